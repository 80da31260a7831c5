// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/primarybutton.h"

#include "widgets/look.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace widgets {
namespace {

/// @a icon in one colour.
QIcon tinted(const QIcon &icon, QSize size, double ratio, const QColor &color)
{
    QPixmap pixmap = icon.pixmap(size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    return pixmap;
}

} // namespace

PrimaryButton::PrimaryButton(QWidget *parent)
    : QPushButton(parent)
{
    setAttribute(Qt::WA_Hover);
}

PrimaryButton::PrimaryButton(const QString &name, const QString &text, QWidget *parent)
    : PrimaryButton(parent)
{
    setObjectName(name);
    setText(text);
    setAutoDefault(false);
}

void PrimaryButton::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

QSize PrimaryButton::sizeHint() const
{
    const QSize natural = QPushButton::sizeHint();
    return {natural.width() + scaled(gap, *this), std::max(natural.height(), scaled(30, *this))};
}

void PrimaryButton::paintEvent(QPaintEvent *event)
{
    if (!m_primary || !isEnabled())
        return QPushButton::paintEvent(event);
    const Surface surface = accent(palette());
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isDown = option.state & QStyle::State_Sunken;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter.setPen(Qt::NoPen);
    painter.setBrush(surface.fill);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, cornerRadius, cornerRadius);
    if (isDown || isHovered || hasFocus()) { // a ring within: told apart by shape in any palette
        painter.setPen(QPen(surface.text, isDown ? 3 : hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), cornerRadius - 2, cornerRadius - 2);
    }
    option.palette.setColor(QPalette::ButtonText, surface.text);
    if (!option.icon.isNull())
        option.icon = tinted(option.icon, option.iconSize, devicePixelRatioF(), surface.text);
    option.rect = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    style()->drawControl(QStyle::CE_PushButtonLabel, &option, &painter, this);
}

} // namespace widgets
