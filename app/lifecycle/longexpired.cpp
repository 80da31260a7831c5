// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/longexpired.h"

#include "azuredevops/service.h"

using namespace std::chrono_literals;

namespace lifecycle {
namespace {

constexpr int patience = 30; // days

} // namespace

LongExpired::LongExpired(const Services &services, const QList<TokenRecord> &records, QDate today,
                         QObject *parent)
    : Job(parent)
    , m_services(services)
{
    for (const TokenRecord &record : records) {
        for (const TokenFacts &old : record.old) {
            if (old.expires && old.expires->addDays(patience) <= today)
                m_open += {record.place, old};
        }
    }
}

void LongExpired::run()
{
    next();
}

void LongExpired::next()
{
    if (m_open.isEmpty() || m_services.service.timeLeft() <= 0ms)
        return Q_EMIT finished(m_retired);
    const OldToken old = m_open.takeFirst();
    m_retirement.reset(new Retirement(m_services, old.place, old.facts.entry,
                                      Retirement::When::RefusedOrVanished));
    connect(m_retirement.get(), &Retirement::finished, whileOwned(),
            [this, old](const RetirementResult &result) { onRetired(old, result); });
    m_retirement->start();
}

void LongExpired::onRetired(const OldToken &old, const RetirementResult &result)
{
    if (result && result.value().isGone) {
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
