// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/stepdots.h"

#include "widgets/artwork.h"
#include "widgets/look.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace wizard {

using widgets::scaled;
using widgets::smallestTarget;

StepDots::StepDots(QWidget *parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setPageStep(1);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void StepDots::show(int step, int count)
{
    const QSignalBlocker silence(this);
    setRange(1, count);
    setValue(step);
    setAccessibleName(tr("Step %1 of %2").arg(step).arg(count));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize StepDots::sizeHint() const
{
    return {maximum() * smallestTarget, scaled(smallestTarget, *this)};
}

QSize StepDots::minimumSizeHint() const
{
    return {maximum() * smallestTarget / 2,
            smallestTarget}; // where it is narrow, arrows do as well
}

double StepDots::dotWidth() const
{
    return double(width()) / std::max(1, maximum());
}

void StepDots::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractSlider::mousePressEvent(event);
    const int place = int(event->position().x() / dotWidth());
    setValue(isRightToLeft() ? maximum() - place : place + 1);
}

void StepDots::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void StepDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor here = widgets::accent(palette()).edge;
    const QColor elsewhere = widgets::inkColor("border", palette());
    for (int step = 1; step <= maximum(); ++step) {
        const int place = isRightToLeft() ? maximum() - step : step - 1;
        const QPointF centre((place + 0.5) * dotWidth(), height() / 2.0);
        const bool isHere = step == value();
        const bool isPassed = step < value();
        painter.setPen(QPen(isHere || isPassed ? here : elsewhere, 1.5));
        painter.setBrush(isHere || isPassed ? QBrush(here) : QBrush(Qt::NoBrush));
        const double radius = (isHere ? 6 : 3.5)
            * std::min(scaled(100, *this) / 100.0,
                       dotWidth() / 14); // told apart by size and by filling
        painter.drawEllipse(centre, radius, radius);
    }
}

} // namespace wizard
