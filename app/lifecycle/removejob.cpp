// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/removejob.h"

namespace lifecycle {

using keychain::KeychainError;

namespace {

/// Without the list nobody knows how many entries a token had.
QStringList likelyKeysOf(const library::Place &place)
{
    QStringList keys{place.key()};
    for (int number = 1; number < 10; ++number)
        keys += place.key() + u'/' + QString::number(number);
    return keys;
}

} // namespace

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
    m_record = known.value();
    m_before = unfinished.value();
    if (!m_record)
        return remove(likelyKeysOf(m_place));
    if (m_before && m_before->kind == library::PendingChange::Kind::Move)
        return endMove();
    if (m_before) { // a replacement that was not ended has a secret of its own
        m_record->needs = m_before->record.needs;
        m_record->old += unknownTo(*m_record, m_before->record);
    }
    if (entriesOf(*m_record).contains(m_place.key())) // there is no copy yet
        begin();
    else
        compare();
}

void RemoveJob::endMove()
{
    m_publish.reset(new PublishJob(m_services, m_place));
    connect(m_publish.get(), &PublishJob::finished, whileOwned(),
            [this](const PublishResult &result) {
                if (!result)
                    return Q_EMIT finished(result.error());
                m_record = result.value();
                m_before.reset();
                m_record ? begin() : remove(likelyKeysOf(m_place));
            });
    start(*m_publish);
}

void RemoveJob::compare()
{
    m_compare.reset(new CompareJob(m_services, *m_record));
    connect(m_compare.get(), &CompareJob::finished, whileOwned(),
            [this](const CompareResult &result) {
                using library::LibraryError;
                if (!result)
                    return Q_EMIT finished(result.error());
                if (!result.value().isOurs)
                    return Q_EMIT finished(StorageError(
                        LibraryError{LibraryError::Kind::AnotherSecret, m_place.key(), {}}));
                begin();
            });
    start(*m_compare);
}

void RemoveJob::begin()
{
    const library::ChangeResult begun
        = m_services.library.begin({library::PendingChange::Kind::Remove, *m_record});
    if (!begun)
        return Q_EMIT finished(StorageError(begun.error()));
    remove(keysOf(*m_record));
}

void RemoveJob::remove(const QStringList &keys)
{
    m_remove.reset(new RemoveEntriesJob(m_services.store, keys));
    connect(m_remove.get(), &RemoveEntriesJob::finished, whileOwned(),
            [this](const auto &result) { onRemoved(result); });
    start(*m_remove);
}

void RemoveJob::onRemoved(const RemoveEntriesResult &result)
{
    // What was begun stays so if some of it may be gone.
    if (!result && m_record && !m_remove->mayHaveRemovedSome())
        giveUp(m_services.library, m_place, m_before);
    if (!result)
        return Q_EMIT finished(StorageError(result.error()));
    if (!m_record && result.value() == 0)
        return Q_EMIT finished(StorageError(KeychainError{KeychainError::Kind::NotFound, {}}));
    const library::ChangeResult forgotten = m_services.library.forget(m_place);
    m_lock.reset();
    if (forgotten)
        Q_EMIT finished(std::monostate());
    else
        Q_EMIT finished(StorageError(forgotten.error()));
}

} // namespace lifecycle
