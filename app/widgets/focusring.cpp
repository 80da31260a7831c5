// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/focusring.h"

#include "widgets/look.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QApplication>
#include <QComboBox>
#include <QCommonStyle>
#include <QPainter>
#include <QScrollArea>
#include <QTableWidget>
#include <QTextBrowser>

namespace widgets {
namespace {

/// Lays the ring over the window, where nothing cuts it.
class AboveAll final : public QCommonStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override
    {
        if (hint == SH_FocusFrame_AboveWidget)
            return 1;
        return hint == SH_FocusFrame_Mask ? 0
                                          : QCommonStyle::styleHint(hint, option, widget, result);
    }
};

bool takesARing(const QWidget *widget)
{
    return widget->window()->testAttribute(Qt::WA_KeyboardFocusChange)
        && (qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QAbstractSlider *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QScrollArea *>(widget)
            || qobject_cast<const QTableWidget *>(widget)
            || qobject_cast<const QTextBrowser *>(widget));
}

} // namespace

FocusRing::FocusRing(QWidget *window)
    : QFocusFrame(window)
{
    auto *style = new AboveAll;
    style->setParent(this);
    setStyle(style);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
    hide();
}

void FocusRing::follow(QWidget *focused)
{
    // While another window has the keyboard the place is kept.
    if (focused ? focused->window() == window() : window()->isActiveWindow())
        setWidget(focused && takesARing(focused) ? focused : nullptr);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent(palette()).edge, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
}

} // namespace widgets
