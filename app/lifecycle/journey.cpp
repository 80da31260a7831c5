// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/journey.h"

#include <array>

namespace lifecycle {
namespace {

using enum Step;

constexpr std::array firstSetup{Organization, Access, Create, Paste, Check, Store, Done};

} // namespace

std::span<const Step> route(Journey journey) noexcept
{
    switch (journey) {
    case Journey::FirstSetup:
        return firstSetup;
    }
    return {};
}

} // namespace lifecycle
