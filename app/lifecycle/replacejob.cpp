// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/replacejob.h"

#include "lifecycle/retirejob.h"

#include <algorithm>
#include <utility>

namespace lifecycle {

using keychain::KeychainError;
using Kind = library::PendingChange::Kind;

namespace {

/// A key that is not among @a taken. A name holds no slash, so no other place has it either.
QString freeEntry(const library::Place &place, const QStringList &taken)
{
    for (int number = 2;; ++number) {
        const QString entry = place.key() + u'/' + QString::number(number);
        if (!taken.contains(entry))
            return entry;
    }
}

} // namespace

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
    if (record->current.entry != m_wanted.oldEntry)
        return lookAtOther(*record);
    if (unfinished.value())
        resume(*unfinished.value(), *record);
    else
        prepare(*record);
}

/// Only this very replacement, or the end of an old token, can be gone on with.
void ReplaceJob::resume(const library::PendingChange &begun, const library::TokenRecord &record)
{
    if (begun.kind == Kind::DropOld && begun.oldEntry != m_wanted.oldEntry)
        return endDrop(begun.oldEntry);
    if (begun.kind != Kind::Replace || begun.oldEntry != m_wanted.oldEntry)
        return Q_EMIT finished(ReplaceError(ChangedMeanwhile()));
    m_begun = begun.record.current.entry;
    prepare(record);
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
                prepare(*after);
            });
    start(*m_remove);
}

/// Whoever asked for this may have compared it with the secrets before, to say at once that an old
/// token was pasted. Only under the lock does it hold until it is written: hence once more.
void ReplaceJob::prepare(const library::TokenRecord &record)
{
    m_taken = entriesOf(record);
    m_find.reset(new FindSecretJob(m_services, m_wanted.place, m_taken, m_wanted.token));
    connect(m_find.get(), &FindSecretJob::finished, whileOwned(),
            [this](const auto &result) { onCompared(result); });
    start(*m_find);
}

void ReplaceJob::onCompared(const FindSecretResult &result)
{
    if (!result)
        return Q_EMIT finished(
            std::visit([](const auto &error) { return ReplaceError(error); }, result.error()));
    if (result.value())
        return Q_EMIT finished(ReplaceError(SameToken()));
    lookAt(m_begun ? *m_begun : freeEntry(m_wanted.place, m_taken));
}

void ReplaceJob::lookAt(const QString &entry)
{
    m_wanted.successor.entry = entry;
    m_read = m_services.store.read(entry);
    connect(m_read.get(), &keychain::ReadEntryJob::finished, whileOwned(),
            [this](const auto &result) { onRead(result); });
    start(*m_read);
}

void ReplaceJob::onRead(const keychain::ReadEntryResult &result)
{
    if (!result)
        return result.error().kind == KeychainError::Kind::NotFound
            ? write()
            : Q_EMIT finished(ReplaceError(result.error()));
    if (result.value() == m_wanted.token)
        return promote();
    if (m_begun) {
        if (const library::ChangeResult kept = keepAbandoned(); !kept)
            return Q_EMIT finished(ReplaceError(kept.error()));
    }
    // A stranger to the library: of one that was lost, say.
    m_taken += m_wanted.successor.entry;
    lookAt(freeEntry(m_wanted.place, m_taken));
}

/// Another one is in use than was: an earlier try of ours, perhaps, which RecoverJob completed.
void ReplaceJob::lookAtOther(const library::TokenRecord &record)
{
    m_read = m_services.store.read(record.current.entry);
    connect(m_read.get(), &keychain::ReadEntryJob::finished, whileOwned(),
            [this, record](const keychain::ReadEntryResult &result) {
                m_lock.reset();
                const bool isLatest
                    = !record.old.isEmpty() && record.old.constLast().entry == m_wanted.oldEntry;
                if (result && result.value() == m_wanted.token && isLatest)
                    return Q_EMIT finished(record);
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
    m_begun.reset();
    return m_services.library.finish(m_wanted.place, [&begun](library::TokenRecord &record) {
        if (begun.value())
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
    std::optional<library::TokenRecord> after;
    const library::ChangeResult done
        = m_services.library.finish(m_wanted.place, [&](library::TokenRecord &record) {
              record = promoted(record, m_wanted.successor, m_wanted.needs);
              after = record;
          });
    m_lock.reset();
    if (!done)
        return Q_EMIT finished(ReplaceError(NotPromoted{done.error()}));
    if (!after)
        return Q_EMIT finished(ReplaceError(ChangedMeanwhile()));
    Q_EMIT finished(*after);
}

bool mayBeStored(const ReplaceError &error)
{
    const auto *const keychain = std::get_if<KeychainError>(&error);
    return std::holds_alternative<SameToken>(error) || std::holds_alternative<NotPromoted>(error)
        || (keychain && mayHaveWritten(*keychain));
}

library::TokenRecord promoted(library::TokenRecord record, const library::StoredToken &successor,
                              const azuredevops::Needs &needs)
{
    record.old += std::exchange(record.current, successor);
    record.needs = needs;
    return record;
}

} // namespace lifecycle
