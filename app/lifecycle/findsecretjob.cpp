// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/findsecretjob.h"

#include <utility>

namespace lifecycle {

FindSecretJob::FindSecretJob(const Services &services, library::Place place, QStringList entries,
                             token::Token token, QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_place(std::move(place))
    , m_entries(std::move(entries))
    , m_token(std::move(token))
{
}

void FindSecretJob::run()
{
    next();
}

void FindSecretJob::next()
{
    if (m_entries.isEmpty())
        return Q_EMIT finished(std::optional<QString>());
    m_read.reset(new ReadSecretJob(m_services, m_place, m_entries.takeFirst()));
    connect(m_read.get(), &ReadSecretJob::finished, whileOwned(),
            [this](const auto &result) { onRead(result); });
    start(*m_read);
}

void FindSecretJob::onRead(const ReadSecretResult &result)
{
    if (result && result.value().token == m_token)
        return Q_EMIT finished(std::optional(result.value().entry));
    if (!result && !isNotFound(result.error()))
        return Q_EMIT finished(result.error());
    next();
}

} // namespace lifecycle
