// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/steprail.h"

#include "widgets/artwork.h"
#include "widgets/look.h"
#include "widgets/scrollarea.h"
#include "wizard/railstep.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace wizard {
namespace {

using widgets::groupGap;
using widgets::scaled;
using widgets::ScrollArea;

constexpr int headHeight = 64; ///< of the icon and the name on top
constexpr int iconSize = 28;
constexpr int smallestWidth = 200; ///< with words
constexpr int largestWidth = 260;
constexpr int roomForThePage = 480; ///< below that the rail makes room

QString nameOf(Step step)
{
    switch (step) {
    case Step::Organization: return StepRail::tr("Organization");
    case Step::Access:
        //: The name of a step: what the token may do.
        return StepRail::tr("Access");
    case Step::Create: return StepRail::tr("Create the token");
    case Step::Paste: return StepRail::tr("Paste the token");
    case Step::Check:
        //: The name of a step.
        return StepRail::tr("Check");
    case Step::Store:
        //: The name of a step.
        return StepRail::tr("Store");
    case Step::Revoke: return StepRail::tr("Revoke the old one");
    case Step::Done:
        //: The name of the last step.
        return StepRail::tr("Done");
    }
    Q_UNREACHABLE();
}

/// Qt takes it for filler, which assistive programs pass over, and its name with it.
QAccessibleInterface *group(const QString &, QObject *object)
{
    auto *const widget = qobject_cast<StepRail *>(object);
    return widget ? new QAccessibleWidget(widget, QAccessible::Grouping) : nullptr;
}

} // namespace

StepRail::StepRail(Journey journey, QWidget *parent)
    : QWidget(parent)
    , m_area(new ScrollArea(this))
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(group), true);
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Steps"));
    auto *body = new QWidget;
    auto *steps = new QVBoxLayout(body);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(0);
    const auto all = route(journey);
    for (const Step step : all) {
        auto *const row
            = new RailStep(int(m_steps.size()) + 1, int(all.size()), nameOf(step), body);
        row->setObjectName(u"step%1"_s.arg(m_steps.size() + 1));
        connect(row, &QPushButton::clicked, this, [this, step] { Q_EMIT wanted(step); });
        steps->addWidget(row);
        m_steps.emplace(step, row);
    }
    steps->addStretch();

    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    // It follows the step where one is; a bar would be as wide as half a circle.
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidgetResizable(true);
    m_area->setWidget(body);
    m_area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    suitFont();
}

void StepRail::show(Step step, const StepStanding &standing)
{
    RailStep *const row = m_steps.at(step);
    row->show(standing);
    if (standing.place != StepStanding::Place::Here)
        return;
    m_here = row;
    m_area->ensureWidgetVisible(row, 0, row->height()); // and the next one
}

void StepRail::fitInto(int width)
{
    const bool isNarrow = width < scaled(smallestWidth + roomForThePage, *this);
    if (isNarrow == m_isCompact)
        return;
    m_isCompact = isNarrow;
    suitWidth();
}

void StepRail::suitFont()
{
    layout()->setContentsMargins(0, scaled(headHeight, *this), 0, scaled(groupGap, *this));
    suitWidth();
}

void StepRail::suitWidth()
{
    int widest = scaled(smallestWidth, *this);
    for (const auto &[step, row] : m_steps) {
        row->setCompact(m_isCompact);
        widest = std::max(widest, row->sizeHint().width());
    }
    setFixedWidth(m_isCompact ? RailStep::compactWidth(*this)
                              : std::min(widest, scaled(largestWidth, *this)));
    update();
}

void StepRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        suitFont();
}

void StepRail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_here)
        m_area->ensureWidgetVisible(m_here, 0, m_here->height());
}

void StepRail::showEvent(QShowEvent *event)
{
    // QWizard puts a side widget into a label with margins; the tint goes to the edges.
    if (parentWidget()->layout())
        parentWidget()->layout()->setContentsMargins(0, 0, 0, 0);
    QWidget::showEvent(event);
}

void StepRail::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(rect(), widgets::side(palette()).fill);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), widgets::inkColor("disabled", palette()));
    if (event->rect().top() < scaled(headHeight, *this)) // not for each step under the pointer
        drawHead(painter);
}

void StepRail::drawHead(QPainter &painter) const
{
    const int size = scaled(iconSize, *this);
    const int indent = (RailStep::compactWidth(*this) - size) / 2;
    const int head = scaled(headHeight, *this);
    const auto place
        = [this](const QRect &box) { return style()->visualRect(layoutDirection(), rect(), box); };
    widgets::icon(u"patwizard"_s).paint(&painter, place({indent, (head - size) / 2, size, size}));
    if (m_isCompact)
        return;
    painter.setFont(widgets::typeFont(widgets::TypeSize::Heading, font()));
    painter.setPen(widgets::side(palette()).text);
    const int from = RailStep::compactWidth(*this) - scaled(widgets::gap, *this);
    painter.drawText(place({from, 0, width() - from, head}),
                     int(style()->visualAlignment(layoutDirection(), Qt::AlignLeading))
                         | Qt::AlignVCenter,
                     u"PAT Wizard"_s);
}

} // namespace wizard
