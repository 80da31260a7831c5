// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/chip.h"

#include "widgets/look.h"

#include <QPainter>

#include <algorithm>

namespace widgets {

Chip::Chip(const QString &name, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(name);
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {std::max(words.width() + 2 * scaled(12, *this), smallestTarget),
            std::max(words.height() + scaled(gap, *this), smallestTarget)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Surface surface = isChecked() ? accent(palette()) : panel(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(surface.edge, underMouse() || isDown() ? 2 : 1));
    painter.setBrush(surface.fill);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    if (hasFocus()) {
        painter.setPen(QPen(surface.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        const QRectF ring = box.adjusted(3, 3, -3, -3);
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }
    painter.setPen(surface.text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace widgets
