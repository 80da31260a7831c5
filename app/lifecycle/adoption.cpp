// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/adoption.h"

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
TokenFacts retold(TokenFacts known, const TokenFacts &told)
{
    known.check = told.check;
    known.trouble.reset();
    replaceIfTold(known.account, told.account);
    replaceIfTold(known.verdict, told.verdict);
    replaceIfTold(known.good, told.good);
    replaceIfTold(known.expires, told.expires);
    return known;
}

} // namespace

Adoption::Adoption(const Services &services, TokenRecord record, token::Token token,
                   QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_record(std::move(record))
    , m_token(std::move(token))
{
}

void Adoption::run()
{
    const ClaimResult claim = m_services.library.claim(m_record.place);
    if (!claim)
        return Q_EMIT finished(AdoptionError(claim.error()));
    m_claim = claim.value();
    const RecordResult recorded = m_services.library.record(m_record.place);
    if (!recorded)
        return Q_EMIT finished(AdoptionError(recorded.error()));
    if (const auto &known = recorded.value()) {
        m_record.current.entry = known->current.entry;
        m_record.old = known->old;
        m_known = known->current;
    }
    m_read = m_services.store.read(m_record.current.entry);
    connect(m_read.get(), &keychain::ReadJob::finished, whileOwned(),
            [this](const auto &result) { onRead(result); });
    m_read->start();
}

void Adoption::onRead(const keychain::ReadResult &result)
{
    if (result && result.value() == m_token) {
        if (m_known)
            m_record.current = retold(*m_known, m_record.current);
        return complete();
    }
    if (result)
        return Q_EMIT finished(AdoptionError(NameTaken()));
    // Without a collection there is no entry either; a write lets the person make one.
    const auto kind = result.error().kind;
    if (kind != KeychainError::Kind::NotFound && kind != KeychainError::Kind::NoCollection)
        return Q_EMIT finished(AdoptionError(result.error()));
    write();
}

void Adoption::write()
{
    const ChangeResult begun = m_services.library.begin({PendingChange::Kind::Add, m_record});
    if (!begun)
        return Q_EMIT finished(AdoptionError(begun.error()));
    m_write = m_services.store.write(m_record.current.entry, m_token);
    connect(m_write.get(), &keychain::WriteJob::finished, whileOwned(),
            [this](const auto &result) { onWritten(result); });
    m_write->start();
}

void Adoption::onWritten(const keychain::WriteResult &result)
{
    if (result)
        return complete();
    if (!mayHaveWritten(result.error())) { // else Recovery will look
        const ChangeResult leftToRecovery = m_services.library.finish(m_record.place);
        Q_UNUSED(leftToRecovery)
    }
    Q_EMIT finished(AdoptionError(result.error()));
}

void Adoption::complete()
{
    const ChangeResult recorded = m_services.library.put(m_record);
    m_claim.reset();
    if (recorded)
        Q_EMIT finished(m_record.place);
    else
        Q_EMIT finished(AdoptionError(NotRecorded{m_record.place, recorded.error()}));
}

} // namespace lifecycle
