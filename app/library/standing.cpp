// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "library/standing.h"

#include <algorithm>
#include <limits>

namespace library {
namespace {

using azuredevops::State;
using azuredevops::Verdict;

constexpr int shortLifespan = 30; // days; below that, not every reminder makes sense
constexpr int agedAfterMonths = 11; // a token lives for a year at most (azure-devops-facts §1)
constexpr int unusedAfterDays = 80; // ten days before the 90 of azure-devops-facts §1

bool isGlobal(const StoredToken &facts)
{
    return facts.lastVerdict && facts.lastVerdict->isGlobal == true;
}

bool wasAcceptedAfter(QDate day, const StoredToken &facts)
{
    return facts.lastVerdict && facts.lastVerdict->verdict != Verdict::Refused
        && facts.lastVerdict->at.date() > day;
}

/// True if the service accepted it when it should have expired already.
bool hasOutlivedItsDate(const StoredToken &facts)
{
    return facts.expires && wasAcceptedAfter(*facts.expires, facts);
}

std::optional<int> reminderFor(const StoredToken &facts, std::optional<int> daysLeft,
                               const QList<int> &reminderDays)
{
    std::optional<int> reminder;
    for (const int days : reminderDaysOf(facts, reminderDays)) {
        if (daysLeft && *daysLeft <= days)
            reminder = days;
    }
    return reminder;
}

TokenState stateOf(const StoredToken &facts, const Standing &standing)
{
    const bool isRefused = facts.lastVerdict && facts.lastVerdict->verdict == Verdict::Refused;
    const bool isOver = standing.daysLeft && *standing.daysLeft < 0;
    if (isOver)
        return TokenState::Expired;
    if (isRefused)
        return TokenState::Refused;
    if (facts.trouble && facts.trouble->kind == SecretTrouble::Kind::Missing)
        return TokenState::Missing;
    if (facts.lastVerdict && facts.lastVerdict->verdict == Verdict::Limited)
        return TokenState::Lacking;
    if (standing.reminder)
        return TokenState::ExpiresSoon;
    if (!facts.lastVerdict)
        return facts.lastCheck ? TokenState::CouldNotBeChecked : TokenState::NotChecked;
    return facts.lastVerdict->diff == State::Works ? TokenState::Works
                                                   : TokenState::WorksWithoutDiff;
}

QList<Notice> noticesOf(const TokenRecord &record, QDate today)
{
    const StoredToken &facts = record.current;
    QList<Notice> notices;
    if (facts.lastVerdict && facts.lastCheck != facts.lastVerdict)
        notices += Notice::LastCheckFailed;
    if (facts.trouble && facts.trouble->kind == SecretTrouble::Kind::Locked)
        notices += Notice::KeychainLocked;
    if (facts.gitRefusal.isValid())
        notices += Notice::RefusedByGit;
    if (isGlobal(facts))
        notices += Notice::GlobalToken;
    if (!record.old.isEmpty())
        notices += Notice::OldNotRevoked;
    if (hasOutlivedItsDate(facts))
        notices += Notice::RecordedDateWrong;
    if (!facts.expires) {
        bool isAged = false;
        if (facts.created) {
            const QDate month(int(facts.created->year()), int(unsigned(facts.created->month())), 1);
            isAged = month.addMonths(agedAfterMonths) <= today;
        }
        notices += isAged ? Notice::ExpiryUnknownAged : Notice::ExpiryUnknown;
    }
    const QDate lastUse = facts.lastVerdict ? facts.lastVerdict->at.date() : facts.stored.date();
    if (lastUse.isValid() && lastUse.daysTo(today) >= unusedAfterDays)
        notices += Notice::UnusedLong;
    return notices;
}

/// The state after which a token with that notice comes, if its own comes later.
std::optional<TokenState> urgencyOf(Notice notice)
{
    switch (notice) {
    case Notice::RefusedByGit: return TokenState::Refused;
    case Notice::GlobalToken:
    case Notice::OldNotRevoked:
    case Notice::RecordedDateWrong:
    case Notice::ExpiryUnknownAged:
    case Notice::UnusedLong: return TokenState::ExpiresSoon;
    case Notice::LastCheckFailed:
    case Notice::KeychainLocked: return TokenState::CouldNotBeChecked;
    case Notice::ExpiryUnknown: break;
    }
    return std::nullopt;
}

/// Less is more urgent; between two states is room for what the notices call for.
int urgency(const Standing &standing)
{
    int urgency = 2 * int(standing.state);
    for (const Notice notice : standing.notices) {
        if (const auto state = urgencyOf(notice))
            urgency = std::min(urgency, 2 * int(*state) + 1);
    }
    return urgency;
}

} // namespace

QList<int> reminderDaysOf(const StoredToken &facts, QList<int> days)
{
    const qint64 lifespan = facts.expires && facts.stored.isValid()
        ? facts.stored.date().daysTo(*facts.expires)
        : shortLifespan;
    if (lifespan < shortLifespan)
        days.removeIf([lifespan](int each) { return each > 1 && 2 * each > lifespan; });
    return days;
}

bool isFarAhead(QDate day, QDate today)
{
    return day > today.addYears(1).addDays(1); // it may be tomorrow already where the page is read
}

std::optional<QDate> endOf(const StoredToken &facts)
{
    const auto recorded = hasOutlivedItsDate(facts) ? std::nullopt : facts.expires;
    if (isGlobal(facts) && !wasAcceptedAfter(lastDayOfGlobalTokens, facts)
        && (!recorded || *recorded > lastDayOfGlobalTokens))
        return lastDayOfGlobalTokens;
    return recorded;
}

Standing standingOf(const TokenRecord &record, QDate today, const QList<int> &days)
{
    Standing standing;
    if (const auto end = endOf(record.current))
        standing.daysLeft = int(today.daysTo(*end));
    standing.reminder = reminderFor(record.current, standing.daysLeft, days);
    standing.state = stateOf(record.current, standing);
    standing.notices = noticesOf(record, today);
    return standing;
}

bool isMoreUrgent(const Standing &a, const Standing &b)
{
    if (const int first = urgency(a), second = urgency(b); first != second)
        return first < second;
    if (a.state != b.state)
        return a.state < b.state;
    constexpr int never = std::numeric_limits<int>::max();
    return a.daysLeft.value_or(never) < b.daysLeft.value_or(never);
}

} // namespace library
