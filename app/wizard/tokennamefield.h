// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLineEdit;

namespace widgets {
class Statement;
}

namespace wizard {

/// The name that is suggested for a token, and the button that copies it.
class TokenNameField final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenNameField(QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Takes back what was said of the clipboard.
    void forget();

Q_SIGNALS:
    void edited(const QString &name);
    /// The name is on the clipboard, and nothing else any more.
    void copied();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copy();

    QLineEdit *const m_name;
    widgets::Statement *const m_copied;
};

} // namespace wizard
