// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/authorities.h"
#include "settings/settingsfile.h"
#include "wording/explanation.h"

namespace wording {

/// Why nothing is sent while the settings cannot be read, and what to do.
[[nodiscard]] Explanation explain(const settings::ReadError &error);

/// Why the settings were not saved.
[[nodiscard]] Explanation explain(const settings::SaveError &error);

/// Why the authority of the settings, in the file @a fileName, is not trusted.
[[nodiscard]] Explanation chosenAuthority(const azuredevops::AuthorityFileError &error,
                                          const QString &fileName);

} // namespace wording
