// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace test {

/// A Secret Service that can do what a person at a prompt can do, and worse. It has a default
/// collection and another one, in one of which it may hold one item, whose secret it gives to
/// nobody unless it has stored one. Needs a session bus without a real one. Each public member is a
/// switch for what some keyring does, hence so many.
class FakeSecretService final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    enum class AtPrompt { Accept, Dismiss, PretendToUnlock, Vanish, Wait, RefuseToShow };
    Q_ENUM(AtPrompt)

    FakeSecretService();
    ~FakeSecretService() override;

    static const QString ours; ///< the default collection
    static const QString other; ///< another one

    bool hasCollection = true; ///< a default one
    bool isLocked = true; ///< the default one
    bool isOtherLocked = false;
    QString holder; ///< ours or other: holds an item for whatever is searched
    bool isItemLocked = false; ///< as KeePassXC has it, which asks for each item
    bool showsLocked = false; ///< what is in a locked collection: KeePassXC does not
    bool needsPrompt = true;
    AtPrompt atPrompt = AtPrompt::Accept;
    bool failsToSearch = false;
    bool isSilent = false; ///< answers nothing at all
    int unopenedSessions = 0; ///< the next ones that it refuses to open, as KWallet does
    int deafSessions = 0; ///< the next ones in which it neither stores nor gives a secret
    int garblingSessions = 0; ///< the next ones in which it understands another secret
    int sessions = 0; ///< that it was asked to open so far
    int prompts = 0; ///< shown so far
    int looks = 0; ///< how often it was asked for its default collection, answered or not

    /// The person answers a prompt that waits.
    void complete(bool dismissed);

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    QString introspect(const QString &) const override { return {}; }

private:
    void vanish();
    [[nodiscard]] bool *lockOf(const QString &path);
    [[nodiscard]] QVariant property(const QString &path, const QString &name);
    [[nodiscard]] QStringList itemsIn(const QString &collection);
    QDBusMessage search(const QDBusMessage &message);
    QDBusMessage openSession(const QDBusMessage &message);
    QDBusMessage store(const QDBusMessage &message);
    QDBusMessage give(const QDBusMessage &message);
    QDBusMessage unlock(const QDBusMessage &message);
    QDBusMessage prompt(const QDBusMessage &message);

    QDBusConnection m_bus;
    QStringList m_asked; // to be unlocked at the prompt
    enum class Session { Good, Deaf, Garbling };
    QMap<QString, Session> m_sessions; // by their paths
    QByteArray m_secret;
};

} // namespace test
