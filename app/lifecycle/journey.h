// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <span>

namespace lifecycle {

enum class Journey { FirstSetup };
enum class Step { Organization, Access, Create, Paste, Check, Store, Done };

/// The steps of a journey, in order. Back and Next walk along it.
[[nodiscard]] std::span<const Step> route(Journey journey) noexcept;

} // namespace lifecycle
