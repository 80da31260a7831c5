// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/standing.h"
#include "library/tokenrecord.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace wording {

/// A calendar file (RFC 5545) with the day on which each of @a records ends and alarms at 9 in the
/// morning @a days before, as far as those are to come; records whose end is not known are left
/// out. A later file about the same token replaces its entry. Written at @a now.
[[nodiscard]] QByteArray reminderCalendar(const QList<library::TokenRecord> &records,
                                          const QDateTime &now,
                                          const QList<int> &days = library::usualReminderDays);

} // namespace wording
