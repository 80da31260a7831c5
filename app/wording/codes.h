// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/finding.h"
#include "keychain/secretstore.h"
#include "token/tokentext.h"

#include <QString>

namespace wording {

// The stable words for results, in JSON and bug reports. They are never translated and never
// change their meaning; scripts depend on them.

[[nodiscard]] QString code(azuredevops::Cause cause);
[[nodiscard]] QString code(keychain::KeychainError::Kind kind);
[[nodiscard]] QString code(token::Kind kind);
[[nodiscard]] QString code(token::Problem problem);
[[nodiscard]] QString code(token::Cleaning cleaning);

} // namespace wording
