// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/railstep.h"

#include "widgets/artwork.h"
#include "widgets/look.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace wizard {
namespace {

using widgets::gap;
using widgets::groupGap;
using widgets::inkColor;
using widgets::scaled;
using widgets::Surface;
using Place = StepStanding::Place;

constexpr int diameter = 24;

QString wordsFor(const StepStanding &standing)
{
    switch (standing.place) {
    case Place::Behind:
        //: How a step stands, read to blind people.
        return standing.isTroubled ? RailStep::tr("needs attention") : RailStep::tr("done");
    case Place::Here:
        return standing.isTroubled ? RailStep::tr("you are here, and something needs attention")
                                   : RailStep::tr("you are here");
    case Place::Ahead: return RailStep::tr("not yet");
    }
    Q_UNREACHABLE();
}

/// A circle, and what is drawn in it.
Surface colours(const StepStanding &standing, const QPalette &palette)
{
    if (standing.isTroubled)
        return widgets::panel(wording::Mark::Warning, palette);
    const Surface accent = widgets::accent(palette);
    const QColor behind = widgets::side(palette).fill;
    switch (standing.place) {
    case Place::Here: return accent;
    case Place::Behind: return {behind, inkColor("accent", palette), inkColor("accent", palette)};
    case Place::Ahead: return {behind, inkColor("muted", palette), inkColor("muted", palette)};
    }
    Q_UNREACHABLE();
}

} // namespace

RailStep::RailStep(int number, int count, const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_number(number)
    , m_count(count)
    , m_name(name)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    show({});
}

void RailStep::show(const StepStanding &standing)
{
    m_standing = standing;
    setEnabled(standing.canBeGoneTo);
    setFocusPolicy(standing.canBeGoneTo ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(standing.canBeGoneTo ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QString words = wordsFor(standing);
    const QString name = standing.chosen.isEmpty()
        ? tr("%1: %2").arg(m_name, words)
        : tr("%1: %2, %3").arg(m_name, words, standing.chosen);
    setAccessibleName(name);
    setAccessibleDescription(tr("Step %1 of %2").arg(m_number).arg(m_count));
    setToolTip(standing.canBeGoneTo ? tr("Back to %1").arg(m_name) : name);
    update();
}

void RailStep::setCompact(bool compact)
{
    m_isCompact = compact;
    updateGeometry();
    update();
}

int RailStep::compactWidth(const QWidget &widget)
{
    return scaled(diameter + 2 * groupGap, widget);
}

QSize RailStep::minimumSizeHint() const
{
    return {compactWidth(*this),
            std::max(scaled(diameter + 6, *this), wordsHeight() + scaled(4, *this))};
}

QSize RailStep::sizeHint() const
{
    const QSize usual(compactWidth(*this),
                      std::max(scaled(diameter + 20, *this), wordsHeight() + scaled(14, *this)));
    if (m_isCompact)
        return usual;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int words = QFontMetrics(bold).horizontalAdvance(m_name);
    return {usual.width() + words + scaled(gap, *this), usual.height()};
}

int RailStep::wordsHeight() const
{
    return m_isCompact ? 0 : fontMetrics().height() + QFontMetrics(chosenFont()).height();
}

QFont RailStep::chosenFont() const
{
    QFont small = font();
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

/// In a window that reads from left to right; mirrored when it is drawn.
QRectF RailStep::circle() const
{
    const int size = scaled(diameter, *this);
    const QRect box(scaled(groupGap, *this), (height() - size) / 2, size, size);
    return QRectF(style()->visualRect(layoutDirection(), rect(), box)).adjusted(1, 1, -1, -1);
}

void RailStep::drawLine(QPainter &painter) const
{
    const QRectF box = circle();
    const double x = box.center().x();
    const QColor passed = inkColor("accent", palette());
    const QColor ahead = inkColor("border", palette());
    const bool isAhead = m_standing.place == Place::Ahead;
    const int space = scaled(3, *this);
    if (m_number > 1) {
        painter.setPen(QPen(isAhead ? ahead : passed, 1.5));
        painter.drawLine(QPointF(x, 0), QPointF(x, box.top() - space));
    }
    if (m_number < m_count) {
        painter.setPen(QPen(m_standing.place == Place::Behind ? passed : ahead, 1.5));
        painter.drawLine(QPointF(x, box.bottom() + space), QPointF(x, height()));
    }
}

void RailStep::drawCircle(QPainter &painter) const
{
    const QRectF box = circle();
    const Surface surface = colours(m_standing, palette());
    painter.setBrush(surface.fill);
    painter.setPen(QPen(surface.edge, m_standing.isTroubled ? 2 : 1.5));
    painter.drawEllipse(box);
    if (m_standing.place == Place::Behind && !m_standing.isTroubled) {
        const double unit = box.width() / 24;
        painter.setPen(QPen(surface.text, 2.2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{box.center() + QPointF(-5, 0.5) * unit,
                                       box.center() + QPointF(-1.5, 4) * unit,
                                       box.center() + QPointF(5.5, -3.5) * unit});
        return;
    }
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(surface.text);
    painter.drawText(box, Qt::AlignCenter,
                     m_standing.isTroubled ? QString(u'!') : locale().toString(m_number));
}

void RailStep::drawWords(QPainter &painter) const
{
    const int from = compactWidth(*this) - scaled(groupGap - gap, *this);
    const QRect room = style()->visualRect(
        layoutDirection(), rect(), QRect(from, 0, width() - from - scaled(gap, *this), height()));
    QFont nameFont = font();
    if (m_standing.place == Place::Here)
        nameFont.setWeight(QFont::DemiBold);
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics chosenMetrics(chosenFont());
    const bool isChosen = !m_standing.chosen.isEmpty() && m_standing.place == Place::Behind;
    const int tall = nameMetrics.height() + (isChosen ? chosenMetrics.height() : 0);
    const QRect line(room.left(), (height() - tall) / 2, room.width(), nameMetrics.height());
    const int alignment
        = int(style()->visualAlignment(layoutDirection(), Qt::AlignLeading)) | Qt::AlignVCenter;

    const bool isAhead = m_standing.place == Place::Ahead;
    painter.setFont(nameFont);
    painter.setPen(isAhead ? inkColor("muted", palette()) : widgets::side(palette()).text);
    painter.drawText(line, alignment, nameMetrics.elidedText(m_name, Qt::ElideRight, line.width()));
    if (!isChosen)
        return;
    painter.setFont(chosenFont());
    painter.setPen(inkColor("muted", palette()));
    painter.drawText(QRect(line.left(), line.bottom() + 1, line.width(), chosenMetrics.height()),
                     alignment,
                     chosenMetrics.elidedText(m_standing.chosen, Qt::ElideRight, line.width()));
}

void RailStep::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(4, 2, -4, -2);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(widgets::panel(palette()).fill);
        painter.drawRoundedRect(box, widgets::cornerRadius, widgets::cornerRadius);
    }
    drawLine(painter);
    drawCircle(painter);
    if (!m_isCompact)
        drawWords(painter);
}

} // namespace wizard
