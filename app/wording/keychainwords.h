// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/secretstore.h"
#include "wording/explanation.h"

namespace wording {

/// The stable code of @a kind, for JSON and bug reports.
[[nodiscard]] QString code(keychain::KeychainError::Kind kind);

/// What is wrong with the keychain, and which package or setting mends it.
[[nodiscard]] Explanation explain(const keychain::KeychainError &error);

} // namespace wording
