// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/tokenlibrary.h"
#include "wording/explanation.h"

namespace wording {

/// What is wrong with the list of stored tokens, and what mends it.
[[nodiscard]] Explanation explain(const lifecycle::LibraryError &error);

} // namespace wording
