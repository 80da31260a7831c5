// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/banner.h"

#include "wizard/statement.h"

#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace overview {

Banner::Banner(QWidget *parent)
    : wizard::ScrollArea(parent)
    , m_layout(new QVBoxLayout)
{
    setObjectName(u"banner"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // Tab goes from line to line, and scrolls to each
    setWidgetResizable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *body = new QWidget;
    body->setLayout(m_layout);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    setWidget(body);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    setVisible(false);
}

void Banner::show(const QList<wording::AttentionLine> &news,
                  const QList<wording::AttentionLine> &reminders)
{
    const auto lines = news + reminders;
    while (m_lines.size() < lines.size()) {
        m_lines += new wizard::Statement(u"attention%1"_s.arg(m_lines.size()), widget());
        m_layout->addWidget(m_lines.constLast());
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (i < lines.size())
            m_lines[i]->say(lines[i].mark, lines[i].headline, lines[i].advice);
        else
            m_lines[i]->clear();
    }
    setVisible(!lines.isEmpty());
    updateGeometry();
}

QSize Banner::sizeHint() const
{
    const int wanted = m_layout->heightForWidth(qMax(width() - 20, 200));
    return {fontMetrics().averageCharWidth() * 40, qMin(wanted, window()->height() / 5)};
}

void Banner::resizeEvent(QResizeEvent *event)
{
    wizard::ScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace overview
