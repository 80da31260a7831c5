// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "git/refusaljob.h"

namespace git {

RefusalJob::RefusalJob(const lifecycle::Services &services, CredentialRequest request,
                       QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_request(std::move(request))
{
}

void RefusalJob::run()
{
    if (!isOurs(m_request) || !m_request.password)
        return Q_EMIT finished(std::optional<library::Place>());
    const auto records = m_services.library.records();
    if (!records)
        return Q_EMIT finished(CredentialError(lifecycle::StorageError(records.error())));
    const auto organization = organizationOf(m_request, records.value());
    if (!organization)
        return Q_EMIT finished(CredentialError(organization.error()));
    for (const library::TokenRecord &record : records.value()) {
        if (record.place.organization == organization.value())
            m_records += record;
    }
    next();
}

void RefusalJob::next()
{
    if (m_records.isEmpty() && m_unread)
        return Q_EMIT finished(CredentialError(*m_unread));
    if (m_records.isEmpty())
        return Q_EMIT finished(std::optional<library::Place>());
    const library::TokenRecord record = m_records.takeFirst();
    m_read.reset(new lifecycle::ReadSecretJob(m_services, record.place));
    connect(m_read.get(), &lifecycle::ReadSecretJob::finished, whileOwned(),
            [this, record](const auto &result) { onRead(record, result); });
    start(*m_read);
}

void RefusalJob::onRead(const library::TokenRecord &record,
                        const lifecycle::ReadSecretResult &result)
{
    if (result && result.value().token == *m_request.password)
        return note(record);
    if (!result && !lifecycle::isNotFound(result.error()))
        m_unread = result.error();
    next();
}

void RefusalJob::note(const library::TokenRecord &seen)
{
    const QDateTime now
        = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    const library::ChangeResult noted
        = m_services.library.update(seen.place, [&](library::TokenRecord &record) {
              // Otherwise a rotation came in between, and another token is in use.
              if (record.current.entry == seen.current.entry
                  && record.current.stored == seen.current.stored)
                  record.current.gitRefusal = now;
          });
    if (!noted)
        return Q_EMIT finished(CredentialError(lifecycle::StorageError(noted.error())));
    Q_EMIT finished(std::optional(seen.place));
}

} // namespace git
