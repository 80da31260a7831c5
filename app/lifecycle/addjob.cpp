// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/addjob.h"

#include "lifecycle/replacejob.h"
#include "lifecycle/retirejob.h"

#include <utility>

namespace lifecycle {

using keychain::KeychainError;

namespace {

template<typename T>
void replaceIfTold(std::optional<T> &known, const std::optional<T> &told)
{
    if (told)
        known = told;
}

/// What is @a known of a token, with what is @a told of it now.
library::StoredToken retold(library::StoredToken known, const library::StoredToken &told)
{
    known.lastCheck = told.lastCheck;
    known.trouble.reset();
    replaceIfTold(known.account, told.account);
    replaceIfTold(known.lastVerdict, told.lastVerdict);
    replaceIfTold(known.lastGood, told.lastGood);
    replaceIfTold(known.expires, told.expires);
    return known;
}

} // namespace

AddJob::AddJob(const Services &services, library::TokenRecord record, token::Token token,
               QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_record(std::move(record))
    , m_token(std::move(token))
{
}

void AddJob::run()
{
    const library::LockResult lock = m_services.library.lock(m_record.place);
    if (!lock)
        return Q_EMIT finished(AddError(lock.error()));
    m_lock = lock.value();
    const library::RecordResult recorded = m_services.library.record(m_record.place);
    if (!recorded)
        return Q_EMIT finished(AddError(recorded.error()));
    m_known = recorded.value();
    if (m_known)
        m_record.given = m_known->given;
    m_record.published = m_record.place.key(); // waits for a copy
    m_read = m_services.store.read(m_known ? m_known->keyInUse() : m_record.place.key());
    connect(m_read.get(), &keychain::ReadEntryJob::finished, whileOwned(),
            [this](const auto &result) { onRead(result); });
    start(*m_read);
}

void AddJob::onRead(const keychain::ReadEntryResult &result)
{
    if (result && result.value() != m_token)
        return Q_EMIT finished(AddError(NameTaken()));
    // Without a collection there is no entry either; a write lets the person make one.
    const auto kind = result ? KeychainError::Kind::NotFound : result.error().kind;
    if (kind != KeychainError::Kind::NotFound && kind != KeychainError::Kind::NoCollection)
        return Q_EMIT finished(AddError(result.error()));
    if (m_known)
        keepKnown();
    if (m_known && kind == KeychainError::Kind::NotFound)
        result ? completeKnown() : compare();
    else
        findEntry({});
}

void AddJob::keepKnown()
{
    m_record.old = m_known->old;
    m_record.moved = m_known->moved;
}

/// Only if this is another one that somebody else has written there, that fails; it may be all that
/// is left of the one that is known.
void AddJob::completeKnown()
{
    m_publish.reset(new PublishJob(m_services, m_record.place));
    connect(m_publish.get(), &PublishJob::finished, whileOwned(),
            [this](const PublishResult &result) {
                if (result && result.value())
                    m_known = result.value();
                keepKnown();
                compare();
            });
    start(*m_publish);
}

/// With what is recorded under that name: nothing of it is to get lost, nor to be kept twice.
void AddJob::compare()
{
    m_compare.reset(new FindSecretJob(m_services, m_record.place, entriesOf(*m_known), m_token));
    connect(m_compare.get(), &FindSecretJob::finished, whileOwned(),
            [this](const FindSecretResult &result) {
                if (!result)
                    return Q_EMIT finished(std::visit(
                        [](const auto &error) { return AddError(error); }, result.error()));
                if (result.value())
                    takeOver(*result.value());
                else
                    lookAtKnown();
            });
    start(*m_compare);
}

/// The token is the one at @a entry.
void AddJob::takeOver(const QString &entry)
{
    library::TokenRecord known = *m_known;
    if (!known.isInUse(entry))
        known = promoted(without(entry, known), *known.tokenAt(entry), known.needs);
    known.needs = m_record.needs;
    known.current = retold(known.current, m_record.current);
    m_record = known;
    complete();
}

/// The token that was in use is another one: kept, unless it has vanished.
void AddJob::lookAtKnown()
{
    m_read = m_services.store.read(m_known->current.entry);
    connect(m_read.get(), &keychain::ReadEntryJob::finished, whileOwned(),
            [this](const keychain::ReadEntryResult &result) {
                if (result)
                    m_record.old += m_known->current;
                const auto kind = result ? KeychainError::Kind::NotFound : result.error().kind;
                if (kind != KeychainError::Kind::NotFound)
                    return Q_EMIT finished(AddError(result.error()));
                findEntry(m_known->current.entry);
            });
    start(*m_read);
}

/// @a first, if it is nobody's.
void AddJob::findEntry(const QString &first)
{
    QStringList taken{m_record.place.key()};
    for (const library::StoredToken &facts : std::as_const(m_record.old))
        taken += facts.entry;
    m_find.reset(new FindEntryJob(m_services.store, m_record.place, taken, m_token, first));
    connect(m_find.get(), &FindEntryJob::finished, whileOwned(),
            [this](const auto &result) { onFound(result); });
    start(*m_find);
}

void AddJob::onFound(const FindEntryResult &result)
{
    if (!result)
        return Q_EMIT finished(AddError(result.error()));
    m_record.current.entry = result.value().entry;
    if (result.value().isWritten)
        return complete();
    const library::ChangeResult begun
        = m_services.library.begin({library::PendingChange::Kind::Add, m_record});
    if (!begun)
        return Q_EMIT finished(AddError(begun.error()));
    m_write = m_services.store.write(m_record.current.entry, m_token);
    connect(m_write.get(), &keychain::WriteEntryJob::finished, whileOwned(),
            [this](const auto &written) { onWritten(written); });
    start(*m_write);
}

void AddJob::onWritten(const keychain::WriteEntryResult &result)
{
    if (result)
        return complete();
    endUnwritten(m_services.library, m_record.place, result.error());
    Q_EMIT finished(AddError(result.error()));
}

void AddJob::complete()
{
    const library::ChangeResult recorded = m_services.library.put(m_record);
    if (!recorded) {
        m_lock.reset();
        return Q_EMIT finished(
            AddError(NotRecorded{m_record.place, recorded.error(), m_record.current.entry}));
    }
    m_publish.reset(new PublishJob(m_services, m_record.place));
    connect(m_publish.get(), &PublishJob::finished, whileOwned(),
            [this](const auto &result) { onPublished(result); });
    start(*m_publish);
}

void AddJob::onPublished(const PublishResult &result)
{
    m_lock.reset();
    if (result)
        Q_EMIT finished(m_record.place);
    else
        Q_EMIT finished(AddError(NotPublished{m_record.place, result.error()}));
}

} // namespace lifecycle
