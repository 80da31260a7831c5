// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/standing.h"
#include "wording/explanation.h"
#include "wording/mark.h"

namespace wording {

/// The state in a word or two, for lists.
[[nodiscard]] QString word(library::TokenState state);
[[nodiscard]] Mark markOf(library::TokenState state);

/// Where a stored token stands and what to do about it. @a standing is that of @a record on
/// @a today (UTC).
[[nodiscard]] Explanation explain(const library::TokenRecord &record,
                                  const library::Standing &standing, QDate today);

/// The graver of the marks of the state and of the notices.
[[nodiscard]] Mark markOf(const library::Standing &standing);
/// "Works; last check failed": the words of state and notice in one line.
[[nodiscard]] QString word(const library::Standing &standing);
/// The same in whole sentences, with all notices that need attention.
[[nodiscard]] QString sentences(const library::TokenRecord &record,
                                const library::Standing &standing, QDate today);

/// "in 23 days", "3 days ago", "not known": when a token ends.
[[nodiscard]] QString endWords(const library::Standing &standing);

/// "today", "yesterday", "on 2026-11-03", as seen from @a today (UTC).
[[nodiscard]] QString dayWords(QDate day, QDate today);
/// The same, to stand alone: "Today", "2026-11-03"; "Never" if there was no such day.
[[nodiscard]] QString dayAlone(QDate day, QDate today);

/// "organization/name".
[[nodiscard]] QString nameOf(const library::Place &place);

} // namespace wording
