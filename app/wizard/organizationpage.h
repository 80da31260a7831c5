// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "lifecycle/services.h"
#include "wizard/scrollingpage.h"

#include <QTimer>

class QLineEdit;
class QPushButton;

namespace azuredevops { class OrganizationLookup; struct Finding; }
namespace keychain { class Preflight; }
namespace widgets { class PauseNote; class Statement; }

namespace wizard {

struct Session;

/// Asks for the organization, and tries out the network and the keychain in the background,
/// before a token exists that would be shown only once. Trouble there is told, and stops nobody.
class OrganizationPage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// @a session must outlive the page.
    OrganizationPage(Session &session, const lifecycle::Services &services,
                     QWidget *parent = nullptr);
    ~OrganizationPage() override;

    void initializePage() override;   // starts the keychain's pre-flight
    bool isComplete() const override; // reads the session

Q_SIGNALS:
    /// The session knows more of the network or the keychain; also once the page was left.
    void triedOut();

private:
    void onEdited();
    void lookUp();
    void onLookedUp(const azuredevops::Finding &finding);
    [[nodiscard]] QString howAsked(const azuredevops::Finding &finding) const;
    void tryKeychain();
    void showKeychain();
    void tryAgain();
    void showTryAgain();
    void onPauseOver();

    Session &m_session;
    const lifecycle::Services m_services;
    QLineEdit *const m_field;
    widgets::Statement *const m_understood;
    widgets::Statement *const m_serviceState;
    widgets::Statement *const m_keychainState;
    widgets::PauseNote *const m_pause;
    QPushButton *const m_tryAgain;
    QPushButton *const m_useNewName; ///< of an organization that was renamed
    QTimer m_typingPause;
    QTimer m_patience;
    async::JobPtr<azuredevops::OrganizationLookup> m_lookup;
    async::JobPtr<keychain::Preflight> m_preflight;
};

} // namespace wizard
