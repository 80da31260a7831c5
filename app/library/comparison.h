// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/tokenrecord.h"

#include <QList>

#include <optional>

namespace library {

/// Whether the service lets a token in, beside whether it did before.
enum class Acceptance { AsBefore, Lost, Regained };

/// What a check has found different from what was known: of the same token before, or of the token
/// that it is to replace. Only what was measured both times differs.
struct Comparison
{
    QList<azuredevops::Probe> lost; ///< worked before, and does not now
    QList<azuredevops::Probe> gained; ///< did not before, and works now
    std::optional<azuredevops::Account> formerAccount; ///< if it is another one now
    bool becameGlobal = false;
    Acceptance acceptance = Acceptance::AsBefore;

    [[nodiscard]] bool isEmpty() const
    {
        return lost.isEmpty() && gained.isEmpty() && !formerAccount && !becameGlobal
            && acceptance == Acceptance::AsBefore;
    }
};

/// The last check that measured what the token of @a facts can do: of one that is refused by now,
/// the last good one.
[[nodiscard]] std::optional<LastCheck> lastMeasured(const StoredToken &facts);

/// What @a now found different from what was known @a before.
[[nodiscard]] Comparison compare(const StoredToken &before, const azuredevops::CheckReport &now);

} // namespace library
