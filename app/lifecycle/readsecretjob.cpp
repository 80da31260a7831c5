// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/readsecretjob.h"

namespace lifecycle {

using keychain::KeychainError;

ReadSecretJob::ReadSecretJob(const Services &services, library::Place place, QString entry,
                             QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_place(std::move(place))
    , m_isFixed(!entry.isEmpty())
    , m_entry(std::move(entry))
{
}

void ReadSecretJob::run()
{
    const library::RecordResult known = m_services.library.record(m_place);
    if (!known)
        return Q_EMIT finished(StorageError(known.error()));
    const auto &record = known.value();
    if (!m_isFixed) // without a record the keychain may hold it all the same
        m_entry = record ? record->current.entry : m_place.key();
    read();
}

void ReadSecretJob::read()
{
    m_read = m_services.store.read(m_entry);
    connect(m_read.get(), &keychain::ReadEntryJob::finished, whileOwned(),
            [this](const auto &result) { onRead(result); });
    start(*m_read);
}

void ReadSecretJob::onRead(const keychain::ReadEntryResult &result)
{
    if (result) {
        note(std::nullopt);
        return Q_EMIT finished(StoredSecret{result.value(), m_entry});
    }
    const auto kind = result.error().kind;
    const library::RecordResult known = m_services.library.record(m_place);
    if (!known)
        return Q_EMIT finished(StorageError(known.error()));
    const auto &record = known.value();
    const bool wasRotated = !m_isFixed && record && record->current.entry != m_entry;
    if (kind == KeychainError::Kind::NotFound && wasRotated) {
        m_entry = record->current.entry;
        return read();
    }
    const QDateTime now
        = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    if (kind == KeychainError::Kind::NotFound)
        note(library::SecretTrouble{library::SecretTrouble::Kind::Missing, now});
    else if (kind == KeychainError::Kind::Locked || kind == KeychainError::Kind::Denied)
        note(library::SecretTrouble{library::SecretTrouble::Kind::Locked, now});
    Q_EMIT finished(StorageError(result.error()));
}

void ReadSecretJob::note(std::optional<library::SecretTrouble> trouble) const
{
    // Reading is what counts: a library that cannot be written is told of where it matters.
    auto record = m_services.library.record(m_place).value_or(std::nullopt);
    const library::StoredToken *const known = record ? record->tokenAt(m_entry) : nullptr;
    if (!known || known->trouble == trouble)
        return; // not for every secret that is read shall everybody wait for the lock
    const library::ChangeResult ignored
        = m_services.library.update(m_place, [this, &trouble](library::TokenRecord &now) {
              if (library::StoredToken *const facts = now.tokenAt(m_entry))
                  facts->trouble = trouble;
          });
    Q_UNUSED(ignored)
}

} // namespace lifecycle
