// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLibrary>
#include <QString>

namespace keychain {

/// A function of libsecret, which QtKeychain has loaded, or of GObject below it; null if there is
/// none of that name.
template<typename Function>
Function *libsecret(const char *name)
{
    return reinterpret_cast<Function *>(QLibrary(QStringLiteral("secret-1"), 0).resolve(name));
}

/// In how many sessions something is tried before it counts as failed. About one session in a
/// hundred with KWallet's Secret Service is of no use, for the process's whole life: it takes the
/// key that both sides agree on without its leading zeros. Measured with KWallet 5.103 of Debian
/// 12.
inline constexpr int sessions = 4;

/// Whoever uses libsecret next opens a new session with the Secret Service.
void endSession();

/// True if @a error, in the words of KWallet, which are not translated, is that of such a session.
[[nodiscard]] bool isOfSession(QStringView error);

} // namespace keychain
