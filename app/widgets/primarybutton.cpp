// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/primarybutton.h"

#include "widgets/artwork.h"
#include "widgets/look.h"

#include <QCommonStyle>
#include <QPainter>
#include <QStyleOptionButton>

namespace widgets {
namespace {

constexpr double corner = 4;

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
    : Button(parent)
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
    return Button::sizeHint() + 2 * QSize(ringRoom, ringRoom);
}

void PrimaryButton::paintEvent(QPaintEvent *)
{
    suitToolTip();
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect.adjust(ringRoom, ringRoom, -ringRoom, -ringRoom);
    QPainter painter(this);
    if (!m_primary)
        return style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        return drawDisabled(option, painter);
    const Surface surface = accent(palette());
    const bool isDown = option.state & QStyle::State_Sunken;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter.setPen(Qt::NoPen);
    painter.setBrush(surface.fill);
    const QRectF box(option.rect);
    painter.drawRoundedRect(box, corner, corner);
    painter.setBrush(Qt::NoBrush);
    if (isDown || isHovered) { // told apart by shape in any palette
        painter.setPen(QPen(surface.text, isDown ? 2 : 1));
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), corner - 1, corner - 1);
    }
    if (hasFocus()) {
        painter.setPen(QPen(surface.fill, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), corner + 2,
                                corner + 2);
    }
    option.palette.setColor(QPalette::ButtonText, surface.text);
    if (!option.icon.isNull())
        option.icon = tinted(option.icon, option.iconSize, devicePixelRatioF(), surface.text);
    option.rect = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    drawWords(option, painter);
}

/// Flat and pale under every palette: some have no colours of their own for what is disabled.
void PrimaryButton::drawDisabled(QStyleOptionButton &option, QPainter &painter) const
{
    const QColor pale = inkColor("disabled", palette());
    painter.setPen(QPen(pale, 1));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    for (const auto role : {QPalette::ButtonText, QPalette::WindowText})
        option.palette.setColor(role, inkColor("border", palette()));
    drawWords(option, painter);
}

/// Some styles would put a shadow beneath them, for colours of their own.
void PrimaryButton::drawWords(QStyleOptionButton &option, QPainter &painter) const
{
    if (!style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this))
        option.text.remove(u'&');
    drawLabel(QCommonStyle(), option, painter);
}

} // namespace widgets
