// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/replacejob.h"

#include "lifecycle/retirejob.h"

#include <algorithm>
#include <utility>

namespace lifecycle {

using keychain::KeychainError;
using Kind = library::PendingChange::Kind;

ReplaceJob::ReplaceJob(const Services &services, Replacement replacement, QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_wanted(std::move(replacement))
{
}

void ReplaceJob::run()
{
    const library::LockResult lock = m_services.library.lock(m_wanted.place);
    if (!lock)
        return Q_EMIT finished(ReplaceError(lock.error()));
    m_lock = lock.value();
    const library::RecordResult known = m_services.library.record(m_wanted.place);
    const library::BegunResult unfinished = m_services.library.pending(m_wanted.place);
    if (!known || !unfinished)
        return Q_EMIT finished(ReplaceError(known ? unfinished.error() : known.error()));
    const auto &record = known.value();
    if (!record)
        return Q_EMIT finished(ReplaceError(ChangedMeanwhile()));
    if (!record->isInUse(m_wanted.oldEntry))
        return lookAtOther(*record);
    if (unfinished.value())
        resume(*unfinished.value(), *record);
    else
        makeSure();
}

/// Only this very replacement, the end of an old token, or its move, can be gone on with.
void ReplaceJob::resume(const library::PendingChange &begun, const library::TokenRecord &record)
{
    const bool isKept = begun.oldEntry == m_wanted.place.key(); // by earlier versions: moved first
    if (begun.kind == Kind::Move || (begun.kind == Kind::DropOld && isKept))
        return makeSure();
    if (begun.kind == Kind::DropOld && !record.isInUse(begun.oldEntry))
        return endDrop(begun.oldEntry);
    if (begun.kind != Kind::Replace || !record.isInUse(begun.oldEntry))
        return Q_EMIT finished(ReplaceError(ChangedMeanwhile()));
    m_begun = begun.record.current.entry;
    prepare(record);
}

/// Before anything is written: that what is to be written over in the end is known and copied.
void ReplaceJob::makeSure()
{
    m_publish.reset(new PublishJob(m_services, m_wanted.place));
    connect(m_publish.get(), &PublishJob::finished, whileOwned(),
            [this](const PublishResult &result) {
                if (!result)
                    return Q_EMIT finished(std::visit(
                        [](const auto &error) { return ReplaceError(error); }, result.error()));
                if (!result.value())
                    return Q_EMIT finished(ReplaceError(ChangedMeanwhile()));
                m_wanted.oldEntry = result.value()->current.entry;
                prepare(*result.value());
            });
    start(*m_publish);
}

/// Once it was begun nothing spoke against it any more but the keychain, or the disk.
void ReplaceJob::endDrop(const QString &entry)
{
    m_remove.reset(new RemoveEntriesJob(m_services.store, {entry}));
    connect(m_remove.get(), &RemoveEntriesJob::finished, whileOwned(),
            [this, entry](const RemoveEntriesResult &result) {
                if (!result)
                    return Q_EMIT finished(ReplaceError(result.error()));
                std::optional<library::TokenRecord> after;
                const library::ChangeResult done
                    = m_services.library.finish(m_wanted.place, [&](library::TokenRecord &record) {
                          after = record = without(entry, record);
                      });
                if (!done)
                    return Q_EMIT finished(ReplaceError(done.error()));
                if (!after)
                    return Q_EMIT finished(ReplaceError(ChangedMeanwhile()));
                makeSure();
            });
    start(*m_remove);
}

/// Whoever asked for this may have compared it with the secrets before, to say at once that an old
/// token was pasted. Only under the lock does it hold until it is written: hence once more.
void ReplaceJob::prepare(const library::TokenRecord &record)
{
    const QStringList entries = entriesOf(record);
    m_compare.reset(new FindSecretJob(m_services, m_wanted.place, entries, m_wanted.token));
    connect(m_compare.get(), &FindSecretJob::finished, whileOwned(),
            [this, entries](const FindSecretResult &result) { onCompared(result, entries); });
    start(*m_compare);
}

void ReplaceJob::onCompared(const FindSecretResult &result, const QStringList &entries)
{
    if (!result)
        return Q_EMIT finished(
            std::visit([](const auto &error) { return ReplaceError(error); }, result.error()));
    if (result.value())
        return Q_EMIT finished(ReplaceError(SameToken()));
    m_find.reset(
        new FindEntryJob(m_services.store, m_wanted.place, entries, m_wanted.token, m_begun));
    connect(m_find.get(), &FindEntryJob::finished, whileOwned(),
            [this](const auto &found) { onFound(found); });
    start(*m_find);
}

void ReplaceJob::onFound(const FindEntryResult &result)
{
    if (!result)
        return Q_EMIT finished(ReplaceError(result.error()));
    m_wanted.successor.entry = result.value().entry;
    if (!m_begun.isEmpty() && m_begun != result.value().entry) {
        if (const library::ChangeResult kept = keepAbandoned(); !kept)
            return Q_EMIT finished(ReplaceError(kept.error()));
    }
    if (result.value().isWritten)
        promote();
    else
        write();
}

/// Another one is in use than was: an earlier try of ours, perhaps, which RecoverJob completed.
void ReplaceJob::lookAtOther(const library::TokenRecord &record)
{
    const bool isLatest
        = !record.old.isEmpty() && record.tokenAt(m_wanted.oldEntry) == &record.old.constLast();
    m_read = m_services.store.read(record.current.entry);
    connect(m_read.get(), &keychain::ReadEntryJob::finished, whileOwned(),
            [this, isLatest](const keychain::ReadEntryResult &result) {
                if (result && result.value() == m_wanted.token && isLatest)
                    return publish();
                m_lock.reset();
                if (!result && result.error().kind != KeychainError::Kind::NotFound)
                    return Q_EMIT finished(ReplaceError(result.error())); // who knows whose it is
                Q_EMIT finished(ReplaceError(ChangedMeanwhile()));
            });
    start(*m_read);
}

/// An earlier try wrote another token, and was abandoned: that one is kept as an old one.
library::ChangeResult ReplaceJob::keepAbandoned()
{
    const library::BegunResult begun = m_services.library.pending(m_wanted.place);
    if (!begun)
        return begun.error();
    return m_services.library.finish(m_wanted.place, [&begun](library::TokenRecord &record) {
        if (begun.value() && !record.tokenAt(begun.value()->record.current.entry))
            record.old.prepend(begun.value()->record.current);
    });
}

void ReplaceJob::write()
{
    const library::RecordResult known = m_services.library.record(m_wanted.place);
    if (!known)
        return Q_EMIT finished(ReplaceError(known.error()));
    const auto &record = known.value();
    if (!record)
        return Q_EMIT finished(ReplaceError(ChangedMeanwhile()));
    const library::ChangeResult begun = m_services.library.begin(
        {Kind::Replace, promoted(*record, m_wanted.successor, m_wanted.needs),
         record->current.entry});
    if (!begun)
        return Q_EMIT finished(ReplaceError(begun.error()));
    m_write = m_services.store.write(m_wanted.successor.entry, m_wanted.token);
    connect(m_write.get(), &keychain::WriteEntryJob::finished, whileOwned(),
            [this](const auto &result) { onWritten(result); });
    start(*m_write);
}

void ReplaceJob::onWritten(const keychain::WriteEntryResult &result)
{
    if (result)
        return promote();
    endUnwritten(m_services.library, m_wanted.place, result.error());
    Q_EMIT finished(ReplaceError(result.error()));
}

void ReplaceJob::promote()
{
    const library::ChangeResult done
        = m_services.library.finish(m_wanted.place, [this](library::TokenRecord &record) {
              record = promoted(record, m_wanted.successor, m_wanted.needs);
          });
    if (!done) {
        m_lock.reset();
        return Q_EMIT finished(ReplaceError(NotPromoted{done.error()}));
    }
    publish();
}

void ReplaceJob::publish()
{
    m_publish.reset(new PublishJob(m_services, m_wanted.place));
    connect(
        m_publish.get(), &PublishJob::finished, whileOwned(), [this](const PublishResult &result) {
            m_lock.reset();
            if (!result)
                return Q_EMIT finished(ReplaceError(NotPublished{m_wanted.place, result.error()}));
            if (!result.value())
                return Q_EMIT finished(ReplaceError(ChangedMeanwhile()));
            Q_EMIT finished(*result.value());
        });
    start(*m_publish);
}

bool mayBeStored(const ReplaceError &error)
{
    const auto *const keychain = std::get_if<KeychainError>(&error);
    return std::holds_alternative<SameToken>(error) || std::holds_alternative<NotPromoted>(error)
        || std::holds_alternative<NotPublished>(error) || (keychain && mayHaveWritten(*keychain));
}

library::TokenRecord promoted(library::TokenRecord record, const library::StoredToken &successor,
                              const azuredevops::Needs &needs)
{
    record.old += std::exchange(record.current, successor);
    // What was given to a tool is told by it, even if both were stored within a second.
    record.current.stored = std::max(successor.stored, record.old.constLast().stored.addSecs(1));
    record.needs = needs;
    return record;
}

} // namespace lifecycle
