// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/tokenrecord.h"
#include "lifecycle/givejob.h"
#include "wording/explanation.h"

#include <optional>

namespace wording {

/// The tool as people call it.
[[nodiscard]] QString toolName(library::Recipient recipient);

[[nodiscard]] QString code(lifecycle::GiveError::Kind kind);
[[nodiscard]] QString code(const lifecycle::GiveTrouble &trouble);

/// Why @a to does not have the token, and what to do: with the command for that of @a place, if
/// that is named, or with what is beside the words.
[[nodiscard]] Explanation explain(const lifecycle::GiveTrouble &trouble, library::Recipient to,
                                  const std::optional<library::Place> &place = {});

/// Whether the tool of @a copy has the token of @a record that is in use, as far as is known.
[[nodiscard]] Explanation explain(const library::GivenCopy &copy,
                                  const library::TokenRecord &record);

/// What is known of @a to, which has taken the token.
[[nodiscard]] QString summary(const lifecycle::Given &given, library::Recipient to);

} // namespace wording
