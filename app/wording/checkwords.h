// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/checkreport.h"
#include "azuredevops/organization.h"
#include "wording/explanation.h"

#include <QDateTime>

namespace wording {

/// The sentences for one judged answer, as they are on @a today (UTC).
[[nodiscard]] Explanation explain(azuredevops::Probe probe, const azuredevops::Finding &finding,
                                  const azuredevops::Organization &organization,
                                  QDate today = QDateTime::currentDateTimeUtc().date());

/// "Dana Example (dana@example.com)", as plain text.
[[nodiscard]] QString accountName(const azuredevops::Account &account);

} // namespace wording
