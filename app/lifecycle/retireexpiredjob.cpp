// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/retireexpiredjob.h"

#include "azuredevops/service.h"

using namespace std::chrono_literals;

namespace lifecycle {
namespace {

constexpr int patience = 30; // days

} // namespace

RetireExpiredJob::RetireExpiredJob(const Services &services,
                                   const QList<library::TokenRecord> &records, QDate today,
                                   QObject *parent)
    : Job(parent)
    , m_services(services)
{
    for (const library::TokenRecord &record : records) {
        for (const library::StoredToken &old : record.old) {
            if (old.expires && old.expires->addDays(patience) <= today)
                m_open += {record.place, old};
        }
    }
}

void RetireExpiredJob::run()
{
    next();
}

void RetireExpiredJob::next()
{
    if (m_open.isEmpty() || m_services.service.timeLeft() <= 0ms)
        return Q_EMIT finished(m_retired);
    const OldToken old = m_open.takeFirst();
    m_retire.reset(
        new RetireJob(m_services, old.place, old.facts.entry, RetireJob::When::RefusedOrVanished));
    connect(m_retire.get(), &RetireJob::finished, whileOwned(),
            [this, old](const RetireResult &result) { onRetired(old, result); });
    start(*m_retire);
}

void RetireExpiredJob::onRetired(const OldToken &old, const RetireResult &result)
{
    if (result && result.value().isGone()) {
        ++m_retired;
        Q_EMIT retired(old.place, old.facts, result.value());
    }
    const bool isClosed
        = !result && std::holds_alternative<keychain::KeychainError>(result.error());
    if (isClosed)
        m_open.clear(); // each would ask for its password anew
    if (whileOwned())
        next();
}

} // namespace lifecycle
