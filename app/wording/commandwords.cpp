// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/commandwords.h"

#include <QCoreApplication>

namespace wording {
namespace {

using Kind = CommandTrouble::Kind;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::CommandWords)
};

} // namespace

Explanation explain(const CommandTrouble &trouble)
{
    // Words of the command line are in there: no control character of theirs takes effect.
    const QString detail = plain(trouble.detail);
    switch (trouble.kind) {
    case Kind::WrongUsage:
        return {detail, {}, Tr::tr("Try “patwizard --help”.")};
    case Kind::NoDisplay:
        return {Tr::tr("There is no display to open a window on."), {},
                Tr::tr("The commands need none: see “patwizard --help”.")};
    case Kind::NoTokenGiven:
        return {Tr::tr("There is no token on standard input."), {}, {}};
    case Kind::NotStored:
        return {Tr::tr("The token is not stored."), {},
                Tr::tr("With --unchecked it would be, whatever the check says.")};
    case Kind::NameTaken:
        return {Tr::tr("Another token is stored under this name."), Tr::tr("It is left alone."),
                Tr::tr("Choose another name with --name, or put the new token in its place with "
                       "“patwizard replace %1”.")
                    .arg(detail)};
    case Kind::NoSuchToken:
        return {Tr::tr("No token of this organization is stored."), {}, {}};
    case Kind::Ambiguous:
        return {Tr::tr("More than one token of this organization is stored."), {},
                Tr::tr("Say which: %1.").arg(detail)};
    case Kind::GlobalToken:
        return {Tr::tr("The token is valid for all organizations of the account."),
                Tr::tr("Azure DevOps ends all such tokens on 1 December 2026."),
                Tr::tr("Make a token for one organization and use that instead.")};
    case Kind::OutputIsATerminal:
        return {Tr::tr("The token would be seen on the screen."), {},
                Tr::tr("Send the output to a program, or insist with --force.")};
    case Kind::OutputFailed:
        return {Tr::tr("The output could not be written: %1.").arg(detail), {}, {}};
    }
    Q_UNREACHABLE();
}

} // namespace wording
