// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/finding.h"

#include <QString>

namespace wording {

/// What is known of one capability, in a word or two for a cell of a table.
[[nodiscard]] QString stateWord(azuredevops::State state);

} // namespace wording
