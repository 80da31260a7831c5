// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/secretsearch.h"

#include "keychain/kdesession.h"
#include "keychain/opened.h"

#include <QAbstractEventDispatcher>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QLibrary>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace keychain {
namespace {

const auto collectionInterface = u"org.freedesktop.Secret.Collection"_s;

/// As QtKeychain loads it. Never unloaded: GLib's types cannot be registered twice.
bool loadLibsecret()
{
    QLibrary library(u"secret-1"_s, 0);
    library.setLoadHints(QLibrary::PreventUnloadHint);
    return library.load();
}

/// As QtKeychain writes them.
QVariant attributes(const QString &key)
{
    using Attributes = QMap<QString, QString>;
    static const auto type = qDBusRegisterMetaType<Attributes>();
    Q_UNUSED(type)
    return QVariant::fromValue(Attributes{{u"server"_s, serviceName.toString()}, {u"user"_s, key}});
}

/// To KWallet, whose bus name ends with that of @a daemon.
QDBusMessage questionTo(const QString &daemon, const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.kde."_s + daemon, u"/modules/"_s + daemon,
                                          u"org.kde.KWallet"_s, method);
}

} // namespace

QString HeldItem::collection() const
{
    return path.section(u'/', 0, -2);
}

SecretSearch::SecretSearch(const QDBusConnection &bus, QString key,
                           std::chrono::milliseconds patience, QObject *parent)
    : SecretServiceJob(bus, patience, parent)
    , m_key(std::move(key))
{
}

void SecretSearch::run()
{
    switch (kdeSession()) {
    case KdeSession::Kde4: return finishWithKWallet();
    case KdeSession::Plasma5: return askKWallet(u"kwalletd5"_s);
    case KdeSession::Plasma6: return askKWallet(u"kwalletd6"_s);
    case KdeSession::None: return findDefault();
    }
}

/// QtKeychain asks too, blocking us for at most 0.5 s: have it started by then.
void SecretSearch::askKWallet(const QString &daemon)
{
    ask(questionTo(daemon, u"networkWallet"_s), [this, daemon](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage)
            return findDefault();
        askIfOpen(daemon, reply.arguments().value(0).toString());
    });
}

void SecretSearch::askIfOpen(const QString &daemon, const QString &wallet)
{
    auto question = questionTo(daemon, u"isOpen"_s);
    question << wallet;
    ask(question, [this](const QDBusMessage &reply) {
        m_found.isWalletClosed
            = reply.type() != QDBusMessage::ReplyMessage || !reply.arguments().value(0).toBool();
        finishWithKWallet();
    });
}

void SecretSearch::finishWithKWallet()
{
    m_found.name = u"KWallet"_s;
    m_found.canBeSearched = false;
    finish();
}

void SecretSearch::findDefault()
{
    if (!loadLibsecret())
        return fail({KeychainError::Kind::LibraryMissing, u"libsecret-1.so.0 cannot be loaded"_s});
    // Without GLib's event loop (QT_NO_GLIB) libsecret never answers.
    if (!QAbstractEventDispatcher::instance()->inherits("QEventDispatcherGlib"))
        return fail({KeychainError::Kind::Failed, u"Qt runs without the GLib event loop"_s});
    askService(u"ReadAlias"_s, {u"default"_s},
               [this](const QVariantList &answer) { onAlias(answer); });
}

void SecretSearch::onAlias(const QVariantList &answer)
{
    const QString path = answer.value(0).value<QDBusObjectPath>().path();
    if (path.isEmpty() || path == u"/"_s) // the Secret Service's null
        return search();
    m_found.defaultCollection = path;
    askProperty(path, collectionInterface, u"Label"_s, [this, path](const QVariant &label) {
        m_found.name = label.toString();
        askProperty(path, collectionInterface, u"Locked"_s, [this](const QVariant &locked) {
            if (!locked.isValid())
                return fail({KeychainError::Kind::Failed,
                             u"the collection does not say if it is locked"_s});
            m_found.isDefaultLocked = locked.toBool();
            search();
        });
    });
}

void SecretSearch::search()
{
    askService(u"SearchItems"_s, {attributes(m_key)},
               [this](const QVariantList &answer) { onFound(answer); });
}

void SecretSearch::onFound(const QVariantList &answer)
{
    for (const QString &path : paths(answer.value(0)))
        m_found.items += HeldItem{path};
    for (const QString &path : paths(answer.value(1))) {
        m_found.items += HeldItem{path, true};
        m_unexamined += m_found.items.constLast().collection();
    }
    m_unexamined.removeDuplicates();
    if (m_found.items.isEmpty())
        findCollections();
    else
        examineNext();
}

void SecretSearch::findCollections()
{
    askForCollections([this](const QStringList &collections) {
        m_unexamined = collections;
        examineNext();
    });
}

void SecretSearch::examineNext()
{
    if (m_unexamined.isEmpty())
        return dateNext(0);
    const QString collection = m_unexamined.takeFirst();
    askProperty(collection, collectionInterface, u"Locked"_s,
                [this, collection](const QVariant &locked) {
                    if (locked.toBool())
                        onLocked(collection);
                    else
                        examineNext();
                });
}

void SecretSearch::onLocked(const QString &collection)
{
    if (!m_found.items.isEmpty()) {
        m_found.closed += collection;
        return examineNext();
    }
    askProperty(collection, collectionInterface, u"Items"_s,
                [this, collection](const QVariant &items) {
                    if (paths(items).isEmpty())
                        m_found.closed += collection;
                    examineNext();
                });
}

/// Of several copies, the one written last is in use. GNOME's keyring cannot tell that of what was
/// not open yet: that has to be opened, for no copy is guessed.
void SecretSearch::dateNext(qsizetype index)
{
    QList<HeldItem> &items = m_found.items;
    if (items.size() > 1 && index < items.size())
        return askProperty(items.at(index).path, u"org.freedesktop.Secret.Item"_s, u"Modified"_s,
                           [this, index](const QVariant &modified) {
                               HeldItem &item = m_found.items[index];
                               item.modified = modified.toULongLong();
                               if (item.isLocked && item.modified == 0)
                                   item.modified = std::numeric_limits<qulonglong>::max();
                               dateNext(index + 1);
                           });
    const auto isDefault
        = [this](const HeldItem &item) { return item.collection() == m_found.defaultCollection; };
    std::ranges::stable_sort(items, [&isDefault](const HeldItem &one, const HeldItem &other) {
        return std::pair(one.modified, isDefault(one))
            > std::pair(other.modified, isDefault(other));
    });
    finish();
}

void SecretSearch::finish()
{
    Q_EMIT finished(m_found);
}

void SecretSearch::fail(const KeychainError &error)
{
    Q_EMIT finished(error);
}

} // namespace keychain
