// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/expirydelegate.h"

#include "overview/tokentable.h"
#include "widgets/artwork.h"

#include <QPainter>

namespace overview {
namespace {

QByteArrayView inkFor(int daysLeft)
{
    if (daysLeft <= 7)
        return "danger";
    return daysLeft <= 30 ? "caution" : "success";
}

} // namespace

void ExpiryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant life = index.data(TokenTable::LifeLeftRole);
    if (!life.isValid())
        return;
    const int height = qMax(3, option.fontMetrics.height() / 5);
    const QRect groove(option.rect.left() + 4, option.rect.bottom() - height - 2,
                       option.rect.width() - 8, height);
    QRect left = groove;
    left.setWidth(qRound(groove.width() * life.toDouble()));
    painter->fillRect(groove, widgets::inkColor("disabled", option.palette));
    painter->fillRect(
        QStyle::visualRect(option.direction, groove, left),
        widgets::inkColor(inkFor(index.data(TokenTable::DaysLeftRole).toInt()), option.palette));
}

} // namespace overview
