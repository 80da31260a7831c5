// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QString>

namespace packaging {

/// The releases of @a changeLog (Keep a Changelog) as AppStream's `<release>` elements. What is
/// unreleased counts as a development release of @a version on @a date.
[[nodiscard]] QString releaseNotes(const QString &changeLog, const QString &version, QDate date);

} // namespace packaging
