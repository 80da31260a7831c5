// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/tokencheck.h"

#include "azuredevops/exchange.h"
#include "azuredevops/judge.h"
#include "azuredevops/service.h"

#include <algorithm>

namespace azuredevops {

TokenCheck::TokenCheck(Service &service, Organization organization, token::Token token,
                       Needs needs, std::chrono::milliseconds deadline, QObject *parent)
    : Job(parent)
    , m_service(service)
    , m_organization(std::move(organization))
    , m_token(std::move(token))
{
    m_report.needs = needs;
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // not before the service's own limit
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, &TokenCheck::onDeadline);
}

TokenCheck::~TokenCheck() = default;

void TokenCheck::run()
{
    m_deadline.setInterval(std::min(m_deadline.intervalAsDuration(), m_service.timeLeft()));
    if (m_deadline.interval() == 0)
        return finishIfDone(); // nothing is asked any more
    m_deadline.start();
    ask(Probe::Connection);
}

void TokenCheck::ask(Probe probe)
{
    auto &exchange = m_exchanges[probe];
    exchange.reset(new Exchange(m_service,
                                m_service.request(probe, m_organization, &m_token)));
    connect(exchange.get(), &Exchange::finished, whileOwned(),
            [this, probe](const Answer &answer) { onAnswer(probe, answer); });
    exchange->start();
}

void TokenCheck::onAnswer(Probe probe, const Answer &answer)
{
    const Finding finding = judge(probe, answer);
    m_report.findings.insert(probe, finding);
    if (probe == Probe::Connection && finding.state == State::Works) {
        m_report.account = accountIn(answer);
        for (const Probe next : {Probe::Code, Probe::Members, Probe::FullAccess, Probe::Global})
            ask(next);
    }
    m_exchanges.erase(probe);
    Q_EMIT found(probe, m_report);
    finishIfDone();
}

void TokenCheck::onDeadline()
{
    for (auto &[probe, exchange] : m_exchanges) {
        m_report.findings.insert(probe, judge(probe, exchange->unanswered()));
        exchange.reset();
    }
    m_exchanges.clear();
    finishIfDone();
}

void TokenCheck::finishIfDone()
{
    if (!m_exchanges.empty())
        return;
    m_deadline.stop();
    m_report.checked = QDateTime::currentDateTimeUtc();
    Q_EMIT finished(m_report);
}

} // namespace azuredevops
