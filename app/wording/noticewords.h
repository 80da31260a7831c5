// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/standing.h"
#include "wording/explanation.h"
#include "wording/mark.h"

namespace wording {

/// One of the notices of @a record's standing on @a today.
[[nodiscard]] Explanation explain(lifecycle::Notice notice, const lifecycle::TokenRecord &record,
                                  QDate today);
[[nodiscard]] Mark markOf(lifecycle::Notice notice);
/// What else there is to say, in a word or two below the state; empty for what needs no attention.
[[nodiscard]] QString word(lifecycle::Notice notice);

/// The words of the notice that is to be seen first; empty if there is none.
[[nodiscard]] QString noticeWord(const lifecycle::Standing &standing);

} // namespace wording
