// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/givejob.h"
#include "wording/explanation.h"

namespace wording {

/// The tool as people call it.
[[nodiscard]] QString toolName(library::Recipient recipient);

[[nodiscard]] QString code(lifecycle::GiveError::Kind kind);
[[nodiscard]] QString code(const lifecycle::GiveTrouble &trouble);

/// Why @a to does not have the token of @a place, and what to do.
[[nodiscard]] Explanation explain(const lifecycle::GiveTrouble &trouble, library::Recipient to,
                                  const library::Place &place);

/// What is known of @a to, which has taken the token.
[[nodiscard]] QString summary(const lifecycle::Given &given, library::Recipient to);

} // namespace wording
