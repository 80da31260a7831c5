// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/addjob.h"

#include "lifecycle/storageerror.h"

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
    if (const auto &known = recorded.value()) {
        m_record.current.entry = known->current.entry;
        m_record.old = known->old;
        m_record.given = known->given;
        m_known = known->current;
    }
    m_read = m_services.store.read(m_record.current.entry);
    connect(m_read.get(), &keychain::ReadEntryJob::finished, whileOwned(),
            [this](const auto &result) { onRead(result); });
    start(*m_read);
}

void AddJob::onRead(const keychain::ReadEntryResult &result)
{
    if (result && result.value() == m_token) {
        if (m_known)
            m_record.current = retold(*m_known, m_record.current);
        return complete();
    }
    if (result)
        return Q_EMIT finished(AddError(NameTaken()));
    // Without a collection there is no entry either; a write lets the person make one.
    const auto kind = result.error().kind;
    if (kind != KeychainError::Kind::NotFound && kind != KeychainError::Kind::NoCollection)
        return Q_EMIT finished(AddError(result.error()));
    write();
}

void AddJob::write()
{
    const library::ChangeResult begun
        = m_services.library.begin({library::PendingChange::Kind::Add, m_record});
    if (!begun)
        return Q_EMIT finished(AddError(begun.error()));
    m_write = m_services.store.write(m_record.current.entry, m_token);
    connect(m_write.get(), &keychain::WriteEntryJob::finished, whileOwned(),
            [this](const auto &result) { onWritten(result); });
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
    m_lock.reset();
    if (recorded)
        Q_EMIT finished(m_record.place);
    else
        Q_EMIT finished(AddError(NotRecorded{m_record.place, recorded.error()}));
}

} // namespace lifecycle
