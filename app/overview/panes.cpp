// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/panes.h"

#include "overview/detailspanel.h"
#include "overview/listpane.h"
#include "widgets/look.h"

#include <QEvent>

namespace overview {
namespace {

constexpr int enoughForBoth = 900; // pixels, beside an ordinary font

} // namespace

Panes::Panes(ListPane &list, DetailsPanel &details, QWidget *parent)
    : QSplitter(parent)
    , m_list(list)
    , m_details(details)
{
    addWidget(&list);
    addWidget(&details);
    setStretchFactor(0, 3);
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    setSizes({620, 400});
    connect(&details, &DetailsPanel::left, this, &Panes::showList);
    arrange();
}

void Panes::showDetails()
{
    m_isAtDetails = m_isNarrow;
    arrange();
    m_details.focusFirst();
}

void Panes::showList()
{
    m_isAtDetails = false;
    arrange();
    m_list.list().setFocus();
}

void Panes::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        suitWidth();
}

void Panes::resizeEvent(QResizeEvent *event)
{
    suitWidth();
    QSplitter::resizeEvent(event);
}

void Panes::suitWidth()
{
    const bool isNarrow = width() < widgets::scaled(enoughForBoth, *this);
    if (std::exchange(m_isNarrow, isNarrow) == isNarrow)
        return;
    // Who works in the details stays there.
    m_isAtDetails = isNarrow && m_details.isAncestorOf(m_details.window()->focusWidget());
    arrange();
}

void Panes::arrange()
{
    m_details.setPage(m_isNarrow);
    m_details.setVisible(!m_isNarrow || m_isAtDetails);
    m_list.setVisible(!m_isNarrow || !m_isAtDetails);
}

} // namespace overview
