// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "wizard/scrollingpage.h"
#include "wizard/services.h"

#include <QMap>

class QCheckBox;
class QPushButton;

namespace azuredevops { class TokenCheck; struct CheckReport; }
namespace lifecycle { struct Session; }

namespace wizard {

class PauseNote;
class Statement;

/// Checks the pasted token as soon as it is shown, and fills in its list as answers come.
/// Next opens when the token does what is needed, or the person wants it stored anyway.
class CheckPage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// @a session must outlive the page.
    CheckPage(lifecycle::Session &session, const Services &services, QWidget *parent = nullptr);
    ~CheckPage() override;

    void initializePage() override;   // starts the check, unless its result is still good
    void cleanupPage() override;      // Back: abandons it
    bool isComplete() const override; // reads the session

private:
    void start();
    void stop();
    void onFinished(const azuredevops::CheckReport &report);
    [[nodiscard]] azuredevops::CheckReport nothingYet() const;
    void showRows(const azuredevops::CheckReport &report);
    void showOutcome();
    void showButtons();
    void onPauseOver();
    void copyForAdministrator();

    lifecycle::Session &m_session;
    const Services m_services;
    Statement *const m_summary;
    QMap<QString, Statement *> m_rows;
    PauseNote *const m_pause;
    QPushButton *const m_checkAgain;
    QPushButton *const m_stop;
    QPushButton *const m_copy;
    Statement *const m_copied;
    QCheckBox *const m_storeAnyway;
    bool m_startsAfterPause = false; ///< the check that this page begins with is yet to come
    async::JobPtr<azuredevops::TokenCheck> m_check;
};

} // namespace wizard
