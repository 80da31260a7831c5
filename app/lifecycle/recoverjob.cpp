// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/recoverjob.h"

#include "azuredevops/judge.h"
#include "lifecycle/removejob.h"
#include "lifecycle/replacejob.h"
#include "lifecycle/retirejob.h"

namespace lifecycle {

using namespace std::chrono_literals;

using azuredevops::Probe;
using azuredevops::TokenCheck;
using azuredevops::Verdict;
using keychain::KeychainError;
using Kind = library::PendingChange::Kind;
using Outcome = RecoveredChange::Outcome;

namespace {

/// Where a change has been ended, but for what all read.
QList<library::Place> behindIn(const library::TokenLibrary &library)
{
    QList<library::Place> places;
    for (const library::TokenRecord &record : library.records().value_or({})) {
        // Those of earlier versions wait until the keychain is open anyway.
        const bool isOfToday = !record.published.isEmpty();
        if (isOfToday && record.isBehind())
            places += record.place;
    }
    return places;
}

} // namespace

RecoverJob::RecoverJob(const Services &services, QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_network{.timeLeft = services.deadline}
{
}

bool RecoverJob::isNeeded(const library::TokenLibrary &library)
{
    const library::PendingResult pending = library.pending();
    return (pending && !pending.value().isEmpty()) || !behindIn(library).isEmpty();
}

void RecoverJob::run()
{
    // A library that cannot be read is told of by whoever needs it.
    if (const library::PendingResult pending = m_services.library.pending())
        m_open = pending.value();
    next();
}

void RecoverJob::next()
{
    m_lock.reset();
    if (m_open.isEmpty() && !m_behind)
        m_behind = behindIn(m_services.library);
    if (m_open.isEmpty())
        return publishNext();
    m_change = m_open.takeFirst();
    const library::LockResult lock = m_services.library.lock(m_change->record.place);
    // Whoever had it may have ended it since we looked.
    const library::PendingResult pending = m_services.library.pending();
    if (!lock || !pending || !pending.value().contains(*m_change))
        return next();
    m_lock = lock.value();
    if (m_change->kind == Kind::DropOld)
        return resumeDrop();
    if (m_change->kind == Kind::Move)
        return publish(m_change->record.place, [this](const PublishResult &result) {
            end(result ? Outcome::Completed : Outcome::Left, std::monostate());
        });
    m_read = m_services.store.read(m_change->record.current.entry);
    connect(m_read.get(), &keychain::ReadEntryJob::finished, whileOwned(),
            [this](const auto &result) { onRead(result); });
    start(*m_read);
}

void RecoverJob::resumeDrop()
{
    const library::Place &place = m_change->record.place;
    const library::RecordResult known = m_services.library.record(place);
    if (!known)
        return end(Outcome::Left, known.error());
    const auto &record = known.value();
    if (record && record->isInUse(m_change->oldEntry)) // taken into use again
        return end(Outcome::Undone, m_services.library.finish(place));
    if (!record || !record->isBehind())
        return remove({m_change->oldEntry});
    // It may be the one that all read.
    publish(place, [this](const PublishResult &result) {
        if (!result || !result.value())
            return end(Outcome::Left, std::monostate());
        const library::StoredToken *const old = result.value()->tokenAt(m_change->oldEntry);
        if (!old)
            return end(Outcome::Completed, std::monostate());
        m_change->oldEntry = old->entry; // it may have moved, and that has been announced instead
        const library::ChangeResult begun
            = m_services.library.begin({Kind::DropOld, *result.value(), old->entry});
        if (!begun)
            return end(Outcome::Left, begun.error());
        remove({old->entry});
    });
}

void RecoverJob::onRead(const keychain::ReadEntryResult &result)
{
    const library::Place &place = m_change->record.place;
    if (!result && result.error().kind != KeychainError::Kind::NotFound)
        return end(Outcome::Left, std::monostate());
    if (m_change->kind == Kind::Remove)
        return result ? undoRemoval() : remove(keysOf(m_change->record));
    if (!result)
        return end(Outcome::Undone, m_services.library.finish(place));
    if (m_change->kind == Kind::Add)
        return end(Outcome::Completed, m_services.library.put(m_change->record));
    if (m_network.isAway || m_network.timeLeft <= 0ms)
        return end(Outcome::Left, std::monostate());
    m_network.asking.start();
    m_check.reset(new TokenCheck(m_services.service, place.organization, result.value(),
                                 m_change->record.needs, m_network.timeLeft));
    connect(m_check.get(), &TokenCheck::finished, whileOwned(),
            [this](const auto &report) { onChecked(report); });
    start(*m_check);
}

void RecoverJob::onChecked(const azuredevops::CheckReport &report)
{
    m_network.timeLeft -= std::chrono::milliseconds(m_network.asking.elapsed());
    m_network.isAway = azuredevops::isOutOfReach(report.finding(Probe::Connection).cause);
    library::StoredToken successor = m_change->record.current;
    successor.note(report);
    switch (report.verdict()) {
    case Verdict::Works:
    case Verdict::Limited: // as the person had accepted before it was stored
        return end(
            Outcome::Completed,
            m_services.library.finish(m_change->record.place, [&](library::TokenRecord &record) {
                if (record.isInUse(m_change->oldEntry))
                    record = promoted(record, successor, m_change->record.needs);
                else if (!record.tokenAt(successor.entry))
                    record.old += successor; // another is in use: only not to lose it
            }));
    case Verdict::Refused:
        if (report.isDead())
            return remove({successor.entry});
        [[fallthrough]]; // a policy or a membership may change
    case Verdict::Unchecked: return end(Outcome::Left, std::monostate());
    }
}

/// Whoever ended the program before anything was gone may have wanted to keep it. A replacement
/// that was to go with it is open again: nobody else knows of its secret.
void RecoverJob::undoRemoval()
{
    const library::TokenRecord removed = m_change->record;
    const library::RecordResult recorded = m_services.library.record(removed.place);
    if (!recorded)
        return end(Outcome::Left, recorded.error());
    const auto &known = recorded.value();
    if (!known) // by other hands
        return end(Outcome::Undone, m_services.library.put(removed));
    const QList<library::StoredToken> unknown = unknownTo(*known, removed);
    if (unknown.isEmpty())
        return end(Outcome::Undone, m_services.library.finish(removed.place));
    const library::ChangeResult begun = m_services.library.begin(
        {Kind::Replace, promoted(*known, unknown.constFirst(), removed.needs),
         known->current.entry});
    const auto replace = m_services.library.pending(removed.place).value_or(std::nullopt);
    if (begun && replace)
        m_open.prepend(*replace);
    end(Outcome::Undone, begun);
}

void RecoverJob::remove(const QStringList &entries)
{
    m_remove.reset(new RemoveEntriesJob(m_services.store, entries));
    connect(m_remove.get(), &RemoveEntriesJob::finished, whileOwned(),
            [this](const auto &result) { onRemoved(result); });
    start(*m_remove);
}

void RecoverJob::onRemoved(const RemoveEntriesResult &result)
{
    const library::Place &place = m_change->record.place;
    if (!result)
        return end(Outcome::Left, std::monostate());
    if (m_change->kind == Kind::Remove)
        return end(Outcome::Completed, m_services.library.forget(place));
    if (m_change->kind == Kind::Replace)
        return end(Outcome::Undone, m_services.library.finish(place));
    end(Outcome::Completed, m_services.library.finish(place, [this](library::TokenRecord &record) {
        record = without(m_change->oldEntry, record);
    }));
}

void RecoverJob::end(Outcome outcome, const library::ChangeResult &recorded)
{
    m_recovered += {*m_change, recorded ? outcome : Outcome::Left};
    const auto record = m_services.library.record(m_change->record.place).value_or(std::nullopt);
    if (m_recovered.constLast().outcome == Outcome::Left || !record || !record->isBehind())
        return next();
    publish(record->place, [this](const auto &) { next(); }); // or the next one does
}

void RecoverJob::publishNext()
{
    if (m_behind->isEmpty())
        return Q_EMIT finished(m_recovered);
    const library::Place place = m_behind->takeFirst();
    const library::LockResult lock = m_services.library.lock(place);
    if (!lock)
        return next();
    m_lock = lock.value();
    publish(place, [this](const auto &) { next(); });
}

void RecoverJob::publish(const library::Place &place,
                         const std::function<void(const PublishResult &)> &then)
{
    m_publish.reset(new PublishJob(m_services, place));
    connect(m_publish.get(), &PublishJob::finished, whileOwned(), then);
    start(*m_publish);
}

} // namespace lifecycle
