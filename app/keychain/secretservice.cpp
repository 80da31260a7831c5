// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/secretservice.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

using namespace Qt::Literals::StringLiterals;

namespace keychain {
namespace {

const auto secrets = u"org.freedesktop.secrets"_s;
const auto root = u"/org/freedesktop/secrets"_s;

KeychainError::Kind kindOf(const QDBusError &error)
{
    if (error.type() == QDBusError::ServiceUnknown
        || error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1))
        return KeychainError::Kind::NoService;
    if (error.type() == QDBusError::Disconnected)
        return KeychainError::Kind::Gone;
    return error.type() == QDBusError::NoReply || error.type() == QDBusError::TimedOut
        ? KeychainError::Kind::NoAnswer
        : KeychainError::Kind::Failed;
}

} // namespace

QStringList paths(const QVariant &answer)
{
    QStringList paths;
    for (const QDBusObjectPath &path : qdbus_cast<QList<QDBusObjectPath>>(answer))
        paths += path.path();
    return paths;
}

SecretServiceJob::SecretServiceJob(const QDBusConnection &bus, std::chrono::milliseconds patience,
                                   QObject *parent)
    : Job(parent)
    , m_bus(bus)
    , m_patience(patience)
{
}

void SecretServiceJob::askService(const QString &method, const QVariantList &arguments,
                                  const Step &next)
{
    auto call = QDBusMessage::createMethodCall(secrets, root, u"org.freedesktop.Secret.Service"_s,
                                               method);
    call.setArguments(arguments);
    askForReply(call, next);
}

void SecretServiceJob::askProperty(const QString &path, const QString &interface,
                                   const QString &name, const Value &next)
{
    auto call = QDBusMessage::createMethodCall(secrets, path, u"org.freedesktop.DBus.Properties"_s,
                                               u"Get"_s);
    call << interface << name;
    askForReply(call, [next](const QVariantList &answer) {
        next(answer.value(0).value<QDBusVariant>().variant());
    });
}

void SecretServiceJob::askForCollections(const std::function<void(const QStringList &)> &next)
{
    askProperty(root, u"org.freedesktop.Secret.Service"_s, u"Collections"_s,
                [next](const QVariant &collections) { next(paths(collections)); });
}

void SecretServiceJob::askForOwner(const std::function<void(const QString &owner)> &next)
{
    auto call
        = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                         u"org.freedesktop.DBus"_s, u"GetNameOwner"_s);
    call << secrets;
    askForReply(call, [next](const QVariantList &answer) { next(answer.value(0).toString()); });
}

void SecretServiceJob::askForReply(const QDBusMessage &call, const Step &next)
{
    ask(call, [this, next](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ReplyMessage)
            return next(reply.arguments());
        const QDBusError error(reply);
        fail({kindOf(error), error.name() + u": "_s + error.message()});
    });
}

void SecretServiceJob::ask(const QDBusMessage &call,
                           const std::function<void(const QDBusMessage &)> &next)
{
    auto *watcher
        = new QDBusPendingCallWatcher(m_bus.asyncCall(call, int(m_patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, whileOwned(),
            [next](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                next(done->reply());
            });
}

} // namespace keychain
