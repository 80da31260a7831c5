// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace widgets {

/// A label for sentences: wraps, and shows whatever it is given as plain text.
class Label final : public QLabel
{
    Q_OBJECT

public:
    explicit Label(QWidget *parent = nullptr);
    explicit Label(const QString &text, QWidget *parent = nullptr);

    /// For what is of second rank; still readable (4.5:1), in light and dark.
    void setMuted();

protected:
    void changeEvent(QEvent *event) override;

private:
    bool m_muted = false;
};

} // namespace widgets
