// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/standingwords.h"

#include "token/visibletext.h"
#include "wording/capabilitywords.h"
#include "wording/causewords.h"
#include "wording/daywords.h"
#include "wording/globalwords.h"
#include "wording/noticewords.h"
#include "wording/punctuation.h"

#include <QCoreApplication>

#include <algorithm>

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
    return Tr::tr("Rotate it: create a new token to replace it.");
}

/// What is needed and was measured not to work.
QStringList lackingOf(const TokenRecord &record)
{
    QStringList lacking;
    for (const Probe probe : {Probe::Code, Probe::Members, Probe::FullAccess}) {
        const State state = capability(probe, record.current);
        if (record.needs.include(probe)
            && (state == State::Refused || state == State::NoPermission))
            lacking += capabilityName(probe);
    }
    return lacking;
}

Explanation lacking(const TokenRecord &record)
{
    bool isPermission = false;
    qsizetype needed = 0;
    for (const Probe probe : {Probe::Code, Probe::Members, Probe::FullAccess}) {
        needed += record.needs.include(probe) ? 1 : 0;
        isPermission = isPermission
            || (record.needs.include(probe)
                && capability(probe, record.current) == State::NoPermission);
    }
    const bool isDiff
        = record.needs.diff && capability(Probe::FullAccess, record.current) == State::Refused;
    QString next = Tr::tr("Select the missing scopes with Edit on the token page, then check it "
                          "again. Or rotate it.");
    if (isPermission)
        next = Tr::tr(
            "Your account lacks a permission. Ask an administrator of the organization for it.");
    else if (isDiff) // for which no scope is enough, and which has all of them
        next = Tr::tr("Choose Full access with Edit on the token page, then check it again. Or "
                      "rotate it.");
    const QStringList missing = lackingOf(record);
    const QString happened = missing.size() < needed
        ? Tr::tr("It works, except for: %1.")
        : Tr::tr("It is accepted, but what you need does not work: %1.");
    return {happened.arg(enumeration(missing)), {}, next};
}

/// True if it may be inactive rather than dead: nobody was seen to sign in with it for long.
bool mayBeInactive(const StoredToken &facts)
{
    constexpr int days = 80; // of the 90 in azure-devops-facts §1
    const QDate used = facts.lastGood ? facts.lastGood->at.date() : facts.stored.date();
    return used.isValid() && used.daysTo(facts.lastVerdict->at.date()) >= days;
}

Explanation refused(const TokenRecord &record, const QString &seen)
{
    const StoredToken &facts = record.current;
    const QString happened = Tr::tr("Azure DevOps refused it %1.").arg(seen);
    if (isProbablyRetired(facts))
        return {happened,
                Tr::tr("It was valid for all organizations, and Microsoft retired such tokens on 1 "
                       "December 2026. That is probably why."),
                insteadOfGlobalToken(record.place.organization.name())};
    if (mayBeInactive(facts))
        return {happened,
                Tr::tr("%1 Or it is inactive: Azure DevOps deactivates a token if nobody signs in "
                       "with it for 90 days.")
                    .arg(reason(facts.lastVerdict->cause)),
                Tr::tr("Sign in to Azure DevOps in a browser, then check it again. If it is still "
                       "refused, rotate it.")};
    return {happened, reason(facts.lastVerdict->cause), rotate()};
}

Explanation endsSoon(const TokenRecord &record, const Standing &standing, QDate today)
{
    const QString end = dayWords(*library::endOf(record.current));
    const QString happened = *standing.daysLeft == 0
        ? Tr::tr("It expires today.")
        : Tr::tr("It expires on %1, %2.").arg(end, endWords(standing));
    const bool works = record.current.lastVerdict.has_value();
    return {works ? Tr::tr("It worked when it was checked %1. %2")
                        .arg(dayWords(dayOf(record.current.lastVerdict), today), happened)
                  : happened,
            {},
            Tr::tr("Rotate it now, while it still works.")};
}

} // namespace

QString word(TokenState state)
{
    switch (state) {
    //: State of a token.
    case TokenState::Refused: return Tr::tr("Refused");
    //: State of a token.
    case TokenState::Expired: return Tr::tr("Expired");
    case TokenState::Missing: return Tr::tr("Not in the keychain");
    case TokenState::Lacking: return Tr::tr("Lacks access");
    case TokenState::ExpiresSoon: return Tr::tr("Expires soon");
    case TokenState::CouldNotBeChecked: return Tr::tr("Could not be checked");
    case TokenState::NotChecked: return Tr::tr("Not checked yet");
    case TokenState::WorksWithoutDiff: return Tr::tr("Works without Diff");
    //: State of a token.
    case TokenState::Works: return Tr::tr("Works");
    }
    Q_UNREACHABLE();
}

Mark markOf(TokenState state)
{
    switch (state) {
    case TokenState::Refused:
    case TokenState::Expired:
    case TokenState::Missing: return Mark::Refused;
    case TokenState::Lacking:
    case TokenState::ExpiresSoon: return Mark::Warning;
    case TokenState::CouldNotBeChecked: return Mark::Unknown;
    case TokenState::NotChecked: return Mark::NotAsked;
    case TokenState::WorksWithoutDiff:
    case TokenState::Works: return Mark::Works;
    }
    Q_UNREACHABLE();
}

Explanation explain(const TokenRecord &record, const Standing &standing, QDate today)
{
    const StoredToken &facts = record.current;
    const QString seen = dayWords(dayOf(facts.lastVerdict), today);
    switch (standing.state) {
    case TokenState::Refused: return refused(record, seen);
    case TokenState::Expired:
        return {Tr::tr("It expired on %1, according to the recorded date.")
                    .arg(dayWords(*library::endOf(facts))),
                Tr::tr("An expired token can be neither extended nor regenerated."), rotate()};
    case TokenState::Missing:
        return {Tr::tr("This token is missing from the keychain."),
                Tr::tr("Something other than PAT Wizard removed it."),
                Tr::tr("Set it up again under the same name, or remove it from this list.")};
    case TokenState::Lacking: return lacking(record);
    case TokenState::ExpiresSoon: return endsSoon(record, standing, today);
    case TokenState::CouldNotBeChecked:
        return {Tr::tr("It could not be checked %1: %2")
                    .arg(dayWords(dayOf(facts.lastCheck), today), reason(facts.lastCheck->cause)),
                Tr::tr("This says nothing about the token."), Tr::tr("Check it again.")};
    case TokenState::NotChecked:
        return {Tr::tr("It has not been checked yet."), {}, Tr::tr("Check it.")};
    case TokenState::WorksWithoutDiff:
        return {Tr::tr("It worked when it was checked %1.").arg(seen),
                facts.lastVerdict->diff == State::Unknown
                    ? Tr::tr("Whether Diff works could not be determined.")
                    : Tr::tr("Diff does not work with it, because Diff needs Full access."),
                {}};
    case TokenState::Works: return {Tr::tr("It worked when it was checked %1.").arg(seen), {}, {}};
    }
    Q_UNREACHABLE();
}

Mark markOf(const Standing &standing)
{
    const Mark mark = markOf(standing.state);
    for (const Mark graver : {Mark::Refused, Mark::Warning, Mark::Unknown}) {
        const auto isGraver = [graver](Notice notice) { return markOf(notice) == graver; };
        if (mark == graver || std::ranges::any_of(standing.notices, isGraver))
            return graver;
    }
    return mark;
}

QString word(const Standing &standing)
{
    const QString notice = noticeWord(standing);
    return notice.isEmpty() ? word(standing.state)
                            : Tr::tr("%1; %2").arg(word(standing.state), notice);
}

QString sentences(const library::TokenRecord &record, const Standing &standing, QDate today)
{
    QStringList sentences{Tr::tr("%1.").arg(word(standing.state)),
                          explain(record, standing, today).happened};
    for (const Notice notice : standing.notices) {
        if (markOf(notice) == Mark::Info)
            continue;
        const Explanation words = explain(notice, record, today);
        sentences += words.happened;
        if (markOf(notice) == Mark::Warning)
            sentences += words.meaning;
    }
    return paragraph(sentences);
}

QString endWords(const Standing &standing)
{
    if (!standing.daysLeft)
        //: When a token expires: %1 (not known).
        return Tr::tr("not known");
    if (*standing.daysLeft < 0)
        //: When a token expired.
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
    //: %1 is a date: "on 31 Jan 2027".
    return Tr::tr("on %1").arg(dayWords(day));
}

QString dayAlone(QDate day, QDate today)
{
    if (!day.isValid())
        //: When a token was last checked.
        return Tr::tr("Never");
    if (day == today)
        //: When a token was last checked.
        return Tr::tr("Today");
    return day.addDays(1) == today ? Tr::tr("Yesterday") : dayWords(day);
}

QString nameOf(const library::Place &place)
{
    return place.organization.name() + u'/' + token::onlyVisible(place.name);
}

} // namespace wording
