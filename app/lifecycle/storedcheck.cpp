// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/storedcheck.h"

namespace lifecycle {

StoredCheck::StoredCheck(azuredevops::Service &service, keychain::SecretStore &store,
                         const TokenLibrary &library, StoredToken place,
                         azuredevops::Needs needs, std::chrono::milliseconds deadline,
                         QObject *parent)
    : Job(parent)
    , m_service(service)
    , m_store(store)
    , m_library(library)
    , m_place(std::move(place))
    , m_needs(needs)
    , m_deadline(deadline)
{
}

void StoredCheck::run()
{
    m_read = m_store.read(m_place.key());
    connect(m_read.get(), &keychain::ReadJob::finished, this, &StoredCheck::onRead);
    m_read->start();
}

void StoredCheck::onRead(const keychain::ReadResult &result)
{
    if (!result)
        return Q_EMIT finished(result.error());
    m_check.reset(new azuredevops::TokenCheck(m_service, m_place.organization, result.value(),
                                              m_needs, m_deadline));
    connect(m_check.get(), &azuredevops::TokenCheck::finished, this, &StoredCheck::onChecked);
    m_check->start();
}

void StoredCheck::onChecked(const azuredevops::CheckReport &report)
{
    CheckedToken checked{report, {}};
    if (const ChangeResult noted = m_library.note(m_place, report); !noted)
        checked.notRecorded = noted.error();
    Q_EMIT finished(checked);
}

} // namespace lifecycle
