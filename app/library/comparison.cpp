// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "library/comparison.h"

namespace library {
namespace {

using azuredevops::Probe;
using azuredevops::State;

using azuredevops::Verdict;

/// An answer that is no verdict changes nothing.
Acceptance acceptanceOf(const std::optional<LastCheck> &before, Verdict now)
{
    if (!before || now == Verdict::Unchecked)
        return Acceptance::AsBefore;
    const bool wasRefused = before->verdict == Verdict::Refused;
    const bool isRefused = now == Verdict::Refused;
    if (wasRefused == isRefused)
        return Acceptance::AsBefore;
    return isRefused ? Acceptance::Lost : Acceptance::Regained;
}

} // namespace

std::optional<LastCheck> lastMeasured(const StoredToken &facts)
{
    const bool isRefused = facts.lastVerdict && facts.lastVerdict->verdict == Verdict::Refused;
    return isRefused ? facts.lastGood : facts.lastVerdict;
}

Comparison compare(const StoredToken &before, const azuredevops::CheckReport &now)
{
    Comparison comparison;
    comparison.acceptance = acceptanceOf(before.lastVerdict, now.verdict());
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
    comparison.becameGlobal = then->isGlobal != true && now.isGlobal();
    return comparison;
}

} // namespace library
