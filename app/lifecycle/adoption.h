// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/secretstore.h"
#include "lifecycle/storedtoken.h"

#include <variant>

namespace lifecycle {

/// Another token lies under the wanted name. It is left alone.
struct NameTaken
{
};

using AdoptionError = std::variant<NameTaken, keychain::KeychainError>;
using AdoptionResult = async::Result<StoredToken, AdoptionError>;

/// Puts a token into the keychain without ever replacing another one.
///
///     read ──▶ nothing there ──▶ write, read back, compare ──▶ finished(stored)
///      ├─────▶ this very token is there already ─────────────▶ finished(stored)
///      └─────▶ another token, or trouble ────────────────────▶ finished(error)
class Adoption final : public async::Job
{
    Q_OBJECT

public:
    /// @a store must outlive the job.
    Adoption(keychain::SecretStore &store, StoredToken place, token::Token token,
             QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const lifecycle::AdoptionResult &result);

protected:
    void run() override;

private:
    void onRead(const keychain::ReadResult &result);
    void onWritten(const keychain::WriteResult &result);

    keychain::SecretStore &m_store;
    const StoredToken m_place;
    const token::Token m_token;
    async::JobPtr<keychain::ReadJob> m_read;
    async::JobPtr<keychain::WriteJob> m_write;
};

} // namespace lifecycle
