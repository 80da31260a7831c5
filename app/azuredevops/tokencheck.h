// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "azuredevops/checkreport.h"
#include "azuredevops/organization.h"
#include "token/token.h"

#include <QTimer>

#include <chrono>
#include <map>

namespace azuredevops {

struct Answer;
class Exchange;
class Service;

/// How long a whole check may take unless `--timeout` says otherwise.
inline constexpr std::chrono::seconds defaultDeadline{30};

/// Measures what a token can do, in two round trips (azure-devops-facts §3):
///
///     connection ──▶ code, members, full access, global (side by side) ──▶ finished(report)
///         │                     └── lacks what is needed? ──▶ connection once more ──┤
///         └── not accepted ──────────────────────────────────────────────────────────┘
///
/// A missing scope and a token that has died meanwhile look the same: so a scope that is needed is
/// called missing only if the token is accepted after that as well.
///
/// Always ends with a report, at the latest when the deadline passes or the service's time is up.
/// Asks once per probe, but for that.
class TokenCheck final : public async::Job
{
    Q_OBJECT

public:
    /// @a service must outlive the job.
    TokenCheck(Service &service, Organization organization, token::Token token, Needs needs,
               std::chrono::milliseconds deadline = defaultDeadline, QObject *parent = nullptr);
    ~TokenCheck() override;

Q_SIGNALS:
    /// One probe was judged; @a report holds all that is known by now.
    void found(azuredevops::Probe probe, const azuredevops::CheckReport &report);
    void finished(const azuredevops::CheckReport &report);

protected:
    void run() override;

private:
    void ask(Probe probe);
    void onAnswer(Probe probe, const Answer &answer);
    void onFirstAnswer(const Finding &finding, const Answer &answer);
    void onProbed(Probe probe, const Finding &finding);
    void onAskedAgain(const Finding &finding);
    void onDeadline();
    void finishIfDone();

    Service &m_service;
    const Organization m_organization;
    const token::Token m_token;
    QTimer m_deadline;
    std::map<Probe, async::JobPtr<Exchange>> m_exchanges; ///< those in flight
    QMap<Probe, Finding> m_doubtful; ///< scopes that seem to be missing
    CheckReport m_report;
};

} // namespace azuredevops
