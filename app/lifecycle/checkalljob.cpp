// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/checkalljob.h"

#include "azuredevops/service.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace lifecycle {
namespace {

// Qt keeps six connections to a host. A check asks dev.azure.com for one thing, then for two, and
// in between for none: with six checks, connections would idle.
constexpr std::size_t atOnce = 10;

constexpr std::chrono::milliseconds moment = 200ms;
constexpr std::chrono::milliseconds longestMoment = 2s; // somebody may be watching

CheckedToken heldBack(const library::TokenRecord &record, std::chrono::seconds left)
{
    azuredevops::CheckReport report;
    report.needs = record.needs;
    report.findings[azuredevops::Probe::Connection].retryAfter = left;
    report.checked = QDateTime::currentDateTimeUtc();
    return {record.place, record.current.entry, record.current.stored, report, {}, {}};
}

} // namespace

bool isHeldBack(const azuredevops::CheckReport &report)
{
    const auto finding = report.finding(azuredevops::Probe::Connection);
    return finding.cause == azuredevops::Cause::NotAsked && finding.retryAfter;
}

CheckAllJob::CheckAllJob(const Services &services, QList<library::TokenRecord> records,
                         std::optional<azuredevops::Needs> needs, QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_records(std::move(records))
    , m_needs(needs)
{
    m_recording.setSingleShot(true);
    m_recording.setInterval(moment);
    connect(&m_recording, &QTimer::timeout, whileOwned(), [this] {
        writeDownNow();
        finishIfDone();
    });
}

void CheckAllJob::run()
{
    if (m_records.isEmpty())
        return Q_EMIT finished();
    startSome();
}

void CheckAllJob::startSome()
{
    while (whileOwned() && m_next < m_records.size() && m_running.size() < atOnce)
        startNext();
}

void CheckAllJob::startNext()
{
    const qsizetype index = m_next++;
    const library::TokenRecord &record = m_records.at(index);
    if (const auto left = m_services.service.checkPauses().left(record.place.organization);
        left > 0s) {
        m_unrecorded.emplace_back(index, heldBack(record, left));
        return;
    }
    auto &check = m_running[index];
    check.reset(new CheckJob(m_services, record.place, m_needs, {}, CheckJob::Recording::ByOwner));
    connect(check.get(), &CheckJob::finished, whileOwned(),
            [this, index](const CheckResult &result) { onChecked(index, result); });
    start(*check);
    Q_EMIT began(index);
}

void CheckAllJob::onChecked(qsizetype index, const CheckResult &result)
{
    m_unrecorded.emplace_back(index, result);
    m_running.erase(index);
    startSome();
    if (m_running.empty())
        m_recording.start(0);
    else if (!m_recording.isActive())
        m_recording.start();
}

void CheckAllJob::writeDownNow()
{
    const auto ended = std::exchange(m_unrecorded, {});
    QList<CheckedToken> checks;
    const auto isNews
        = [](const CheckResult &result) { return result && !isHeldBack(result.value().report); };
    for (const auto &[index, result] : ended) {
        if (isNews(result))
            checks += result.value();
    }
    QElapsedTimer took;
    took.start();
    writeDown(m_services.library, checks);
    // The more tokens there are, the longer it takes: it is not to become what takes the time.
    m_recording.setInterval(
        std::clamp(std::chrono::milliseconds(50 * took.elapsed()), moment, longestMoment));
    for (const auto &[index, result] : ended) {
        if (isNews(result))
            Q_EMIT checked(index, checks.takeFirst());
        else
            Q_EMIT checked(index, result);
    }
}

void CheckAllJob::finishIfDone()
{
    if (m_running.empty() && m_unrecorded.isEmpty())
        Q_EMIT finished();
}

} // namespace lifecycle
