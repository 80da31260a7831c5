// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <utility>

namespace test {

/// A service that shows notifications to nobody, and records them. Needs a session bus without
/// another one.
class NotificationService final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString summary;
        QString body;
        QStringList actions; ///< keys
        int urgency = -1;
    };

    NotificationService();
    ~NotificationService() override;

    QList<Shown> shown;
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body-markup")};
    QString press; ///< what the person presses at once; if empty, it is closed
    QString activationToken;

public Q_SLOTS:
    QStringList GetCapabilities() const { return capabilities; }
    uint Notify(const QString &app, uint replaces, const QString &icon, const QString &summary,
                const QString &body, const QStringList &actions, const QVariantMap &hints,
                int timeout);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    static inline uint m_last = 0; ///< never the same twice, for signals may come late
};

} // namespace test
