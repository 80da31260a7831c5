// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/answer.h"
#include "azuredevops/finding.h"

namespace azuredevops {

/// Decides what @a answer to @a probe means: the one place that does (azure-devops-facts §3, §4).
///
/// Every probe but Connection may assume that the token has been accepted before. Claims no
/// more than the answer supports, and takes any bytes whatever.
[[nodiscard]] Finding judge(Probe probe, const Answer &answer);

/// The account in an answer to Probe::Connection that judge() found to work.
[[nodiscard]] Account accountIn(const Answer &answer);

/// True if @a cause says that the service does not let the token in.
[[nodiscard]] bool isRefusal(Cause cause);

/// True if @a cause says that nothing came from the service, whatever it was asked.
[[nodiscard]] bool isOutOfReach(Cause cause);

} // namespace azuredevops
