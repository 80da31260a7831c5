// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "git/credentialchoice.h"
#include "lifecycle/readsecretjob.h"

#include <QDateTime>

#include <optional>
#include <variant>

namespace git {

/// What git is given.
struct Credential
{
    QString username;
    token::Token token;
    std::optional<QDateTime> end; ///< UTC; the last second of the recorded day
    library::Place place;
    std::optional<CredentialTrouble> doubt; ///< why git may not get far with it
};

using CredentialError = std::variant<CredentialTrouble, lifecycle::StorageError>;
/// Without an error and without a credential: git asked for something that is not ours.
using CredentialResult = async::Result<std::optional<Credential>, CredentialError>;

/// Finds the token that git asks for. Asks no network.
///
///     ours? whose? which token? ──▶ read ──▶ finished(credential)
///         └──────────────────────────┴─────▶ finished(nothing, or the error)
class CredentialJob final : public async::Job
{
    Q_OBJECT

public:
    CredentialJob(const lifecycle::Services &services, CredentialRequest request,
                  QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const git::CredentialResult &result);

protected:
    void run() override;

private:
    void onRead(const library::TokenRecord &record, const lifecycle::ReadSecretResult &result);

    const lifecycle::Services m_services;
    const CredentialRequest m_request;
    async::JobPtr<lifecycle::ReadSecretJob> m_read;
};

} // namespace git
