// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QPushButton;

namespace widgets {

class Label;

/// What the person has given before, in one line; only who wants to alter it sees the field.
class GivenValue final : public QWidget
{
    Q_OBJECT

public:
    /// Takes @a editor over. @a name finds the button that shows it.
    GivenValue(const QString &name, QWidget *editor, QWidget *parent = nullptr);

    /// Shows @a words, and puts the editor away.
    void fold(const QString &words);
    /// Shows the editor instead, with the focus in its first control.
    void unfold();

private:
    Label *const m_words;
    QPushButton *const m_change;
    QWidget *const m_editor;
};

} // namespace widgets
