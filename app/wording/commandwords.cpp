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
        return Tr::tr("An answer asked for a pause. Check again in %n second(s).", nullptr,
                      int(pause.count()));
    return Tr::tr("An answer asked for a pause. Check again in %n minute(s).", nullptr,
                  int(std::chrono::ceil<std::chrono::minutes>(pause).count()));
}

/// What is not stored may be nowhere else.
QString keepIt(const CommandTrouble &trouble)
{
    return trouble.isUseless ? QString()
                             : Tr::tr("Keep the token: Azure DevOps does not show it again.");
}

/// Adding the very token that is stored changes what is told of it.
QString correctDate(const CommandTrouble &trouble)
{
    return Tr::tr("Look up the date on the token page. To correct it, use “patwizard token %1 | "
                  "patwizard add %2 --name %3 --expires YYYY-MM-DD”, or open PAT Wizard with "
                  "“patwizard”.")
        .arg(shellQuoted(trouble.place), shellQuoted(trouble.place.section(u'/', 0, 0)),
             shellQuoted(trouble.place.section(u'/', 1)));
}

} // namespace

Explanation explain(const CommandTrouble &trouble)
{
    // Words of the command line are in there: no control character of theirs takes effect.
    const QString detail = plain(trouble.detail);
    const QString place = shellQuoted(trouble.place);
    switch (trouble.kind) {
    case Kind::WrongUsage: // a sentence, in which what comes from outside is plain by now
        return {trouble.detail,
                {},
                trouble.place.isEmpty() ? Tr::tr("Try “patwizard --help”.")
                                        : Tr::tr("Try “patwizard %1 --help”.").arg(place)};
    case Kind::CannotGoOn:
        return {Tr::tr("PAT Wizard cannot continue: it is out of memory, or something that it "
                       "depends on has failed."),
                {},
                Tr::tr("Free some memory, then start it again. It then completes or undoes any "
                       "change that was interrupted.")};
    case Kind::NoDisplay:
        return {Tr::tr("There is no display to open a window on."),
                detail.isEmpty() ? QString() : Tr::tr("The system says: “%1”").arg(detail),
                Tr::tr("Commands do not need a display: see “patwizard --help”.")};
    case Kind::NoTokenGiven: return {Tr::tr("There is no token on standard input."), {}, {}};
    case Kind::SecretInArguments:
        return {Tr::tr("The command line contains a secret, where others can see it."),
                Tr::tr("It was not used."),
                Tr::tr("Revoke it, because it is in your shell’s history. Provide a new one on "
                       "standard input.")};
    case Kind::InputInArguments:
        return {
            Tr::tr(
                "The text on standard input is also on the command line, where others can see it."),
            Tr::tr("It was not used."),
            Tr::tr("If it is a secret, revoke it, because it is in your shell’s history. Provide a "
                   "new one on standard input only.")};
    case Kind::SameToken:
        return {Tr::tr("This token is already stored."), Tr::tr("Nothing was changed."),
                Tr::tr("Create another token on the token page, and provide that one instead.")};
    case Kind::NotStored:
        return {Tr::tr("Nothing was stored."), keepIt(trouble),
                detail.isEmpty() ? QString() : Tr::tr("To store it anyway, use %1.").arg(detail)};
    case Kind::NameTaken:
        return {Tr::tr("Another token is already stored under this name."),
                Tr::tr("It was not changed."),
                Tr::tr("Choose another name with --name, or replace the stored token with "
                       "“patwizard replace %1”.")
                    .arg(place)};
    case Kind::NotReplaced:
        return {Tr::tr("The new token was not stored, and the old token stays in use."),
                keepIt(trouble),
                detail.isEmpty() ? QString() : Tr::tr("To store it anyway, use %1.").arg(detail)};
    case Kind::NoSuchToken:
        return {trouble.place.isEmpty()
                    ? Tr::tr("No token is stored for this organization.")
                    : Tr::tr("No token with this name is on the list of stored tokens."),
                {},
                detail.isEmpty() ? Tr::tr("To see what is stored, use “patwizard list”.")
                                 : Tr::tr("Did you mean %1?").arg(detail)};
    case Kind::NothingStored:
        return {Tr::tr("No token is stored for this user yet."),
                {},
                Tr::tr("To store one, use “patwizard add ORGANIZATION”, or open the setup with "
                       "“patwizard”.")};
    case Kind::RecordedDateWrong:
        return {Tr::tr("The token was accepted after %1, its recorded expiry date.").arg(detail),
                Tr::tr("The recorded date is wrong."), correctDate(trouble)};
    case Kind::ExpiresSoon:
        //: %1 2027-01-31, in 7 days
        return {Tr::tr("The token expires on %1.").arg(detail),
                {},
                Tr::tr("Replace it while it still works: use “patwizard rotate %1”, or “patwizard "
                       "replace %1” with the new token on standard input.")
                    .arg(place)};
    case Kind::PauseAsked: return {pauseSentence(trouble.pause), {}, {}};
    case Kind::OldNotRevoked:
        return {Tr::tr("Also kept, and not known to be revoked: %1.").arg(detail),
                {},
                Tr::tr("When you no longer need it, revoke it on the token page, then run "
                       "“patwizard replace %1 --prove-revoked”.")
                    .arg(place)};
    case Kind::OldTokenWorks:
        return {
            Tr::tr("The old token “%1” still works.").arg(detail),
            {},
            Tr::tr("Revoke it on the token page, then run “patwizard replace %1 --prove-revoked” "
                   "again. It can take up to an hour until Azure DevOps refuses a revoked token.")
                .arg(place)};
    case Kind::Ambiguous:
        return {Tr::tr("More than one token is stored for this organization."),
                {},
                Tr::tr("Specify which one: %1.").arg(plain(trouble.detail, 1000))};
    case Kind::GlobalToken:
        return acceptedGlobalToken(trouble.today, trouble.place.section(u'/', 0, 0));
    case Kind::ExpiresFarAhead:
        return {Tr::tr("The date given with --expires, %1, is more than a year ahead.").arg(detail),
                Tr::tr("It was recorded, but no Azure DevOps token lasts that long."),
                correctDate(trouble)};
    case Kind::KeychainTemporary:
        return {Tr::tr("The keychain that PAT Wizard uses keeps everything in memory only."),
                Tr::tr("A token in it is lost as soon as you sign out."),
                Tr::tr("Before you create a token, create a permanent keychain with Passwords and "
                       "Keys (package seahorse) and set it as the default.")};
    case Kind::CertificateNotUsable: // a sentence as well
        return {Tr::tr("The certificate file chosen in Settings cannot be used."), trouble.detail,
                Tr::tr("Choose another file in Settings or remove it there, or start with "
                       "--ca-file.")};
    case Kind::OutputIsATerminal:
        return {Tr::tr("The token would be visible on the screen."),
                {},
                Tr::tr("Send the output to another program, or use --force to show it anyway.")};
    case Kind::OutputFailed:
        return {Tr::tr("The output could not be written: %1.").arg(detail), {}, {}};
    case Kind::CommandNotFound:
        return {Tr::tr("There is no command %1 to run.").arg(place),
                {},
                Tr::tr("Check its spelling, or give its whole path.")};
    case Kind::CannotExecute:
        return {Tr::tr("The command %1 cannot be run: %2.").arg(place, detail),
                {},
                Tr::tr("Check that it is a program, and that you may run it.")};
    case Kind::TooShortToFind:
        return {Tr::tr("Copies of a token this short cannot be told from other text."),
                Tr::tr("It was not looked for."),
                {}};
    case Kind::NoNotificationService:
        return {Tr::tr("Nothing on this system shows notifications."),
                Tr::tr("Nobody was reminded, and nothing counts as shown."),
                Tr::tr("Sign in to a desktop, or see “patwizard list”.")};
    case Kind::NotReminded:
        return {Tr::tr("The reminder failed: %1.").arg(detail),
                {},
                Tr::tr("See “patwizard list” for what needs attention.")};
    case Kind::RemindersNotSwitched:
        return {Tr::tr("The reminders could not be switched: %1.").arg(detail), {}, {}};
    }
    Q_UNREACHABLE();
}

} // namespace wording
