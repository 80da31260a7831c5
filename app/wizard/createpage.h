// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wizard/createsteps.h"
#include "wizard/scrollingpage.h"

class QPushButton;
class QToolButton;

namespace widgets {
class Illustration;
class Statement;
class TokenPageLink;
} // namespace widgets

namespace wizard {

class Instruction;
class LifespanChoice;
class StepDots;
class TokenNameField;
struct Session;

/// Leads through the token page of Azure DevOps: one step is the page at a time, and the wizard's
/// primary button goes on to the next one. Only the last one leads to the next page.
///
/// Has more than ten members: what each step fills in anew, and which one it is.
class CreatePage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// @a session must outlive the page.
    explicit CreatePage(Session &session, QWidget *parent = nullptr);

    void initializePage() override;
    void cleanupPage() override;
    bool validatePage() override; // does the step; true at the last one
    bool isComplete() const override;
    bool isInTrouble() const override;

    /// Warns of what the Organization page has found out by now, before a token is made.
    void showTrouble();

Q_SIGNALS:
    /// The person wants a small window beside the browser, or the ordinary one again.
    void compactWanted(bool compact);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *pager();
    void connectControls();
    void showStep(qsizetype index);
    void showControl(const CreateStep &step);
    [[nodiscard]] QMap<QString, QString> textsOfPicture() const;
    [[nodiscard]] QString wordsOfNext() const;
    [[nodiscard]] bool isLastStep() const { return m_current == m_steps.size() - 1; }
    void suitPicture();

    Session &m_session;
    QList<CreateStep> m_steps;
    qsizetype m_current = 0;

    widgets::Statement *const m_trouble;
    widgets::Statement *const m_beside; ///< the token that it is to replace
    widgets::Illustration *const m_illustration;
    Instruction *const m_instruction;
    widgets::TokenPageLink *const m_link;
    TokenNameField *const m_name;
    LifespanChoice *const m_lifespan;
    QToolButton *const m_previous;
    StepDots *const m_dots;
    QToolButton *const m_next;
    QPushButton *const m_compact;
};

} // namespace wizard
