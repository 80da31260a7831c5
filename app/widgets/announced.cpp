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

/// Orca speaks a notification when it begins to show; Qt 6.4 passes no alert on to AT-SPI. Qt tells
/// of everything that is shown, at once: so what is to be seen is none itself, but has one that
/// nobody sees and that is shown when it is to be spoken.
class Voice final : public QWidget
{
    Q_OBJECT

public:
    explicit Voice(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(0, 0);
        hide();
    }
};

QAccessibleInterface *accessiblePart(const QString &, QObject *object)
{
    if (auto *voice = qobject_cast<Voice *>(object))
        return new QAccessibleWidget(voice, QAccessible::Notification);
    auto *part = qobject_cast<Announced *>(object);
    return part ? new QAccessibleWidget(part, QAccessible::Border) : nullptr;
}

} // namespace

Announced::Announced(QWidget *parent)
    : QFrame(parent)
{
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(accessiblePart), true);
    setFocusPolicy(Qt::ClickFocus); // with none at all, Tab would not know where to go on from it
}

void Announced::setAnnounced()
{
    if (!m_voice)
        m_voice = new Voice(this);
}

void Announced::speakAs(const QString &words)
{
    if (words == accessibleName())
        return;
    setAccessibleName(words);
    fallSilent();
    m_heard.clear(); // even if it was called so before: it is news
    if (m_voice && isVisible())
        m_settling.start(settlesIn.count(), this);
}

void Announced::fallSilent()
{
    m_settling.stop();
    if (m_voice)
        m_voice->hide();
}

void Announced::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (event->spontaneous() || !m_voice)
        return;
    if (m_heard == accessibleName())
        m_settling.stop(); // it was away for a moment, as QWizard hides its pages
    else
        m_settling.start(settlesIn.count(), this);
}

void Announced::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (event->spontaneous() || !m_voice)
        return;
    fallSilent();
    m_settling.start(settlesIn.count(), this); // if it comes back later it is spoken anew
}

void Announced::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    m_heard = accessibleName();
    m_settling.stop();
}

void Announced::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_settling.timerId())
        return QFrame::timerEvent(event);
    m_settling.stop();
    m_heard = isVisible() ? accessibleName() : QString();
    if (m_heard.isEmpty())
        return;
    m_voice->setAccessibleName(m_heard); // it is spoken by appearing
    m_voice->show();
    Q_EMIT spoken(m_heard);
}

} // namespace widgets

#include "announced.moc"
