// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QString>

namespace packaging {

/// The manual page: @a frame with the table of commands, @a version and @a date put in.
[[nodiscard]] QString manualPage(QString frame, const QString &version, QDate date);

} // namespace packaging
