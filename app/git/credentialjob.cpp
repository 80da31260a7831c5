// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "git/credentialjob.h"

#include "library/standing.h"

namespace git {
namespace {

using library::TokenRecord;

std::optional<QDateTime> endOf(const TokenRecord &record)
{
    const auto day = library::endOf(record.current);
    return day ? std::optional(QDateTime(*day, QTime(23, 59, 59), Qt::UTC)) : std::nullopt;
}

} // namespace

CredentialJob::CredentialJob(const lifecycle::Services &services, CredentialRequest request,
                             QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_request(std::move(request))
{
}

void CredentialJob::run()
{
    if (!isOurs(m_request))
        return Q_EMIT finished(std::optional<Credential>());
    const auto records = m_services.library.records();
    if (!records)
        return Q_EMIT finished(CredentialError(lifecycle::StorageError(records.error())));
    const auto organization = organizationOf(m_request, records.value());
    if (!organization)
        return Q_EMIT finished(CredentialError(organization.error()));
    const auto chosen = choose(records.value(), organization.value());
    if (!chosen)
        return Q_EMIT finished(CredentialError(chosen.error()));
    m_read.reset(new lifecycle::ReadSecretJob(m_services, chosen.value().place));
    connect(m_read.get(), &lifecycle::ReadSecretJob::finished, whileOwned(),
            [this, record = chosen.value()](const auto &result) { onRead(record, result); });
    start(*m_read);
}

void CredentialJob::onRead(const TokenRecord &record, const lifecycle::ReadSecretResult &result)
{
    if (!result)
        return Q_EMIT finished(CredentialError(result.error()));
    // Azure DevOps takes any name; git takes what it was told to be the person's wish.
    const QString username
        = m_request.username.isEmpty() ? record.place.organization.name() : m_request.username;
    Q_EMIT finished(
        std::optional(Credential{username, result.value().token, endOf(record), record.place,
                                 doubtAbout(record, QDateTime::currentDateTimeUtc().date())}));
}

} // namespace git
