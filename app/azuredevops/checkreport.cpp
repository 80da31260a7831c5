// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/checkreport.h"

#include "azuredevops/judge.h"

#include <algorithm>

namespace azuredevops {
namespace {

bool isCertain(State state)
{
    return state == State::Refused || state == State::NoPermission;
}

} // namespace

Probe CheckReport::decisive() const
{
    if (finding(Probe::Connection).state != State::Works)
        return Probe::Connection;

    const auto first = [this](auto predicate) {
        return std::ranges::find_if(allProbes, [&](Probe probe) {
            return needs.include(probe) && predicate(finding(probe).state);
        });
    };
    auto probe = first(isCertain);
    if (probe == allProbes.end())
        probe = first([](State state) { return state == State::Unknown; });
    return probe == allProbes.end() ? Probe::Connection : *probe;
}

Verdict CheckReport::verdict() const
{
    const Finding deciding = finding(decisive());
    if (deciding.state == State::Works)
        return Verdict::Works;
    if (isCertain(deciding.state))
        return Verdict::Limited;
    const bool accepted = finding(Probe::Connection).state == State::Works;
    return !accepted && isRefusal(deciding.cause) ? Verdict::Refused : Verdict::Unchecked;
}

bool CheckReport::isDead() const
{
    return finding(Probe::Connection).isProofOfDeath;
}

Access CheckReport::access() const
{
    switch (finding(Probe::FullAccess).state) {
    case State::Works: return Access::Full;
    case State::Refused: return Access::Custom;
    case State::NoPermission:
    case State::Unknown: break;
    }
    return Access::Unknown;
}

bool CheckReport::isGlobal() const
{
    return finding(Probe::Global).state == State::Works;
}

std::optional<std::chrono::seconds> CheckReport::retryAfter() const
{
    std::optional<std::chrono::seconds> longest;
    for (const Finding &each : findings)
        longest = std::max(longest, each.retryAfter); // nothing is less than any time
    return longest;
}

} // namespace azuredevops
