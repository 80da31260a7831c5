// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/watchrevocationjob.h"

#include "azuredevops/service.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace lifecycle {

using azuredevops::Verdict;
using std::chrono::milliseconds;

WatchRevocationJob::WatchRevocationJob(const Services &services, library::Place place,
                                       library::StoredToken old, Pace pace, QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_place(std::move(place))
    , m_old(std::move(old))
    , m_pace(pace)
    , m_pause(pace.first)
{
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, whileOwned(), [this] { lookNow(); });
}

bool WatchRevocationJob::isFirstLook() const
{
    return m_pace.before == 0ms && !m_hasLooked && !isWaiting();
}

void WatchRevocationJob::run()
{
    if (!m_retire && !m_nextLook.isActive())
        wait(m_pace.before);
}

void WatchRevocationJob::lookNow()
{
    const bool isHeldBack
        = isWaiting() && m_services.service.checkPauses().left(m_place.organization) > 0s;
    if (!m_retire && !isHeldBack)
        wait(0ms);
}

void WatchRevocationJob::drop()
{
    m_isDropWanted = true;
    if (!m_retire)
        retire(RetireJob::When::OnTheirWord);
}

void WatchRevocationJob::wait(milliseconds pause)
{
    pause = std::max<milliseconds>(pause,
                                   m_services.service.checkPauses().left(m_place.organization));
    if (pause == 0ms)
        return retire(RetireJob::When::Refused);
    m_nextLook.start(pause);
    Q_EMIT waiting(pause);
}

void WatchRevocationJob::retire(RetireJob::When when)
{
    m_nextLook.stop();
    if (when == RetireJob::When::OnTheirWord)
        m_isDropWanted = false;
    m_retire.reset(new RetireJob(m_services, m_place, m_old.entry, when));
    connect(m_retire.get(), &RetireJob::finished, whileOwned(),
            [this](const auto &result) { onRetired(result); });
    start(*m_retire);
    if (when == RetireJob::When::Refused)
        Q_EMIT lookBegan();
}

void WatchRevocationJob::onRetired(const RetireResult &result)
{
    m_retire.reset();
    m_hasLooked = true;
    if (result && result.value().report)
        noteReport(*result.value().report);
    if (result && result.value().isGone())
        return Q_EMIT finished(result.value());
    if (m_isDropWanted)
        return retire(RetireJob::When::OnTheirWord);
    const bool asksInVain
        = !result && std::holds_alternative<keychain::KeychainError>(result.error());
    if (!asksInVain)
        wait(m_pause);
    if (result)
        m_pause = std::min(2 * m_pause, m_pace.longest);
    Q_EMIT looked(result);
}

void WatchRevocationJob::noteReport(const azuredevops::CheckReport &report)
{
    m_hasWorked
        = m_hasWorked || report.verdict() == Verdict::Works || report.verdict() == Verdict::Limited;
}

} // namespace lifecycle
