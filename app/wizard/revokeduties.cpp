// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/revokepage.h"

#include "wizard/session.h"
#include "wizard/statement.h"
#include "wording/checkwords.h"
#include "wording/librarywords.h"
#include "wording/rotationwords.h"

#include <QCheckBox>

#include <algorithm>
#include <utility>

// What the buttons of the page do, and its looks at the service.

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace wizard {

using azuredevops::Verdict;
using lifecycle::RetireJob;
using lifecycle::RetireResult;
using lifecycle::RevertJob;
using wording::Mark;

namespace {

constexpr std::chrono::seconds longestPause = 60s;

} // namespace

void RevokePage::readAnew()
{
    const auto known = m_services.library.record(m_session.subject->place);
    if (!known)
        return; // then what was known will do
    const auto entry = [this] { return oldToken() ? oldToken()->entry : QString(); };
    const QString before = entry();
    if (known.value())
        m_session.subject = known.value();
    else
        m_session.subject->old.clear(); // removed elsewhere
    if (entry() != before)
        m_hasWorked = false; // that was another one
}

void RevokePage::onRegenerated(bool isSo)
{
    const library::StoredToken &successor = m_session.rotated->current;
    const QString label = isSo ? m_session.rotated->old.constLast().label : successor.label;
    bool isInUse = false; // still
    const auto done
        = m_services.library.update(m_session.subject->place, [&](library::TokenRecord &record) {
              isInUse = record.current.entry == successor.entry;
              if (isInUse)
                  record.current.label = label;
          });
    if (done && isInUse)
        m_session.isRegenerated = isSo;
    else
        m_regenerated->setChecked(!isSo);
    if (!done) {
        const auto words = wording::explain(done.error());
        m_outcome->say(Mark::Refused, words.happened, words.advice());
    }
    readAnew();
    showTask();
}

void RevokePage::start(RetireJob::When when)
{
    const library::StoredToken *const old = oldToken();
    if (!old || isBusy())
        return;
    m_nextLook.stop();
    m_asked = *old;
    m_retire.reset(new RetireJob(m_services, m_session.subject->place, old->entry, when));
    connect(m_retire.get(), &RetireJob::finished, this, &RevokePage::onFinished);
    m_retire->start();
    if (m_outcome->mark() != Mark::Warning) // a look that repeats itself does not flicker
        m_outcome->say(Mark::Waiting, tr("Asking Azure DevOps whether it refuses the old token…"));
}

void RevokePage::onFinished(const RetireResult &result)
{
    m_retire.reset();
    m_isLookedAt = true;
    if (!result) {
        const auto words = wording::explain(result.error());
        m_outcome->say(Mark::Unknown, words.happened, words.advice());
    } else if (result.value().isGone) {
        if (result.value().report) {
            m_session.revoked = m_asked.label;
            const auto &rotated = m_session.rotated;
            if (rotated && rotated->old.constLast().entry == m_asked.entry)
                m_isRefusedAlready = !m_hasWorked;
        }
        readAnew();
        m_outcome->say(Mark::Works, result.value().report
                           ? tr("Azure DevOps refuses the old token; it is out of your keychain.")
                           : tr("The old token is out of your keychain."));
    } else if (result.value().report) {
        onStillThere(*result.value().report);
    }
    showTask();
    // A keychain that was not unlocked is not asked again and again.
    const bool asksInVain = !result && std::holds_alternative<keychain::KeychainError>(result.error());
    if (oldToken() && !asksInVain && !m_nextLook.isActive())
        m_nextLook.start(m_pause);
    if (const auto next = std::exchange(m_next, {}))
        next();
}

std::function<void()> RevokePage::ifStillOld(std::function<void()> action) const
{
    const library::StoredToken *const asked = oldToken();
    return [this, entry = asked ? asked->entry : QString(), action = std::move(action)] {
        if (const library::StoredToken *const now = oldToken(); now && now->entry == entry)
            action();
    };
}

void RevokePage::onceIdle(std::function<void()> action)
{
    if (isBusy())
        m_next = std::move(action); // a look may have begun just now, by itself
    else
        action();
}

void RevokePage::onStillThere(const azuredevops::CheckReport &report)
{
    m_hasWorked = m_hasWorked || report.verdict() == Verdict::Works
        || report.verdict() == Verdict::Limited;
    if (report.verdict() == Verdict::Unchecked) {
        const auto words = wording::explain(report.decisive(), report.finding(report.decisive()),
                                            *m_session.organization);
        m_outcome->say(Mark::Unknown, tr("Whether the old token is revoked could not be checked."),
                       words.happened + u' ' + words.next);
    } else if (report.verdict() == Verdict::Refused) {
        const auto words = wording::explain(report.decisive(), report.finding(report.decisive()),
                                            *m_session.organization);
        m_outcome->say(Mark::Warning, tr("The old token is not let in, but may not be revoked."),
                       words.happened);
    } else {
        m_outcome->say(Mark::Warning, tr("The old token still works."),
                       tr("It is looked at again and again while this page is open."));
    }
    const auto asked = report.retryAfter().value_or(0s);
    m_nextLook.start(std::max(m_pause, std::min(asked, std::chrono::seconds(600s))));
    m_pause = std::min(2 * m_pause, longestPause);
}

void RevokePage::goBack()
{
    const library::StoredToken *const old = oldToken();
    if (!old)
        return;
    m_nextLook.stop();
    m_asked = *old;
    m_revert.reset(new RevertJob(m_services, m_session.subject->place, old->entry));
    connect(m_revert.get(), &RevertJob::finished, this, &RevokePage::onReverted);
    m_revert->start();
    m_outcome->say(Mark::Waiting,
                   tr("Checking the old token… Your keychain may want its password."));
    Q_EMIT completeChanged();
}

void RevokePage::onReverted(const lifecycle::RevertResult &result)
{
    m_revert.reset();
    readAnew();
    if (!result) {
        const auto words = wording::explain(result.error());
        m_outcome->say(Mark::Unknown, words.happened, words.advice());
    } else {
        const auto words = wording::explain(result.value(), m_asked.label,
                                            *m_session.organization);
        m_outcome->say(wording::markOf(result.value()), words.happened, words.advice());
        if (result.value().isInUse)
            m_session.report = result.value().report;
    }
    showTask();
    Q_EMIT completeChanged();
    m_pause = firstPause;
    m_nextLook.start(m_pause);
    if (const auto next = std::exchange(m_next, {}))
        next();
}

} // namespace wizard
