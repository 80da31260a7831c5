// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/replacejob.h"
#include "lifecycle/retirejob.h"
#include "lifecycle/revertjob.h"
#include "wording/explanation.h"
#include "wording/mark.h"

namespace wording {

/// Why a new token did not take the place of the old one, and what is in use now.
[[nodiscard]] Explanation explain(const lifecycle::ReplaceError &error);
[[nodiscard]] QString code(const lifecycle::ReplaceError &error);

/// The exception to "revoke the old one": whoever regenerated it would revoke the new one.
[[nodiscard]] QString unlessRegenerated();

/// What came of going back to the old token of that @a label, and which is in use now.
[[nodiscard]] Mark markOf(const lifecycle::RevertedToken &token);
[[nodiscard]] Explanation explain(const lifecycle::RevertedToken &token, const QString &label,
                                  const azuredevops::Organization &organization);

} // namespace wording
