// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/standing.h"

#include <QList>

namespace test {

/// The day on which the samples stand as they are named.
inline const QDate sampleDay(2026, 11, 23);

/// A token of "fabrikam" under @a name, checked on @a day, 60 before it ends: everything works,
/// full access.
[[nodiscard]] library::TokenRecord workingToken(const QString &name, QDate day = sampleDay);

/// Twelve tokens: every TokenState and every Notice occurs on sampleDay.
[[nodiscard]] QList<library::TokenRecord> oneOfEach();

} // namespace test
