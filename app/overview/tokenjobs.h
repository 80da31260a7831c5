// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "lifecycle/recoverjob.h"
#include "lifecycle/revertjob.h"
#include "overview/checking.h"
#include "overview/removing.h"
#include "widgets/passwordloan.h"
#include "widgets/reminderexport.h"

namespace lifecycle {
class RetireExpiredJob;
}

namespace overview {

/// What is under way with the stored tokens in the main window, and what came of it.
class TokenJobs final : public QObject
{
    Q_OBJECT

public:
    /// Asks its questions over @a window. What @a services refer to must outlive it.
    TokenJobs(const lifecycle::Services &services, QWidget &window);
    ~TokenJobs() override;

    /// Ends what was begun and interrupted; then comes recovered().
    void recover();
    /// What that is about, and what came of it.
    [[nodiscard]] const QList<wording::AttentionLine> &recovery() const { return m_recovered; }

    void check(const QList<library::TokenRecord> &records);
    /// @a tokens as they are once a check has ended: tells what it came to.
    void conclude(const QList<wording::StandingToken> &tokens, QDate today);
    void stop();
    void lend(const library::Place &place) { m_loan.start(place); }
    void goBack(const library::TokenRecord &record);
    void remove(const QList<library::TokenRecord> &records);
    void exportReminders(const QList<library::TokenRecord> &records)
    {
        m_reminders.start(records, m_services.choices.reminderDays);
    }
    void saveExpiry(const library::Place &place, std::optional<QDate> expires);

    [[nodiscard]] const Checking &checking() const { return m_checking; }
    [[nodiscard]] bool isGoingBack() const { return bool(m_revert); }
    [[nodiscard]] bool isLending() const { return m_loan.isRunning(); }
    [[nodiscard]] bool isRemoving() const { return m_removing.isRunning(); }
    /// While what is long expired is let go, of which nobody wants to hear.
    [[nodiscard]] bool isTidying() const { return bool(m_retireExpired); }

Q_SIGNALS:
    void told(const wording::AttentionLine &line);
    /// Just told: true until takenBack().
    void lent();
    /// While it is lent, with each second.
    void counted(std::chrono::seconds left);
    void takenBack();
    /// The library may be another one.
    void changed();
    /// Something has begun, gone on or ended, other than the check of one token of many.
    void moved();
    void recovered();
    void checkBegan(const QString &key);
    void checkEnded(const QString &key);
    void checksEnded();

private:
    void connectParts();
    void retireLongExpired(QDate today);
    void onRecovered(const QList<lifecycle::RecoveredChange> &changes);
    void onReverted(const library::Place &place, const QString &label,
                    const lifecycle::RevertResult &result);
    void tellOf(const library::Place &place, wording::Mark mark, const QString &headline,
                const QString &advice);

    const lifecycle::Services m_services;
    QWidget &m_window;
    Checking m_checking;
    Removing m_removing;
    widgets::ReminderExport m_reminders;
    widgets::PasswordLoan m_loan;
    QList<wording::AttentionLine> m_recovered;
    async::JobPtr<lifecycle::RecoverJob> m_recover;
    async::JobPtr<lifecycle::RetireExpiredJob> m_retireExpired;
    async::JobPtr<lifecycle::RevertJob> m_revert;
};

} // namespace overview
