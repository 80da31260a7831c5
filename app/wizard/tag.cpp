// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/tag.h"

#include "widgets/artwork.h"
#include "widgets/look.h"

#include <QPainter>

namespace wizard {

using widgets::inkColor;
using widgets::scaled;

Tag::Tag(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Tag::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextSingleLine, text());
    return words + QSize(scaled(16, *this), scaled(4, *this));
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(widgets::panel(palette()).fill);
    painter.setPen(QPen(inkColor("success", palette()), 1.2));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(inkColor("success", palette()));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace wizard
