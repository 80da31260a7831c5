// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

namespace keychain {

/// A KDE session in which QtKeychain uses KWallet. Before 0.14.2 Plasma 6 was unknown to it, and
/// answers as a Secret Service.
enum class KdeSession { None, Kde4, Plasma5, Plasma6 };

/// By QtKeychain's own rule.
[[nodiscard]] KdeSession kdeSession();

} // namespace keychain
