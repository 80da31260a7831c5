// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/organization.h"

#include <QDate>
#include <QSet>

namespace library {

/// Where a token lies in the keychain.
struct Place
{
    azuredevops::Organization organization;
    QString name; ///< unique within its organization, compared without case

    /// The keychain's key, "organization/name" in lower case: neither is told apart by case.
    [[nodiscard]] QString key() const;

    friend bool operator==(const Place &, const Place &) = default;
};

/// True if @a name can name a token: 1 to 100 visible characters, no slash, no blank at an edge.
[[nodiscard]] bool isTokenName(const QString &name);

/// The first of "NAME-2", "NAME-3" … for a token like @a place whose key is not in @a takenKeys.
[[nodiscard]] QString freeTokenName(const Place &place, const QSet<QString> &takenKeys);

/// A name for a token made on @a day, such as "patwizard-2026-11".
[[nodiscard]] QString suggestedTokenName(QDate day);

/// The same for the successor of a token that is called @a label: its name with the month of @a day
/// instead of its own, if it has one; never the same name.
[[nodiscard]] QString successorName(const QString &label, QDate day);

} // namespace library
