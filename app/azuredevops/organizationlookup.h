// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "azuredevops/finding.h"
#include "azuredevops/organization.h"

#include <QTimer>

#include <chrono>

namespace azuredevops {

struct Answer;
class Exchange;
class Service;

/// Asks, as a stranger and before any token exists, whether an organization answers.
///
/// Works means that Azure DevOps answered for it; the issuer of its certificate is in the
/// finding. Being refused is the expected answer here, for no token was sent.
class OrganizationLookup final : public async::Job
{
    Q_OBJECT

public:
    /// @a service must outlive the job.
    OrganizationLookup(Service &service, Organization organization,
                       std::chrono::milliseconds deadline, QObject *parent = nullptr);
    ~OrganizationLookup() override;

Q_SIGNALS:
    void finished(const azuredevops::Finding &finding);

protected:
    void run() override;

private:
    void onAnswer(const Answer &answer);

    Service &m_service;
    const Organization m_organization;
    QTimer m_deadline;
    async::JobPtr<Exchange> m_exchange;
};

} // namespace azuredevops
