// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/comparejob.h"

namespace lifecycle {

using keychain::KeychainError;

CompareJob::CompareJob(const Services &services, library::TokenRecord record, QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_record(std::move(record))
{
}

void CompareJob::run()
{
    read(m_record.place.key(), m_published.there, &CompareJob::readOwn);
}

void CompareJob::readOwn()
{
    read(m_record.current.entry, m_published.own, &CompareJob::compare);
}

void CompareJob::read(const QString &entry, std::optional<token::Token> &into,
                      void (CompareJob::*then)())
{
    m_read = m_services.store.read(entry);
    connect(m_read.get(), &keychain::ReadEntryJob::finished, whileOwned(),
            [this, &into, then](const keychain::ReadEntryResult &result) {
                const auto kind = result ? KeychainError::Kind::NotFound : result.error().kind;
                if (kind != KeychainError::Kind::NotFound
                    && kind != KeychainError::Kind::NoCollection)
                    return Q_EMIT finished(StorageError(result.error()));
                if (result)
                    into = result.value();
                (this->*then)();
            });
    start(*m_read);
}

void CompareJob::compare()
{
    m_published.isKept = m_published.there && m_published.there == m_published.own;
    if (!m_published.there || m_published.isKept)
        return Q_EMIT finished(m_published);
    QStringList others = entriesOf(m_record);
    others.removeOne(m_record.current.entry);
    m_find.reset(new FindSecretJob(m_services, m_record.place, others, *m_published.there));
    connect(m_find.get(), &FindSecretJob::finished, whileOwned(),
            [this](const auto &result) { onFound(result); });
    start(*m_find);
}

void CompareJob::onFound(const FindSecretResult &result)
{
    if (!result)
        return Q_EMIT finished(result.error());
    m_published.isKept = result.value().has_value();
    // With its own entry gone, what was copied from there is all that there is of it.
    const bool isLastCopy = !m_published.own && m_record.published == m_record.current.entry;
    m_published.isOurs = m_published.isKept || isLastCopy;
    Q_EMIT finished(m_published);
}

} // namespace lifecycle
