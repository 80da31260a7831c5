// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace test {
namespace {

struct PlainSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &)
{
    return argument; // never received
}

const auto secretService = u"org.freedesktop.Secret.Service"_s;
// GNOME's own, for what else takes a person at a prompt.
const auto internal = u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s;

QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
                                                  u"/org/freedesktop/secrets"_s, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

bool succeeds(const QString &interface, const QString &method, const QVariantList &arguments)
{
    return call(interface, method, arguments).type() == QDBusMessage::ReplyMessage;
}

QVariant password(const QByteArray &text)
{
    static const auto type = qDBusRegisterMetaType<PlainSecret>();
    Q_UNUSED(type)
    const auto session = call(secretService, u"OpenSession"_s,
                              {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    return QVariant::fromValue(PlainSecret{
        session.arguments().value(1).value<QDBusObjectPath>(), {}, text, u"text/plain"_s});
}

QString pathIn(const QDBusMessage &reply)
{
    return reply.arguments().value(0).value<QDBusObjectPath>().path();
}

bool setDefault(const QString &path)
{
    return succeeds(secretService, u"SetAlias"_s,
                    {u"default"_s, QVariant::fromValue(QDBusObjectPath(path))});
}

} // namespace

Keyring::Keyring(QString collection, QByteArray password)
    : path(std::move(collection))
    , m_password(std::move(password))
{
}

Keyring Keyring::login()
{
    QFile file(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/keyring-password"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    return {u"/org/freedesktop/secrets/collection/login"_s, isOpen ? file.readAll() : QByteArray()};
}

Keyring Keyring::make(const QString &label)
{
    const QVariantMap properties{{u"org.freedesktop.Secret.Collection.Label"_s, label}};
    const QByteArray text = label.toLatin1();
    return {pathIn(call(internal, u"CreateWithMasterPassword"_s, {properties, password(text)})),
            text};
}

bool Keyring::lock() const
{
    return succeeds(secretService, u"Lock"_s, {QVariant::fromValue(QList{QDBusObjectPath(path)})});
}

bool Keyring::unlock() const
{
    return succeeds(internal, u"UnlockWithMasterPassword"_s,
                    {QVariant::fromValue(QDBusObjectPath(path)), password(m_password)});
}

bool Keyring::makeDefault() const
{
    return setDefault(path);
}

bool storeAnything(const QString &key, const QByteArray &secret, const QString &contentType)
{
    const QByteArray script = R"(
import sys, secretstorage
key, kind = sys.argv[1:]
secret = sys.stdin.buffer.read()
marks = {"server": "patwizard", "user": key}
bus = secretstorage.dbus_init()
there = list(secretstorage.search_items(bus, marks))
if there:
    there[0].set_secret(secret, kind)
else:
    secretstorage.get_default_collection(bus).create_item(key, marks, secret, content_type=kind)
)";
    QProcess python; // Debian's own, which knows of keyrings
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, QString::fromUtf8(script), key, contentType});
    python.write(secret);
    python.closeWriteChannel();
    return python.waitForFinished() && python.exitCode() == 0;
}

bool makeSessionDefault()
{
    return setDefault(u"/org/freedesktop/secrets/collection/session"_s);
}

bool Keyring::store(const QString &key, const QByteArray &secret) const
{
    QProcess tool;
    if (!makeDefault())
        return false;
    tool.start(u"secret-tool"_s,
               {u"store"_s, u"--label=x"_s, u"server"_s, u"patwizard"_s, u"user"_s, key, u"type"_s,
                u"plaintext"_s, u"xdg:schema"_s, u"org.qt.keychain"_s});
    tool.write(secret);
    tool.closeWriteChannel();
    return tool.waitForFinished() && tool.exitCode() == 0;
}

qsizetype Keyring::count(const QString &key) const
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    const auto reply
        = call(secretService, u"SearchItems"_s,
               {QVariant::fromValue(Attributes{{u"server"_s, u"patwizard"_s}, {u"user"_s, key}})});
    if (reply.type() != QDBusMessage::ReplyMessage)
        return -1;
    qsizetype count = 0;
    for (const QVariant &items : reply.arguments()) {
        const auto paths = qdbus_cast<QList<QDBusObjectPath>>(items);
        count += std::ranges::count_if(paths, [this](const QDBusObjectPath &item) {
            return item.path().startsWith(path + u'/');
        });
    }
    return count;
}

QByteArray secretTool(const QString &action, const QString &key)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {action, u"server"_s, u"patwizard"_s, u"user"_s, key});
    tool.waitForFinished();
    return tool.readAllStandardOutput();
}

namespace {

// As gnome-keyring's daemon asks it (gcr/org.gnome.keyring.Prompter.xml).
const auto prompterName = u"org.gnome.keyring.SystemPrompter"_s;
const auto prompterPath = u"/org/gnome/keyring/Prompter"_s;
const auto callbackInterface = u"org.gnome.keyring.internal.Prompter.Callback"_s;

} // namespace

Refuser::Refuser()
{
    auto bus = QDBusConnection::sessionBus();
    bus.registerVirtualObject(prompterPath, this);
    bus.registerService(prompterName);
}

Refuser::~Refuser()
{
    auto bus = QDBusConnection::sessionBus();
    bus.unregisterService(prompterName);
    bus.unregisterObject(prompterPath);
}

bool Refuser::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    const QString callback = pathIn(message);
    const auto tell = [&](const QString &method, const QVariantList &arguments) {
        auto told = QDBusMessage::createMethodCall(message.service(), callback, callbackInterface,
                                                   method);
        told.setArguments(arguments);
        connection.asyncCall(told);
    };
    connection.send(message.createReply());
    if (message.member() == "PerformPrompt"_L1)
        ++prompts;
    if (message.member() == "StopPrompting"_L1)
        tell(u"PromptDone"_s, {});
    else
        tell(u"PromptReady"_s,
             {message.member() == "PerformPrompt"_L1 ? u"no"_s : QString(), QVariantMap(),
              QString()});
    return true;
}

} // namespace test
