// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/checkpage.h"

#include "azuredevops/tokencheck.h"
#include "lifecycle/session.h"
#include "wizard/statement.h"
#include "wording/checkrows.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace wizard {
namespace {

using azuredevops::CheckReport;
using azuredevops::TokenCheck;
using azuredevops::Verdict;
using wording::Mark;

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Works:
        return Mark::Works;
    case Verdict::Limited:
        return Mark::Warning;
    case Verdict::Refused:
        return Mark::Refused;
    case Verdict::Unchecked:
        return Mark::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

CheckPage::CheckPage(lifecycle::Session &session, const Services &services, QWidget *parent)
    : ScrollingPage(parent)
    , m_session(session)
    , m_services(services)
    , m_summary(new Statement(u"summary"_s, this))
    , m_checkAgain(new QPushButton(tr("Check a&gain"), this))
    , m_stop(new QPushButton(tr("S&top"), this))
    , m_storeAnyway(new QCheckBox(this))
{
    setTitle(tr("Check"));
    setSubTitle(tr("Azure DevOps is asked what this token can do. Nothing is changed there."));
    m_summary->setFramed(true);
    m_checkAgain->setObjectName(u"checkAgain"_s);
    m_stop->setObjectName(u"stop"_s);
    m_storeAnyway->setObjectName(u"storeAnyway"_s);
    for (QPushButton *button : {m_checkAgain, m_stop})
        button->setAutoDefault(false);

    content()->addWidget(m_summary);
    // The list is made of the same rows that fill it in later.
    for (const QString &id : wording::checkRowIds()) {
        m_rows[id] = new Statement(id, this);
        content()->addWidget(m_rows[id]);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_checkAgain);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    content()->addLayout(buttons);
    content()->addWidget(m_storeAnyway);

    connect(m_checkAgain, &QPushButton::clicked, this, &CheckPage::start);
    connect(m_stop, &QPushButton::clicked, this, &CheckPage::stop);
    connect(m_storeAnyway, &QCheckBox::toggled, this, &CheckPage::completeChanged);
}

CheckPage::~CheckPage() = default;

void CheckPage::initializePage()
{
    m_storeAnyway->setChecked(false);
    if (m_session.report && m_session.report->verdict() != Verdict::Unchecked) {
        showRows(*m_session.report);
        showOutcome();
    } else {
        start();
    }
}

void CheckPage::cleanupPage()
{
    m_check.reset();
}

bool CheckPage::isComplete() const
{
    if (m_check || !m_session.report)
        return false;
    switch (m_session.report->verdict()) {
    case Verdict::Works:
        return true;
    case Verdict::Limited:
    case Verdict::Unchecked:
        return m_storeAnyway->isChecked();
    case Verdict::Refused:
        break;
    }
    return false;
}

void CheckPage::start()
{
    m_session.report.reset();
    m_storeAnyway->setChecked(false);
    m_check.reset(new TokenCheck(m_services.service, *m_session.organization, *m_session.token,
                                 m_session.needs(), m_services.deadline));
    connect(m_check.get(), &TokenCheck::found, this,
            [this](azuredevops::Probe, const CheckReport &report) { showRows(report); });
    connect(m_check.get(), &TokenCheck::finished, this, &CheckPage::onFinished);
    m_check->start();
    showRows({.needs = m_session.needs(), .findings = {}, .account = {}, .checked = {}});
    showOutcome();
}

void CheckPage::stop()
{
    m_check.reset();
    showRows({.needs = m_session.needs(), .findings = {}, .account = {}, .checked = {}});
    showOutcome();
}

void CheckPage::onFinished(const CheckReport &report)
{
    m_check.reset();
    m_session.report = report;
    showRows(report);
    showOutcome();
}

void CheckPage::showRows(const CheckReport &report)
{
    for (const auto &row :
         wording::checkRows(report, *m_session.organization, m_check != nullptr))
        m_rows[row.id]->say(row.mark, row.headline, row.advice);
}

void CheckPage::showOutcome()
{
    const auto &report = m_session.report;
    if (m_check)
        m_summary->say(Mark::Waiting, tr("Asking Azure DevOps…"));
    else if (report)
        m_summary->say(report->verdict() == Verdict::Works && report->isGlobal().value_or(false)
                           ? Mark::Warning
                           : markOf(report->verdict()),
                       wording::summary(*report));
    else
        m_summary->say(Mark::NotAsked, tr("The check was stopped."), tr("Check again to go on."));

    m_checkAgain->setVisible(!m_check);
    m_stop->setVisible(m_check != nullptr);
    const bool limited = report && report->verdict() == Verdict::Limited;
    const bool unchecked = report && report->verdict() == Verdict::Unchecked;
    m_storeAnyway->setVisible(limited || unchecked);
    // Short: a check box does not wrap, and large text is to fit.
    m_storeAnyway->setText(limited ? tr("Store it anyway") : tr("Store it unchecked"));
    Q_EMIT completeChanged();
}

} // namespace wizard
