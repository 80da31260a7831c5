// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/commandwords.h"

#include "wording/globalwords.h"

#include <QCoreApplication>

namespace wording {
namespace {

using Kind = CommandTrouble::Kind;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::CommandWords)
};

/// Who asked may be the service or what stands in between.
QString pauseSentence(std::chrono::seconds pause)
{
    constexpr std::chrono::seconds longInSeconds{120};
    if (pause <= longInSeconds)
        return Tr::tr("An answer asked not to check again for %n second(s).", nullptr,
                      int(pause.count()));
    return Tr::tr("An answer asked not to check again for %n minute(s).", nullptr,
                  int(std::chrono::ceil<std::chrono::minutes>(pause).count()));
}

} // namespace

Explanation explain(const CommandTrouble &trouble)
{
    // Words of the command line are in there: no control character of theirs takes effect.
    const QString detail = plain(trouble.detail);
    const QString place = shellQuoted(trouble.place);
    switch (trouble.kind) {
    case Kind::WrongUsage: // may hold a command with names of files
        return {plain(trouble.detail, 1000), {}, Tr::tr("Try “patwizard --help”.")};
    case Kind::CannotGoOn:
        return {Tr::tr("PAT Wizard cannot go on: there is no memory left, or something that it is "
                       "built on has failed."),
                {},
                Tr::tr("Start it again once there is more room; what was interrupted is then "
                       "ended.")};
    case Kind::NoDisplay:
        return {Tr::tr("There is no display to open a window on."),
                detail.isEmpty() ? QString() : Tr::tr("The system says: “%1”").arg(detail),
                Tr::tr("The commands need none: see “patwizard --help”.")};
    case Kind::NoTokenGiven: return {Tr::tr("There is no token on standard input."), {}, {}};
    case Kind::SecretInArguments:
        return {Tr::tr("A secret stands on the command line, where others can see it."),
                Tr::tr("Nothing was done with it."),
                Tr::tr("Revoke it: it is in your shell’s history. Give a new one on standard "
                       "input.")};
    case Kind::InputInArguments:
        return {Tr::tr("What was given on standard input stands on the command line as well, where "
                       "others can see it."),
                Tr::tr("Nothing was done with it."),
                Tr::tr("If it is a secret, revoke it: it is in your shell’s history. Give a new "
                       "one on standard input alone.")};
    case Kind::SameToken:
        return {Tr::tr("This very token is stored already."), Tr::tr("Nothing was changed."),
                Tr::tr("Make a new token beside it on the token page, and give that one.")};
    case Kind::NotStored:
        return {Tr::tr("Nothing was stored."),
                {},
                Tr::tr("With --unchecked the token would be, whatever the check says.")};
    case Kind::NameTaken:
        return {Tr::tr("Another token is stored under this name."), Tr::tr("It is left alone."),
                Tr::tr("Choose another name with --name, or put the new token in its place with "
                       "“patwizard replace %1”.")
                    .arg(place)};
    case Kind::NotReplaced:
        return {Tr::tr("The new token is not stored."), Tr::tr("The old one stays in use."),
                detail.isEmpty() ? QString() : Tr::tr("With %1 it would be.").arg(detail)};
    case Kind::NoSuchToken:
        if (trouble.place.isEmpty())
            return {Tr::tr("No token of this organization is stored."), {}, {}};
        return {Tr::tr("No token of this name is on the list."),
                {},
                Tr::tr("Store one with “patwizard add”. If the keychain holds one all the same, "
                       "“patwizard token %1 | patwizard add %2 --name %3” puts it on the list.")
                    .arg(place, shellQuoted(trouble.place.section(u'/', 0, 0)),
                         shellQuoted(trouble.place.section(u'/', 1)))};
    case Kind::RecordedDateWrong:
        return {Tr::tr("The token was accepted after %1, when it was to expire.").arg(detail),
                Tr::tr("So the recorded date is wrong."),
                Tr::tr("Correct it in the window of PAT Wizard: start “patwizard”.")};
    case Kind::ExpiresSoon:
        //: %1 2027-01-31, in 7 days
        return {Tr::tr("The token ends on %1.").arg(detail),
                {},
                Tr::tr("Put a new one in its place while it works: “patwizard rotate %1”, or "
                       "“patwizard replace %1” with the new one on standard input.")
                    .arg(place)};
    case Kind::PauseAsked: return {pauseSentence(trouble.pause), {}, {}};
    case Kind::OldNotRevoked:
        return {Tr::tr("Kept beside it, and not known to be revoked: %1.").arg(detail),
                {},
                Tr::tr("Once it is no longer wanted, revoke it on the token page, then run "
                       "“patwizard replace %1 --prove-revoked”.")
                    .arg(place)};
    case Kind::OldTokenWorks:
        return {Tr::tr("The old token “%1” still works.").arg(detail),
                {},
                Tr::tr("Revoke it on the token page, then run “patwizard replace %1 "
                       "--prove-revoked” again. Revoking may take up to an hour.")
                    .arg(place)};
    case Kind::Ambiguous:
        return {Tr::tr("More than one token of this organization is stored."),
                {},
                Tr::tr("Say which: %1.").arg(detail)};
    case Kind::GlobalToken:
        return acceptedGlobalToken(trouble.today, trouble.place.section(u'/', 0, 0));
    case Kind::ExpiresFarAhead:
        return {Tr::tr("The date of --expires, %1, is more than a year ahead.").arg(detail),
                Tr::tr("It is recorded, but no token of Azure DevOps lives that long."),
                Tr::tr("Look the date up on the token page, and correct it in the window of PAT "
                       "Wizard: start “patwizard”.")};
    case Kind::KeychainTemporary:
        return {Tr::tr("The keychain that is used keeps what is stored in memory only."),
                Tr::tr("A token in it is gone as soon as you sign out."),
                Tr::tr("Make a lasting one with the program “Passwords and Keys” (the package "
                       "seahorse) and set it as default, before you make a token.")};
    case Kind::CertificateNotUsable: // may hold a command with names of files
        return {Tr::tr("The certificate file chosen in Settings cannot be used."),
                plain(trouble.detail, 1000),
                Tr::tr("Choose another file in Settings or remove it there, or start with "
                       "--ca-file.")};
    case Kind::OutputIsATerminal:
        return {Tr::tr("The token would be seen on the screen."),
                {},
                Tr::tr("Send the output to a program, or insist with --force.")};
    case Kind::OutputFailed:
        return {Tr::tr("The output could not be written: %1.").arg(detail), {}, {}};
    }
    Q_UNREACHABLE();
}

} // namespace wording
