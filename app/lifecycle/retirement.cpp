// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/retirement.h"

#include <algorithm>

namespace lifecycle {

Retirement::Retirement(const Services &services, StoredToken place, QString entry, When when,
                       QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_place(std::move(place))
    , m_entry(std::move(entry))
    , m_when(when)
{
}

void Retirement::run()
{
    const RecordResult known = m_services.library.record(m_place);
    if (!known)
        return Q_EMIT finished(StorageError(known.error()));
    auto record = known.value();
    if (const TokenFacts *const meant = record ? record->factsOf(m_entry) : nullptr)
        m_stored = meant->stored;
    if (m_when == When::OnTheirWord)
        return drop();
    m_check.reset(new StoredCheck(m_services, m_place, std::nullopt, m_entry));
    connect(m_check.get(), &StoredCheck::finished, whileOwned(),
            [this](const auto &result) { onChecked(result); });
    m_check->start();
}

void Retirement::onChecked(const StoredCheckResult &result)
{
    const bool hasVanished = !result && isNotFound(result.error());
    if (!result && !(hasVanished && (m_when == When::RefusedOrVanished || isBegun())))
        return Q_EMIT finished(result.error());
    if (result)
        m_retired.report = result.value().report;
    if (!result || m_retired.report->isDead())
        drop();
    else
        Q_EMIT finished(m_retired);
}

/// Whether an earlier try had come to the point of removing it.
bool Retirement::isBegun() const
{
    const auto begun = m_services.library.pending(m_place).value_or(std::nullopt);
    return begun && begun->kind == PendingChange::Kind::DropOld
        && begun->record.old.constLast().entry == m_entry;
}

void Retirement::drop()
{
    const ClaimResult claim = m_services.library.claim(m_place);
    if (!claim)
        return Q_EMIT finished(StorageError(claim.error()));
    m_claim = claim.value();
    const RecordResult known = m_services.library.record(m_place);
    if (!known)
        return Q_EMIT finished(StorageError(known.error()));
    auto record = known.value();
    const auto old = record ? std::ranges::find(record->old, m_entry, &TokenFacts::entry)
                            : decltype(record->old.end())();
    if (!record || old == record->old.end() || old->stored != m_stored) { // dropped by somebody else, or in use again
        m_retired.isGone = !record || record->current.entry != m_entry
            || record->current.stored != m_stored;
        m_claim.reset();
        return Q_EMIT finished(m_retired);
    }
    std::rotate(old, old + 1, record->old.end()); // as DropOld wants it
    const ChangeResult begun = m_services.library.begin({PendingChange::Kind::DropOld, *record});
    if (!begun)
        return Q_EMIT finished(StorageError(begun.error()));
    m_removal.reset(new EntriesRemoval(m_services.store, {m_entry}));
    connect(m_removal.get(), &EntriesRemoval::finished, whileOwned(),
            [this](const auto &result) { onRemoved(result); });
    m_removal->start();
}

void Retirement::onRemoved(const EntriesRemovalResult &result)
{
    if (!result)
        return Q_EMIT finished(StorageError(result.error()));
    const ChangeResult done = m_services.library.finish(
        m_place, [this](TokenRecord &record) { record = without(m_entry, record); });
    m_claim.reset();
    if (!done)
        return Q_EMIT finished(StorageError(done.error()));
    m_retired.isGone = true;
    Q_EMIT finished(m_retired);
}

TokenRecord without(const QString &entry, TokenRecord record)
{
    erase_if(record.old, [&entry](const TokenFacts &facts) { return facts.entry == entry; });
    return record;
}

} // namespace lifecycle
