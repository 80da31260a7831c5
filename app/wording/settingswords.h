// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/authorities.h"
#include "azuredevops/finding.h"
#include "settings/settingsfile.h"
#include "wording/explanation.h"

#include <optional>

namespace wording {

/// Why nothing is sent while the settings cannot be read, and what to do.
[[nodiscard]] Explanation explain(const settings::ReadError &error);

/// Why the settings were not saved.
[[nodiscard]] Explanation explain(const settings::SaveError &error);

/// Why the authority of the settings, in the file @a fileName, is not trusted.
[[nodiscard]] Explanation chosenAuthority(const azuredevops::AuthorityFileError &error,
                                          const QString &fileName);

/// Which setting can mend what @a cause tells of, if one can.
[[nodiscard]] std::optional<settings::Part> settingFor(azuredevops::Cause cause);

/// What the button says that leads to @a part.
[[nodiscard]] QString buttonTo(settings::Part part);

} // namespace wording
