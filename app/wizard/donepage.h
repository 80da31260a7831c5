// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/services.h"
#include "wizard/scrollingpage.h"
#include "wording/mark.h"

#include <memory>

class QFormLayout;
class QPushButton;

namespace library {
struct Place;
}
namespace widgets {
class Card;
class ExpiryCorrection;
class PasswordCopy;
class ReminderExport;
class Statement;
} // namespace widgets

namespace wizard {

struct Session;

class ReminderOffer;

/// What works, as whom, until when, and how to use the token as a password.
///
/// Has more than ten members: the lines and buttons that it shows or not, by what is stored.
class DonePage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// @a session must outlive the page.
    DonePage(Session &session, const lifecycle::Services &services, QWidget *parent = nullptr);
    ~DonePage() override;

    void initializePage() override;

Q_SIGNALS:
    void rotationRequested(const library::Place &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *facts();
    [[nodiscard]] QWidget *asPassword();
    void suitGrid();
    void tellVerdict(wording::Mark mark, const QString &headline, const QString &advice = {});
    void addToCalendar();
    void findCopies();
    void showRecord();
    void showVerdict();
    [[nodiscard]] bool isRefused() const;
    /// Where the stored token stands, by what is recorded of it.
    void showStanding(widgets::Statement &statement);
    void showExpiry();
    [[nodiscard]] bool endsWithGlobalTokens() const;
    void showWhatIsLeft();

    Session &m_session;
    const lifecycle::Services m_services;
    widgets::Card *const m_card;
    QFormLayout *const m_grid; ///< of labels and values
    widgets::Statement *const m_verdict;
    widgets::Statement *const m_earlier; ///< what was known before a check that came to nothing
    widgets::Statement *const m_account;
    widgets::Statement *const m_expiry;
    widgets::Statement *const m_place;
    widgets::Statement *const m_old; ///< what is left of a rotation
    widgets::ExpiryCorrection *const m_correction;
    QPushButton *const m_rotate;
    widgets::PasswordCopy *const m_copy;
    QWidget *const m_asPassword; ///< how to use it, unless it is refused
    QPushButton *const m_calendar;
    QPushButton *const m_find; ///< copies, after a rotation
    const std::unique_ptr<widgets::ReminderExport> m_reminder;
    widgets::Statement *const m_exported;
    ReminderOffer *const m_offer;
};

} // namespace wizard
