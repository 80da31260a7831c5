// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/storedread.h"

namespace lifecycle {

using keychain::KeychainError;

StoredRead::StoredRead(keychain::SecretStore &store, const TokenLibrary &library,
                       StoredToken place, QString entry, QObject *parent)
    : Job(parent)
    , m_store(store)
    , m_library(library)
    , m_place(std::move(place))
    , m_isFixed(!entry.isEmpty())
    , m_entry(std::move(entry))
{
}

void StoredRead::run()
{
    if (!m_isFixed) {
        // Without a record the keychain may hold it all the same.
        const auto record = m_library.record(m_place);
        m_entry = record ? record->current.entry : m_place.key();
    }
    read();
}

void StoredRead::read()
{
    m_read = m_store.read(m_entry);
    connect(m_read.get(), &keychain::ReadJob::finished, this, &StoredRead::onRead);
    m_read->start();
}

void StoredRead::onRead(const keychain::ReadResult &result)
{
    if (isAbandoned())
        return;
    if (result) {
        note(std::nullopt);
        return Q_EMIT finished(ReadSecret{result.value(), m_entry});
    }
    const auto kind = result.error().kind;
    const auto record = m_library.record(m_place);
    const bool wasRotated = !m_isFixed && record && record->current.entry != m_entry;
    if (kind == KeychainError::Kind::NotFound && wasRotated) {
        m_entry = record->current.entry;
        return read();
    }
    const QDateTime now = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    if (kind == KeychainError::Kind::NotFound)
        note(SecretTrouble{SecretTrouble::Kind::Missing, now});
    else if (kind == KeychainError::Kind::Locked || kind == KeychainError::Kind::Denied)
        note(SecretTrouble{SecretTrouble::Kind::Locked, now});
    Q_EMIT finished(result.error());
}

void StoredRead::note(std::optional<SecretTrouble> trouble) const
{
    // Reading is what counts: a library that cannot be written is told of where it matters.
    auto record = m_library.record(m_place);
    const TokenFacts *const known = record ? record->factsOf(m_entry) : nullptr;
    if (!known || known->trouble == trouble)
        return; // not for every secret that is read shall everybody wait for the lock
    const ChangeResult ignored
        = m_library.update(m_place, [this, &trouble](TokenRecord &now) {
              if (TokenFacts *const facts = now.factsOf(m_entry))
                  facts->trouble = trouble;
          });
    Q_UNUSED(ignored)
}

} // namespace lifecycle
