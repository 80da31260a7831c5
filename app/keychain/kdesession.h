// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

namespace keychain {

/// A KDE session in which QtKeychain uses KWallet. To 0.13 Plasma 6 was unknown, which answers as a
/// Secret Service then; 0.15 knows it. That it came with 0.14.2 was not seen.
enum class KdeSession { None, Kde4, Plasma5, Plasma6 };

/// By QtKeychain's own rule.
[[nodiscard]] KdeSession kdeSession();

} // namespace keychain
