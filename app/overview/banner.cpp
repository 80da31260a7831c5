// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/banner.h"

#include "widgets/statement.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace overview {

Banner::Banner(QWidget *parent)
    : widgets::ScrollArea(parent)
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
    m_shown = news + reminders;
    while (m_lines.size() < m_shown.size())
        addLine();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto line = m_shown.value(i);
        const auto &[statement, button] = m_lines.at(i);
        statement->say(line.mark, line.headline, line.advice);
        button->setVisible(!line.keys.isEmpty());
        button->setText(line.toRotate && line.keys.size() == 1 ? tr("Rotate…") : tr("Show"));
        button->setAccessibleDescription(line.headline);
    }
    setVisible(!m_shown.isEmpty());
    updateGeometry();
}

void Banner::addLine()
{
    const qsizetype index = m_lines.size();
    auto *statement = new widgets::Statement(u"attention%1"_s.arg(index), widget());
    auto *button = new QPushButton(widget());
    button->setObjectName(u"follow%1"_s.arg(index));
    auto *row = new QHBoxLayout;
    row->addWidget(statement, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    m_layout->addLayout(row);
    connect(button, &QPushButton::clicked, this, [this, index] {
        const auto line = m_shown.at(index); // showing others may be what comes of it
        Q_EMIT followed(line);
    });
    m_lines += {statement, button};
}

QSize Banner::sizeHint() const
{
    const int wanted = m_layout->heightForWidth(qMax(width() - 20, 200));
    return {fontMetrics().averageCharWidth() * 40, qMin(wanted, window()->height() / 5)};
}

void Banner::resizeEvent(QResizeEvent *event)
{
    widgets::ScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace overview
