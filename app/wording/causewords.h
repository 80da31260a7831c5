// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/finding.h"

#include <QString>

namespace wording {

/// Why a check that is over came to what it did, in one sentence. For what is known of it later:
/// explain() says more as long as the finding itself is at hand.
[[nodiscard]] QString reason(azuredevops::Cause cause);

} // namespace wording
