// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/secretstore.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

#include <memory>

namespace keychain {

/// The way to the keychain, which the process outlives: GDBus, which libsecret uses, would end it
/// with SIGTERM as soon as the session bus goes away, and with it a token that is shown only once.
/// A Secret Service that begins anew gets new sessions: libsecret would keep the old ones.
class SessionBus final
{
public:
    /// Connects to nothing yet.
    SessionBus();
    ~SessionBus();

    /// Connected anew if the bus had ended; isConnected() tells whether that worked, for libsecret
    /// as well. Asked for before each use of the keychain.
    [[nodiscard]] QDBusConnection connection();

    /// Why there is no connection.
    [[nodiscard]] KeychainError error() const;

private:
    bool holdGlibConnection(); ///< false if it has ended
    void releaseGlibConnection();

    void watchService(const QDBusConnection &bus);

    bool m_wasConnected = false;
    std::unique_ptr<QDBusServiceWatcher> m_watcher; // of who is the Secret Service
    void *m_glibConnection = nullptr; // held, for another one would end us again
};

} // namespace keychain
