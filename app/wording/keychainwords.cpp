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
    const QString useless = Tr::tr("Tokens can be neither stored nor read.");
    switch (error.kind) {
    case Kind::NoSessionBus:
        return {Tr::tr("There is no desktop session (D-Bus), so there is no keychain."), useless,
                Tr::tr("Start PAT Wizard from your desktop session.")};
    case Kind::Gone:
        return {Tr::tr("The keychain is no longer available, because the desktop session (D-Bus) "
                       "has ended."),
                Tr::tr("What is stored in it is safe, but PAT Wizard has to be started again to "
                       "access it."),
                Tr::tr("If you have a token that is not stored yet, copy it and keep it somewhere "
                       "safe. Then start PAT Wizard again from your desktop session.")};
    case Kind::NoService:
        return {Tr::tr("No keychain service is running."), useless,
                Tr::tr("Install gnome-keyring, or KeePassXC with its Secret Service integration "
                       "enabled. Then sign out and in again.")};
    case Kind::LibraryMissing:
        return {Tr::tr("The library that connects to the keychain is missing."), useless,
                Tr::tr("Install the package libsecret-1-0.")};
    case Kind::NoAnswer:
        return {Tr::tr("The keychain service does not answer."),
                Tr::tr("What is stored in it is safe, but cannot be accessed now."),
                Tr::tr("Try again. If that does not help, sign out and in again.")};
    case Kind::NoCollection:
        return {Tr::tr("The keychain service has no keychain yet."), useless,
                Tr::tr("Create one with Passwords and Keys (package seahorse), and set it as the "
                       "default.")};
    case Kind::Locked:
        return {Tr::tr("The keychain is locked, and was not unlocked."),
                Tr::tr("What is stored in it is safe, but cannot be accessed now."),
                Tr::tr("Try again, and enter the keychain’s password when asked. If nothing asks "
                       "for it, unlock the keychain in your desktop session first.")};
    case Kind::Denied:
        return {Tr::tr("The keychain has an entry for this token, but did not give PAT Wizard "
                       "access to it."),
                Tr::tr("The entry was not changed."),
                Tr::tr("Try again, and allow access when your keychain asks.")};
    case Kind::NotFound:
        return {Tr::tr("The keychain does not contain this token."),
                {},
                Tr::tr("Another program may have removed it.")};
    case Kind::NotAToken:
        //: %1 is the name of an entry.
        return {
            Tr::tr("What lies in the keychain as %1 is not a token: another program has put it "
                   "there.")
                .arg(plain(error.detail)),
            Tr::tr("The entry was not changed."),
            Tr::tr("Remove exactly that entry with the keychain’s own program, then try again.")};
    case Kind::Mismatch:
        return {
            Tr::tr("What was read back from the keychain is not what was stored."),
            Tr::tr("The token is not stored safely. Keep it at hand."),
            Tr::tr("Another program may be writing to the keychain at the same time. Try again.")};
    case Kind::Failed:
        // Whatever was asked, and even if it came to writing.
        return {Tr::tr("The keychain reported an error: “%1”").arg(plain(error.detail)),
                Tr::tr("It is not known whether the token is in the keychain now."),
                Tr::tr("Try again. If that does not help, sign out and in again.")};
    }
    Q_UNREACHABLE();
}

} // namespace wording
