// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/button.h"

#include "widgets/artwork.h"
#include "widgets/look.h"

#include <QEvent>

#include <algorithm>

namespace widgets {
namespace {

constexpr int room = 12; ///< at either side
constexpr int lowest = 28;
constexpr int iconSide = 16;

} // namespace

QSize Button::sizeHint() const
{
    const QSize natural = QPushButton::sizeHint();
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    const int sign = icon().isNull() ? 0 : iconSize().width() + 4; // as QPushButton reckons
    return {std::max(natural.width(), words.width() + sign + 2 * scaled(room, *this)),
            std::max(natural.height(), scaled(lowest, *this))};
}

bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::FontChange) {
        const int side = scaled(iconSide, *this);
        setIconSize({side, side});
    }
    return QPushButton::event(event);
}

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *result = new Button(text, parent);
    result->setObjectName(name);
    result->setAutoDefault(false);
    return result;
}

void showIcon(QAbstractButton *button, const QString &name)
{
    button->setIcon(icon(name));
}

} // namespace widgets
