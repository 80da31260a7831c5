// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "reminding/notification.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace reminding {
namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

Notification::Notification(NotificationText text, std::chrono::milliseconds patience,
                           QObject *parent)
    : Job(parent)
    , m_text(std::move(text))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(Ended{}); });
}

Notification::~Notification()
{
    listen(false);
}

bool Notification::isPossible()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    return bus.interface()->isServiceRegistered(service).value()
        || bus.interface()->activatableServiceNames().value().contains(service);
}

void Notification::run()
{
    listen(true);
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, whileOwned(),
            [this](QDBusPendingCallWatcher *done) {
                const QDBusPendingReply<QStringList> reply = *done;
                done->deleteLater();
                if (reply.isError())
                    return end(reply.error().message());
                show(reply.value());
            });
}

void Notification::show(const QStringList &capabilities)
{
    QStringList actions;
    if (capabilities.contains("actions"_L1)) {
        for (const auto &[key, label] : m_text.actions)
            actions << key << label;
    }
    const bool isMarkup = capabilities.contains("body-markup"_L1);
    const QVariantMap hints{
        {u"urgency"_s, QVariant::fromValue(uchar(m_text.urgency))},
        {u"desktop-entry"_s, u"patwizard"_s},
    };
    auto notify = call(u"Notify"_s);
    notify << u"PAT Wizard"_s << 0U << u"patwizard"_s << m_text.summary
           << (isMarkup ? m_text.body.toHtmlEscaped() : m_text.body) << actions << hints << -1;
    auto *watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, whileOwned(),
            [this](QDBusPendingCallWatcher *done) {
                const QDBusPendingReply<uint> reply = *done;
                done->deleteLater();
                if (reply.isError())
                    return end(reply.error().message());
                m_id = reply.value();
                m_patience.start();
                Q_EMIT shown();
                if (const auto early = m_early.constFind(m_id);
                    whileOwned() && early != m_early.constEnd())
                    end(Ended(*early));
            });
}

void Notification::listen(bool on)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const auto hear = [&](const char *signal, const char *slot) {
        if (on)
            bus.connect(service, path, service, QString::fromLatin1(signal), this, slot);
        else
            bus.disconnect(service, path, service, QString::fromLatin1(signal), this, slot);
    };
    hear("ActionInvoked", SLOT(onActionInvoked(uint, QString)));
    hear("ActivationToken", SLOT(onActivationToken(uint, QString)));
    hear("NotificationClosed", SLOT(onClosed(uint, uint)));
}

/// The person may be quicker than the answer that tells which notification is ours.
void Notification::hear(uint id, const Ended &ended)
{
    if (m_id == 0)
        m_early.insert(id, m_early.value(id, ended));
    else if (id == m_id)
        end(ended);
}

void Notification::onActionInvoked(uint id, const QString &action)
{
    hear(id, {action, m_activationTokens.value(id)});
}

void Notification::onActivationToken(uint id, const QString &token)
{
    m_activationTokens.insert(id, token);
}

void Notification::onClosed(uint id, uint)
{
    hear(id, {});
}

void Notification::end(const Result &result)
{
    if (std::exchange(m_isOver, true))
        return; // what is pressed is closed as well
    m_patience.stop();
    listen(false);
    Q_EMIT finished(result);
}

} // namespace reminding
