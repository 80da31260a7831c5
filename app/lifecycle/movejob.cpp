// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/movejob.h"

namespace lifecycle {

using keychain::KeychainError;
using Kind = library::PendingChange::Kind;

namespace {

/// @a record once the token that lay at Place::key() has @a entry for itself.
library::TokenRecord moved(library::TokenRecord record, const QString &entry)
{
    const QString key = record.place.key();
    const bool isInUse = record.isInUse(key);
    if (library::StoredToken *const facts = record.tokenAt(key))
        facts->entry = entry;
    record.moved = entry;
    record.published = isInUse ? entry : key;
    return record;
}

} // namespace

MoveJob::MoveJob(const Services &services, library::Place place, QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_place(std::move(place))
{
}

void MoveJob::run()
{
    const library::RecordResult known = m_services.library.record(m_place);
    const library::BegunResult unfinished = m_services.library.pending(m_place);
    if (!known || !unfinished)
        return Q_EMIT finished(StorageError(known ? unfinished.error() : known.error()));
    m_record = known.value();
    m_before = unfinished.value();
    if (!m_record || !entriesOf(*m_record).contains(m_place.key()))
        return Q_EMIT finished(m_record);
    if (m_before && m_before->kind == Kind::Move)
        resume(m_before->record.moved);
    else
        readFormer();
}

/// The copy is there, or has not been made yet.
void MoveJob::resume(const QString &entry)
{
    m_entry = entry;
    m_read = m_services.store.read(entry);
    connect(m_read.get(), &keychain::ReadEntryJob::finished, whileOwned(),
            [this](const keychain::ReadEntryResult &result) {
                if (result)
                    return finish();
                if (result.error().kind != KeychainError::Kind::NotFound)
                    return Q_EMIT finished(StorageError(result.error()));
                readFormer();
            });
    start(*m_read);
}

void MoveJob::readFormer()
{
    m_read = m_services.store.read(m_place.key());
    connect(m_read.get(), &keychain::ReadEntryJob::finished, whileOwned(),
            [this](const auto &result) { onRead(result); });
    start(*m_read);
}

void MoveJob::onRead(const keychain::ReadEntryResult &result)
{
    if (result)
        return findEntry(result.value());
    if (result.error().kind != KeychainError::Kind::NotFound)
        return Q_EMIT finished(StorageError(result.error()));
    findEntry(std::nullopt); // it has vanished, and stays so
}

void MoveJob::findEntry(const std::optional<token::Token> &token)
{
    m_find.reset(new FindEntryJob(m_services.store, m_place, entriesOf(*m_record), token, m_entry));
    connect(m_find.get(), &FindEntryJob::finished, whileOwned(),
            [this, token](const auto &result) { onFound(result, token); });
    start(*m_find);
}

void MoveJob::onFound(const FindEntryResult &result, const std::optional<token::Token> &token)
{
    if (!result)
        return Q_EMIT finished(StorageError(result.error()));
    m_entry = result.value().entry;
    const library::ChangeResult begun
        = m_services.library.begin({Kind::Move, moved(*m_record, m_entry)});
    if (!begun)
        return Q_EMIT finished(StorageError(begun.error()));
    if (!token || result.value().isWritten)
        return finish();
    m_write = m_services.store.write(m_entry, *token);
    connect(m_write.get(), &keychain::WriteEntryJob::finished, whileOwned(),
            [this](const auto &written) { onWritten(written); });
    start(*m_write);
}

void MoveJob::onWritten(const keychain::WriteEntryResult &result)
{
    if (result)
        return finish();
    if (!mayHaveWritten(result.error()))
        giveUp(m_services.library, m_place, m_before);
    Q_EMIT finished(StorageError(result.error()));
}

void MoveJob::finish()
{
    std::optional<library::TokenRecord> after;
    const library::ChangeResult done = m_services.library.finish(
        m_place, [&](library::TokenRecord &record) { after = record = moved(record, m_entry); });
    if (!done)
        return Q_EMIT finished(StorageError(done.error()));
    Q_EMIT finished(after);
}

} // namespace lifecycle
