// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/journey.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

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
    case Journey::FirstSetup: return firstSetup;
    case Journey::Revalidation: return revalidation;
    case Journey::Rotation: return rotation;
    case Journey::Retirement: return retirement;
    }
    return {};
}

QString helpTopicOf(Step step)
{
    switch (step) {
    case Step::Organization: return u"organization"_s;
    case Step::Access: return u"access"_s;
    case Step::Create: return u"create"_s;
    case Step::Paste: return u"paste"_s;
    case Step::Check: return u"check"_s;
    case Step::Store: return u"store"_s;
    case Step::Revoke: return u"revoke"_s;
    case Step::Done: return u"done"_s;
    }
    Q_UNREACHABLE();
}

} // namespace wizard
