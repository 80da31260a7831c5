// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/standingwords.h"

#include "wording/causewords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace wording {
namespace {

using azuredevops::Probe;
using azuredevops::State;
using library::LastCheck;
using library::Notice;
using library::Standing;
using library::StoredToken;
using library::TokenRecord;
using library::TokenState;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::StandingWords)
};

QDate dayOf(const std::optional<LastCheck> &check)
{
    return check ? check->at.date() : QDate();
}

QString rotate()
{
    return Tr::tr("Rotate it: make a new token that takes its place.");
}

/// What is needed and was measured not to work.
QStringList lackingOf(const TokenRecord &record)
{
    QStringList lacking;
    for (const Probe probe : {Probe::Code, Probe::Members, Probe::FullAccess}) {
        const State state = capability(probe, record.current);
        if (record.needs.include(probe) && (state == State::Refused || state == State::NoPermission))
            lacking += capabilityName(probe);
    }
    return lacking;
}

Explanation lacking(const TokenRecord &record)
{
    bool isPermission = false;
    for (const Probe probe : {Probe::Code, Probe::Members, Probe::FullAccess}) {
        isPermission = isPermission
            || (record.needs.include(probe)
                && capability(probe, record.current) == State::NoPermission);
    }
    return {Tr::tr("It works, but not for all that it is needed for: %1.")
                .arg(lackingOf(record).join(", "_L1)),
            {},
            isPermission ? Tr::tr("Your account lacks a permission: ask an administrator of the "
                                  "organization for it.")
                         : Tr::tr("Rotate it: make a new token with the missing scopes ticked.")};
}

Explanation endsSoon(const TokenRecord &record, const Standing &standing, QDate today)
{
    const QString end = library::endOf(record.current)->toString(Qt::ISODate);
    const QString happened = *standing.daysLeft == 0
        ? Tr::tr("It ends today.")
        : Tr::tr("It ends on %1: %2.").arg(end, endWords(standing));
    const bool works = record.current.lastVerdict.has_value();
    return {works ? Tr::tr("It works, seen %1. %2")
                        .arg(dayWords(dayOf(record.current.lastVerdict), today), happened)
                  : happened,
            {},
            Tr::tr("Rotate it now, while it still works.")};
}

Explanation expiryNotice(Notice notice, const TokenRecord &record, QDate today)
{
    switch (notice) {
    case Notice::RecordedDateWrong:
        return {Tr::tr("Azure DevOps accepted it %1, after the recorded date, %2.")
                    .arg(dayWords(dayOf(record.current.lastVerdict), today),
                         record.current.expires->toString(Qt::ISODate)),
                Tr::tr("The recorded date is wrong."),
                Tr::tr("Correct it; the token page tells when the token expires.")};
    case Notice::ExpiryUnknownAged:
        return {Tr::tr("It was created 11 months ago or earlier, and when it expires is not known."),
                Tr::tr("No token lives for much longer than a year."),
                Tr::tr("Look up the date on the token page and record it, or rotate the token.")};
    default:
        return {Tr::tr("When it expires is not known."), {},
                Tr::tr("The token page tells. Record the date to be reminded in time.")};
    }
}

} // namespace

QString word(TokenState state)
{
    switch (state) {
    case TokenState::Refused:
        return Tr::tr("Refused");
    case TokenState::Expired:
        return Tr::tr("Expired");
    case TokenState::Missing:
        return Tr::tr("Not in the keychain");
    case TokenState::Lacking:
        return Tr::tr("Lacks a scope");
    case TokenState::ExpiresSoon:
        return Tr::tr("Expires soon");
    case TokenState::CouldNotBeChecked:
        return Tr::tr("Could not be checked");
    case TokenState::NotChecked:
        return Tr::tr("Not checked yet");
    case TokenState::WorksWithoutDiff:
        return Tr::tr("Works, without Diff");
    case TokenState::Works:
        return Tr::tr("Works");
    }
    Q_UNREACHABLE();
}

Mark markOf(TokenState state)
{
    switch (state) {
    case TokenState::Refused:
    case TokenState::Expired:
    case TokenState::Missing:
        return Mark::Refused;
    case TokenState::Lacking:
    case TokenState::ExpiresSoon:
        return Mark::Warning;
    case TokenState::CouldNotBeChecked:
        return Mark::Unknown;
    case TokenState::NotChecked:
        return Mark::NotAsked;
    case TokenState::WorksWithoutDiff:
    case TokenState::Works:
        return Mark::Works;
    }
    Q_UNREACHABLE();
}

Explanation explain(const TokenRecord &record, const Standing &standing, QDate today)
{
    const StoredToken &facts = record.current;
    const QString seen = dayWords(dayOf(facts.lastVerdict), today);
    switch (standing.state) {
    case TokenState::Refused:
        return {Tr::tr("Azure DevOps refused it %1.").arg(seen), reason(facts.lastVerdict->cause),
                rotate()};
    case TokenState::Expired:
        return {Tr::tr("By what is recorded, it ended on %1.")
                    .arg(library::endOf(facts)->toString(Qt::ISODate)),
                Tr::tr("An expired token cannot be extended."), rotate()};
    case TokenState::Missing:
        return {Tr::tr("Its secret is not in the keychain any more."),
                Tr::tr("Something other than PAT Wizard has removed it."),
                Tr::tr("Set it up again under the same name, or remove it from this list.")};
    case TokenState::Lacking:
        return lacking(record);
    case TokenState::ExpiresSoon:
        return endsSoon(record, standing, today);
    case TokenState::CouldNotBeChecked:
        return {Tr::tr("It could not be checked %1: %2")
                    .arg(dayWords(dayOf(facts.lastCheck), today), reason(facts.lastCheck->cause)),
                Tr::tr("This says nothing about the token."), Tr::tr("Check it again.")};
    case TokenState::NotChecked:
        return {Tr::tr("It has not been checked yet."), {}, Tr::tr("Check it.")};
    case TokenState::WorksWithoutDiff:
        return {
            Tr::tr("It works, seen %1.").arg(seen),
            facts.lastVerdict->diff == State::Unknown
                ? Tr::tr("Whether the Diff of a pull request can be seen could not be measured.")
                : Tr::tr("The Diff of a pull request cannot be seen with it: that needs Full "
                         "access."),
            {}};
    case TokenState::Works:
        return {Tr::tr("It works, seen %1.").arg(seen), {}, {}};
    }
    Q_UNREACHABLE();
}

Explanation explain(Notice notice, const TokenRecord &record, QDate today)
{
    const StoredToken &facts = record.current;
    switch (notice) {
    case Notice::LastCheckFailed:
        return {Tr::tr("It could not be checked %1: %2")
                    .arg(dayWords(dayOf(facts.lastCheck), today), reason(facts.lastCheck->cause)),
                Tr::tr("This says nothing about the token."), Tr::tr("Check it again.")};
    case Notice::KeychainLocked:
        return {Tr::tr("The keychain was locked when the token was last wanted, %1.")
                    .arg(dayWords(facts.trouble->at.date(), today)),
                {}, Tr::tr("Unlock the keychain, then check again.")};
    case Notice::GlobalToken:
        return {Tr::tr("It is valid for all organizations of its account."),
                Tr::tr("Azure DevOps ends all such tokens on 2026-12-01."),
                Tr::tr("Rotate it: make a token for this organization only.")};
    case Notice::OldNotRevoked:
        return {Tr::tr("Beside “%1”, which is in use, “%2” is kept.")
                    .arg(plain(facts.label), plain(record.old.constLast().label)),
                Tr::tr("That one is not known to be revoked: it may still work, for anybody who has "
                       "it."),
                Tr::tr("Once it is no longer wanted, revoke it at Azure DevOps.")};
    case Notice::RecordedDateWrong:
    case Notice::ExpiryUnknown:
    case Notice::ExpiryUnknownAged:
        return expiryNotice(notice, record, today);
    case Notice::UnusedLong:
        return {Tr::tr("It has not been checked for 80 days or more."),
                Tr::tr("Azure DevOps counts a token as inactive that is not used for 90 days."),
                Tr::tr("Check it, which counts as use, or remove it.")};
    }
    Q_UNREACHABLE();
}

QString endWords(const Standing &standing)
{
    if (!standing.daysLeft)
        return Tr::tr("not known");
    if (*standing.daysLeft < 0)
        return Tr::tr("%n day(s) ago", nullptr, -*standing.daysLeft);
    return *standing.daysLeft == 0 ? Tr::tr("today")
                                   : Tr::tr("in %n day(s)", nullptr, *standing.daysLeft);
}

QString dayWords(QDate day, QDate today)
{
    if (day == today)
        return Tr::tr("today");
    if (day.addDays(1) == today)
        return Tr::tr("yesterday");
    return Tr::tr("on %1").arg(day.toString(Qt::ISODate));
}

QString dayAlone(QDate day, QDate today)
{
    if (!day.isValid())
        return Tr::tr("Never");
    if (day == today)
        return Tr::tr("Today");
    return day.addDays(1) == today ? Tr::tr("Yesterday") : day.toString(Qt::ISODate);
}

} // namespace wording
