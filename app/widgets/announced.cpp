// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/announced.h"

#include <QAccessibleWidget>
#include <QShowEvent>
#include <QTimerEvent>

#include <chrono>

using namespace std::chrono_literals;

namespace widgets {
namespace {

/// Longer than between two keys of somebody who types.
constexpr auto settlesIn = 500ms;

/// Orca speaks a notification when it begins to show; Qt 6.4 passes no alert on to AT-SPI.
class SpokenPart final : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessible::Role role() const override
    {
        const auto *part = qobject_cast<const Announced *>(widget());
        return part && part->isAnnounced() ? QAccessible::Notification : QAccessibleWidget::role();
    }
};

QAccessibleInterface *accessiblePart(const QString &, QObject *object)
{
    auto *part = qobject_cast<Announced *>(object);
    return part ? new SpokenPart(part, QAccessible::Border) : nullptr;
}

} // namespace

Announced::Announced(QWidget *parent)
    : QFrame(parent)
{
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(accessiblePart), true);
    setFocusPolicy(Qt::ClickFocus); // with none at all, Tab would not know where to go on from it
}

void Announced::speakAs(const QString &words)
{
    setAccessibleName(words);
    if (m_announced && isVisible() && words != m_spoken)
        m_settling.start(settlesIn.count(), this);
    else
        m_settling.stop();
}

void Announced::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (event->spontaneous())
        return;
    // Qt tells that it begins to show: it is spoken by that.
    m_settling.stop();
    m_spoken = accessibleName();
    if (m_announced)
        Q_EMIT spoken(m_spoken);
}

void Announced::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_settling.timerId())
        return QFrame::timerEvent(event);
    m_settling.stop();
    if (!isVisible() || accessibleName() == m_spoken)
        return;
    m_spoken = accessibleName();
    for (const auto kind : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent spoken(this, kind);
        QAccessible::updateAccessibility(&spoken);
    }
    Q_EMIT spoken(m_spoken);
}

} // namespace widgets
