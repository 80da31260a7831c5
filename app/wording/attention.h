// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/standing.h"
#include "wording/mark.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace wording {

/// A stored token and where it stands.
struct StandingToken
{
    library::TokenRecord record;
    library::Standing standing;
};

/// One sentence about one or several stored tokens, and what to do about them.
struct AttentionLine
{
    Mark mark = Mark::Info;
    QString headline;
    QString advice;
    QStringList keys; ///< of the places it is about
    std::optional<library::Notice> notice = {}; ///< that they share; none: it is about their state

    friend bool operator==(const AttentionLine &, const AttentionLine &) = default;
};

/// What the person is to be reminded of, the most urgent first; a line a matter, however many
/// tokens it is about.
[[nodiscard]] QList<AttentionLine> attention(const QList<StandingToken> &tokens,
                                             QDate today = QDateTime::currentDateTimeUtc().date());

} // namespace wording
