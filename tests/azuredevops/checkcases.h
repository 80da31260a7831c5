// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/checkreport.h"
#include "practice/answers.h"
#include "practice/deadends.h"
#include "practice/faults.h"
#include "practice/tokens.h"

#include <optional>
#include <span>

namespace test {

/// One answer of the service, or one trouble on the way, and what has to be made of it.
struct CheckCase
{
    const char *name;
    practice::TokenKind token = practice::TokenKind::Custom;
    practice::Endpoint where = practice::Endpoint::ConnectionData;
    std::optional<practice::Fault> fault = {};
    azuredevops::Verdict verdict;
    azuredevops::Cause cause; ///< of the probe that decides
    azuredevops::Probe decisive = azuredevops::Probe::Connection;
    azuredevops::Access access = azuredevops::Access::Unknown;
    std::optional<practice::DeadEnd> deadEnd = {};
    const char *organization = practice::organizationName;
    bool needsDiff = false;
    bool endsByDeadline = false;
};

/// What is known of the probe that decides.
[[nodiscard]] azuredevops::State stateOf(const CheckCase &row);

/// Everything that azure-devops-facts §4 knows, and every way a network can fail.
[[nodiscard]] std::span<const CheckCase> checkCases();

} // namespace test
