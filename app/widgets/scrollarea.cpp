// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/scrollarea.h"

#include <QAccessibleWidget>

namespace widgets {
namespace {

QAccessibleInterface *accessible(const QString &, QObject *object)
{
    auto *const area = qobject_cast<ScrollArea *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

ScrollArea::ScrollArea(QWidget *parent)
    : QScrollArea(parent)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(accessible), true);
}

} // namespace widgets
