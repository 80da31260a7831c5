// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/tokencheck.h"

#include "azuredevops/exchange.h"
#include "azuredevops/judge.h"
#include "azuredevops/service.h"

#include <algorithm>
#include <utility>

namespace azuredevops {

TokenCheck::TokenCheck(Service &service, Organization organization, token::Token token, Needs needs,
                       std::chrono::milliseconds deadline, QObject *parent)
    : Job(parent)
    , m_service(service)
    , m_organization(std::move(organization))
    , m_token(std::move(token))
{
    m_report.needs = needs;
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // not before the service's own limit
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, whileOwned(), [this] { onDeadline(); });
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
    exchange.reset(new Exchange(m_service, m_service.request(probe, m_organization, &m_token)));
    connect(exchange.get(), &Exchange::finished, whileOwned(),
            [this, probe](const Answer &answer) { onAnswer(probe, answer); });
    start(*exchange);
}

void TokenCheck::onAnswer(Probe probe, const Answer &answer)
{
    const Finding finding = judge(probe, answer);
    m_service.checkPauses().keep(m_organization, finding.retryAfter);
    m_exchanges.erase(probe);
    if (probe != Probe::Connection)
        onProbed(probe, finding);
    else if (m_report.account)
        onAskedAgain(finding);
    else
        onFirstAnswer(finding, answer);
    finishIfDone();
}

void TokenCheck::onFirstAnswer(const Finding &finding, const Answer &answer)
{
    m_report.findings.insert(Probe::Connection, finding);
    if (finding.state == State::Works) {
        m_report.account = accountIn(answer);
        for (const Probe next : {Probe::Code, Probe::Members, Probe::FullAccess, Probe::Global})
            ask(next);
    }
    Q_EMIT found(Probe::Connection, m_report);
}

void TokenCheck::onProbed(Probe probe, const Finding &finding)
{
    if (finding.cause == Cause::ScopeMissing && m_report.needs.include(probe)) {
        m_doubtful.insert(probe, finding);
    } else {
        m_report.findings.insert(probe, finding);
        Q_EMIT found(probe, m_report);
    }
    if (m_exchanges.empty() && !m_doubtful.isEmpty() && whileOwned())
        ask(Probe::Connection);
}

void TokenCheck::onAskedAgain(const Finding &finding)
{
    const bool isAccepted = finding.state == State::Works;
    if (isRefusal(finding.cause)) {
        m_report.findings.insert(Probe::Connection, finding);
        m_report.account.reset();
    }
    for (const auto &[probe, doubtful] : std::exchange(m_doubtful, {}).asKeyValueRange()) {
        Finding settled = doubtful;
        if (!isAccepted) {
            settled.state = State::Unknown;
            settled.cause = Cause::RefusedLater;
        }
        m_report.findings.insert(probe, settled);
        Q_EMIT found(probe, m_report);
    }
}

void TokenCheck::onDeadline()
{
    if (!m_doubtful.isEmpty()) {
        m_exchanges.erase(Probe::Connection);
        onAskedAgain({}); // which tells nothing
    }
    for (auto &[probe, exchange] : m_exchanges)
        m_report.findings.insert(probe, judge(probe, exchange->unanswered()));
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
