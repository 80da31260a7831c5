// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

class QCoreApplication;

/// Installs @a language (of Settings), or else the languages of the person, our own and Qt's, as
/// long as @a app lives.
void translate(QCoreApplication &app, const QString &language);

/// Those that there is a translation for, as in "de" or "pt_BR"; English is always among them.
[[nodiscard]] QStringList installedLanguages();
