// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "lifecycle/revertjob.h"
#include "lifecycle/retirejob.h"
#include "lifecycle/services.h"
#include "wizard/scrollingpage.h"

#include <QTimer>

#include <chrono>
#include <functional>

class QCheckBox;
class QPushButton;

namespace wizard {

class PasswordCopy;
class Statement;
class TokenPageLink;
struct Session;

/// Leads to the old token's entry on the token page, and looks again and again whether Azure DevOps
/// refuses the old token by now; then it is taken out of the keychain. May be left at any time: what
/// is left to do is remembered in the library.
class RevokePage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// @a session must outlive the page.
    RevokePage(Session &session, const lifecycle::Services &services,
               QWidget *parent = nullptr);
    ~RevokePage() override;

    void initializePage() override; // starts to look
    void cleanupPage() override;    // Back: stops looking
    [[nodiscard]] bool isComplete() const override;

protected:
    bool event(QEvent *event) override; // the person comes back from the browser
    void hideEvent(QHideEvent *event) override;

private:
    void fillOtherWays();
    [[nodiscard]] const library::StoredToken *oldToken() const;
    void showTask();
    [[nodiscard]] QString adviceOn(const library::StoredToken &old) const;
    void showRegenerated();
    void readAnew();
    void onRegenerated(bool isSo);
    void start(lifecycle::RetireJob::When when);
    /// @a action, unless the old token is another one by then.
    [[nodiscard]] std::function<void()> ifStillOld(std::function<void()> action) const;
    void onceIdle(std::function<void()> action);
    void onFinished(const lifecycle::RetireResult &result);
    void onStillThere(const azuredevops::CheckReport &report);
    void confirmDrop();
    void goBack();
    void onReverted(const lifecycle::RevertResult &result);
    [[nodiscard]] bool isBusy() const { return m_retire || m_revert; }

    // A look costs the service a few requests: often at first, when the person is at it, then seldom.
    static constexpr std::chrono::seconds firstPause{5};

    Session &m_session;
    const lifecycle::Services m_services;
    Statement *const m_first; ///< before it is revoked
    PasswordCopy *const m_copy;
    Statement *const m_task;
    TokenPageLink *const m_link;
    Statement *const m_outcome;
    Statement *const m_refusedAlready;
    QCheckBox *const m_regenerated; ///< so the new token bears the old one's name
    QPushButton *const m_check;
    QPushButton *const m_drop;
    QPushButton *const m_goBack;
    QWidget *const m_otherWays; ///< than to revoke it
    bool m_isLookedAt = false; ///< the old token, since the page was opened ...
    bool m_hasWorked = false;  ///< ... and it was accepted, beside the new one
    bool m_isRefusedAlready = false; ///< the one that was replaced, and was never seen to work
    library::StoredToken m_asked;   ///< what the job at work is about: it may be dropped elsewhere
    QTimer m_nextLook;
    std::chrono::seconds m_pause = firstPause;
    std::function<void()> m_next; ///< what the person wants as soon as the keychain is free
    async::JobPtr<lifecycle::RetireJob> m_retire;
    async::JobPtr<lifecycle::RevertJob> m_revert;
};

} // namespace wizard
