// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/reinstatement.h"
#include "lifecycle/replacement.h"
#include "lifecycle/retirement.h"
#include "wording/explanation.h"
#include "wording/mark.h"

namespace wording {

/// Why a new token did not take the place of the old one, and what is in use now.
[[nodiscard]] Explanation explain(const lifecycle::ReplacementError &error);
[[nodiscard]] QString code(const lifecycle::ReplacementError &error);

/// The exception to "revoke the old one": whoever regenerated it would revoke the new one.
[[nodiscard]] QString unlessRegenerated();

/// What came of going back to the old token of that @a label, and which is in use now.
[[nodiscard]] Mark markOf(const lifecycle::ReinstatedToken &token);
[[nodiscard]] Explanation explain(const lifecycle::ReinstatedToken &token, const QString &label,
                                  const azuredevops::Organization &organization);

/// Why a token could not be taken out of the keychain: an old one or, as lifecycle::RemovalError,
/// which is the same type, any; or, as lifecycle::ReinstatementError, not be taken into use again.
[[nodiscard]] Explanation explain(const lifecycle::RetirementError &error);
[[nodiscard]] QString code(const lifecycle::RetirementError &error);

} // namespace wording
