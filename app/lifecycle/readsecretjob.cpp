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
    , m_named(std::move(entry))
{
}

void ReadSecretJob::run()
{
    const library::RecordResult known = m_services.library.record(m_place);
    if (!known)
        return Q_EMIT finished(StorageError(known.error()));
    aim(known.value());
    look();
}

/// True if that is elsewhere than before.
bool ReadSecretJob::aim(const std::optional<library::TokenRecord> &known)
{
    // Without a record the keychain may hold it all the same.
    QString entry = m_named.isEmpty() ? m_place.key() : m_named;
    QString key = entry;
    if (auto record = known) {
        const library::StoredToken *const facts
            = m_named.isEmpty() ? &record->current : record->tokenAt(m_named);
        entry = facts ? facts->entry : m_named;
        key = m_named.isEmpty() ? record->keyInUse() : entry;
    }
    const bool isElsewhere = entry != m_entry || key != m_key;
    m_entry = entry;
    m_key = key;
    return isElsewhere;
}

void ReadSecretJob::look()
{
    m_read = m_services.store.read(m_key);
    connect(m_read.get(), &keychain::ReadEntryJob::finished, whileOwned(),
            [this](const auto &result) { onRead(result); });
    start(*m_read);
}

void ReadSecretJob::onRead(const keychain::ReadEntryResult &result)
{
    const auto kind = result ? KeychainError::Kind::NotFound : result.error().kind;
    const library::RecordResult known = m_services.library.record(m_place);
    if (!known)
        return Q_EMIT finished(StorageError(known.error()));
    // Changed in between, what was read may be the one of before or the one of after.
    if (kind == KeychainError::Kind::NotFound && known.value() && aim(known.value()))
        return look();
    if (result) {
        note(std::nullopt);
        return Q_EMIT finished(StoredSecret{result.value(), m_entry});
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
