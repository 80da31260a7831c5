// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "reminding/notificationservice.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace test {

NotificationService::NotificationService()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notifications"_s))
{
    m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    if (!m_bus.registerService(u"org.freedesktop.Notifications"_s))
        qFatal("somebody else shows notifications");
}

NotificationService::~NotificationService()
{
    m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(u"notifications"_s);
}

uint NotificationService::Notify(const QString &, uint, const QString &, const QString &summary,
                                 const QString &body, const QStringList &actions,
                                 const QVariantMap &hints, int)
{
    QStringList keys;
    for (qsizetype i = 0; i < actions.size(); i += 2)
        keys += actions[i];
    shown += {summary, body, keys, hints.value(u"urgency"_s, -1).toInt()};
    const uint id = ++m_last;
    QTimer::singleShot(0, this, [this, id] { // not before it has its answer
        if (press.isEmpty())
            return Q_EMIT NotificationClosed(id, 2);
        if (!activationToken.isEmpty())
            Q_EMIT ActivationToken(id, activationToken);
        Q_EMIT ActionInvoked(id, press);
        Q_EMIT NotificationClosed(id, 2);
    });
    return id;
}

} // namespace test
