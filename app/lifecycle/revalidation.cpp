// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/revalidation.h"

namespace lifecycle {
namespace {

// Qt keeps six connections to a host, and a check asks dev.azure.com for one thing, then for two.
constexpr std::size_t atOnce = 6;

} // namespace

Revalidation::Revalidation(azuredevops::Service &service, keychain::SecretStore &store,
                           const TokenLibrary &library, QList<TokenRecord> records,
                           std::optional<azuredevops::Needs> needs,
                           std::chrono::milliseconds deadline, QObject *parent)
    : Job(parent)
    , m_service(service)
    , m_store(store)
    , m_library(library)
    , m_records(std::move(records))
    , m_needs(needs)
    , m_deadline(deadline)
{
}

void Revalidation::run()
{
    if (m_records.isEmpty())
        return Q_EMIT finished();
    while (m_next < m_records.size() && m_running.size() < atOnce)
        startNext();
}

void Revalidation::startNext()
{
    const qsizetype index = m_next++;
    const TokenRecord &record = m_records.at(index);
    auto &check = m_running[index];
    check.reset(new StoredCheck(m_service, m_store, m_library, record.place,
                                m_needs.value_or(record.needs), m_deadline));
    connect(check.get(), &StoredCheck::finished, this,
            [this, index](const StoredCheckResult &result) {
                m_running.erase(index);
                Q_EMIT checked(index, result);
                if (isAbandoned())
                    return;
                if (m_next < m_records.size())
                    startNext();
                else if (m_running.empty())
                    Q_EMIT finished();
            });
    check->start();
    Q_EMIT began(index);
}

} // namespace lifecycle
