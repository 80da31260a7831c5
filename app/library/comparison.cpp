// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "library/comparison.h"

namespace library {
namespace {

using azuredevops::Probe;
using azuredevops::State;

} // namespace

std::optional<LastCheck> lastMeasured(const StoredToken &facts)
{
    const bool isRefused
        = facts.lastVerdict && facts.lastVerdict->verdict == azuredevops::Verdict::Refused;
    return isRefused ? facts.lastGood : facts.lastVerdict;
}

Comparison compare(const StoredToken &before, const azuredevops::CheckReport &now)
{
    Comparison comparison;
    const bool isOther = before.account && now.account && before.account->id != now.account->id;
    if (isOther)
        comparison.formerAccount = before.account;
    const auto then = lastMeasured(before);
    if (!then)
        return comparison;

    for (const auto &[probe, state] : {std::pair(Probe::Code, then->pullRequests),
                                       {Probe::Members, then->reviewers},
                                       {Probe::FullAccess, then->diff}}) {
        const State current = now.finding(probe).state;
        if (state == State::Unknown || current == State::Unknown)
            continue;
        if (state == State::Works && current != State::Works)
            comparison.lost += probe;
        else if (state != State::Works && current == State::Works)
            comparison.gained += probe;
    }
    comparison.becameGlobal = then->isGlobal == false && now.isGlobal() == true;
    return comparison;
}

} // namespace library
