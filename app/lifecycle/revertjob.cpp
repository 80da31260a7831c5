// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/revertjob.h"

#include <algorithm>
#include <utility>

namespace lifecycle {

using azuredevops::Verdict;
using Outcome = RevertedToken::Outcome;

namespace {

/// What is to come of the token: by what the service says now or, if it cannot be checked now, by
/// what it said when it last could be.
Outcome outcomeOf(const CheckedToken &checked)
{
    const Verdict now = checked.report.verdict();
    if (now != Verdict::Unchecked)
        return now == Verdict::Refused ? Outcome::Refused : Outcome::InUse;
    const auto &last = checked.before ? checked.before->lastVerdict : std::nullopt;
    return last && last->verdict != Verdict::Refused ? Outcome::InUseUnchecked : Outcome::Unproved;
}

} // namespace

RevertJob::RevertJob(const Services &services, library::Place place, QString entry, QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_place(std::move(place))
    , m_entry(std::move(entry))
{
}

void RevertJob::run()
{
    m_check.reset(new CheckJob(m_services, m_place, std::nullopt, m_entry));
    connect(m_check.get(), &CheckJob::finished, whileOwned(),
            [this](const auto &result) { onChecked(result); });
    start(*m_check);
}

void RevertJob::onChecked(const CheckResult &result)
{
    if (!result)
        return Q_EMIT finished(result.error());
    if (result.value().notRecorded) // nor could anything else be
        return Q_EMIT finished(StorageError(*result.value().notRecorded));
    RevertedToken token{outcomeOf(result.value()), result.value().report};
    if (!token.isInUse())
        return Q_EMIT finished(token);
    if (const library::ChangeResult done = takeIntoUse(); !done)
        return Q_EMIT finished(StorageError(done.error()));
    const library::RecordResult known = m_services.library.record(m_place);
    if (!known)
        return Q_EMIT finished(StorageError(known.error()));
    const auto &record = known.value();
    if (!record || record->current.entry != m_entry)
        token.outcome = Outcome::NotKept;
    Q_EMIT finished(token);
}

library::ChangeResult RevertJob::takeIntoUse()
{
    const library::LockResult lock = m_services.library.lock(m_place);
    if (!lock)
        return lock.error();
    const library::BegunResult begun = m_services.library.pending(m_place);
    if (!begun)
        return begun.error();
    if (begun.value())
        return library::LibraryError{
            library::LibraryError::Kind::Unfinished, m_services.library.file(), {}};
    return m_services.library.update(m_place, [this](library::TokenRecord &record) {
        const auto old = std::ranges::find(record.old, m_entry, &library::StoredToken::entry);
        if (old == record.old.end())
            return;
        const library::StoredToken restored = *old;
        record.old.erase(old);
        record.old += std::exchange(record.current, restored);
    });
}

} // namespace lifecycle
