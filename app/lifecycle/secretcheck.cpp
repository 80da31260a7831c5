// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/secretcheck.h"

namespace lifecycle {

using azuredevops::TokenCheck;

SecretCheck::SecretCheck(const Services &services, StoredToken place,
                         std::optional<azuredevops::Needs> needs, QString entry, QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_place(std::move(place))
    , m_needs(needs)
    , m_read(new StoredRead(services, m_place, std::move(entry)))
{
    connect(m_read.get(), &StoredRead::finished, whileOwned(),
            [this](const auto &result) { onRead(result); });
}

void SecretCheck::run()
{
    m_read->start();
}

void SecretCheck::onRead(const StoredReadResult &result)
{
    if (!result)
        return Q_EMIT finished(result.error());
    const RecordResult recorded = m_services.library.record(m_place);
    if (!recorded)
        return Q_EMIT finished(StorageError(recorded.error()));
    auto record = recorded.value();
    const TokenFacts *const known = record ? record->factsOf(result.value().entry) : nullptr;
    const QDateTime stored = known ? known->stored : QDateTime();
    const azuredevops::Needs needs
        = m_needs.value_or(record ? record->needs : azuredevops::Needs());
    m_check.reset(new TokenCheck(m_services.service, m_place.organization, result.value().token,
                                 needs, m_services.deadline));
    connect(m_check.get(), &TokenCheck::found, this, &SecretCheck::found);
    connect(m_check.get(), &TokenCheck::finished, whileOwned(),
            [this, entry = result.value().entry, stored](const azuredevops::CheckReport &report) {
                Q_EMIT finished(CheckedSecret{m_place, entry, stored, report});
            });
    m_check->start();
}

} // namespace lifecycle
