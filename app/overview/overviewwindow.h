// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/services.h"
#include "overview/librarywatch.h"
#include "overview/tokenfilter.h"
#include "overview/tokenjobs.h"
#include "overview/tokentable.h"

#include <QMainWindow>

#include <functional>

namespace widgets {
class Statement;
}

namespace overview {

class DetailsPanel;
class EmptyPage;
class ListPane;
class Notices;
class Panes;
class ResultLine;
class TokenActions;

/// The window that lists the stored tokens. Asks neither network nor keychain until the person
/// wants it to, but to end what was begun and interrupted.
///
/// Has more than ten members: the parts that it puts together, each a class of its own.
class OverviewWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// What @a services refer to must outlive the window. @a today tells the day in UTC. What the
    /// window looks like is remembered in the file @a memory, if that is not empty.
    OverviewWindow(const lifecycle::Services &services, std::function<QDate()> today,
                   const QString &memory = {}, QWidget *parent = nullptr);
    ~OverviewWindow() override;

    /// Reads the library anew.
    void reload();
    /// Ends what was begun and interrupted, as it does when it opens; then comes recovered().
    void recover();
    /// As the action does it, if it is possible now.
    void checkAll();
    /// Selects the token at @a place alone, shown whatever the list was narrowed down to.
    void select(const library::Place &place);

Q_SIGNALS:
    void recovered();
    void setUpRequested();
    void rotationRequested(const library::Place &place);
    /// Of the old tokens that were kept at @a place.
    void retirementRequested(const library::Place &place);
    /// A check of this one, with its page.
    void revalidationRequested(const library::Place &place);
    void settingsRequested(settings::Part part = {});
    /// The person wants to read about @a topic (manual/topics.h).
    void helpRequested(const QString &topic);
    void diagnosticsRequested();
    void aboutRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    void connectActions();
    void connectParts();
    void makeMenus();
    void connectJobs();
    void restoreLook();
    [[nodiscard]] bool isShort() const;
    void showNotices();
    void showSelection();
    void showSituation();
    void showGlobal();
    void say(const wording::AttentionLine &line);
    void copyText(const QString &text);
    [[nodiscard]] library::TokenRecord only() const;

    const lifecycle::Services m_services;
    const std::function<QDate()> m_today;
    const QString m_memory;
    TokenTable m_table;
    LibraryWatch m_watch;
    TokenJobs m_jobs;
    TokenActions *const m_actions;
    widgets::Statement *const m_trouble;
    Notices *const m_notices;
    ListPane *const m_pane;
    DetailsPanel *const m_details;
    Panes *const m_panes;
    EmptyPage *const m_empty; ///< instead of them while nothing is stored
    ResultLine *const m_results;
    bool m_wasShort = false;
};

} // namespace overview
