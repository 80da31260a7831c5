// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace overview {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize each = item->sizeHint();
        size = {size.width() + each.width() + spacing(), std::max(size.height(), each.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &outer, bool isReal) const
{
    const QMargins margins = contentsMargins();
    const QRect rect = outer.marginsRemoved(margins);
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.left();
    int y = rect.top();
    int height = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    const auto place = [&] { // each in the middle of the line
        for (const auto &[item, box] : std::as_const(line)) {
            const QRect there = box.translated(0, (height - box.height()) / 2);
            if (isReal)
                item->setGeometry(QStyle::visualRect(direction, rect, there));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), rect.width()),
                         item->sizeHint().height());
        if (x > rect.left() && x + size.width() > rect.left() + rect.width()) {
            place();
            x = rect.left();
            y += std::exchange(height, 0) + spacing();
        }
        line.emplace_back(item, QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    place();
    return y + height - rect.top() + margins.top() + margins.bottom();
}

} // namespace overview
