// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/wrappingrow.h"

#include "widgets/look.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace widgets {

WrappingRow::WrappingRow(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    // It takes the width that it is given: what stands beside each other now asks for none.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(scaled(gap, *this));
    m_layout->addStretch();
}

void WrappingRow::add(QWidget *thing)
{
    m_layout->insertWidget(m_layout->count() - 1, thing, 0, Qt::AlignLeading);
}

bool WrappingRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void WrappingRow::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

QList<QSize> WrappingRow::shownSizes() const
{
    QList<QSize> sizes;
    for (int i = 0; i < m_layout->count(); ++i) {
        const QWidget *const thing = m_layout->itemAt(i)->widget();
        if (thing && !thing->isHidden())
            sizes += thing->sizeHint();
    }
    return sizes;
}

bool WrappingRow::fitsInto(int width) const
{
    int wanted = -m_layout->spacing();
    for (const QSize &each : shownSizes())
        wanted += m_layout->spacing() + each.width();
    return wanted <= width;
}

int WrappingRow::heightForWidth(int width) const
{
    const bool isRow = fitsInto(width);
    int height = 0;
    for (const QSize &each : shownSizes())
        height = isRow ? std::max(height, each.height())
                       : height + (height > 0 ? m_layout->spacing() : 0) + each.height();
    return height;
}

void WrappingRow::arrange()
{
    const auto direction = fitsInto(width()) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction != m_layout->direction())
        m_layout->setDirection(direction);
}

} // namespace widgets
