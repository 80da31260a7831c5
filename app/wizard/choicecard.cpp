// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/choicecard.h"

#include "widgets/artwork.h"
#include "widgets/label.h"
#include "widgets/look.h"
#include "widgets/wrappingrow.h"
#include "wizard/tag.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace wizard {

using widgets::inkColor;
using widgets::Label;
using widgets::scaled;

namespace {

constexpr int indent = 28; ///< of the words beside the button

/// Told from the card in every style, in dark as well.
class Choice final : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
        return {scaled(indent + 6, *this) + words.width(),
                std::max(words.height(), scaled(widgets::smallestTarget, *this))};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto place = [this](int from, int width) {
            return style()->visualRect(layoutDirection(), rect(), {from, 0, width, height()});
        };
        const int size = scaled(16, *this);
        QRectF circle(0, 0, size, size);
        circle.moveCenter(QRectF(place(scaled(4, *this), size)).center());
        const QColor chosen = widgets::accent(palette()).edge;
        painter.setPen(QPen(isChecked() ? chosen : inkColor("border", palette()), 1.8));
        painter.drawEllipse(circle);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(chosen);
            const double edge = circle.width() * 0.26;
            painter.drawEllipse(circle.adjusted(edge, edge, -edge, -edge));
        }
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(place(scaled(indent, *this), width() - scaled(indent, *this)),
                         int(style()->visualAlignment(layoutDirection(), Qt::AlignLeading))
                             | Qt::AlignVCenter | Qt::TextShowMnemonic,
                         text());
    }
};

} // namespace

ChoiceCard::ChoiceCard(const QString &name, const QString &text, const QString &tag,
                       const QString &words, QWidget *parent)
    : Card(parent)
    , m_choice(new Choice(text, this))
    , m_details(new QWidget(this))
{
    m_choice->setObjectName(name);
    m_choice->setAccessibleDescription(tag.isEmpty() ? words : tr("%1. %2").arg(tag, words));
    m_choice->setFont(widgets::typeFont(widgets::TypeSize::Heading, font()));
    setCursor(Qt::PointingHandCursor);

    auto *head = new widgets::WrappingRow(this);
    head->add(m_choice);
    if (!tag.isEmpty())
        head->add(new Tag(tag, this));
    auto *about = new Label(words, this);
    about->setMuted();
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, scaled(widgets::gap / 2, *this), 0, 0);
    details->setSpacing(scaled(widgets::gap, *this));
    auto *below = new QVBoxLayout;
    below->addWidget(about);
    below->addWidget(m_details);
    auto *indented = new QHBoxLayout; // at the side where reading begins
    indented->addSpacing(scaled(indent, *this));
    indented->addLayout(below, 1);
    auto *layout = new QVBoxLayout(this);
    const int room = scaled(12, *this);
    layout->setContentsMargins(room, room, room, room);
    layout->setSpacing(scaled(widgets::gap / 2, *this));
    layout->addWidget(head);
    layout->addLayout(indented);
    m_details->hide();
    connect(m_choice, &QRadioButton::toggled, this, [this](bool chosen) {
        setChosen(chosen);
        m_details->setVisible(chosen);
    });
}

QVBoxLayout *ChoiceCard::details() const
{
    return static_cast<QVBoxLayout *>(m_details->layout());
}

void ChoiceCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return Card::mouseReleaseEvent(event);
    m_choice->setFocus(Qt::MouseFocusReason);
    m_choice->click();
}

} // namespace wizard
