// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/removeentriesjob.h"

namespace lifecycle {

RemoveEntriesJob::RemoveEntriesJob(keychain::SecretStore &store, QStringList entries,
                                   QObject *parent)
    : Job(parent)
    , m_store(store)
    , m_entries(std::move(entries))
{
}

void RemoveEntriesJob::run()
{
    if (m_entries.isEmpty())
        return Q_EMIT finished(m_removed);
    m_remove = m_store.remove(m_entries.takeFirst());
    connect(m_remove.get(), &keychain::RemoveEntryJob::finished, whileOwned(),
            [this](const auto &result) { onRemoved(result); });
    start(*m_remove);
}

void RemoveEntriesJob::onRemoved(const keychain::RemoveEntryResult &result)
{
    if (result || keychain::mayHaveRemoved(result.error()))
        m_mayHaveRemovedSome = true;
    if (result)
        ++m_removed;
    else if (result.error().kind != keychain::KeychainError::Kind::NotFound)
        return Q_EMIT finished(result.error());
    run();
}

} // namespace lifecycle
