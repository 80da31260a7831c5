// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/checkreport.h"
#include "azuredevops/organization.h"
#include "wording/explanation.h"

#include <QDateTime>

namespace wording {

/// Where a token that was checked comes from: what may be wrong with it, and what helps, differs.
enum class Origin {
    Pasted,
    Stored, ///< which nobody can mistype, and which can be rotated
};

/// The sentences for one judged answer, about a token of that @a origin, as they are on @a today
/// (UTC).
[[nodiscard]] Explanation explain(azuredevops::Probe probe, const azuredevops::Finding &finding,
                                  const azuredevops::Organization &organization,
                                  Origin origin = Origin::Pasted,
                                  QDate today = QDateTime::currentDateTimeUtc().date());

/// "Dana Example (dana@example.com)", as plain text.
[[nodiscard]] QString accountName(const azuredevops::Account &account);

} // namespace wording
