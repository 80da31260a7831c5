// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QString>

#include <chrono>

namespace wording {

/// How people write a day, as QLocale understands it: with the month as a word.
[[nodiscard]] QString dayFormat();

/// @a day as people write it, such as "26 Feb 2027".
[[nodiscard]] QString dayWords(QDate day);

/// @a month as people write it, such as "November 2026".
[[nodiscard]] QString monthWords(std::chrono::year_month month);

} // namespace wording
