// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/fakesecretservice.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::Literals::StringLiterals;

namespace test {
namespace {

const auto connectionName = u"fake secret service"_s;
const auto serviceName = u"org.freedesktop.secrets"_s;
const auto root = u"/org/freedesktop/secrets"_s;
const auto promptPath = u"/org/freedesktop/secrets/prompt/p1"_s;

} // namespace

FakeSecretService::FakeSecretService()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
{
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
    ++calls;
    if (isSilent)
        return true;
    QDBusMessage reply;
    if (message.member() == u"ReadAlias"_s)
        reply = message.createReply(QVariant::fromValue(
            QDBusObjectPath(hasCollection ? root + u"/collection/fake"_s : u"/"_s)));
    else if (message.member() == u"GetAll"_s)
        reply = message.createReply(QVariantMap{{u"Label"_s, u"Fake"_s}, {u"Locked"_s, isLocked}});
    else if (message.member() == u"Unlock"_s)
        reply = unlock(message);
    else if (message.member() == u"Prompt"_s)
        reply = prompt(message);
    else
        return false;
    return m_bus.send(reply);
}

QDBusMessage FakeSecretService::unlock(const QDBusMessage &message)
{
    isLocked = isLocked && needsPrompt;
    return message.createReply(
        {QVariant::fromValue(QList<QDBusObjectPath>()),
         QVariant::fromValue(QDBusObjectPath(isLocked ? promptPath : u"/"_s))});
}

QDBusMessage FakeSecretService::prompt(const QDBusMessage &message)
{
    ++prompts;
    switch (atPrompt) {
    case AtPrompt::Accept:
    case AtPrompt::Dismiss:
        complete(atPrompt == AtPrompt::Dismiss);
        break;
    case AtPrompt::PretendToUnlock:
        complete(false);
        isLocked = true;
        break;
    case AtPrompt::Vanish:
        QMetaObject::invokeMethod(this, &FakeSecretService::vanish, Qt::QueuedConnection);
        break;
    case AtPrompt::Wait:
        break;
    case AtPrompt::RefuseToShow:
        return message.createErrorReply(QDBusError::Failed, u"no prompts today"_s);
    }
    return message.createReply();
}

void FakeSecretService::complete(bool dismissed)
{
    isLocked = isLocked && dismissed;
    auto completed = QDBusMessage::createSignal(promptPath, u"org.freedesktop.Secret.Prompt"_s,
                                                u"Completed"_s);
    completed << dismissed << QVariant::fromValue(QDBusVariant(QString()));
    m_bus.send(completed);
}

} // namespace test
