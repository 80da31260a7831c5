// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/organizationlookup.h"

#include "azuredevops/exchange.h"
#include "azuredevops/judge.h"
#include "azuredevops/service.h"

namespace azuredevops {

OrganizationLookup::OrganizationLookup(Service &service, Organization organization,
                                       std::chrono::milliseconds deadline, QObject *parent)
    : Job(parent)
    , m_service(service)
    , m_organization(std::move(organization))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, whileOwned(),
            [this] { onAnswer(m_exchange->unanswered()); });
}

OrganizationLookup::~OrganizationLookup() = default;

void OrganizationLookup::run()
{
    m_deadline.start();
    m_exchange.reset(
        new Exchange(m_service, m_service.request(Probe::Connection, m_organization, nullptr)));
    connect(m_exchange.get(), &Exchange::finished, this, &OrganizationLookup::onAnswer);
    start(*m_exchange);
}

void OrganizationLookup::onAnswer(const Answer &answer)
{
    m_deadline.stop();
    m_exchange.reset();
    Finding finding = judge(Probe::Connection, answer);
    m_service.lookUpPauses().keep(m_organization, finding.retryAfter);
    if (isRefusal(finding.cause)) {
        finding.state = State::Works;
        finding.cause = Cause::Works;
    }
    Q_EMIT finished(finding);
}

} // namespace azuredevops
