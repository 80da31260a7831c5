// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/sortmenu.h"

#include <QActionGroup>

using namespace Qt::Literals::StringLiterals;

namespace overview {

SortMenu::SortMenu(QWidget *parent)
    : QMenu(tr("&Sort by"), parent)
    , m_orders(new QActionGroup(this))
    , m_reversed(new QAction(tr("&Reverse order"), this))
{
    setObjectName(u"sort"_s);
    const std::pair<Order, QString> orders[] = {
        {Order::Attention, tr("What needs &attention")}, {Order::Name, tr("&Name")},
        {Order::Organization, tr("&Organization")},      {Order::Account, tr("A&ccount")},
        {Order::Capabilities, tr("What &works")},        {Order::Expiry, tr("&Expiry date")},
        {Order::LastCheck, tr("&Last check")},
    };
    for (const auto &[order, text] : orders) {
        QAction *const action = m_orders->addAction(text);
        action->setCheckable(true);
        action->setData(int(order));
        addAction(action);
    }
    addSeparator();
    m_reversed->setCheckable(true);
    addAction(m_reversed);
    connect(m_orders, &QActionGroup::triggered, this, &SortMenu::choose);
    connect(m_reversed, &QAction::triggered, this, &SortMenu::choose);
}

void SortMenu::show(Order order, Qt::SortOrder direction)
{
    for (QAction *const action : m_orders->actions())
        action->setChecked(action->data().toInt() == int(order));
    m_reversed->setChecked(direction == Qt::DescendingOrder);
}

void SortMenu::choose()
{
    const QAction *const order = m_orders->checkedAction();
    Q_EMIT chosen(order ? Order(order->data().toInt()) : Order::Attention,
                  m_reversed->isChecked() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace overview
