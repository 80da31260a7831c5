// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/passage.h"

#include "keychain/sessionbus.h"

using namespace Qt::Literals::StringLiterals;

namespace keychain {
namespace {

Opened openedAs(const Whereabouts &found)
{
    Opened opened;
    opened.name = found.name;
    opened.hasDefault = !found.canBeSearched || !found.defaultCollection.isEmpty();
    // By its name in every service that has one.
    opened.isTemporary
        = found.defaultCollection == "/org/freedesktop/secrets/collection/session"_L1;
    if (found.canBeSearched) {
        opened.copies.emplace();
        for (const HeldItem &item : found.items)
            *opened.copies += item.path;
    }
    return opened;
}

} // namespace

Passage::Passage(Gate *gate, QString key, Purpose purpose, QObject *parent)
    : OpenJob(parent)
    , m_gate(gate)
    , m_key(std::move(key))
    , m_purpose(purpose)
{
}

void Passage::run()
{
    if (!m_gate)
        return;
    if (m_gate->silence())
        return Q_EMIT finished(*m_gate->silence());
    const QDBusConnection bus = m_gate->bus().connection();
    if (!bus.isConnected())
        return Q_EMIT finished(m_gate->bus().error());
    m_search.reset(new SecretSearch(bus, m_key, m_gate->patience()));
    connect(m_search.get(), &SecretSearch::finished, this, &Passage::onFound);
    start(*m_search);
}

void Passage::onFound(const SearchResult &result)
{
    if (!result)
        return Q_EMIT finished(result.error());
    const Whereabouts &found = result.value();
    const QStringList wanted = toOpen(found);
    if (m_gate && !m_gate->mayAsk() && (!wanted.isEmpty() || found.isWalletClosed))
        return fail(KeychainError::Kind::Locked, u"nobody is to be asked"_s);
    if (!wanted.isEmpty() && wanted == m_wanted)
        return fail(KeychainError::Kind::Locked, u"locked even after the prompt"_s);
    if (!wanted.isEmpty())
        return unlock(wanted);
    Opened opened = openedAs(found);
    opened.wasLocked = m_wasLocked;
    Q_EMIT finished(opened);
}

QStringList Passage::toOpen(const Whereabouts &found) const
{
    switch (m_purpose) {
    case Purpose::Read:
        if (found.items.isEmpty()) {
            // Who looks for what is not there wants to write it next: that is to fail early.
            QStringList wanted = found.closed;
            if (found.isDefaultLocked && !wanted.contains(found.defaultCollection))
                wanted += found.defaultCollection;
            return wanted;
        }
        if (const QString first = found.items.constFirst().collection();
            found.closed.contains(first))
            return {first};
        return {};
    case Purpose::Write: {
        QStringList wanted = found.items.isEmpty() ? QStringList() : found.closed;
        if (found.isDefaultLocked && !wanted.contains(found.defaultCollection))
            wanted += found.defaultCollection;
        return wanted;
    }
    case Purpose::Remove: return found.closed;
    }
    Q_UNREACHABLE();
}

void Passage::unlock(const QStringList &collections)
{
    if (!m_gate)
        return;
    connect(
        m_gate, &Gate::unlocked, this,
        [this, collections](const QStringList &unlocked, const UnlockResult &result) {
            // Of something else the next look tells.
            if (unlocked == collections && !result)
                return Q_EMIT finished(result.error());
            if (unlocked == collections) {
                m_wanted = collections;
                m_wasLocked = true;
            }
            run();
        },
        Qt::SingleShotConnection);
    m_gate->unlock(collections);
}

void Passage::fail(KeychainError::Kind kind, const QString &detail)
{
    Q_EMIT finished(KeychainError{kind, detail});
}

} // namespace keychain
