// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/secretstore.h"
#include "wording/explanation.h"

namespace wording {

/// What is wrong with the keychain, and which package or setting mends it.
[[nodiscard]] Explanation explain(const keychain::KeychainError &error);

} // namespace wording
