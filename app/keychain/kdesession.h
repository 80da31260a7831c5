// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

namespace keychain {

/// A KDE session in which QtKeychain 0.13 uses KWallet. Plasma 6 is unknown to it, and answers as a
/// Secret Service.
enum class KdeSession { None, Kde4, Plasma5 };

/// By QtKeychain's own rule.
[[nodiscard]] KdeSession kdeSession();

} // namespace keychain
