// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/elided.h"

#include <QPushButton>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace widgets {

/// A push button with room beside its words, whatever the style leaves there, and with an icon as
/// large as they are.
class Button : public Elided<QPushButton>
{
    Q_OBJECT

public:
    using Elided::Elided;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// Draws icon and words in the middle of @a option, as @a style does.
    void drawLabel(const QStyle &style, QStyleOptionButton &option, QPainter &painter) const;
};

/// A button that is found by @a name. In a dialog or a wizard Return goes on, rather than press it.
[[nodiscard]] Button *button(const QString &name, const QString &text, QWidget *parent);

/// Shows `:/icons/NAME.svg` on @a button, as large as its words.
void showIcon(QAbstractButton *button, const QString &name);

} // namespace widgets
