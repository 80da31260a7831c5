// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/style.h"

#include "widgets/look.h"

#include <QPainter>
#include <QStyleOption>

namespace widgets {
namespace {

constexpr double fieldCorner = 2.5;
constexpr double boxCorner = 1.5;

/// Around what can be used; what has the focus the style shows in its own way.
void drawEdge(const QStyleOption &option, QPainter &painter, double corner)
{
    if (!(option.state & QStyle::State_Enabled) || (option.state & QStyle::State_HasFocus))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const bool isRound = corner > fieldCorner; // smoothing makes it paler
    painter.setPen(QPen(panel(option.palette).edge, isRound ? 1.5 : 1));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_PanelLineEdit) {
        const auto *const frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) // else it is within something that has an edge
            drawEdge(*option, *painter, fieldCorner);
    } else if (element == PE_IndicatorCheckBox) {
        drawEdge(*option, *painter, boxCorner);
    } else if (element == PE_IndicatorRadioButton) {
        drawEdge(*option, *painter, option->rect.height() / 2.0);
    }
}

/// Some styles write heads so pale that they cannot be read.
void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *const head = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element != CE_HeaderLabel || !head || !head->icon.isNull())
        return QProxyStyle::drawControl(element, option, painter, widget);
    drawItemText(painter, head->rect, int(head->textAlignment | Qt::AlignVCenter), head->palette,
                 head->state & State_Enabled,
                 head->fontMetrics.elidedText(head->text, Qt::ElideRight, head->rect.width()),
                 QPalette::ButtonText);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        drawEdge(*option, *painter, fieldCorner);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_MenuBarItem || type == CT_CheckBox || type == CT_RadioButton
        ? usual.expandedTo({smallestTarget, smallestTarget})
        : usual;
}

} // namespace widgets
