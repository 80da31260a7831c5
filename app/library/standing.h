// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/tokenrecord.h"

#include <QDate>
#include <QList>

#include <optional>

namespace library {

/// Azure DevOps ends all tokens that span organizations then (azure-devops-facts §1).
inline const QDate lastDayOfGlobalTokens(2026, 12, 1);

/// Where a stored token stands, in one word; what needs attention first comes first.
enum class TokenState {
    Refused,
    Expired, ///< by the recorded date, and not accepted since
    Missing, ///< not in the keychain any more
    Lacking, ///< it works, but something that is needed does not
    ExpiresSoon, ///< a reminder is due
    CouldNotBeChecked, ///< and there is no verdict from before
    NotChecked,
    WorksWithoutDiff,
    Works,
};

/// What else there is to say.
enum class Notice {
    LastCheckFailed, ///< the verdict is from before; the last check came to nothing
    KeychainLocked, ///< when the secret was last wanted
    RefusedByGit, ///< git says that the service refused it, after the last check
    GlobalToken, ///< ends with lastDayOfGlobalTokens
    OldNotRevoked, ///< a token that it replaced may still work
    RecordedDateWrong, ///< accepted by the service after the day on which it was to expire
    ExpiryUnknown, ///< no date was recorded
    ExpiryUnknownAged, ///< the same, and it was created 11 months ago or earlier
    UnusedLong, ///< not checked for 80 days; after 90 Azure DevOps counts it as inactive
};

/// What is to be said of a stored token on a certain day.
struct Standing
{
    TokenState state = TokenState::NotChecked;
    /// Whole days until it ends, by the recorded date or for being global; negative if passed.
    std::optional<int> daysLeft;
    /// Of reminderDaysOf(), the smallest that is not below daysLeft; empty if none is due.
    std::optional<int> reminder;
    QList<Notice> notices;

    [[nodiscard]] bool has(Notice notice) const { return notices.contains(notice); }
};

/// When to be reminded for whoever has not chosen: days before the end, the earliest first.
inline const QList<int> usualReminderDays{30, 14, 7, 3, 1};

/// Where @a record stands on @a today (UTC), with reminders @a days before its end.
[[nodiscard]] Standing standingOf(const TokenRecord &record, QDate today,
                                  const QList<int> &days = usualReminderDays);

/// Those of @a days before the end of the token of @a facts on which it is time for a reminder.
/// Policies allow some tokens but for a week: not all of its life is the end of it.
[[nodiscard]] QList<int> reminderDaysOf(const StoredToken &facts,
                                        QList<int> days = usualReminderDays);

/// True if no token of Azure DevOps lives until @a day, as seen from @a today (UTC).
[[nodiscard]] bool isFarAhead(QDate day, QDate today);

/// When the token of @a facts ends, as far as that is known.
[[nodiscard]] std::optional<QDate> endOf(const StoredToken &facts);

/// True if @a a needs attention before @a b.
[[nodiscard]] bool isMoreUrgent(const Standing &a, const Standing &b);

} // namespace library
