// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/disclosure.h"

#include "widgets/artwork.h"
#include "widgets/look.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace widgets {
namespace {

/// Qt tells of no push button that it unfolds something.
class AccessibleDisclosure final : public QAccessibleWidget
{
public:
    explicit AccessibleDisclosure(Disclosure *disclosure)
        : QAccessibleWidget(disclosure, QAccessible::Button)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? disclosure()->text().remove(u'&')
                                         : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = disclosure()->isUnfolded();
        state.collapsed = !state.expanded;
        return state;
    }

    QStringList actionNames() const override
    {
        return QStringList(pressAction()) + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            disclosure()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] Disclosure *disclosure() const { return static_cast<Disclosure *>(widget()); }
};

QAccessibleInterface *accessible(const QString &, QObject *object)
{
    auto *const disclosure = qobject_cast<Disclosure *>(object);
    return disclosure ? new AccessibleDisclosure(disclosure) : nullptr;
}

} // namespace

Disclosure::Disclosure(const QString &name, const QString &text, QWidget *content, QWidget *parent)
    : QPushButton(text, parent)
    , m_content(content)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(accessible), true);
    setObjectName(name);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_content->hide();
    connect(this, &QPushButton::clicked, this, [this] { setUnfolded(!m_isUnfolded); });
}

void Disclosure::setUnfolded(bool unfolded)
{
    if (unfolded == m_isUnfolded)
        return;
    m_isUnfolded = unfolded;
    m_content->setVisible(unfolded);
    update();
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
}

QSize Disclosure::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {words.width() + scaled(26, *this),
            std::max(words.height() + scaled(6, *this), smallestTarget)};
}

void Disclosure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = inkColor("accent", palette());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double unit = scaled(4, *this);
    const QRect sign
        = style()->visualRect(layoutDirection(), rect(), {0, 0, scaled(16, *this), height()});
    const QPointF middle = QRectF(sign).center();
    painter.setPen(QPen(ink, unit / 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (m_isUnfolded) {
        painter.drawPolyline(QPolygonF{middle + QPointF(-unit, -unit / 2),
                                       middle + QPointF(0, unit / 2),
                                       middle + QPointF(unit, -unit / 2)});
    } else {
        const double ahead = isMirrored ? -unit / 2 : unit / 2;
        painter.drawPolyline(QPolygonF{middle + QPointF(-ahead, -unit), middle + QPointF(ahead, 0),
                                       middle + QPointF(-ahead, unit)});
    }
    QFont font = this->font();
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(ink);
    const int from = scaled(20, *this);
    painter.drawText(
        style()->visualRect(layoutDirection(), rect(), {from, 0, width() - from, height()}),
        int(style()->visualAlignment(layoutDirection(), Qt::AlignLeading)) | Qt::AlignVCenter
            | Qt::TextShowMnemonic,
        text());
}

} // namespace widgets
