// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/comparison.h"
#include "wording/explanation.h"

#include <QList>

namespace wording {

/// One thing that is not as it was.
struct Difference
{
    QString code; ///< stable, as those of codes.h
    Explanation words;
};

/// What a check has found different, of the same token or of the one that it is to replace.
/// @a now is the account of that check.
[[nodiscard]] QList<Difference> differences(const library::Comparison &comparison,
                                            const std::optional<azuredevops::Account> &now);
/// The same as one paragraph; empty if nothing differs.
[[nodiscard]] QString changes(const library::Comparison &comparison,
                              const std::optional<azuredevops::Account> &now);

} // namespace wording
