// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QAbstractButton;
class QMessageBox;
class QWidget;

namespace widgets {

/// One of two answers: a button's object name, and its text.
struct Answer
{
    QString name;
    QString text;
};

/// A question before what cannot be undone. Return and Escape answer @a stay.
struct Question
{
    QMessageBox *box; ///< not yet shown; deletes itself once it is closed
    QAbstractButton *goOn;
};

[[nodiscard]] Question ask(QWidget *parent, const QString &name, const QString &title,
                           const QString &text, const Answer &stay, const Answer &goOn);

} // namespace widgets
