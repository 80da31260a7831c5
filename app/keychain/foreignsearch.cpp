// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/foreignsearch.h"

#include "keychain/kdesession.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace keychain {
namespace {

const auto itemInterface = u"org.freedesktop.Secret.Item"_s;

} // namespace

ForeignSearch::ForeignSearch(const QDBusConnection &bus, ForeignVisitor visitor,
                             std::chrono::milliseconds patience, QObject *parent)
    : SecretServiceJob(bus, patience, parent)
    , m_visitor(std::move(visitor))
{
}

void ForeignSearch::run()
{
    if (kdeSession() != KdeSession::None)
        return fail({KeychainError::Kind::Failed, u"KWallet cannot be searched"_s});
    askForCollections([this](const QStringList &collections) {
        m_collections = collections;
        nextCollection();
    });
}

void ForeignSearch::nextCollection()
{
    if (m_collections.isEmpty())
        return Q_EMIT finished(m_seen);
    const QString collection = m_collections.takeFirst();
    const auto interface = u"org.freedesktop.Secret.Collection"_s;
    askProperty(collection, interface, u"Locked"_s,
                [this, collection, interface](const QVariant &locked) {
                    if (locked.toBool()) {
                        ++m_seen.locked;
                        return nextCollection();
                    }
                    askProperty(collection, interface, u"Items"_s, [this](const QVariant &items) {
                        m_items = paths(items);
                        nextItem();
                    });
                });
}

void ForeignSearch::nextItem()
{
    if (m_items.isEmpty())
        return nextCollection();
    m_entry = {.path = m_items.takeFirst()};
    askProperty(m_entry.path, itemInterface, u"Attributes"_s,
                [this](const QVariant &attributes) { onAttributes(attributes); });
}

void ForeignSearch::onAttributes(const QVariant &attributes)
{
    m_entry.attributes = qdbus_cast<QMap<QString, QString>>(attributes);
    if (m_entry.attributes.value(u"server"_s) == serviceName)
        return nextItem(); // one of ours
    askProperty(m_entry.path, itemInterface, u"Locked"_s, [this](const QVariant &locked) {
        if (locked.toBool()) { // KeePassXC would ask the person
            ++m_seen.locked;
            return nextItem();
        }
        askProperty(m_entry.path, itemInterface, u"Label"_s, [this](const QVariant &label) {
            m_entry.label = label.toString();
            read();
        });
    });
}

void ForeignSearch::read()
{
    m_read.reset(new ItemRead(m_entry.path, m_sessions));
    connect(m_read.get(), &ItemRead::finished, whileOwned(), [this](const TextResult &secret) {
        // What is not given in several sessions is refused, and so will others be.
        m_sessions = secret ? mostSessions : 1;
        if (secret)
            m_visitor(m_entry, secret.value().toUtf8());
        else
            ++m_seen.locked;
        nextItem();
    });
    start(*m_read);
}

void ForeignSearch::fail(const KeychainError &error)
{
    Q_EMIT finished(error);
}

} // namespace keychain
