// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "finder/copies.h"
#include "library/place.h"
#include "wording/explanation.h"

namespace wording {

/// Where @a copy is: a file and a line, a variable, an entry of the keychain.
[[nodiscard]] QString whereabouts(const finder::Copy &copy);

/// That there is a copy of the token at @a place, who can read it, and how that is changed.
[[nodiscard]] Explanation explain(const finder::Copy &copy, const library::Place &place);

/// Where nobody looked, and why not.
[[nodiscard]] Explanation explain(const finder::Unread &unread);

/// Whether somebody may have thought that it was looked at. What lets nobody in is another matter:
/// that would hardly ever be all.
[[nodiscard]] bool isGap(const finder::Unread &unread);

/// True if the copy can be read by whoever reads the person's files.
[[nodiscard]] bool isPlainText(const finder::Copy &copy);

} // namespace wording
