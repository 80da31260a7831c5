// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/longexpired.h"

namespace lifecycle {
namespace {

constexpr int patience = 30; // days

} // namespace

LongExpired::LongExpired(azuredevops::Service &service, keychain::SecretStore &store,
                         const TokenLibrary &library, QDate today,
                         std::chrono::milliseconds deadline, QObject *parent)
    : Job(parent)
    , m_service(service)
    , m_store(store)
    , m_library(library)
    , m_today(today)
    , m_deadline(deadline)
{
}

void LongExpired::run()
{
    // A library that cannot be read is told of by whoever needs it.
    if (const RecordsResult records = m_library.records()) {
        for (const TokenRecord &record : records.value()) {
            for (const TokenFacts &old : record.old) {
                if (old.expires && old.expires->addDays(patience) <= m_today)
                    m_open += {record.place, old.entry};
            }
        }
    }
    next();
}

void LongExpired::next()
{
    if (m_open.isEmpty())
        return Q_EMIT finished(m_retired);
    const OldToken old = m_open.takeFirst();
    m_retirement.reset(new Retirement(m_service, m_store, m_library, old.place, old.entry,
                                      Retirement::When::RefusedOrVanished, m_deadline));
    connect(m_retirement.get(), &Retirement::finished, this,
            [this](const RetirementResult &result) {
                if (result && result.value().isGone)
                    ++m_retired;
                next();
            });
    m_retirement->start();
}

} // namespace lifecycle
