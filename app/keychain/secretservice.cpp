// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/secretservice.h"

#include "keychain/secretprompt.h"

#include <QAbstractEventDispatcher>
#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QLibrary>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace keychain {
namespace {

const auto noObject = u"/"_s; // the Secret Service's null

/// Whose rule QtKeychain 0.13 follows to tell the desktop; Plasma 6 is unknown to it, and
/// answers as a Secret Service.
enum class Desktop { Kde4, Plasma5, Other };

Desktop kdeVersion()
{
    const QByteArray version = qgetenv("KDE_SESSION_VERSION");
    return version == "5" ? Desktop::Plasma5 : version == "4" ? Desktop::Kde4 : Desktop::Other;
}

Desktop desktop()
{
    const QByteArray current = qgetenv("XDG_CURRENT_DESKTOP");
    if (current == "KDE")
        return kdeVersion();
    if (current == "GNOME" || current == "Unity" || current == "XFCE")
        return Desktop::Other;

    const QByteArray session = qgetenv("DESKTOP_SESSION");
    if (session == "kde4")
        return Desktop::Kde4;
    if (session == "gnome" || session.contains("xfce") || session == "xubuntu")
        return Desktop::Other;
    if (session == "kde"
        || (qEnvironmentVariableIsEmpty("GNOME_DESKTOP_SESSION_ID")
            && !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION")))
        return kdeVersion();
    return Desktop::Other;
}

/// As QtKeychain loads it. Never unloaded: GLib's types cannot be registered twice.
bool loadLibsecret()
{
    QLibrary library(u"secret-1"_s, 0);
    library.setLoadHints(QLibrary::PreventUnloadHint);
    return library.load();
}

KeychainError::Kind kindOf(const QDBusError &error)
{
    if (error.type() == QDBusError::ServiceUnknown
        || error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1))
        return KeychainError::Kind::NoService;
    return error.type() == QDBusError::NoReply || error.type() == QDBusError::TimedOut
        ? KeychainError::Kind::NoAnswer
        : KeychainError::Kind::Failed;
}

} // namespace

UnlockJob::UnlockJob(std::chrono::milliseconds patience, QObject *parent)
    : Job(parent)
    , m_patience(patience)
{
}

void UnlockJob::run()
{
    if (!m_bus.isConnected())
        return fail(KeychainError::Kind::NoSessionBus, m_bus.lastError().message());

    switch (desktop()) {
    case Desktop::Kde4:
        return finish(Opened{u"KWallet"_s});
    case Desktop::Plasma5:
        // QtKeychain asks too, blocking us for at most 0.5 s: have it started by then.
        return ask(QDBusMessage::createMethodCall(u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s,
                                                  u"org.kde.KWallet"_s, u"networkWallet"_s),
                   &UnlockJob::onWallet);
    case Desktop::Other:
        return findCollection();
    }
}

void UnlockJob::onWallet(const QDBusMessage &reply)
{
    if (reply.type() == QDBusMessage::ReplyMessage)
        finish(Opened{u"KWallet"_s});
    else
        findCollection();
}

void UnlockJob::findCollection()
{
    if (!loadLibsecret())
        return fail(KeychainError::Kind::LibraryMissing, u"libsecret-1.so.0 cannot be loaded"_s);
    // Without GLib's event loop (QT_NO_GLIB) libsecret never answers.
    if (!QAbstractEventDispatcher::instance()->inherits("QEventDispatcherGlib"))
        return fail(KeychainError::Kind::Failed, u"Qt runs without the GLib event loop"_s);

    askService(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s,
               {u"default"_s}, &UnlockJob::onAlias);
}

void UnlockJob::onAlias(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage)
        return fail(reply);
    m_collection = reply.arguments().value(0).value<QDBusObjectPath>().path();
    if (m_collection.isEmpty() || m_collection == noObject)
        return fail(KeychainError::Kind::NoCollection, u"no default collection"_s);
    askCollection();
}

void UnlockJob::askCollection()
{
    askService(m_collection, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s,
               {u"org.freedesktop.Secret.Collection"_s}, &UnlockJob::onCollection);
}

void UnlockJob::onCollection(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage)
        return fail(reply);

    const auto properties = qdbus_cast<QVariantMap>(reply.arguments().value(0));
    const QVariant locked = properties.value(u"Locked"_s);
    if (!locked.isValid())
        return fail(KeychainError::Kind::Failed, u"the collection does not say if it is locked"_s);
    if (!locked.toBool())
        return finish(Opened{properties.value(u"Label"_s).toString(), m_wasLocked});
    if (m_wasLocked)
        return fail(KeychainError::Kind::Locked, u"locked even after the prompt"_s);

    m_wasLocked = true;
    askService(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Unlock"_s,
               {QVariant::fromValue(QList{QDBusObjectPath(m_collection)})}, &UnlockJob::onUnlock);
}

void UnlockJob::onUnlock(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage)
        return fail(reply);

    const QString path = reply.arguments().value(1).value<QDBusObjectPath>().path();
    if (path.isEmpty() || path == noObject)
        askCollection(); // no prompt was needed
    else
        prompt(reply.service(), path);
}

void UnlockJob::prompt(const QString &service, const QString &path)
{
    auto *prompt = new SecretPrompt(m_bus, service, path, this);
    connect(prompt, &SecretPrompt::completed, this, [this](bool dismissed) {
        if (dismissed)
            fail(KeychainError::Kind::Locked, u"dismissed, or there was no way to ask"_s);
        else
            askCollection();
    });
    connect(prompt, &SecretPrompt::failed, this,
            [this](const QString &detail) { fail(KeychainError::Kind::Failed, detail); });
    prompt->show();
}

void UnlockJob::askService(const QString &path, const QString &interface, const QString &method,
                           const QVariantList &arguments, Step next)
{
    auto call
        = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    call.setArguments(arguments);
    ask(call, next);
}

void UnlockJob::ask(const QDBusMessage &call, Step next)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, int(m_patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, next](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                if (!m_isFinished)
                    (this->*next)(done->reply());
            });
}

void UnlockJob::finish(const OpenResult &result)
{
    if (std::exchange(m_isFinished, true))
        return;
    Q_EMIT finished(result);
}

void UnlockJob::fail(KeychainError::Kind kind, const QString &detail)
{
    finish(KeychainError{kind, detail});
}

void UnlockJob::fail(const QDBusMessage &errorReply)
{
    const QDBusError error(errorReply);
    fail(kindOf(error), error.name() + u": "_s + error.message());
}

} // namespace keychain
