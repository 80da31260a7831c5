// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/checksecretjob.h"

namespace lifecycle {

using azuredevops::TokenCheck;

CheckSecretJob::CheckSecretJob(const Services &services, library::Place place,
                               std::optional<azuredevops::Needs> needs, QString entry,
                               QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_place(std::move(place))
    , m_needs(needs)
    , m_read(new ReadSecretJob(services, m_place, std::move(entry)))
{
    connect(m_read.get(), &ReadSecretJob::finished, whileOwned(),
            [this](const auto &result) { onRead(result); });
}

void CheckSecretJob::run()
{
    m_read->start();
}

void CheckSecretJob::onRead(const ReadSecretResult &result)
{
    if (!result)
        return Q_EMIT finished(result.error());
    const library::RecordResult recorded = m_services.library.record(m_place);
    if (!recorded)
        return Q_EMIT finished(StorageError(recorded.error()));
    auto record = recorded.value();
    const library::StoredToken *const known
        = record ? record->tokenAt(result.value().entry) : nullptr;
    const QDateTime stored = known ? known->stored : QDateTime();
    const azuredevops::Needs needs
        = m_needs.value_or(record ? record->needs : azuredevops::Needs());
    m_check.reset(new TokenCheck(m_services.service, m_place.organization, result.value().token,
                                 needs, m_services.deadline));
    connect(m_check.get(), &TokenCheck::found, this, &CheckSecretJob::found);
    connect(m_check.get(), &TokenCheck::finished, whileOwned(),
            [this, entry = result.value().entry, stored](const azuredevops::CheckReport &report) {
                Q_EMIT finished(CheckedSecret{m_place, entry, stored, report});
            });
    m_check->start();
}

} // namespace lifecycle
