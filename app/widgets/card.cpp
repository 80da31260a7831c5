// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/card.h"

#include "widgets/look.h"

#include <QPainter>

namespace widgets {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::setMark(std::optional<wording::Mark> mark)
{
    m_mark = mark;
    update();
}

void Card::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Surface surface = m_mark ? panel(*m_mark, palette()) : panel(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(surface.fill);
    const double width = m_chosen ? 2.5 : 1;
    painter.setPen(QPen(m_chosen ? accent(palette()).edge : surface.edge, width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width, width, -width, -width), cornerRadius,
                            cornerRadius);
}

} // namespace widgets
