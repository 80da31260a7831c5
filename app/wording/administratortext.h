// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/checkreport.h"
#include "azuredevops/organization.h"

namespace wording {

/// A text to send to an administrator: who was kept from what, what the service said, and what
/// is needed. Plain text of several lines, without the token. Empty if no administrator of the
/// organization can help.
[[nodiscard]] QString administratorText(const azuredevops::CheckReport &report,
                                        const azuredevops::Organization &organization);

} // namespace wording
