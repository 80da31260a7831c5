// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/storedcheck.h"

namespace lifecycle {

using azuredevops::TokenCheck;

StoredCheck::StoredCheck(azuredevops::Service &service, keychain::SecretStore &store,
                         const TokenLibrary &library, StoredToken place,
                         azuredevops::Needs needs, std::chrono::milliseconds deadline,
                         QString entry, QObject *parent)
    : Job(parent)
    , m_service(service)
    , m_store(store)
    , m_library(library)
    , m_place(std::move(place))
    , m_needs(needs)
    , m_deadline(deadline)
    , m_entry(std::move(entry))
{
}

void StoredCheck::run()
{
    m_read.reset(new StoredRead(m_store, m_library, m_place, m_entry));
    connect(m_read.get(), &StoredRead::finished, this, &StoredCheck::onRead);
    m_read->start();
}

void StoredCheck::onRead(const StoredReadResult &result)
{
    if (!result)
        return Q_EMIT finished(result.error());
    m_entry = result.value().entry;
    m_check.reset(new TokenCheck(m_service, m_place.organization, result.value().token, m_needs,
                                 m_deadline));
    connect(m_check.get(), &TokenCheck::found, this, &StoredCheck::found);
    connect(m_check.get(), &TokenCheck::finished, this, &StoredCheck::onChecked);
    m_check->start();
}

void StoredCheck::onChecked(const azuredevops::CheckReport &report)
{
    CheckedToken checked{report, {}, {}};
    const ChangeResult noted = m_library.update(m_place, [&](TokenRecord &record) {
        TokenFacts *const facts = record.factsOf(m_entry);
        if (!facts)
            return; // dropped meanwhile
        checked.before = *facts;
        facts->note(report);
        if (facts == &record.current)
            record.needs = report.needs;
    });
    if (!noted)
        checked.notRecorded = noted.error();
    Q_EMIT finished(checked);
}

} // namespace lifecycle
