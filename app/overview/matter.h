// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wording/attention.h"

#include <array>

namespace overview {

/// What the list can be narrowed down to.
enum class Matter {
    All,
    Attention, ///< whatever the person ought to look at
    Expiring, ///< a reminder is due, or the recorded end has passed
    Refused,
    Global, ///< valid for all organizations, which Microsoft ends
};

inline constexpr std::array matters{Matter::All, Matter::Attention, Matter::Expiring,
                                    Matter::Refused, Matter::Global};

/// True if @a standing is one of those.
[[nodiscard]] bool concerns(Matter matter, const library::Standing &standing);

/// How many of @a tokens are.
[[nodiscard]] qsizetype countOf(Matter matter, const QList<wording::StandingToken> &tokens);

} // namespace overview
