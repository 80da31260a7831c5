// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/secretstore.h"

#include <QStringView>

namespace keychain {

using PreflightResult = async::Result<std::monostate, KeychainError>;

/// Tries the keychain out before anything depends on it, with a throw-away secret:
///
///     write (and read back) ──▶ remove (and read again) ──▶ finished(works)
///            └───────────────────────┴────────────────────▶ finished(error)
///
/// The entry always has the same key, so that one left behind by a killed process is
/// overwritten and removed by the next pre-flight.
class Preflight final : public async::Job
{
    Q_OBJECT

public:
    static constexpr QStringView key = u"pre-flight";

    /// @a store must outlive the job.
    explicit Preflight(SecretStore &store, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const keychain::PreflightResult &result);

protected:
    void run() override;

private:
    void onWritten(const WriteResult &result);

    SecretStore &m_store;
    async::JobPtr<WriteJob> m_write;
    async::JobPtr<RemoveJob> m_remove;
};

} // namespace keychain
