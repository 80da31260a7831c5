// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/panes.h"

#include "overview/detailspanel.h"
#include "overview/listpane.h"
#include "widgets/look.h"

#include <QEvent>

#include <algorithm>

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
    setChildrenCollapsible(false);
    setHandleWidth(1);
    connect(&details, &DetailsPanel::left, this, &Panes::showList);
    connect(this, &QSplitter::splitterMoved, this,
            [this] { m_detailsWidth = sizes().constLast(); });
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
    share();
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
    share();
}

/// A third for the details, as far as they can use it.
void Panes::share()
{
    if (m_isNarrow)
        return;
    const int usual = std::clamp(width() / 3, m_details.sizeHint().width(),
                                 widgets::scaled(widgets::columnWidth, *this));
    const int details = m_detailsWidth ? m_detailsWidth : usual;
    setSizes({std::max(width() - details, 1), details});
}

} // namespace overview
