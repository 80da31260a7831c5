// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "lifecycle/services.h"
#include "wizard/scrollingpage.h"

#include <QSet>
#include <QTimer>

class QLineEdit;

namespace keychain {
struct KeychainError;
}
namespace library {
struct LibraryError;
}
namespace lifecycle {
class AddJob;
struct NameTaken;
struct NotPublished;
struct NotRecorded;
} // namespace lifecycle
namespace widgets {
class GivenValue;
class Statement;
} // namespace widgets
namespace wording {
struct Explanation;
}

namespace wizard {

struct Session;

/// Stores the token: the commit page. "Store" starts it, and the wizard moves on once the
/// keychain has proved to hold the token.
///
/// Has more than ten members: what is shown, and which names were wanted, suggested and taken.
class StorePage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// @a session must outlive the page.
    StorePage(Session &session, const lifecycle::Services &services, QWidget *parent = nullptr);
    ~StorePage() override;

    void initializePage() override;
    void cleanupPage() override;
    bool validatePage() override; // moves on only if stored; begins to store otherwise
    bool isComplete() const override;

Q_SIGNALS:
    /// The keychain has the token; the session no longer needs it.
    void stored();

private:
    void store();
    [[nodiscard]] QWidget *nameField();
    void showPlace();
    void onAdopted();
    void refuse(const wording::Explanation &words);
    void onRefused(const keychain::KeychainError &error);
    void onRefused(const library::LibraryError &error);
    void onRefused(const lifecycle::NameTaken &error);
    void onRefused(const lifecycle::NotRecorded &error);
    void onRefused(const lifecycle::NotPublished &error);
    void stay(const library::Place &place, const wording::Explanation &words);

    Session &m_session;
    const lifecycle::Services m_services;
    QLineEdit *const m_name;
    widgets::GivenValue *const m_given; ///< the name, which was given before
    widgets::Statement *const m_place;
    widgets::Statement *const m_unchecked;
    widgets::Statement *const m_progress;
    QTimer m_patience;
    QString m_wanted; ///< what the person called it, and ...
    QString m_suggested; ///< ... what was suggested when that name was taken
    QSet<QString> m_taken; ///< keys that the keychain was found to hold for other tokens
    async::JobPtr<lifecycle::AddJob> m_add;
};

} // namespace wizard
