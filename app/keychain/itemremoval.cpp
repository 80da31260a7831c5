// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/itemremoval.h"

#include <QDBusMessage>
#include <QDBusObjectPath>

using namespace Qt::Literals::StringLiterals;

namespace keychain {

ItemRemoval::ItemRemoval(const QDBusConnection &bus, QString path,
                         std::chrono::milliseconds patience, QObject *parent)
    : SecretServiceJob(bus, patience, parent)
    , m_path(std::move(path))
{
}

void ItemRemoval::run()
{
    const auto call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, m_path,
                                                     u"org.freedesktop.Secret.Item"_s, u"Delete"_s);
    ask(call, [this](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage)
            return fail({KeychainError::Kind::Failed, reply.errorMessage()});
        const QString prompt = reply.arguments().value(0).value<QDBusObjectPath>().path();
        if (!prompt.isEmpty() && prompt != u"/"_s) // the Secret Service's null
            return fail({KeychainError::Kind::Denied, u"the service asks before it removes"_s});
        Q_EMIT finished(std::monostate());
    });
}

void ItemRemoval::fail(const KeychainError &error)
{
    Q_EMIT finished(error);
}

} // namespace keychain
