// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/checkpage.h"

#include "azuredevops/service.h"
#include "azuredevops/tokencheck.h"
#include "library/comparison.h"
#include "lifecycle/checkjob.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/disclosure.h"
#include "widgets/look.h"
#include "widgets/pausenote.h"
#include "widgets/settingsbutton.h"
#include "widgets/statement.h"
#include "widgets/target.h"
#include "widgets/wrappingrow.h"
#include "wizard/capabilitylines.h"
#include "wizard/oldandnew.h"
#include "wizard/scopeedit.h"
#include "wizard/session.h"
#include "wording/administratortext.h"
#include "wording/checkrows.h"
#include "wording/comparisonwords.h"
#include "wording/explanation.h"
#include "wording/librarywords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace wizard {

using azuredevops::Cause;
using azuredevops::CheckReport;
using azuredevops::Probe;
using azuredevops::TokenCheck;
using azuredevops::Verdict;
using lifecycle::CheckJob;
using lifecycle::Services;
using widgets::button;
using widgets::Card;
using widgets::Disclosure;
using widgets::PauseNote;
using widgets::SettingsButton;
using widgets::Statement;
using wording::Mark;
using wording::Origin;

CheckPage::CheckPage(Session &session, const lifecycle::Services &services, QWidget *parent)
    : ScrollingPage(parent)
    , m_session(session)
    , m_services(services)
    , m_card(new Card(this))
    , m_summary(new Statement(u"summary"_s, m_card))
    , m_scopes(new ScopeEdit(m_card))
    , m_technical(new QWidget(this))
    , m_details(new Disclosure(u"details"_s, tr("&Details"), m_technical, this))
    , m_settings(new SettingsButton(this))
    , m_changes(new Statement(u"changes"_s, this))
    , m_oldAndNew(new OldAndNew(this))
    , m_pause(new PauseNote(u"pause"_s, services.service.checkPauses(), this))
    , m_checkAgain(button(u"checkAgain"_s, tr("Check a&gain"), this))
    , m_stop(button(u"stop"_s, tr("S&top"), this))
    , m_copy(button(u"copyForAdministrator"_s, tr("Copy for an &administrator"), this))
    , m_copied(new Statement(u"copied"_s, this))
    , m_storeAnyway(new widgets::Target<QCheckBox>(this))
{
    //: The name of this step, and the head of its page.
    setTitle(tr("Check"));
    m_copy->letShorten();
    setSubTitle(tr("It changes nothing in Azure DevOps."));
    setStart(m_summary);
    m_summary->setHeading();
    m_changes->setAnnounced();
    widgets::showIcon(m_copy, u"copy"_s);
    m_copied->setAnnounced();
    m_storeAnyway->setObjectName(u"storeAnyway"_s);
    fill();
    connectControls();
}

void CheckPage::fill()
{
    auto *rows = new QVBoxLayout(m_technical);
    rows->setContentsMargins(0, 0, 0, 0);
    const auto nothing = wording::checkRows(nothingYet(), *m_session.organization, origin(), false);
    for (const auto &row : technicalLines(nothing)) {
        m_rows[row.id] = new Statement(row.id, m_technical);
        rows->addWidget(m_rows[row.id]);
    }
    content()->setSpacing(widgets::gap);
    content()->addWidget(verdict());
    content()->addWidget(m_changes);
    content()->addWidget(m_oldAndNew);
    content()->addWidget(m_pause);
    content()->addWidget(m_storeAnyway);
    content()->addWidget(m_details, 0, Qt::AlignLeading);
    content()->addWidget(m_technical);
}

QWidget *CheckPage::verdict()
{
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(2);
    layout->addWidget(m_summary);
    // The list is made of the same rows that fill it in later.
    const auto nothing = wording::checkRows(nothingYet(), *m_session.organization, origin(), false);
    for (const auto &row : capabilityLines(nothing, nothingYet())) {
        m_rows[row.id] = new Statement(row.id, m_card);
        layout->addWidget(m_rows[row.id]);
    }
    layout->addWidget(m_scopes);
    auto *buttons = new widgets::WrappingRow(m_card);
    for (QPushButton *each :
         std::initializer_list<QPushButton *>{m_checkAgain, m_stop, m_settings, m_copy})
        buttons->add(each);
    auto *indented = new QHBoxLayout; // to where the words begin
    indented->addSpacing(widgets::scaled(30, *this));
    indented->addWidget(buttons, 1);
    layout->addSpacing(widgets::gap);
    layout->addLayout(indented);
    layout->addWidget(m_copied);
    return m_card;
}

void CheckPage::connectControls()
{
    connect(m_checkAgain, &QPushButton::clicked, this, &CheckPage::start);
    connect(m_stop, &QPushButton::clicked, this, &CheckPage::stop);
    connect(m_copy, &QPushButton::clicked, this, &CheckPage::copyForAdministrator);
    connect(m_settings, &SettingsButton::settingsRequested, this, &CheckPage::settingsRequested);
    connect(m_pause, &PauseNote::over, this, &CheckPage::onPauseOver);
    connect(m_storeAnyway, &QCheckBox::toggled, this, &CheckPage::suitGoingOn);
    connect(m_oldAndNew, &OldAndNew::agreedChanged, this, &CheckPage::suitGoingOn);
}

CheckPage::~CheckPage() = default;

void CheckPage::initializePage()
{
    m_storeAnyway->setChecked(false);
    const auto &report = m_session.report;
    const bool hasToWait
        = m_services.service.checkPauses().left(*m_session.organization).count() > 0;
    m_startsAfterPause = hasToWait && !report;
    if (!hasToWait && (!report || report->verdict() == Verdict::Unchecked))
        return start();
    showRows(report.value_or(nothingYet()));
    showOutcome();
}

void CheckPage::cleanupPage()
{
    m_check.reset();
    m_startsAfterPause = false;
    m_pause->clear();
}

bool CheckPage::isComplete() const
{
    if (m_check || !m_session.report)
        return false;
    if (origin() == Origin::Stored) // whatever came of it, nothing is to be stored
        return true;
    if (m_session.subject && !m_oldAndNew->isAgreed())
        return false;
    switch (m_session.report->verdict()) {
    case Verdict::Works: return true;
    case Verdict::Limited:
    case Verdict::Unchecked: return m_storeAnyway->isHidden() || m_storeAnyway->isChecked();
    case Verdict::Refused: break;
    }
    return false;
}

bool CheckPage::isInTrouble() const
{
    return m_trouble || canDoMoreThanChosen()
        || (m_session.report && wording::summaryMark(*m_session.report) != Mark::Works);
}

void CheckPage::compareAnew()
{
    showOutcome();
    m_changes->say(
        Mark::Warning,
        tr("Another token has been taken into use meanwhile: “%1”.")
            .arg(wording::plain(m_session.subject->current.label)),
        tr("Yours is not stored yet. It is compared with that one now: go on if it is to "
           "take the place of that."));
}

void CheckPage::checkIfUnchecked()
{
    const auto &report = m_session.report;
    if (isVisible() && !m_check && report && report->verdict() == Verdict::Unchecked
        && m_checkAgain->isEnabled())
        start();
}

void CheckPage::start()
{
    m_startsAfterPause = false;
    m_session.report.reset();
    m_trouble.reset();
    m_storeAnyway->setChecked(false);
    m_check = origin() == Origin::Stored ? checkOfStoredToken() : checkOfNewToken();
    m_check->start();
    showRows(nothingYet());
    showOutcome();
}

async::JobPtr<async::Job> CheckPage::checkOfNewToken()
{
    auto *check = new TokenCheck(m_services.service, *m_session.organization, *m_session.token,
                                 m_session.needs(), m_services.deadline);
    connect(check, &TokenCheck::found, this,
            [this](Probe, const CheckReport &report) { showRows(report); });
    connect(check, &TokenCheck::finished, this, &CheckPage::onFinished);
    return async::JobPtr<async::Job>(check);
}

async::JobPtr<async::Job> CheckPage::checkOfStoredToken()
{
    auto *check = new CheckJob(m_services, m_session.subject->place, m_session.needs());
    connect(check, &CheckJob::found, this,
            [this](Probe, const CheckReport &report) { showRows(report); });
    connect(check, &CheckJob::finished, this, [this](const lifecycle::CheckResult &result) {
        if (result)
            return onStoredChecked(result.value());
        m_check.reset();
        m_trouble = result.error();
        showRows(nothingYet());
        showOutcome();
    });
    return async::JobPtr<async::Job>(check);
}

void CheckPage::stop()
{
    m_check.reset();
    showRows(nothingYet());
    showOutcome();
}

void CheckPage::onStoredChecked(const lifecycle::CheckedToken &checked)
{
    onFinished(checked.report);
    const auto known = m_services.library.record(m_session.subject->place).value_or(std::nullopt);
    if (known)
        m_session.subject = known;
    if (checked.notRecorded) {
        const auto words = wording::explain(*checked.notRecorded);
        m_changes->say(Mark::Warning, words.happened, words.advice());
    } else if (checked.before) {
        const QString changes = wording::changes(library::compare(*checked.before, checked.report),
                                                 checked.report.account);
        if (!changes.isEmpty())
            m_changes->say(Mark::Warning, tr("Something has changed since the last check."),
                           changes);
    }
}

void CheckPage::onFinished(const CheckReport &report)
{
    m_check.reset();
    m_session.report = report;
    showRows(report);
    showOutcome();
}

Origin CheckPage::origin() const
{
    return m_session.token ? Origin::Pasted : Origin::Stored;
}

CheckReport CheckPage::nothingYet() const
{
    return {.needs = m_session.needs(), .findings = {}, .account = {}, .checked = {}};
}

void CheckPage::showRows(const CheckReport &report)
{
    const auto rows
        = wording::checkRows(report, *m_session.organization, origin(), m_check != nullptr);
    for (const auto &row : capabilityLines(rows, report) + technicalLines(rows))
        m_rows[row.id]->say(row.mark, row.headline, row.advice);
}

void CheckPage::showOutcome()
{
    const auto &report = m_session.report;
    m_changes->clear();
    showButtons();
    showScopes();
    if (m_check) {
        tell(Mark::Waiting, tr("Asking Azure DevOps…"));
    } else if (m_trouble) {
        const auto words = wording::explain(*m_trouble);
        tell(Mark::Unknown, words.happened, words.advice());
    } else if (report) {
        tellOf(*report);
    } else if (m_startsAfterPause) {
        tell(Mark::Waiting, tr("The token has not been checked yet."));
    } else {
        tell(Mark::NotAsked, tr("The check was stopped."), tr("Check again to go on."));
    }
    suitGoingOn();
    Q_EMIT troubleChanged();
}

void CheckPage::tell(Mark mark, const QString &headline, const QString &advice)
{
    m_card->setMark(mark);
    m_summary->say(mark, headline, advice);
}

void CheckPage::tellOf(const CheckReport &report)
{
    const Probe decisive = report.decisive();
    unfoldIfFailed(report);
    if (!m_oldAndNew->isAgreed())
        return tell(Mark::Warning,
                    m_oldAndNew->isOfOtherAccount()
                        ? tr("The new token is another account’s.")
                        : tr("The new token cannot do everything the old one could."),
                    tr("Choose below whether to use it anyway."));
    const QString account = report.account
        ? tr("It acts as %1.").arg(wording::accountName(*report.account))
        : QString();
    switch (report.verdict()) {
    case Verdict::Works:
        if (canDoMoreThanChosen())
            return tell(
                Mark::Warning, tr("The token works, but it can do more than you chose."),
                tr("You chose Custom defined, and it has Full access. You can go on with it, "
                   "or take away what is not needed."));
        if (report.isGlobal()) // until when is said by the row that tells of it
            return tell(Mark::Warning,
                        tr("The token does what you need, but it is valid for all organizations."),
                        account);
        return tell(Mark::Works, tr("The token does what you need."), account);
    case Verdict::Limited:
        if (decisive == Probe::Connection)
            return tell(Mark::Warning, wording::summary(report), account);
        return tell(Mark::Warning, tr("The token works, but some access is missing."), account);
    case Verdict::Refused:
    case Verdict::Unchecked:
        return tell(
            wording::summaryMark(report), wording::summary(report),
            wording::explain(decisive, report.finding(decisive), *m_session.organization, origin())
                .next);
    }
}

/// It is what the person has to know then.
void CheckPage::unfoldIfFailed(const CheckReport &report)
{
    const auto rows = wording::checkRows(report, *m_session.organization, origin(), false);
    const bool hasFailed = std::ranges::any_of(technicalLines(rows), [](const auto &row) {
        return row.mark == Mark::Refused || row.mark == Mark::Unknown || row.mark == Mark::Warning;
    });
    if (hasFailed)
        m_details->setUnfolded(true);
}

bool CheckPage::canDoMoreThanChosen() const
{
    return origin() == Origin::Pasted && m_session.access == azuredevops::Access::Custom
        && m_session.report && m_session.report->access() == azuredevops::Access::Full;
}

void CheckPage::showScopes()
{
    const auto &report = m_session.report;
    const QString name = m_session.token ? m_session.tokenName : m_session.subject->current.label;
    if (!report || m_check)
        m_scopes->hide();
    else if (canDoMoreThanChosen())
        m_scopes->offerLess(*report, *m_session.organization, name);
    else
        m_scopes->offerMore(*report, *m_session.organization, name);
}

void CheckPage::showButtons()
{
    const QWidget *const focus = window()->focusWidget();
    suitButtons();
    // What was pressed is hidden or disabled now: Qt would give the focus to Back.
    if (isAncestorOf(focus) && window()->focusWidget() != focus)
        m_summary->setFocus();
}

void CheckPage::suitButtons()
{
    const auto &report = m_session.report;
    const bool waits = !m_check
        && m_pause->tell(*m_session.organization,
                         m_startsAfterPause ? tr("Then the check begins by itself.")
                                            : tr("Then you can check again."));
    if (!waits)
        m_pause->clear();
    m_settings->offerFor(report && !m_check
                             ? std::optional(report->finding(report->decisive()).cause)
                             : std::nullopt);
    m_checkAgain->setVisible(!m_check);
    m_checkAgain->setEnabled(!waits);
    m_stop->setVisible(m_check != nullptr);
    const bool limited = report && report->verdict() == Verdict::Limited;
    const bool unchecked = report && report->verdict() == Verdict::Unchecked;
    const bool isNew = origin() == Origin::Pasted;
    const bool replaces = m_session.subject && isNew;
    if (replaces && report && report->account)
        m_oldAndNew->show(m_session);
    else
        m_oldAndNew->forget();
    // One yes is enough to the same thing: less than before, hence less than needed.
    const bool isAskedAlready = limited && m_oldAndNew->asksAboutLoss(report->decisive());
    m_storeAnyway->setVisible(isNew && (limited || unchecked) && !isAskedAlready);
    // Short: a check box does not wrap, and large text is to fit.
    m_storeAnyway->setText(limited ? tr("Store it anyway") : tr("Store it unchecked"));
    m_copied->clear();
    m_copy->setVisible(report
                       && !wording::administratorText(*report, *m_session.organization).isEmpty());
}

void CheckPage::onPauseOver()
{
    m_checkAgain->setEnabled(true);
    if (m_startsAfterPause)
        start();
}

void CheckPage::copyForAdministrator()
{
    if (!m_session.report) // it is being asked anew
        return;
    QGuiApplication::clipboard()->setText(
        wording::administratorText(*m_session.report, *m_session.organization));
    m_copied->say(Mark::Works, tr("Copied."),
                  tr("Send it to an administrator of the organization. The token is not in it."));
}

} // namespace wizard
