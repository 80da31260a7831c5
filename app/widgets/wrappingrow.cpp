// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/wrappingrow.h"

#include "widgets/look.h"

#include <QBoxLayout>
#include <QEvent>

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

void WrappingRow::arrange()
{
    int wanted = 0;
    for (int i = 0; i < m_layout->count(); ++i) {
        const QWidget *const thing = m_layout->itemAt(i)->widget();
        if (thing && !thing->isHidden())
            wanted += (wanted > 0 ? m_layout->spacing() : 0) + thing->sizeHint().width();
    }
    const auto direction = wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction != m_layout->direction())
        m_layout->setDirection(direction);
}

} // namespace widgets
