// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/button.h"

#include "widgets/artwork.h"
#include "widgets/look.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace widgets {
namespace {

constexpr int room = 12; ///< at either side
constexpr int lowest = 28;
constexpr int iconSide = 16;
constexpr int gapOfIcon = 4; // as QPushButton reckons

} // namespace

QSize Button::sizeHint() const
{
    const QSize natural = QPushButton::sizeHint();
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    const int sign = icon().isNull() ? 0 : iconSize().width() + gapOfIcon;
    return {std::max(natural.width(), words.width() + sign + 2 * scaled(room, *this)),
            std::max(natural.height(), scaled(lowest, *this))};
}

bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::FontChange) {
        const int side = scaled(iconSide, *this);
        setIconSize({side, side});
    }
    return Elided::event(event);
}

void Button::paintEvent(QPaintEvent *event)
{
    if (icon().isNull())
        return Elided::paintEvent(event);
    suitToolTip();
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    drawLabel(*style(), option, painter);
}

void Button::drawLabel(const QStyle &style, QStyleOptionButton &option, QPainter &painter) const
{
    if (!option.icon.isNull()) { // from right to left Qt 6.4 lays the words at the left edge
        const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
        const int needed
            = words + (option.text.isEmpty() ? 0 : gapOfIcon) + option.iconSize.width();
        const int rest = std::max(0, option.rect.width() - needed);
        option.rect.adjust(rest / 2, 0, rest / 2 - rest, 0);
    }
    style.drawControl(QStyle::CE_PushButtonLabel, &option, &painter, this);
}

Button *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *result = new Button(text, parent);
    result->setObjectName(name);
    result->setAutoDefault(false);
    return result;
}

void showIcon(QAbstractButton *button, const QString &name)
{
    const int side = scaled(iconSide, *button);
    button->setIconSize({side, side});
    button->setIcon(icon(name));
}

} // namespace widgets
