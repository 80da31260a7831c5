// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/probe.h"
#include "wording/checkrows.h"

namespace wizard {

/// What a person can do with a token thanks to what @a probe measures.
[[nodiscard]] QString capabilityTitle(azuredevops::Probe probe);

/// Those of @a rows that are about a capability, in the words of who wants to use it.
[[nodiscard]] QList<wording::CheckRow> capabilityLines(const QList<wording::CheckRow> &rows,
                                                       const azuredevops::CheckReport &report);

/// The others: how it was found out.
[[nodiscard]] QList<wording::CheckRow> technicalLines(const QList<wording::CheckRow> &rows);

} // namespace wizard
