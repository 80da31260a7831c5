// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/preflight.h"

#include <QUuid>

namespace keychain {

Preflight::Preflight(SecretStore &store, QObject *parent)
    : Job(parent)
    , m_store(store)
{
}

void Preflight::run()
{
    remove();
}

void Preflight::remove()
{
    m_remove = m_store.remove(key.toString());
    connect(m_remove.get(), &RemoveEntryJob::finished, this, &Preflight::onRemoved);
    start(*m_remove);
}

void Preflight::onRemoved(const RemoveEntryResult &result)
{
    // Without a collection nothing is left in it; a write lets the person make one.
    const bool isNoneLeft = !result
        && (result.error().kind == KeychainError::Kind::NotFound
            || result.error().kind == KeychainError::Kind::NoCollection);
    if (m_isWritten || (!result && !isNoneLeft))
        return Q_EMIT finished(result);
    write();
}

void Preflight::write()
{
    const auto secret = token::Token::fromText(QUuid::createUuid().toString(QUuid::Id128));
    m_write = m_store.write(key.toString(), *secret);
    connect(m_write.get(), &WriteEntryJob::finished, this, &Preflight::onWritten);
    start(*m_write);
}

void Preflight::onWritten(const WriteEntryResult &result)
{
    if (!result)
        return Q_EMIT finished(result.error());
    m_isWritten = true;
    remove();
}

} // namespace keychain
