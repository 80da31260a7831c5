// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/secretprompt.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace keychain {
namespace {

using Kind = KeychainError::Kind;

const auto promptInterface = u"org.freedesktop.Secret.Prompt"_s;

} // namespace

SecretPrompt::SecretPrompt(const QDBusConnection &bus, const QString &service, const QString &path,
                           QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_service(service)
    , m_path(path)
{
    // By the unique name: for a well-known one Qt would first ask, blocking, who owns it.
    m_bus.connect(service, path, promptInterface, u"Completed"_s, this,
                  SLOT(onCompleted(bool, QDBusVariant)));
    // Of the bus itself the watcher tells nothing.
    m_bus.connect(QString(), u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s,
                  u"Disconnected"_s, this, SLOT(onDisconnected()));
    const auto *watcher = new QDBusServiceWatcher(
        service, m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        Q_EMIT failed({Kind::Failed, u"the service ended at its prompt"_s});
    });
}

void SecretPrompt::show()
{
    auto call = QDBusMessage::createMethodCall(m_service, m_path, promptInterface, u"Prompt"_s);
    call << QString(); // no parent window
    // Some services answer only when the person has.
    constexpr int unlimited = std::numeric_limits<int>::max();
    const auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, unlimited), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](auto *done) {
        if (done->isError())
            Q_EMIT failed(
                {done->error().type() == QDBusError::Disconnected ? Kind::Gone : Kind::Failed,
                 done->error().message()});
    });
}

void SecretPrompt::onDisconnected()
{
    Q_EMIT failed({Kind::Gone, u"the session bus ended at the prompt"_s});
}

void SecretPrompt::onCompleted(bool dismissed, const QDBusVariant &)
{
    Q_EMIT completed(dismissed);
}

} // namespace keychain
