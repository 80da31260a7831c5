// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/comparison.h"

namespace lifecycle {
namespace {

using azuredevops::Probe;
using azuredevops::State;

} // namespace

std::optional<LastCheck> lastMeasured(const TokenFacts &facts)
{
    const bool isRefused
        = facts.verdict && facts.verdict->verdict == azuredevops::Verdict::Refused;
    return isRefused ? facts.good : facts.verdict;
}

Comparison compare(const TokenFacts &before, const azuredevops::CheckReport &now)
{
    Comparison comparison;
    const bool isOther = before.account && now.account && before.account->id != now.account->id;
    if (isOther)
        comparison.formerAccount = before.account;
    const auto then = lastMeasured(before);
    if (!then)
        return comparison;

    for (const auto &[probe, state] : {std::pair(Probe::Code, then->code),
                                       {Probe::Members, then->members},
                                       {Probe::FullAccess, then->diff}}) {
        const State current = now.finding(probe).state;
        if (state == State::Unknown || current == State::Unknown)
            continue;
        if (state == State::Works && current != State::Works)
            comparison.lost += probe;
        else if (state != State::Works && current == State::Works)
            comparison.gained += probe;
    }
    comparison.becameGlobal = then->isGlobal != true && now.isGlobal();
    return comparison;
}

} // namespace lifecycle
