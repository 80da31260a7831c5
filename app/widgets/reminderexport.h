// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/tokenrecord.h"
#include "wording/attention.h"

#include <QObject>

class QWidget;

namespace widgets {

/// Writes reminders of the ends of tokens into a file for a calendar.
class ReminderExport final : public QObject
{
    Q_OBJECT

public:
    /// Asks for the file in a dialog over @a window, which must outlive it.
    explicit ReminderExport(QWidget &window);

    /// Of those of @a records whose end is known, @a days before it.
    void start(const QList<library::TokenRecord> &records, const QList<int> &days);

Q_SIGNALS:
    /// What came of it; nothing if the person names no file.
    void ended(const wording::AttentionLine &outcome);

private:
    void write(const QList<library::TokenRecord> &records, const QList<int> &days,
               const QString &name);

    QWidget &m_window;
};

} // namespace widgets
