// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMainWindow>

class QComboBox;
class QTextBrowser;

namespace manual {

/// Shows the texts that come with the program. Loads nothing from anywhere else.
class HelpWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// In @a language, where there is a text in it.
    explicit HelpWindow(const QString &language = {}, QWidget *parent = nullptr);

    /// Shows what there is about @a topic.
    void explain(const QString &topic);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText(int index);

    const QString m_language;
    QComboBox *const m_topic;
    QTextBrowser *const m_text;
};

} // namespace manual
