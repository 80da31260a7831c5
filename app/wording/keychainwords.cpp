// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/keychainwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace wording {
namespace {

using Kind = keychain::KeychainError::Kind;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::KeychainWords)
};

} // namespace

Explanation explain(const keychain::KeychainError &error)
{
    const QString useless = Tr::tr("So no token can be stored or read.");
    switch (error.kind) {
    case Kind::NoSessionBus:
        return {Tr::tr("There is no desktop session (D-Bus), so there is no keychain."), useless,
                Tr::tr("Start PAT Wizard from within your desktop session.")};
    case Kind::Gone:
        return {Tr::tr("Your keychain has gone: the desktop session (D-Bus) ended meanwhile."),
                Tr::tr("What is stored in it is safe, but cannot be reached."),
                Tr::tr("Put a token that is not stored yet where you find it again, then start PAT "
                       "Wizard anew from within your desktop session.")};
    case Kind::NoService:
        return {Tr::tr("No keychain service is running."), useless,
                Tr::tr("Install one and sign in again: the package gnome-keyring, or KeePassXC "
                       "with its Secret Service switched on.")};
    case Kind::LibraryMissing:
        return {Tr::tr("The library that speaks to the keychain is missing."), useless,
                Tr::tr("Install the package libsecret-1-0.")};
    case Kind::NoAnswer:
        return {Tr::tr("The keychain service does not answer."),
                Tr::tr("What is stored in it is safe, but cannot be reached."),
                Tr::tr("Try again; sign out and in if it persists.")};
    case Kind::NoCollection:
        return {Tr::tr("The keychain service has no keychain yet."), useless,
                Tr::tr("Make one with the program “Passwords and Keys” (the package seahorse) and "
                       "set it as default.")};
    case Kind::Locked:
        return {Tr::tr("The keychain is locked and was not unlocked."),
                Tr::tr("What is stored in it is safe, but cannot be reached."),
                Tr::tr("Unlock it when asked for its password, then try again.")};
    case Kind::Denied:
        return {
            Tr::tr("The keychain holds an entry for this token, and did not let PAT Wizard at it."),
            Tr::tr("The entry is left as it is."),
            Tr::tr("Allow the access when your keychain asks for it, then try again.")};
    case Kind::NotFound:
        return {Tr::tr("The keychain holds no such token."),
                {},
                Tr::tr("It may have been removed with another program.")};
    case Kind::Mismatch:
        return {Tr::tr("What was read back from the keychain is not what had been stored."),
                Tr::tr("The token is not safely stored. Keep it at hand."),
                Tr::tr("Another program may be writing there at the same time. Try again.")};
    case Kind::Failed:
        // Whatever was asked, and even if it came to writing.
        return {Tr::tr("The keychain did not do as asked: “%1”").arg(plain(error.detail)),
                Tr::tr("Whether the token is in it now is not known."),
                Tr::tr("Try again; sign out and in if it persists.")};
    }
    Q_UNREACHABLE();
}

} // namespace wording
