// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "git/credentialjob.h"

#include <QList>

#include <optional>

namespace git {

/// The token that was refused; nullopt if it is none of ours.
using RefusalResult = async::Result<std::optional<library::Place>, CredentialError>;

/// git says that the service refused a credential: if that is the token in use at a place, the
/// library remembers it until the next check. Nothing is removed: what git takes for a refusal may
/// be a gateway's, or for want of a permission.
///
///     whose? ──▶ for each of its tokens: read ──▶ is it that one? ──▶ note ──▶ finished(place)
class RefusalJob final : public async::Job
{
    Q_OBJECT

public:
    RefusalJob(const lifecycle::Services &services, CredentialRequest request,
               QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const git::RefusalResult &result);

protected:
    void run() override;

private:
    void next();
    void onRead(const library::TokenRecord &record, const lifecycle::ReadSecretResult &result);
    void note(const library::TokenRecord &seen);

    const lifecycle::Services m_services;
    const CredentialRequest m_request;
    QList<library::TokenRecord> m_records; ///< whose tokens it was not compared with yet
    std::optional<lifecycle::StorageError> m_unread; ///< why one of them could not be read
    async::JobPtr<lifecycle::ReadSecretJob> m_read;
};

} // namespace git
