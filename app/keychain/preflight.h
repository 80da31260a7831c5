// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/secretstore.h"

#include <QStringView>

namespace keychain {

/// It works, or what does not.
using PreflightResult = async::Result<std::monostate, KeychainError>;

/// Tries the keychain out before anything depends on it, with a throw-away secret:
///
///     remove what is left ─▶ write (and read back) ─▶ remove (and look again) ─▶ finished(works)
///                └─────────────────────┴─────────────────────────┴─────────────▶ finished(error)
///
/// The entry always has the same key, so that one left behind by a killed process is removed by the
/// next pre-flight, wherever it is.
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
    void remove();
    void onRemoved(const RemoveEntryResult &result);
    void write();
    void onWritten(const WriteEntryResult &result);

    SecretStore &m_store;
    async::JobPtr<WriteEntryJob> m_write;
    async::JobPtr<RemoveEntryJob> m_remove;
    bool m_isWritten = false;
};

} // namespace keychain
