// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/comparison.h"

namespace lifecycle {
namespace {

using azuredevops::Probe;
using azuredevops::State;

} // namespace

Comparison compare(const TokenFacts &before, const azuredevops::CheckReport &now)
{
    Comparison comparison;
    const bool isOther = before.account && now.account && before.account->id != now.account->id;
    if (isOther)
        comparison.formerAccount = before.account;
    if (!before.verdict)
        return comparison;

    const LastCheck &then = *before.verdict;
    for (const auto &[probe, state] : {std::pair(Probe::Code, then.code),
                                       {Probe::Members, then.members},
                                       {Probe::FullAccess, then.diff}}) {
        const State current = now.finding(probe).state;
        if (state == State::Unknown || current == State::Unknown)
            continue;
        if (state == State::Works && current != State::Works)
            comparison.lost += probe;
        else if (state != State::Works && current == State::Works)
            comparison.gained += probe;
    }
    comparison.becameGlobal = then.isGlobal == false && now.isGlobal() == true;
    return comparison;
}

} // namespace lifecycle
