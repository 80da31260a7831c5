// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/organization.h"

#include <QString>

namespace wording {

/// Why a text names no organization, and what to type instead.
[[nodiscard]] QString explain(const azuredevops::OrganizationError &error);

} // namespace wording
