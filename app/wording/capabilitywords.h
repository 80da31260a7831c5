// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/finding.h"
#include "azuredevops/probe.h"
#include "library/tokenrecord.h"

#include <QString>

namespace wording {

/// What a probe is about, as the head of a column.
[[nodiscard]] QString capabilityName(azuredevops::Probe probe);
/// What was measured of it, in a sentence.
[[nodiscard]] QString capabilityWords(azuredevops::Probe probe, azuredevops::State state);
/// What was measured of it, of the last check that came to something.
[[nodiscard]] azuredevops::State capability(azuredevops::Probe probe,
                                            const library::StoredToken &facts);
/// What is known of one capability, in a word or two for a cell of a table.
[[nodiscard]] QString stateWord(azuredevops::State state);

} // namespace wording
