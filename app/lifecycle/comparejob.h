// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/findsecretjob.h"

#include <optional>

namespace lifecycle {

/// What lies at "organization/name", and what the library knows of it.
struct PublishedSecret
{
    std::optional<token::Token> there;
    std::optional<token::Token> own; ///< of the token in use, at its own entry
    bool isKept = false; ///< what is there is a copy of a secret with an entry of its own
    bool isOurs = true; ///< or nothing is there, or only there; else somebody else has written it
};

using CompareResult = async::Result<PublishedSecret, StorageError>;

/// Compares the secret that all read with those that the library knows, at their own entries.
///
///     read what all read ──▶ read that of the token in use ──▶ same ──▶ finished(published)
///                                            └─▶ another: look for it among the old ones ──▶ …
class CompareJob final : public async::Job
{
    Q_OBJECT

public:
    CompareJob(const Services &services, library::TokenRecord record, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const lifecycle::CompareResult &result);

protected:
    void run() override;

private:
    void read(const QString &entry, std::optional<token::Token> &into, void (CompareJob::*then)());
    void readOwn();
    void compare();
    void onFound(const FindSecretResult &result);

    const Services m_services;
    const library::TokenRecord m_record;
    PublishedSecret m_published;
    async::JobPtr<keychain::ReadEntryJob> m_read;
    async::JobPtr<FindSecretJob> m_find;
};

} // namespace lifecycle
