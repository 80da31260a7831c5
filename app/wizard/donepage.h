// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "wizard/scrollingpage.h"
#include "wizard/secretclipboard.h"
#include "wizard/services.h"

class QPushButton;

namespace keychain { class ReadJob; }
namespace lifecycle { class StoredRead; struct Session; struct StoredToken; }

namespace wizard {

class ExpiryCorrection;
class Statement;

/// What works, as whom, until when, and how to use the token as a password.
class DonePage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// @a session must outlive the page.
    DonePage(lifecycle::Session &session, const Services &services, QWidget *parent = nullptr);
    ~DonePage() override;

    void initializePage() override;

Q_SIGNALS:
    void rotationRequested(const lifecycle::StoredToken &place);

private:
    void showRecord();
    void showVerdict();
    void showExpiry();
    void showWhatIsLeft();
    void copyPassword();

    lifecycle::Session &m_session;
    const Services m_services;
    Statement *const m_verdict;
    Statement *const m_account;
    Statement *const m_expiry;
    Statement *const m_place;
    Statement *const m_old; ///< not revoked yet
    ExpiryCorrection *const m_correction;
    QPushButton *const m_rotate;
    QPushButton *const m_copy;
    Statement *const m_copied;
    SecretClipboard m_clipboard;
    async::JobPtr<lifecycle::StoredRead> m_read;
};

} // namespace wizard
