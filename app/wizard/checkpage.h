// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "azuredevops/probe.h"
#include "lifecycle/services.h"
#include "lifecycle/storageerror.h"
#include "wizard/scrollingpage.h"
#include "wording/checkwords.h"
#include "wording/mark.h"

#include <QMap>

#include <optional>

class QCheckBox;
class QPushButton;

namespace azuredevops {
struct CheckReport;
}
namespace lifecycle {
struct CheckedToken;
}
namespace widgets {
class Button;
class Card;
class Disclosure;
class PauseNote;
class SettingsButton;
class Statement;
} // namespace widgets

namespace wizard {

class OldAndNew;
class ScopeEdit;
struct Session;

/// Checks the pasted token, or a stored one, as soon as the page is shown, and fills in its list as
/// answers come. For a pasted one Next opens when the token does what is needed, or the person
/// wants it stored anyway; a token that is to replace another is shown beside that.
///
/// Has more than ten members: what it fills in and hides as answers come; what is known of the
/// token is the session's.
class CheckPage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// @a session must outlive the page.
    CheckPage(Session &session, const lifecycle::Services &services, QWidget *parent = nullptr);
    ~CheckPage() override;

    void initializePage() override; // starts the check, unless its result is still good
    void cleanupPage() override; // Back: abandons it
    bool isComplete() const override; // reads the session
    bool isInTrouble() const override;

    /// The token that is to be replaced is another one by now: asks anew whether to go on.
    void compareAnew();
    /// Checks again if nothing could be found out, for that may be otherwise by now.
    void checkIfUnchecked();

Q_SIGNALS:
    /// The person wants to choose a certificate, or a proxy, in the settings.
    void settingsRequested(settings::Part part);

private:
    void fill();
    void connectControls();
    [[nodiscard]] QWidget *verdict();
    void start();
    [[nodiscard]] async::JobPtr<async::Job> checkOfNewToken();
    [[nodiscard]] async::JobPtr<async::Job> checkOfStoredToken();
    void stop();
    void onFinished(const azuredevops::CheckReport &report);
    void onStoredChecked(const lifecycle::CheckedToken &checked);
    [[nodiscard]] azuredevops::CheckReport nothingYet() const;
    void showRows(const azuredevops::CheckReport &report);
    void showOutcome();
    void tell(wording::Mark mark, const QString &headline, const QString &advice = {});
    void tellOf(const azuredevops::CheckReport &report);
    void showScopes();
    void unfoldIfFailed(const azuredevops::CheckReport &report);
    [[nodiscard]] bool canDoMoreThanChosen() const;
    void showButtons();
    void suitButtons();
    [[nodiscard]] wording::Origin origin() const;
    void onPauseOver();
    void copyForAdministrator();

    Session &m_session;
    const lifecycle::Services m_services;
    widgets::Card *const m_card;
    widgets::Statement *const m_summary;
    QMap<QString, widgets::Statement *> m_rows;
    ScopeEdit *const m_scopes;
    QWidget *const m_technical; ///< how it was found out
    widgets::Disclosure *const m_details;
    widgets::SettingsButton *const m_settings;
    widgets::Statement *const m_changes; ///< since the last time
    OldAndNew *const m_oldAndNew;
    widgets::PauseNote *const m_pause;
    QPushButton *const m_checkAgain;
    QPushButton *const m_stop;
    widgets::Button *const m_copy;
    widgets::Statement *const m_copied;
    QCheckBox *const m_storeAnyway;
    bool m_startsAfterPause = false; ///< the check that this page begins with is yet to come
    std::optional<lifecycle::StorageError> m_trouble; ///< why the stored token was not checked
    async::JobPtr<async::Job> m_check;
};

} // namespace wizard
