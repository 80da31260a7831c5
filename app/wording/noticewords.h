// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/standing.h"
#include "wording/explanation.h"
#include "wording/mark.h"

namespace wording {

/// One of the notices of @a record's standing on @a today.
[[nodiscard]] Explanation explain(library::Notice notice, const library::TokenRecord &record,
                                  QDate today);
[[nodiscard]] Mark markOf(library::Notice notice);
/// What else there is to say, in a word or two below the state; empty for what needs no attention.
[[nodiscard]] QString word(library::Notice notice);

/// The words of the notice that is to be seen first; empty if there is none.
[[nodiscard]] QString noticeWord(const library::Standing &standing);

} // namespace wording
