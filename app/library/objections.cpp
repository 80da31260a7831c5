// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "library/objections.h"

#include "library/comparison.h"

namespace library {
namespace {

using azuredevops::CheckReport;
using azuredevops::Needs;
using azuredevops::State;
using azuredevops::Verdict;

/// @a needs, and whatever the token of @a old could do when that was last measured.
Needs atLeast(Needs needs, const StoredToken &old)
{
    const auto then = lastMeasured(old).value_or(LastCheck());
    needs.code = needs.code || then.pullRequests == State::Works;
    needs.members = needs.members || then.reviewers == State::Works;
    needs.diff = needs.diff || then.diff == State::Works;
    return needs;
}

} // namespace

Objections objectionsTo(const CheckReport &report, const StoredToken &old)
{
    const Comparison comparison = compare(old, report);
    Objections objections{
        .strict = report, .lost = comparison.lost, .formerAccount = comparison.formerAccount};
    objections.strict.needs = atLeast(report.needs, old);
    const Verdict verdict = report.verdict();
    objections.isUnproved = verdict != Verdict::Works && verdict != Verdict::Limited;
    return objections;
}

} // namespace library
