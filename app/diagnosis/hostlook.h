// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "azuredevops/answer.h"
#include "azuredevops/exchange.h"
#include "azuredevops/probe.h"
#include "diagnosis/facts.h"

#include <QHostInfo>
#include <QTimer>

#include <chrono>

namespace diagnosis {

/// Looks whether a host of Azure DevOps can be reached, as a stranger: its name, its certificate,
/// its clock. Asks it for nothing.
///
///     name ─┬─▶ finished(facts)
///     hello ┘
class HostLook final : public async::Job
{
    Q_OBJECT

public:
    /// The host of @a probe; within @a limit. @a service must outlive the job.
    HostLook(azuredevops::Service &service, azuredevops::Probe probe,
             std::chrono::milliseconds limit, QObject *parent = nullptr);
    ~HostLook() override;

    /// What is known by now; what is not yet, is said to be.
    [[nodiscard]] Facts facts() const;

Q_SIGNALS:
    void finished();

protected:
    void run() override;

private:
    void onName(const QHostInfo &info);
    void onAnswer(const azuredevops::Answer &answer);
    void finishIfDone();

    azuredevops::Service &m_service;
    const QNetworkRequest m_request;
    QTimer m_limit;
    QString m_name = QStringLiteral("no answer in time");
    QString m_hello = m_name;
    QString m_clock = QStringLiteral("not known");
    int m_awaited = 0;
    int m_lookup = 0;
    async::JobPtr<azuredevops::Exchange> m_exchange;
};

} // namespace diagnosis
