// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/look.h"

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
    /// Relative to the font of the widget around it, also when that changes.
    void setTypeSize(TypeSize size);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void suitFont();
    void suitDirection();

    bool m_muted = false;
    TypeSize m_size = TypeSize::Body;
};

} // namespace widgets
