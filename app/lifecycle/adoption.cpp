// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/adoption.h"

namespace lifecycle {

using keychain::KeychainError;

Adoption::Adoption(keychain::SecretStore &store, const TokenLibrary &library, TokenRecord record,
                   token::Token token, QObject *parent)
    : Job(parent)
    , m_store(store)
    , m_library(library)
    , m_record(std::move(record))
    , m_token(std::move(token))
{
}

void Adoption::run()
{
    m_read = m_store.read(m_record.place.key());
    connect(m_read.get(), &keychain::ReadJob::finished, this, &Adoption::onRead);
    m_read->start();
}

void Adoption::onRead(const keychain::ReadResult &result)
{
    if (isAbandoned())
        return;
    if (result && result.value() == m_token)
        return record();
    if (result)
        return Q_EMIT finished(AdoptionError(NameTaken()));
    // Without a collection there is no entry either; a write lets the person make one.
    const auto kind = result.error().kind;
    if (kind != KeychainError::Kind::NotFound && kind != KeychainError::Kind::NoCollection)
        return Q_EMIT finished(AdoptionError(result.error()));

    m_write = m_store.write(m_record.place.key(), m_token);
    connect(m_write.get(), &keychain::WriteJob::finished, this, &Adoption::onWritten);
    m_write->start();
}

void Adoption::onWritten(const keychain::WriteResult &result)
{
    if (result)
        record();
    else
        Q_EMIT finished(AdoptionError(result.error()));
}

void Adoption::record()
{
    const ChangeResult recorded = m_library.put(m_record);
    if (recorded)
        Q_EMIT finished(m_record.place);
    else
        Q_EMIT finished(AdoptionError(NotRecorded{m_record.place, recorded.error()}));
}

} // namespace lifecycle
