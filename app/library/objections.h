// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/tokenrecord.h"

#include <QList>

#include <optional>

namespace library {

/// What speaks against a new token's taking the place of an old one. Whoever asks decides which of
/// it a person may overrule, and how.
struct Objections
{
    /// The new one's, as if all were needed that the old one could do when that was last measured.
    azuredevops::CheckReport strict;
    bool isUnproved = false; ///< it is refused, or of something that is needed nobody knows
    QList<azuredevops::Probe> lost; ///< worked with the old one, and does not with the new one
    std::optional<azuredevops::Account> formerAccount; ///< the old one's, if it is another

    /// True unless the new one is seen to do what is needed and all that the old one could do.
    [[nodiscard]] bool isLess() const { return strict.verdict() != azuredevops::Verdict::Works; }
};

/// What speaks against putting the token of @a report in the place of @a old. What the report
/// needs is what is needed of the token from then on.
[[nodiscard]] Objections objectionsTo(const azuredevops::CheckReport &report,
                                      const StoredToken &old);

} // namespace library
