// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/numberedtask.h"

#include "widgets/look.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace wizard {

using widgets::scaled;

NumberedTask::NumberedTask(int number, std::initializer_list<QWidget *> parts, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
{
    auto *room = new QHBoxLayout(this); // for the number, on the side where reading begins
    room->setContentsMargins(0, 0, 0, 0);
    room->addItem(new QSpacerItem(badge() + widgets::gap, badge(), QSizePolicy::Fixed));
    auto *column = new QVBoxLayout;
    for (QWidget *part : parts)
        column->addWidget(part);
    room->addLayout(column, 1);
}

int NumberedTask::badge() const
{
    return scaled(26, *this);
}

void NumberedTask::paintEvent(QPaintEvent *)
{
    const widgets::Surface surface = widgets::accent(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect place
        = QStyle::visualRect(layoutDirection(), rect(), {1, 1, badge() - 2, badge() - 2});
    painter.setPen(Qt::NoPen);
    painter.setBrush(surface.fill);
    painter.drawEllipse(place);
    painter.setPen(surface.text);
    painter.setFont(widgets::typeFont(widgets::TypeSize::Heading, font()));
    painter.drawText(place, Qt::AlignCenter, QLocale().toString(m_number));
}

} // namespace wizard
