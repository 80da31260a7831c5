// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/replacement.h"

#include "lifecycle/retirement.h"

#include <algorithm>
#include <utility>

namespace lifecycle {

using keychain::KeychainError;
using Kind = PendingChange::Kind;

namespace {

/// A key that is not among @a taken. A name holds no slash, so no other place has it either.
QString freeEntry(const StoredToken &place, const QStringList &taken)
{
    for (int number = 2;; ++number) {
        const QString entry = place.key() + u'/' + QString::number(number);
        if (!taken.contains(entry))
            return entry;
    }
}

} // namespace

Replacement::Replacement(const Services &services, StoredToken place, QString oldEntry,
                         TokenFacts successor, azuredevops::Needs needs, token::Token token,
                         QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_place(std::move(place))
    , m_oldEntry(std::move(oldEntry))
    , m_successor(std::move(successor))
    , m_needs(needs)
    , m_token(std::move(token))
{
}

void Replacement::run()
{
    const ClaimResult claim = m_services.library.claim(m_place);
    if (!claim)
        return Q_EMIT finished(ReplacementError(claim.error()));
    m_claim = claim.value();
    const RecordResult known = m_services.library.record(m_place);
    const BegunResult unfinished = m_services.library.pending(m_place);
    if (!known || !unfinished)
        return Q_EMIT finished(ReplacementError(known ? unfinished.error() : known.error()));
    const auto &record = known.value();
    if (!record)
        return Q_EMIT finished(ReplacementError(ChangedMeanwhile()));
    if (record->current.entry != m_oldEntry)
        return lookAtOther(*record);
    if (unfinished.value())
        resume(*unfinished.value(), *record);
    else
        prepare(*record);
}

/// Only this very replacement, or the end of an old token, can be gone on with.
void Replacement::resume(const PendingChange &begun, const TokenRecord &record)
{
    const bool hasOld = begun.kind == Kind::Replace || begun.kind == Kind::DropOld;
    const QString entry = hasOld ? begun.record.old.constLast().entry : QString();
    if (begun.kind == Kind::DropOld && entry != m_oldEntry)
        return endDrop(entry);
    m_isRetry = begun.kind == Kind::Replace && entry == m_oldEntry;
    if (!m_isRetry)
        return Q_EMIT finished(ReplacementError(ChangedMeanwhile()));
    m_begun = begun.record.current.entry;
    prepare(record);
}

/// Once it was begun nothing spoke against it any more but the keychain, or the disk.
void Replacement::endDrop(const QString &entry)
{
    m_removal.reset(new EntriesRemoval(m_services.store, {entry}));
    connect(m_removal.get(), &EntriesRemoval::finished, whileOwned(),
            [this, entry](const EntriesRemovalResult &result) {
                if (!result)
                    return Q_EMIT finished(ReplacementError(result.error()));
                std::optional<TokenRecord> after;
                const ChangeResult done = m_services.library.finish(
                    m_place, [&](TokenRecord &record) { after = record = without(entry, record); });
                if (!done)
                    return Q_EMIT finished(ReplacementError(done.error()));
                if (!after)
                    return Q_EMIT finished(ReplacementError(ChangedMeanwhile()));
                prepare(*after);
            });
    m_removal->start();
}

void Replacement::prepare(const TokenRecord &record)
{
    m_taken = m_uncompared = entriesOf(record);
    compareNext();
}

void Replacement::compareNext()
{
    if (m_uncompared.isEmpty())
        return lookAt(m_isRetry ? m_begun : freeEntry(m_place, m_taken));
    m_read = m_services.store.read(m_uncompared.takeFirst());
    connect(m_read.get(), &keychain::ReadJob::finished, whileOwned(),
            [this](const keychain::ReadResult &result) {
                if (result && result.value() == m_token)
                    return Q_EMIT finished(ReplacementError(SameToken()));
                if (!result && result.error().kind != KeychainError::Kind::NotFound)
                    return Q_EMIT finished(ReplacementError(result.error()));
                compareNext();
            });
    m_read->start();
}

void Replacement::lookAt(const QString &entry)
{
    m_successor.entry = entry;
    m_read = m_services.store.read(entry);
    connect(m_read.get(), &keychain::ReadJob::finished, whileOwned(),
            [this](const auto &result) { onRead(result); });
    m_read->start();
}

void Replacement::onRead(const keychain::ReadResult &result)
{
    if (!result)
        return result.error().kind == KeychainError::Kind::NotFound
            ? write()
            : Q_EMIT finished(ReplacementError(result.error()));
    if (result.value() == m_token)
        return promote();
    if (m_isRetry) {
        if (const ChangeResult kept = keepAbandoned(); !kept)
            return Q_EMIT finished(ReplacementError(kept.error()));
    }
    // A stranger to the library: of one that was lost, say.
    m_taken += m_successor.entry;
    lookAt(freeEntry(m_place, m_taken));
}

/// Another one is in use than was: an earlier try of ours, perhaps, which Recovery completed.
void Replacement::lookAtOther(const TokenRecord &record)
{
    m_read = m_services.store.read(record.current.entry);
    connect(m_read.get(), &keychain::ReadJob::finished, whileOwned(),
            [this, record](const keychain::ReadResult &result) {
                m_claim.reset();
                if (result && result.value() == m_token)
                    return Q_EMIT finished(record);
                if (!result && result.error().kind != KeychainError::Kind::NotFound)
                    return Q_EMIT finished(
                        ReplacementError(result.error())); // who knows whose it is
                Q_EMIT finished(ReplacementError(ChangedMeanwhile()));
            });
    m_read->start();
}

/// An earlier try wrote another token, and was abandoned: that one is kept as an old one.
ChangeResult Replacement::keepAbandoned()
{
    const BegunResult begun = m_services.library.pending(m_place);
    if (!begun)
        return begun.error();
    m_isRetry = false;
    return m_services.library.finish(m_place, [&begun](TokenRecord &record) {
        if (begun.value())
            record.old.prepend(begun.value()->record.current);
    });
}

void Replacement::write()
{
    const RecordResult known = m_services.library.record(m_place);
    if (!known)
        return Q_EMIT finished(ReplacementError(known.error()));
    const auto &record = known.value();
    if (!record)
        return Q_EMIT finished(ReplacementError(ChangedMeanwhile()));
    const ChangeResult begun = m_services.library.begin(
        {PendingChange::Kind::Replace, promoted(*record, m_successor, m_needs)});
    if (!begun)
        return Q_EMIT finished(ReplacementError(begun.error()));
    m_write = m_services.store.write(m_successor.entry, m_token);
    connect(m_write.get(), &keychain::WriteJob::finished, whileOwned(),
            [this](const auto &result) { onWritten(result); });
    m_write->start();
}

void Replacement::onWritten(const keychain::WriteResult &result)
{
    if (result)
        return promote();
    if (!mayHaveWritten(result.error())) { // else Recovery will look
        const ChangeResult leftToRecovery = m_services.library.finish(m_place);
        Q_UNUSED(leftToRecovery)
    }
    Q_EMIT finished(ReplacementError(result.error()));
}

void Replacement::promote()
{
    std::optional<TokenRecord> after;
    const ChangeResult done = m_services.library.finish(m_place, [&](TokenRecord &record) {
        record = promoted(record, m_successor, m_needs);
        after = record;
    });
    m_claim.reset();
    if (!done)
        return Q_EMIT finished(ReplacementError(NotPromoted{done.error()}));
    if (!after)
        return Q_EMIT finished(ReplacementError(ChangedMeanwhile()));
    Q_EMIT finished(*after);
}

TokenRecord promoted(TokenRecord record, const TokenFacts &successor,
                     const azuredevops::Needs &needs)
{
    record.old += std::exchange(record.current, successor);
    record.needs = needs;
    return record;
}

} // namespace lifecycle
