// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/librarywords.h"

#include "wording/codes.h"
#include "wording/keychainwords.h"
#include "wording/standingwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace wording {
namespace {

using library::LibraryError;
using Kind = LibraryError::Kind;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::LibraryWords)
};

using Outcome = lifecycle::RecoveredChange::Outcome;

QString storingWas(Outcome outcome, const QString &name)
{
    switch (outcome) {
    case Outcome::Completed:
        return Tr::tr("Storing %1 was interrupted. It is stored now.").arg(name);
    case Outcome::Undone:
        return Tr::tr("Storing %1 was interrupted. Nothing was stored.").arg(name);
    case Outcome::Left: break;
    }
    return Tr::tr("Storing %1 was interrupted. It is not yet known whether it is stored.")
        .arg(name);
}

QString replacingWas(Outcome outcome, const QString &name)
{
    switch (outcome) {
    case Outcome::Completed:
        return Tr::tr("The rotation of %1 was interrupted. The new token works and is in use now. "
                      "The old token is kept.")
            .arg(name);
    case Outcome::Undone:
        return Tr::tr("The rotation of %1 was interrupted. The old token is still in use.")
            .arg(name);
    case Outcome::Left: break;
    }
    return Tr::tr("The rotation of %1 was interrupted, and could not be completed or undone yet. "
                  "The old token is still in use.")
        .arg(name);
}

QString droppingWas(Outcome outcome, const QString &name)
{
    return outcome == Outcome::Left
        ? Tr::tr("Removing the old token of %1 was interrupted, and could not be completed yet.")
              .arg(name)
        : Tr::tr("Removing the old token of %1 was interrupted. It is removed now.").arg(name);
}

QString removingWas(Outcome outcome, const QString &name)
{
    switch (outcome) {
    case Outcome::Completed:
        return Tr::tr("Removing %1 was interrupted. It is removed now.").arg(name);
    case Outcome::Undone:
        return Tr::tr("Removing %1 was interrupted. It is still stored.").arg(name);
    case Outcome::Left: break;
    }
    return Tr::tr("Removing %1 was interrupted, and could not be completed or undone yet.")
        .arg(name);
}

QString movingWas(Outcome outcome, const QString &name)
{
    return outcome == Outcome::Left
        ? Tr::tr("Copying %1 within the keychain was interrupted, and could not be completed yet. "
                 "The token stays in use.")
              .arg(name)
        : Tr::tr("Copying %1 within the keychain was interrupted. It is completed now.").arg(name);
}

QString withDetail(const QString &sentence, const LibraryError &error)
{
    const QString detail = plain(error.detail);
    return detail.isEmpty() ? sentence : Tr::tr("%1 The system says: “%2”").arg(sentence, detail);
}

} // namespace

Explanation explain(const LibraryError &error)
{
    // Nothing more: what was to be done may have changed the keychain before, or somebody else may.
    const QString safe = Tr::tr("The tokens already in the keychain are not affected.");
    const QString unchanged = Tr::tr("The list was not changed.");
    switch (error.kind) {
    case Kind::Damaged:
        return {Tr::tr("The list of stored tokens is damaged: %1.").arg(error.file), safe,
                Tr::tr("PAT Wizard does not change it. Repair the file, or move it away and add "
                       "the tokens again. Those in the keychain are added with “patwizard token "
                       "ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”.")};
    case Kind::Newer:
        return {
            Tr::tr("The list of stored tokens was written by a newer version of PAT Wizard: %1.")
                .arg(error.file),
            safe, Tr::tr("PAT Wizard does not change it. Use the newer version.")};
    case Kind::Busy:
        return {Tr::tr("PAT Wizard is already changing the list of stored tokens in another window "
                       "or command: %1.")
                    .arg(error.file),
                unchanged, Tr::tr("Try again in a moment.")};
    case Kind::TokenLocked:
        return {Tr::tr("PAT Wizard is already changing this token in another window or command."),
                {},
                Tr::tr("Finish there, or wait until it is finished. Then try again.")};
    case Kind::Unfinished:
        return {Tr::tr("An earlier change to this token was interrupted, and could not be "
                       "completed or undone yet."),
                Tr::tr("Nothing was changed now."),
                Tr::tr("Rotate or remove the token. Either settles that change.")};
    case Kind::CannotRead:
        return {withDetail(Tr::tr("The list of stored tokens cannot be read: %1.").arg(error.file),
                           error),
                safe,
                Tr::tr("Make sure that it is a regular file and that you have permission to read "
                       "it, then try again.")};
    case Kind::CannotWrite:
        return {
            withDetail(Tr::tr("The list of stored tokens cannot be written: %1.").arg(error.file),
                       error),
            unchanged,
            Tr::tr("Make sure that you have permission to write there and that the disk is not "
                   "full, then try again.")};
    case Kind::AnotherSecret:
        return {Tr::tr("Another token lies in the keychain as %1 than PAT Wizard stored there: "
                       "another program has changed it.")
                    .arg(error.file),
                Tr::tr("PAT Wizard left it alone, and changed nothing else."),
                Tr::tr("To use the other token, add it under the same name: “patwizard token "
                       "ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”. To go on with "
                       "the stored one, remove that entry with the keychain's own program, then "
                       "try again.")};
    case Kind::TooLarge:
        return {Tr::tr("The list of stored tokens would be too large: %1.").arg(error.file),
                unchanged, Tr::tr("Remove tokens that you no longer need, then try again.")};
    }
    Q_UNREACHABLE();
}

Explanation explain(const lifecycle::StorageError &error)
{
    return std::visit([](const auto &why) { return explain(why); }, error);
}

QString code(const lifecycle::StorageError &error)
{
    return std::visit([](const auto &why) { return code(why.kind); }, error);
}

Explanation explain(const lifecycle::NotPublished &error)
{
    const Explanation why = explain(error.error);
    return {
        Tr::tr("The new token is stored, and in use now. What reads the keychain itself, as %1, "
               "does not get it yet.")
            .arg(error.place.key()),
        why.happened,
        Tr::tr("%1 PAT Wizard makes up for it when it is next started.").arg(why.next)};
}

Explanation explain(const lifecycle::NotRecorded &error)
{
    const Explanation why = explain(error.error);
    return {Tr::tr("The token is in the keychain as %1, but not on the list of stored tokens.")
                .arg(error.entry),
            why.happened,
            Tr::tr("%1 Then store the same token again under the same name.").arg(why.next)};
}

QString explain(const lifecycle::RecoveredChange &recovered)
{
    const library::Place &place = recovered.change.record.place;
    const QString name = nameOf(place);
    switch (recovered.change.kind) {
    case library::PendingChange::Kind::Add: return storingWas(recovered.outcome, name);
    case library::PendingChange::Kind::Replace: return replacingWas(recovered.outcome, name);
    case library::PendingChange::Kind::DropOld: return droppingWas(recovered.outcome, name);
    case library::PendingChange::Kind::Remove: return removingWas(recovered.outcome, name);
    case library::PendingChange::Kind::Move: return movingWas(recovered.outcome, name);
    }
    Q_UNREACHABLE();
}

} // namespace wording
