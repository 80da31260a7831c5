// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "token/tokentext.h"
#include "wording/explanation.h"

namespace wording {

/// What the pasted text is, what speaks against it, and what to do. Never quotes it.
[[nodiscard]] Explanation explain(const token::TokenText &text);

/// What was cleaned away, a sentence each; nothing if nothing was.
[[nodiscard]] QString cleanedSentence(const token::TokenText &text);

} // namespace wording
