// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "lifecycle/recoverjob.h"
#include "lifecycle/revertjob.h"
#include "overview/checking.h"
#include "overview/librarywatch.h"
#include "overview/removing.h"
#include "overview/tokenfilter.h"
#include "overview/tokentable.h"
#include "widgets/passwordloan.h"
#include "widgets/reminderexport.h"

#include <QSet>
#include <QWidget>

#include <functional>
#include <memory>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace lifecycle { class RetireExpiredJob; }
namespace widgets { class Statement; }

namespace overview {

class Banner;
class DetailsPanel;

/// The window that lists the stored tokens. Asks neither network nor keychain until the person
/// wants it to, but to end what was begun and interrupted.
class OverviewWindow final : public QWidget
{
    Q_OBJECT

public:
    /// What @a services refer to must outlive the window. @a today tells the day in UTC.
    OverviewWindow(const lifecycle::Services &services, std::function<QDate()> today,
                   QWidget *parent = nullptr);
    ~OverviewWindow() override;

    /// Reads the library anew.
    void reload();
    /// Ends what was begun and interrupted, as it does when it opens; then comes recovered().
    void recover();

Q_SIGNALS:
    void recovered();
    void setUpRequested();
    void rotationRequested(const library::Place &place);
    /// Of the old tokens that were kept at @a place.
    void retirementRequested(const library::Place &place);
    /// A check of this one, with its page.
    void revalidationRequested(const library::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buttonRow();
    QLayout *searchRow();
    void prepareTable();
    void prepareDetails();
    void prepareShortcuts();
    void connectJobs();
    void orderTabs();
    void suitFont();
    [[nodiscard]] int widestState() const;
    void retireLongExpired();
    void showAttention();
    void showSelection();
    void nameOldToken(const QString &label);
    void showProgress();
    void search(const QString &text);
    void showWhetherFound();
    void selectOnly(const QModelIndex &index);
    void selectFirst();
    void selectNextToRemoved();
    void follow(const wording::AttentionLine &line);
    void openActivated(const QModelIndex &index);
    /// Says what came of something, until the next does. What is about one token is not said any
    /// more once another is selected, nor anything once the tokens are not as they were.
    void say(const wording::AttentionLine &line);
    void say(wording::Mark mark, const QString &headline, const QString &advice);
    void sayOf(const library::Place &place, wording::Mark mark, const QString &headline,
               const QString &advice);
    void forgetWhatIsUntrue();
    [[nodiscard]] QList<library::TokenRecord> recordsOfMessage() const;
    [[nodiscard]] QList<library::TokenRecord> selected() const;
    [[nodiscard]] QSet<QString> selectedKeys() const;

    void removeSelected();
    void undoRotation();
    void onReverted(const library::Place &place, const QString &label,
                      const lifecycle::RevertResult &result);
    void stop();
    void saveExpiry(std::optional<QDate> expires);

    const lifecycle::Services m_services;
    const std::function<QDate()> m_today;
    TokenTable m_table;
    TokenFilter m_filter;
    LibraryWatch m_watch;
    Checking m_checking;
    Removing m_removing;
    widgets::ReminderExport m_reminders;
    widgets::PasswordLoan m_loan;
    async::JobPtr<lifecycle::RecoverJob> m_recover;
    async::JobPtr<lifecycle::RetireExpiredJob> m_retireExpired;
    async::JobPtr<lifecycle::RevertJob> m_revert;
    QList<wording::AttentionLine> m_recovered;

    widgets::Statement *const m_trouble;
    Banner *const m_banner;
    widgets::Statement *const m_message; ///< below the table, whose rows stay where they are
    bool m_messageIsOfOne = false;
    bool m_messageIsOfClipboard = false;
    QSet<QString> m_selectedWhenSaid; ///< keys of places
    QStringList m_keysOfMessage; ///< of the places that it is about; all if there are none
    QList<library::TokenRecord> m_recordsWhenSaid; ///< of these
    QLineEdit *const m_search;
    QComboBox *const m_sort; ///< by keyboard what a click on a head of the table does
    widgets::Statement *const m_nothingFound;
    QTableView *const m_view;
    DetailsPanel *const m_details;
    QProgressBar *const m_progress;
    QPushButton *const m_setUp;
    QPushButton *const m_check;
    QPushButton *const m_checkAll;
    QPushButton *const m_stop;
    QPushButton *const m_checkWithPage;
    QPushButton *const m_rotate;
    QPushButton *const m_copy;
    QPushButton *const m_undo;
    QPushButton *const m_revokeOld;
    QPushButton *const m_export;
    QPushButton *const m_remove;
};

} // namespace overview
