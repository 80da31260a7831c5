// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "overview/tokenfilter.h"

#include <QMenu>

QT_BEGIN_NAMESPACE
class QActionGroup;
QT_END_NAMESPACE

namespace overview {

/// By what the rows are sorted, and in which direction.
class SortMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit SortMenu(QWidget *parent = nullptr);

    void show(Order order, Qt::SortOrder direction);

Q_SIGNALS:
    void chosen(overview::Order order, Qt::SortOrder direction);

private:
    void choose();

    QActionGroup *const m_orders;
    QAction *const m_reversed;
};

} // namespace overview
