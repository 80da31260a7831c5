// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "reminding/duenotices.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reminding {
namespace {

using library::Notice;
using library::Standing;
using library::TokenRecord;
using library::TokenState;

/// The last of @a days that has come, 0 on the day itself and afterwards; nullopt before them.
std::optional<int> stageOf(const TokenRecord &record, const Standing &standing,
                           const QList<int> &days)
{
    if (!standing.daysLeft)
        return std::nullopt;
    if (*standing.daysLeft <= 0)
        return 0;
    std::optional<int> stage;
    for (const int each : library::reminderDaysOf(record.current, days)) {
        if (*standing.daysLeft <= each && (!stage || each < *stage))
            stage = each;
    }
    return stage;
}

bool concerns(const QList<DueNotice> &notices, DueNotice::Matter matter)
{
    return std::ranges::any_of(notices,
                               [matter](const DueNotice &each) { return each.matter == matter; });
}

} // namespace

QList<DueNotice> dueNotices(const TokenRecord &record, QDate today, const QList<int> &days)
{
    using Matter = DueNotice::Matter;
    const Standing standing = library::standingOf(record, today, days);
    QList<DueNotice> notices;
    // A token that is refused has ended already, whatever the date says.
    const bool isRefused = record.current.lastVerdict
        && record.current.lastVerdict->verdict == azuredevops::Verdict::Refused;
    if (isRefused)
        notices += {Matter::Refused, u"refused "_s + record.current.entry};
    else if (const auto stage = stageOf(record, standing, days))
        notices += {Matter::End,
                    u"end %1 %2 %3"_s.arg(record.current.entry,
                                          library::endOf(record.current)->toString(Qt::ISODate),
                                          QString::number(*stage))};
    if (standing.has(Notice::GlobalToken))
        notices += {Matter::GlobalToken, u"global "_s + record.current.entry};
    for (const library::StoredToken &old : record.old)
        notices += {Matter::OldNotRevoked, u"old %1 %2"_s.arg(old.entry, old.label)};
    return notices;
}

Standing standingOf(const TokenRecord &record, const QList<DueNotice> &notices, QDate today)
{
    using Matter = DueNotice::Matter;
    const Standing whole = library::standingOf(record, today, {});
    Standing spoken;
    spoken.state = TokenState::Works;
    if (concerns(notices, Matter::Refused))
        spoken.state = TokenState::Refused;
    if (concerns(notices, Matter::End)) {
        spoken.daysLeft = whole.daysLeft;
        spoken.reminder = std::max(0, whole.daysLeft.value_or(0));
        spoken.state = *spoken.daysLeft < 0 ? TokenState::Expired : TokenState::ExpiresSoon;
    }
    if (concerns(notices, Matter::GlobalToken))
        spoken.notices += Notice::GlobalToken;
    if (concerns(notices, Matter::OldNotRevoked))
        spoken.notices += Notice::OldNotRevoked;
    return spoken;
}

Urgency urgencyOf(const QList<wording::StandingToken> &tokens)
{
    Urgency urgency = Urgency::Low;
    for (const wording::StandingToken &token : tokens) {
        const Standing &standing = token.standing;
        const bool isLost
            = standing.state == TokenState::Refused || standing.daysLeft.value_or(2) <= 1;
        const bool isEnding = standing.daysLeft || standing.has(Notice::GlobalToken);
        const Urgency own = isLost ? Urgency::Critical : isEnding ? Urgency::Normal : Urgency::Low;
        urgency = std::max(urgency, own);
    }
    return urgency;
}

} // namespace reminding
