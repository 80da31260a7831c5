// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/publishjob.h"

namespace lifecycle {

using library::LibraryError;

PublishJob::PublishJob(const Services &services, library::Place place, QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_place(std::move(place))
{
}

void PublishJob::run()
{
    m_move.reset(new MoveJob(m_services, m_place));
    connect(m_move.get(), &MoveJob::finished, whileOwned(),
            [this](const auto &result) { onMoved(result); });
    start(*m_move);
}

void PublishJob::onMoved(const MoveResult &result)
{
    if (!result || !result.value())
        return Q_EMIT finished(result);
    m_record = result.value();
    m_compare.reset(new CompareJob(m_services, *m_record));
    connect(m_compare.get(), &CompareJob::finished, whileOwned(),
            [this](const auto &compared) { onCompared(compared); });
    start(*m_compare);
}

void PublishJob::onCompared(const CompareResult &result)
{
    if (!result)
        return Q_EMIT finished(result.error());
    const auto &[there, own, isKept, isOurs] = result.value();
    if (!isOurs)
        return Q_EMIT finished(
            StorageError(LibraryError{LibraryError::Kind::AnotherSecret, m_place.key(), {}}));
    if (own && own == there)
        return note();
    if (own)
        return write(m_place.key(), *own);
    if (there && !isKept)
        return write(m_record->current.entry, *there);
    Q_EMIT finished(m_record); // it has vanished, which whoever reads it is told
}

void PublishJob::write(const QString &key, const token::Token &token)
{
    m_write = m_services.store.write(key, token);
    connect(m_write.get(), &keychain::WriteEntryJob::finished, whileOwned(),
            [this](const keychain::WriteEntryResult &result) {
                if (!result)
                    return Q_EMIT finished(StorageError(result.error()));
                note();
            });
    start(*m_write);
}

void PublishJob::note()
{
    const QString entry = m_record->current.entry;
    if (m_record->published == entry)
        return Q_EMIT finished(m_record);
    const library::ChangeResult done
        = m_services.library.update(m_place, [&](library::TokenRecord &record) {
              if (record.current.entry == entry)
                  record.published = entry;
              m_record = record;
          });
    if (!done)
        return Q_EMIT finished(StorageError(done.error()));
    Q_EMIT finished(m_record);
}

} // namespace lifecycle
