// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/findentryjob.h"

namespace lifecycle {

using keychain::KeychainError;

FindEntryJob::FindEntryJob(keychain::SecretStore &store, const library::Place &place,
                           QStringList taken, std::optional<token::Token> token, QString first,
                           QObject *parent)
    : Job(parent)
    , m_store(store)
    , m_key(place.key())
    , m_taken(std::move(taken))
    , m_token(std::move(token))
    , m_entry(std::move(first))
{
}

void FindEntryJob::run()
{
    while (m_entry.isEmpty() || m_taken.contains(m_entry))
        m_entry = m_key + u'/' + QString::number(++m_number);
    m_read = m_store.read(m_entry);
    connect(m_read.get(), &keychain::ReadEntryJob::finished, whileOwned(),
            [this](const auto &result) { onRead(result); });
    start(*m_read);
}

void FindEntryJob::onRead(const keychain::ReadEntryResult &result)
{
    if (result && result.value() == m_token)
        return Q_EMIT finished(FoundEntry{m_entry, true});
    if (result) {
        m_entry.clear();
        return run();
    }
    // Without a collection there is no entry either; a write lets the person make one.
    const auto kind = result.error().kind;
    if (kind != KeychainError::Kind::NotFound && kind != KeychainError::Kind::NoCollection)
        return Q_EMIT finished(result.error());
    Q_EMIT finished(FoundEntry{m_entry, false});
}

} // namespace lifecycle
