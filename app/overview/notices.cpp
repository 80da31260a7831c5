// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/notices.h"

#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/look.h"
#include "widgets/statement.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace overview {

Notices::Notices(QWidget *parent)
    : widgets::ScrollArea(parent)
    , m_layout(new QVBoxLayout)
{
    setObjectName(u"notices"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // Tab goes from line to line, and scrolls to each
    setWidgetResizable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *body = new QWidget;
    body->setLayout(m_layout);
    m_layout->setContentsMargins(widgets::groupGap, 12, widgets::groupGap, 0);
    m_layout->setSpacing(widgets::gap);
    setWidget(body);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    setVisible(false);
}

void Notices::show(const QList<wording::AttentionLine> &lines)
{
    m_shown = lines;
    m_shown.removeIf([this](const auto &line) { return m_closed.contains(line); });
    while (m_lines.size() < m_shown.size())
        addLine();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto line = m_shown.value(i);
        const auto &[card, statement, follow, close] = m_lines.at(i);
        card->setVisible(!line.headline.isEmpty());
        card->setMark(line.mark);
        statement->say(line.mark, line.headline, line.advice);
        follow->setVisible(!line.keys.isEmpty());
        follow->setAccessibleDescription(line.headline);
        close->setVisible(!line.headline.isEmpty() && line.mark != wording::Mark::Waiting);
        close->setAccessibleDescription(line.headline);
    }
    setVisible(!m_shown.isEmpty());
    updateGeometry();
}

void Notices::addLine()
{
    const qsizetype index = m_lines.size();
    auto *card = new widgets::Card(widget());
    auto *statement = new widgets::Statement(u"attention%1"_s.arg(index), card);
    statement->setAnnounced();
    statement->setFocusPolicy(Qt::NoFocus); // the buttons beside it describe themselves by it
    auto *follow = new widgets::Button(tr("Show"), card);
    follow->setObjectName(u"follow%1"_s.arg(index));
    auto *close = new QToolButton(card);
    close->setObjectName(u"close%1"_s.arg(index));
    close->setAutoRaise(true);
    close->setMinimumSize(widgets::smallestTarget, widgets::smallestTarget);
    close->setFocusPolicy(Qt::StrongFocus);
    widgets::showIcon(close, u"close"_s);
    close->setToolTip(tr("Close this notice"));
    close->setAccessibleName(tr("Close this notice"));
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(widgets::gap, 6, widgets::gap, 6);
    row->addWidget(statement, 1, Qt::AlignVCenter);
    row->addWidget(follow);
    row->addWidget(close);
    m_layout->addWidget(card);
    connect(follow, &QPushButton::clicked, this, &Notices::followed);
    connect(close, &QToolButton::clicked, this, [this, index] {
        m_closed += m_shown.at(index);
        show(QList(m_shown));
    });
    m_lines += {card, statement, follow, close};
}

QSize Notices::sizeHint() const
{
    const int wanted = m_layout->heightForWidth(std::max(width() - 20, 200));
    const int height = window()->height(); // the list needs most of it
    const int most = std::min(height / 4, height - widgets::scaled(340, *this));
    return {fontMetrics().averageCharWidth() * 40,
            std::max(std::min(wanted, most), minimumSizeHint().height())};
}

QSize Notices::minimumSizeHint() const
{
    return {100, 2 * fontMetrics().height()};
}

void Notices::resizeEvent(QResizeEvent *event)
{
    widgets::ScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace overview
