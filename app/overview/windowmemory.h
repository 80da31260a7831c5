// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "overview/tokenfilter.h"

#include <QMargins>
#include <QRect>

namespace overview {

/// What the main window looks like, from one time to the next.
struct WindowLook
{
    QRect place = {}; ///< of the window when it is not maximized, without frame; null: not known
    QMargins frame{6, 38, 6, 6}; ///< around it; until it is known, as most window managers have it
    bool isMaximized = false;
    int detailsWidth = 0; ///< 0: not known
    Order order = Order::Attention;
    Qt::SortOrder direction = Qt::AscendingOrder;
    Matter matter = Matter::All;
};

/// As remembered in @a file; what is not there, or damaged, is as it was never changed.
[[nodiscard]] WindowLook rememberedLook(const QString &file);
/// Nobody is told if that fails: the window opens as usual the next time.
void remember(const WindowLook &look, const QString &file);

/// @a place as it fits into one of @a screens: the one that it is on the most, else the first.
[[nodiscard]] QRect fitted(const QRect &place, const QList<QRect> &screens);

} // namespace overview
