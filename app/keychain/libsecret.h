// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLibrary>
#include <QString>

namespace keychain {

/// A function of libsecret, which QtKeychain has loaded, or of GLib and GObject below it; null if
/// there is none of that name.
template<typename Function>
Function *libsecret(const char *name)
{
    return reinterpret_cast<Function *>(QLibrary(QStringLiteral("secret-1"), 0).resolve(name));
}

/// In how many sessions with the Secret Service something is tried before it counts as failed.
///
/// About one in a hundred with KWallet is of no use, for leading zeros of a key are lost. Either
/// KWallet does not open it, or neither side can decode the other's secrets as long as it lasts,
/// and one in some 200 of those comes through as garbage. (Measured with KWallet 5.103 and
/// libsecret 0.20.5, of Debian 12.)
inline constexpr int mostSessions = 4;

/// Whoever uses libsecret next opens a new session; what is under way keeps its own. QtKeychain and
/// ItemRead each have one.
void endSession();

/// True if @a error is that of a session of no use, in the words of KWallet, which are not
/// translated.
[[nodiscard]] bool isOfSession(QStringView error);

/// True if @a secret was no text, as one decoded with another key is not.
[[nodiscard]] bool isGarbled(QStringView secret);

} // namespace keychain
