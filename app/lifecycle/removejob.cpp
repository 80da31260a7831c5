// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/removejob.h"

namespace lifecycle {

using keychain::KeychainError;

RemoveJob::RemoveJob(const Services &services, library::Place place, QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_place(std::move(place))
{
}

void RemoveJob::run()
{
    const library::LockResult lock = m_services.library.lock(m_place);
    if (!lock)
        return Q_EMIT finished(StorageError(lock.error()));
    m_lock = lock.value();
    // One that cannot be read could not be told either: then nothing is removed.
    const library::RecordResult known = m_services.library.record(m_place);
    const library::BegunResult unfinished = m_services.library.pending(m_place);
    if (!known || !unfinished)
        return Q_EMIT finished(StorageError(known ? unfinished.error() : known.error()));
    auto record = known.value();
    m_isRecorded = record.has_value();
    m_before = unfinished.value();
    if (record) {
        // A replacement that was not ended has a secret of its own.
        if (const auto &begun = unfinished.value()) {
            record->needs = begun->record.needs;
            record->old += unknownTo(*record, begun->record);
        }
        const library::ChangeResult begun
            = m_services.library.begin({library::PendingChange::Kind::Remove, *record});
        if (!begun)
            return Q_EMIT finished(StorageError(begun.error()));
    }
    m_remove.reset(new RemoveEntriesJob(m_services.store,
                                        record ? entriesOf(*record) : QStringList(m_place.key())));
    connect(m_remove.get(), &RemoveEntriesJob::finished, whileOwned(),
            [this](const auto &result) { onRemoved(result); });
    start(*m_remove);
}

void RemoveJob::onRemoved(const RemoveEntriesResult &result)
{
    // What was begun stays so if some of it may be gone.
    if (!result && m_isRecorded && !m_remove->mayHaveRemovedSome())
        giveUp(m_services.library, m_place, m_before);
    if (!result)
        return Q_EMIT finished(StorageError(result.error()));
    if (!m_isRecorded && result.value() == 0)
        return Q_EMIT finished(StorageError(KeychainError{KeychainError::Kind::NotFound, {}}));
    const library::ChangeResult forgotten = m_services.library.forget(m_place);
    m_lock.reset();
    if (forgotten)
        Q_EMIT finished(std::monostate());
    else
        Q_EMIT finished(StorageError(forgotten.error()));
}

} // namespace lifecycle
