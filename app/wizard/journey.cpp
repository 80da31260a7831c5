// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/journey.h"

#include <array>

namespace wizard {
namespace {

using enum Step;

constexpr std::array firstSetup{Organization, Access, Create, Paste, Check, Store, Done};
constexpr std::array revalidation{Check, Done};
constexpr std::array rotation{Create, Paste, Check, Store, Revoke, Done};
constexpr std::array retirement{Revoke, Done};

} // namespace

std::span<const Step> route(Journey journey) noexcept
{
    switch (journey) {
    case Journey::FirstSetup:
        return firstSetup;
    case Journey::Revalidation:
        return revalidation;
    case Journey::Rotation:
        return rotation;
    case Journey::Retirement:
        return retirement;
    }
    return {};
}

} // namespace wizard
