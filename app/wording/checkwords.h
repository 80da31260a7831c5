// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/checkreport.h"
#include "azuredevops/organization.h"
#include "wording/explanation.h"

namespace wording {

/// The sentences for one judged answer.
[[nodiscard]] Explanation explain(azuredevops::Probe probe, const azuredevops::Finding &finding,
                                  const azuredevops::Organization &organization);

/// "Dana Example (dana@example.com)", as plain text.
[[nodiscard]] QString accountName(const azuredevops::Account &account);

} // namespace wording
