// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wording/explanation.h"

#include <QDate>

namespace library {
struct StoredToken;
}

namespace wording {

// Microsoft ends all tokens for all organizations on one day (azure-devops-facts §1): what is said
// of them depends on whether @a today (UTC) is before that day. What the service answers for one
// afterwards is not known, so what is measured comes first.

/// What becomes of all such tokens, in one sentence.
[[nodiscard]] QString retirementOfGlobalTokens(QDate today);

/// A token that has just been accepted; @a organization may be empty if it is not known.
[[nodiscard]] Explanation acceptedGlobalToken(QDate today, const QString &organization);

/// A stored token that was found to be such a one.
[[nodiscard]] Explanation storedGlobalToken(QDate today, const library::StoredToken &facts,
                                            const QString &organization);

/// True if the stored token worked before that day, as one for all organizations, and is refused
/// since: then that is the probable cause.
[[nodiscard]] bool isProbablyRetired(const library::StoredToken &facts);

/// What to do about it: "Make a new one for contoso, then revoke this one."
[[nodiscard]] QString insteadOfGlobalToken(const QString &organization);

} // namespace wording
