// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wizard/createsteps.h"
#include "wizard/scrollingpage.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace widgets { class Illustration; class Label; class Statement; class TokenPageLink; }

namespace wizard {

struct Session;

/// Leads through the token page of Azure DevOps, one step at a time.
class CreatePage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// @a session must outlive the page.
    explicit CreatePage(Session &session, QWidget *parent = nullptr);

    void initializePage() override;
    bool isComplete() const override;

    /// Warns of what the Organization page has found out by now, before a token is made.
    void showTrouble();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *choices();
    QWidget *stepper();
    void showLifespan();
    void onLifespanChosen();
    void onDateChosen();
    void showStep(qsizetype index);
    void copyName();
    void showServiceTrouble();

    Session &m_session;
    QList<CreateStep> m_steps;
    qsizetype m_current = 0;

    widgets::Statement *const m_keychainTrouble;
    widgets::Statement *const m_serviceTrouble;
    widgets::Statement *const m_beside; ///< the token that it is to replace
    widgets::TokenPageLink *const m_link;
    widgets::Statement *const m_nameCopied;
    QLineEdit *const m_name;
    QComboBox *const m_lifespan;
    QDateEdit *const m_date;
    widgets::Label *const m_counter;
    QLabel *const m_headline;
    QLabel *const m_words;
    widgets::Illustration *const m_illustration;
    QPushButton *const m_previous;
    QPushButton *const m_next;
};

} // namespace wizard
