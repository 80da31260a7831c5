// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "lifecycle/services.h"
#include "wizard/readiness.h"
#include "wizard/scrollingpage.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QAction;
class QLineEdit;
QT_END_NAMESPACE

namespace azuredevops {
class OrganizationLookup;
struct Finding;
} // namespace azuredevops
namespace keychain {
class Preflight;
}
namespace widgets {
class PauseNote;
class Statement;
} // namespace widgets

namespace wizard {

struct Session;

/// Asks for the organization, and tries out the network and the keychain in the background,
/// before a token exists that would be shown only once. With trouble there, one goes on only by
/// saying so.
///
/// Has more than ten members: two things that are tried at a time, each with what is waited for and
/// what is shown of it.
class OrganizationPage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// @a session must outlive the page.
    OrganizationPage(Session &session, const lifecycle::Services &services,
                     QWidget *parent = nullptr);
    ~OrganizationPage() override;

    void initializePage() override; // starts the keychain's pre-flight
    bool isComplete() const override; // reads the session
    bool validatePage() override; // waits a moment for what is being asked
    bool isInTrouble() const override;

    /// Asks the network and the keychain anew, what is not being asked.
    void tryAgain();

Q_SIGNALS:
    void settingsRequested(settings::Part part);
    /// The session knows more of the network or the keychain; also once the page was left.
    void triedOut();

private:
    void onEdited();
    void understand();
    void lookUp();
    void onLookedUp(const azuredevops::Finding &finding);
    [[nodiscard]] QString howAsked(const azuredevops::Finding &finding) const;
    void tryKeychain();
    void showKeychain();
    [[nodiscard]] bool isKeychainInTrouble() const;
    void continueAnyway();
    void apply(Readiness::Remedy remedy);
    void showRemedies();
    void showTrouble();
    void onPauseOver();

    Session &m_session;
    const lifecycle::Services m_services;
    QLineEdit *const m_field;
    QAction *const m_warning; ///< in the field
    widgets::Statement *const m_understood;
    Readiness *const m_readiness;
    widgets::PauseNote *const m_pause;
    QTimer m_typingPause;
    QTimer m_patience;
    QTimer m_nextPressed; ///< and what is asked is waited for
    bool m_goesOnAnyway = false;
    async::JobPtr<azuredevops::OrganizationLookup> m_lookup;
    async::JobPtr<keychain::Preflight> m_preflight;
};

} // namespace wizard
