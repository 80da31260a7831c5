// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/checkjob.h"

#include <QList>
#include <QTimer>

#include <map>
#include <utility>

namespace lifecycle {

/// True if nothing was asked, for an earlier answer about the organization asked for a pause.
[[nodiscard]] bool isHeldBack(const azuredevops::CheckReport &report);

/// Checks several stored tokens, a few at a time: there are but six connections to a host, and the
/// deadline of a token is not to pass while it waits long for its turn. What ends within a moment
/// is written into the library together: each write has to reach the disk, which takes time.
///
/// Once an answer asks for a pause, no further token of that organization is asked about: each ends
/// as `NotAsked`, with what is left of the pause, and the library learns nothing.
class CheckAllJob final : public async::Job
{
    Q_OBJECT

public:
    /// Of @a records, each for what it is needed for, unless @a needs says otherwise; @a deadline
    /// bounds each check.
    CheckAllJob(const Services &services, QList<library::TokenRecord> records,
                std::optional<azuredevops::Needs> needs, QObject *parent = nullptr);

    /// Writes down what has been found out so far, and tells of it. Abandoning the job stops it; do
    /// this before, or the last moment is lost.
    void writeDownNow();

Q_SIGNALS:
    /// The check of the record at @a index has begun.
    void began(qsizetype index);
    /// In the order in which they ended; the library knows of those that were asked about.
    void checked(qsizetype index, const lifecycle::CheckResult &result);
    void finished();

protected:
    void run() override;

private:
    void startNext();
    void startSome();
    void onChecked(qsizetype index, const CheckResult &result);
    void finishIfDone();

    const Services m_services;
    const QList<library::TokenRecord> m_records;
    const std::optional<azuredevops::Needs> m_needs;
    qsizetype m_next = 0;
    std::map<qsizetype, async::JobPtr<CheckJob>> m_running; ///< by index
    QList<std::pair<qsizetype, CheckResult>> m_unrecorded; ///< with their index
    QTimer m_recording;
};

} // namespace lifecycle
