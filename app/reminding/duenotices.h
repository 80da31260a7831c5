// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wording/attention.h"

#include <QDate>
#include <QList>
#include <QString>

namespace reminding {

/// Something that a stored token gives reason to say once, and no second time.
struct DueNotice
{
    enum class Matter {
        End, ///< a day of reminding has come, or the end itself
        Refused,
        GlobalToken,
        OldNotRevoked,
    };

    Matter matter;
    QString key; ///< tells it from every other notice about this token, whenever it was due
};

/// How urgent a notification is, by what is at stake; the numbers are those of the specification.
enum class Urgency { Low = 0, Normal = 1, Critical = 2 };

/// What is due about @a record on @a today (UTC), with reminders @a days before its end. Of several
/// days of reminding that went by, only the last one: it says all that the others would have.
[[nodiscard]] QList<DueNotice> dueNotices(const library::TokenRecord &record, QDate today,
                                          const QList<int> &days);

/// Where @a record stands if only @a notices are to be spoken of.
[[nodiscard]] library::Standing standingOf(const library::TokenRecord &record,
                                           const QList<DueNotice> &notices, QDate today);

[[nodiscard]] Urgency urgencyOf(const QList<wording::StandingToken> &tokens);

} // namespace reminding
