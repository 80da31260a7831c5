// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

class QCoreApplication;

/// As in "de" or "pt_BR".
struct Languages
{
    QStringList installed; ///< there is a translation for each; English is always among them
    QString spoken; ///< by this process
};

/// Lets @a app speak @a chosen (in Settings), or if that is empty or not installed, the first of
/// the system's languages that we have in that script, else English: its sentences, Qt's own, its
/// dates and its direction; as long as @a app lives.
Languages translate(QCoreApplication &app, const QString &chosen);
