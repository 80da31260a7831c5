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

/// One answer of the service, or one trouble on the way, and what has to be made of it: a row of a
/// table, whose columns are many.
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
    int requests = 1; ///< that reach the service: none, the first, all five, or all but that at
                      ///< `where`; six if the first is asked again
    const char *says = ""; ///< a part of what the person is told
    /// How `https_proxy` spells the way to the practice organization, whose host and port are %1.
    const char *proxy = nullptr;
    std::optional<int> argument = {}; ///< of the fault, unless it is the usual one
    /// Qt 6.4 may give it the connection that the fault closes, and lets it fall unsent with it.
    std::optional<practice::Endpoint> mayFall = {};
};

/// What is known of the probe that decides.
[[nodiscard]] azuredevops::State stateOf(const CheckCase &row);

/// True if the first question tells whose the token is.
[[nodiscard]] bool isAccepted(const CheckCase &row);

/// What has to be measured at @a endpoint: what the token is for, but where the fault is.
[[nodiscard]] azuredevops::State measured(const CheckCase &row, practice::Endpoint endpoint);

/// What reaches the service, in the order of Endpoint. The first is first, the others come side by
/// side.
[[nodiscard]] QList<practice::Endpoint> asked(const CheckCase &row);

/// Everything that azure-devops-facts §4 knows, and every way a network can fail.
[[nodiscard]] std::span<const CheckCase> checkCases();

} // namespace test
