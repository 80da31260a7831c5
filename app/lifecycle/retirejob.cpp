// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/retirejob.h"

#include <algorithm>

namespace lifecycle {

using azuredevops::Verdict;
using Outcome = RetiredToken::Outcome;

RetireJob::RetireJob(const Services &services, library::Place place, QString entry, When when,
                     QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_place(std::move(place))
    , m_entry(std::move(entry))
    , m_when(when)
{
}

void RetireJob::run()
{
    const library::RecordResult known = m_services.library.record(m_place);
    if (!known)
        return Q_EMIT finished(StorageError(known.error()));
    const auto &record = known.value();
    if (const library::StoredToken *const meant = record ? record->tokenAt(m_entry) : nullptr) {
        m_entry = meant->entry;
        m_stored = meant->stored;
    }
    if (m_when == When::OnTheirWord)
        return drop();
    m_check.reset(new CheckJob(m_services, m_place, std::nullopt, m_entry));
    connect(m_check.get(), &CheckJob::finished, whileOwned(),
            [this](const auto &result) { onChecked(result); });
    start(*m_check);
}

void RetireJob::onChecked(const CheckResult &result)
{
    const bool hasVanished = !result && isNotFound(result.error());
    if (!result && !(hasVanished && (m_when == When::RefusedOrVanished || isBegun())))
        return Q_EMIT finished(result.error());
    if (result)
        m_report = result.value().report;
    if (!m_report || m_report->isDead())
        return drop();
    const Verdict verdict = m_report->verdict();
    const bool works = verdict == Verdict::Works || verdict == Verdict::Limited;
    finish(works ? Outcome::Works : Outcome::Unproved);
}

/// Whether an earlier try had come to the point of removing it.
bool RetireJob::isBegun() const
{
    const auto begun = m_services.library.pending(m_place).value_or(std::nullopt);
    return begun && begun->kind == library::PendingChange::Kind::DropOld
        && begun->oldEntry == m_entry;
}

void RetireJob::drop()
{
    const library::LockResult lock = m_services.library.lock(m_place);
    if (!lock)
        return Q_EMIT finished(StorageError(lock.error()));
    m_lock = lock.value();
    const library::RecordResult known = m_services.library.record(m_place);
    if (!known)
        return Q_EMIT finished(StorageError(known.error()));
    const auto &record = known.value();
    const library::StoredToken *const meant = record ? record->tokenAt(m_entry) : nullptr;
    if (!meant || meant->stored != m_stored) { // dropped by somebody else
        m_lock.reset();
        return finishGone();
    }
    if (record->isInUse(m_entry)) {
        m_lock.reset();
        return finish(Outcome::InUseAgain);
    }
    if (record->isBehind())
        publish();
    else
        removeFrom(*record);
}

/// Until all read another, this may be the one that they read.
void RetireJob::publish()
{
    m_publish.reset(new PublishJob(m_services, m_place));
    connect(m_publish.get(), &PublishJob::finished, whileOwned(),
            [this](const PublishResult &result) {
                if (!result)
                    return Q_EMIT finished(result.error());
                const auto &record = result.value();
                if (!record || !record->tokenAt(m_entry))
                    return finishGone();
                removeFrom(*record);
            });
    start(*m_publish);
}

void RetireJob::removeFrom(const library::TokenRecord &record)
{
    m_entry = record.tokenAt(m_entry)->entry; // it may have moved
    const library::ChangeResult begun
        = m_services.library.begin({library::PendingChange::Kind::DropOld, record, m_entry});
    if (!begun)
        return Q_EMIT finished(StorageError(begun.error()));
    m_remove.reset(new RemoveEntriesJob(m_services.store, {m_entry}));
    connect(m_remove.get(), &RemoveEntriesJob::finished, whileOwned(),
            [this](const auto &result) { onRemoved(result); });
    start(*m_remove);
}

void RetireJob::onRemoved(const RemoveEntriesResult &result)
{
    if (!result)
        return Q_EMIT finished(StorageError(result.error()));
    const library::ChangeResult done = m_services.library.finish(
        m_place, [this](library::TokenRecord &record) { record = without(m_entry, record); });
    m_lock.reset();
    if (!done)
        return Q_EMIT finished(StorageError(done.error()));
    finishGone();
}

void RetireJob::finish(Outcome outcome)
{
    Q_EMIT finished(RetiredToken{outcome, m_report});
}

void RetireJob::finishGone()
{
    finish(m_report ? Outcome::Refused : Outcome::Removed);
}

library::TokenRecord without(const QString &entry, library::TokenRecord record)
{
    erase_if(record.old,
             [&entry](const library::StoredToken &facts) { return facts.entry == entry; });
    if (record.moved == entry)
        record.moved.clear();
    return record;
}

} // namespace lifecycle
