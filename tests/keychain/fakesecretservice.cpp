// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/fakesecretservice.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::Literals::StringLiterals;

namespace test {
namespace {

const auto connectionName = u"fake secret service"_s;
const auto serviceName = u"org.freedesktop.secrets"_s;
const auto root = u"/org/freedesktop/secrets"_s;
using Paths = QList<QDBusObjectPath>;

QVariant toVariant(const QStringList &paths)
{
    Paths objects;
    for (const QString &path : paths)
        objects += QDBusObjectPath(path);
    return QVariant::fromValue(objects);
}

struct Secret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
using Secrets = QMap<QDBusObjectPath, Secret>;

QDBusArgument &operator<<(QDBusArgument &argument, const Secret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Secret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

/// What is decoded with another key, now and then, passes for a secret.
QByteArray garbled(const QByteArray &secret)
{
    return QByteArray(secret.size(), char(0xe9));
}

const auto promptPath = u"/org/freedesktop/secrets/prompt/p1"_s;

} // namespace

const QString FakeSecretService::ours = root + u"/collection/fake"_s;
const QString FakeSecretService::other = root + u"/collection/other"_s;

FakeSecretService::FakeSecretService()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
{
    qDBusRegisterMetaType<Secret>();
    qDBusRegisterMetaType<Secrets>();
    m_bus.registerVirtualObject(root, this, QDBusConnection::SubPath);
    m_bus.registerService(serviceName);
}

FakeSecretService::~FakeSecretService()
{
    vanish();
}

void FakeSecretService::vanish()
{
    QDBusConnection::disconnectFromBus(connectionName);
    m_bus = QDBusConnection(QString()); // the connection closes with its last copy
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    if (message.member() == u"ReadAlias"_s)
        ++looks;
    if (isSilent)
        return true;
    QDBusMessage reply;
    if (message.member() == u"ReadAlias"_s)
        reply = message.createReply(
            QVariant::fromValue(QDBusObjectPath(hasCollection ? ours : u"/"_s)));
    else if (message.member() == u"Get"_s)
        reply = message.createReply(QVariant::fromValue(
            QDBusVariant(property(message.path(), message.arguments().value(1).toString()))));
    else if (message.member() == u"SearchItems"_s)
        reply = search(message);
    else if (message.member() == u"OpenSession"_s)
        reply = openSession(message);
    else if (message.member() == u"GetSecrets"_s)
        reply = give(message);
    else if (message.member() == u"CreateItem"_s)
        reply = store(message);
    else if (message.member() == u"Unlock"_s)
        reply = unlock(message);
    else if (message.member() == u"Prompt"_s)
        reply = prompt(message);
    else
        return false;
    return m_bus.send(reply);
}

bool *FakeSecretService::lockOf(const QString &path)
{
    return path == ours ? &isLocked : path == other ? &isOtherLocked : &isItemLocked;
}

QStringList FakeSecretService::itemsIn(const QString &collection)
{
    const bool isShown
        = !holder.isEmpty() && holder == collection && (showsLocked || !*lockOf(collection));
    return isShown ? QStringList(holder + u"/1"_s) : QStringList();
}

QVariant FakeSecretService::property(const QString &path, const QString &name)
{
    if (name == u"Locked"_s)
        return *lockOf(path);
    if (name == u"Items"_s)
        return toVariant(itemsIn(path));
    if (name == u"Collections"_s)
        return toVariant({ours, other});
    return u"Fake"_s; // Label
}

QDBusMessage FakeSecretService::search(const QDBusMessage &message)
{
    if (failsToSearch)
        return message.createErrorReply(QDBusError::Failed, u"no searches today"_s);
    // QtKeychain looks for binary secrets as well, once it was given no text.
    const auto attributes = qdbus_cast<QMap<QString, QString>>(message.arguments().value(0));
    const bool isText = attributes.value(u"type"_s) != u"base64"_s;
    const QStringList found = isText ? itemsIn(holder) : QStringList();
    const bool isClosed = isItemLocked || *lockOf(holder);
    return message.createReply(
        {toVariant(isClosed ? QStringList() : found), toVariant(isClosed ? found : QStringList())});
}

QDBusMessage FakeSecretService::openSession(const QDBusMessage &message)
{
    if (message.arguments().value(0).toString() != u"plain"_s)
        return message.createErrorReply(QDBusError::NotSupported, u"plain only"_s);
    const QString path = root + u"/session/s%1"_s.arg(++sessions);
    if (unopenedSessions > 0 && unopenedSessions--)
        return message.createErrorReply(QDBusError::InvalidArgs,
                                        u"Client public key size is invalid"_s);
    m_sessions[path] = deafSessions > 0 && deafSessions-- ? Session::Deaf
        : garblingSessions > 0 && garblingSessions--      ? Session::Garbling
                                                          : Session::Good;
    return message.createReply(
        {QVariant::fromValue(QDBusVariant(QString())), QVariant::fromValue(QDBusObjectPath(path))});
}

QDBusMessage FakeSecretService::store(const QDBusMessage &message)
{
    const auto secret = qdbus_cast<Secret>(message.arguments().value(1));
    const Session session = m_sessions.value(secret.session.path());
    if (session == Session::Deaf)
        return message.createErrorReply(QDBusError::InvalidObjectPath,
                                        u"Can't find session "_s + secret.session.path());
    m_secret = session == Session::Garbling ? garbled(secret.value) : secret.value;
    holder = ours;
    return message.createReply({QVariant::fromValue(QDBusObjectPath(ours + u"/1"_s)),
                                QVariant::fromValue(QDBusObjectPath(u"/"_s))});
}

QDBusMessage FakeSecretService::give(const QDBusMessage &message)
{
    if (m_secret.isEmpty())
        return message.createErrorReply(u"org.freedesktop.Secret.Error.IsLocked"_s, u"refused"_s);
    Secrets secrets;
    const auto asked = message.arguments().value(1).value<QDBusObjectPath>();
    for (const QDBusObjectPath &path : qdbus_cast<Paths>(message.arguments().value(0))) {
        // To libsecret a secret of another session is none, as one is that cannot be decoded.
        const bool isDeaf = m_sessions.value(asked.path()) == Session::Deaf;
        const bool isGarbling = m_sessions.value(asked.path()) == Session::Garbling;
        secrets[path] = {isDeaf ? QDBusObjectPath(root + u"/session/another"_s) : asked,
                         {},
                         isGarbling ? garbled(m_secret) : m_secret,
                         u"text/plain"_s};
    }
    return message.createReply(QVariant::fromValue(secrets));
}

QDBusMessage FakeSecretService::unlock(const QDBusMessage &message)
{
    m_asked.clear();
    QStringList open;
    for (const QDBusObjectPath &path : qdbus_cast<Paths>(message.arguments().value(0))) {
        bool &isClosed = *lockOf(path.path());
        isClosed = isClosed && needsPrompt;
        (isClosed ? m_asked : open) += path.path();
    }
    return message.createReply(
        {toVariant(open),
         QVariant::fromValue(QDBusObjectPath(m_asked.isEmpty() ? u"/"_s : promptPath))});
}

QDBusMessage FakeSecretService::prompt(const QDBusMessage &message)
{
    ++prompts;
    switch (atPrompt) {
    case AtPrompt::Accept:
    case AtPrompt::Dismiss: complete(atPrompt == AtPrompt::Dismiss); break;
    case AtPrompt::PretendToUnlock:
        complete(false);
        isLocked = true;
        break;
    case AtPrompt::Vanish:
        QMetaObject::invokeMethod(this, &FakeSecretService::vanish, Qt::QueuedConnection);
        break;
    case AtPrompt::Wait: break;
    case AtPrompt::RefuseToShow:
        return message.createErrorReply(QDBusError::Failed, u"no prompts today"_s);
    }
    return message.createReply();
}

void FakeSecretService::complete(bool dismissed)
{
    for (const QString &path : m_asked)
        *lockOf(path) = *lockOf(path) && dismissed;
    auto completed = QDBusMessage::createSignal(promptPath, u"org.freedesktop.Secret.Prompt"_s,
                                                u"Completed"_s);
    completed << dismissed
              << QVariant::fromValue(QDBusVariant(toVariant(dismissed ? QStringList() : m_asked)));
    m_bus.send(completed);
}

} // namespace test
