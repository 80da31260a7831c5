// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/revertjob.h"

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
    m_token = {outcomeOf(result.value()), result.value().report};
    if (!m_token.isInUse())
        return Q_EMIT finished(m_token);
    if (const library::ChangeResult claimed = claim(); !claimed)
        return Q_EMIT finished(StorageError(claimed.error()));
    publish(&RevertJob::takeIntoUse);
}

library::ChangeResult RevertJob::claim()
{
    const library::LockResult lock = m_services.library.lock(m_place);
    if (!lock)
        return lock.error();
    m_lock = lock.value();
    const library::BegunResult begun = m_services.library.pending(m_place);
    if (!begun)
        return begun.error();
    if (begun.value() && begun.value()->kind != library::PendingChange::Kind::Move)
        return library::LibraryError{
            library::LibraryError::Kind::Unfinished, m_services.library.file(), {}};
    return std::monostate();
}

void RevertJob::publish(void (RevertJob::*then)())
{
    m_publish.reset(new PublishJob(m_services, m_place));
    connect(m_publish.get(), &PublishJob::finished, whileOwned(),
            [this, then](const PublishResult &result) {
                if (!result)
                    return Q_EMIT finished(result.error());
                (this->*then)();
            });
    start(*m_publish);
}

void RevertJob::takeIntoUse()
{
    const library::ChangeResult done
        = m_services.library.update(m_place, [this](library::TokenRecord &record) {
              const library::StoredToken *const facts = record.tokenAt(m_entry);
              if (!facts || facts == &record.current)
                  return;
              const library::StoredToken restored = *facts;
              record.old.removeOne(restored);
              record.old += std::exchange(record.current, restored);
          });
    if (!done)
        return Q_EMIT finished(StorageError(done.error()));
    publish(&RevertJob::finish);
}

void RevertJob::finish()
{
    const library::RecordResult known = m_services.library.record(m_place);
    m_lock.reset();
    if (!known)
        return Q_EMIT finished(StorageError(known.error()));
    if (!known.value() || !known.value()->isInUse(m_entry))
        m_token.outcome = Outcome::NotKept;
    Q_EMIT finished(m_token);
}

} // namespace lifecycle
