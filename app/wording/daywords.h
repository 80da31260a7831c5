// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QString>

namespace wording {

/// @a day as people write it, such as "26 Feb 2027".
[[nodiscard]] QString dayWords(QDate day);

} // namespace wording
