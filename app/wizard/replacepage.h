// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "lifecycle/replacejob.h"
#include "lifecycle/services.h"
#include "wizard/scrollingpage.h"

#include <QTimer>

namespace widgets {
class Statement;
}

namespace wizard {

struct Session;

/// The commit page of a rotation: puts the new token in the place of the old one, which is kept.
/// "Store" starts the work, and the wizard moves on by itself once it is done.
class ReplacePage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// @a session must outlive the page.
    ReplacePage(Session &session, const lifecycle::Services &services, QWidget *parent = nullptr);
    ~ReplacePage() override;

    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override;
    bool validatePage() override; // starts the work; true once it is done

Q_SIGNALS:
    void stored();
    /// Another token came into use meanwhile: nothing is stored, the session's subject is that one
    /// now, and the page before this one is shown again.
    void overtaken();

private:
    [[nodiscard]] QString whereTo(const library::TokenRecord &old) const;
    void start();
    [[nodiscard]] bool isOvertaken();
    void onFinished(const lifecycle::ReplaceResult &result);

    Session &m_session;
    const lifecycle::Services m_services;
    widgets::Statement *const m_place;
    widgets::Statement *const m_kept;
    widgets::Statement *const m_unchecked;
    widgets::Statement *const m_progress;
    QTimer m_patience;
    async::JobPtr<lifecycle::ReplaceJob> m_replace;
};

} // namespace wizard
