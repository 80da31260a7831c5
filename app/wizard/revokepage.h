// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "lifecycle/revertjob.h"
#include "lifecycle/services.h"
#include "lifecycle/watchrevocationjob.h"
#include "wizard/scrollingpage.h"

class QPushButton;

namespace widgets {
class PauseNote;
class Statement;
class UsedPlaces;
} // namespace widgets

namespace wizard {

class NumberedTask;
class RegeneratedQuestion;
class RevokeTask;
struct Session;

/// Leads to the old token's entry on the token page, and shows what comes of watching whether Azure
/// DevOps refuses it by now. May be left at any time: what is left to do is remembered in the
/// library.
///
/// Has more than ten members: what it shows by what the watch has seen; the state is the job's.
class RevokePage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// @a session must outlive the page.
    RevokePage(Session &session, const lifecycle::Services &services, QWidget *parent = nullptr);
    ~RevokePage() override;

    void initializePage() override;
    void cleanupPage() override; // Back: stops looking
    [[nodiscard]] bool isComplete() const override;

protected:
    bool event(QEvent *event) override; // the person comes back from the browser
    void showEvent(QShowEvent *event) override; // starts to look
    void hideEvent(QHideEvent *event) override;

private:
    void fillOtherWays();
    void connectButtons();
    [[nodiscard]] const library::StoredToken *oldToken() const;
    void watch(const lifecycle::Pace &pace);
    void readAnew();
    void showAll();
    [[nodiscard]] QString adviceOnOld() const;
    void showButtons();
    void onLooked(const lifecycle::RetireResult &result);
    void sayStillThere(const azuredevops::CheckReport &report);
    void onGone(const lifecycle::RetiredToken &retired);
    void confirmDrop();
    void drop(const QString &entry);
    void goBack();
    void onReverted(const QString &label, const lifecycle::RevertResult &result);

    Session &m_session;
    const lifecycle::Services m_services;
    widgets::UsedPlaces *const m_used;
    RevokeTask *const m_task;
    widgets::Statement *const m_waiting;
    widgets::Statement *const m_outcome;
    widgets::PauseNote *const m_pause;
    RegeneratedQuestion *const m_regenerated;
    QPushButton *const m_check;
    NumberedTask *const m_refusal; ///< the last thing to do: to wait for it
    QWidget *const m_otherWays; ///< than to revoke it
    QPushButton *const m_drop;
    QPushButton *const m_goBack;
    async::JobPtr<lifecycle::WatchRevocationJob> m_watch; ///< while there is an old one, and ...
    async::JobPtr<lifecycle::RevertJob> m_revert; ///< ... it is not gone back to
};

} // namespace wizard
