// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/donepage.h"

#include "library/standing.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/copiesdialog.h"
#include "widgets/expirycorrection.h"
#include "widgets/label.h"
#include "widgets/look.h"
#include "widgets/passwordcopy.h"
#include "widgets/reminderexport.h"
#include "widgets/statement.h"
#include "widgets/wrappingrow.h"
#include "wizard/reminderoffer.h"
#include "wizard/session.h"
#include "wording/checkrows.h"
#include "wording/checkwords.h"
#include "wording/daywords.h"
#include "wording/globalwords.h"
#include "wording/noticewords.h"
#include "wording/standingwords.h"

#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace wizard {

using lifecycle::Services;
using widgets::button;
using widgets::Card;
using widgets::ExpiryCorrection;
using widgets::Label;
using widgets::PasswordCopy;
using widgets::ReminderExport;
using widgets::Statement;
using wording::Mark;

namespace {

QDate todayUtc()
{
    return QDateTime::currentDateTimeUtc().date();
}

} // namespace

DonePage::DonePage(Session &session, const lifecycle::Services &services, QWidget *parent)
    : ScrollingPage(parent)
    , m_session(session)
    , m_services(services)
    , m_card(new Card(this))
    , m_grid(new QFormLayout)
    , m_verdict(new Statement(u"doneVerdict"_s, m_card))
    , m_earlier(new Statement(u"doneEarlier"_s, m_card))
    , m_account(new Statement(u"doneAccount"_s, m_card))
    , m_expiry(new Statement(u"doneExpiry"_s, m_card))
    , m_place(new Statement(u"donePlace"_s, m_card))
    , m_old(new Statement(u"doneOld"_s, m_card))
    , m_correction(new ExpiryCorrection(services.library, m_card))
    , m_rotate(button(u"rotate"_s, tr("&Rotate it now"), this))
    , m_copy(new PasswordCopy(services, this))
    , m_asPassword(asPassword())
    , m_calendar(button(u"addToCalendar"_s, tr("&Add to calendar…"), this))
    , m_find(button(u"findCopies"_s, tr("Look for cop&ies…"), this))
    , m_reminder(std::make_unique<ReminderExport>(*this))
    , m_exported(new Statement(u"exported"_s, this))
    , m_offer(new ReminderOffer(this))
{
    //: The name of the last step, and the head of its page.
    setTitle(tr("Done"));
    setFinalPage(true);
    setStart(m_verdict);
    m_verdict->setHeading();
    m_exported->setAnnounced();
    content()->setSpacing(widgets::gap);
    content()->addWidget(facts());
    auto *buttons = new widgets::WrappingRow(this);
    for (QPushButton *each : {m_calendar, m_find, m_rotate})
        buttons->add(each);
    content()->addWidget(buttons);
    content()->addWidget(m_exported);
    content()->addWidget(m_offer);
    content()->addSpacing(widgets::gap);
    content()->addWidget(m_asPassword);
    connect(m_rotate, &QPushButton::clicked, this,
            [this] { Q_EMIT rotationRequested(m_session.place()); });
    connect(m_find, &QPushButton::clicked, this, &DonePage::findCopies);
    connect(m_calendar, &QPushButton::clicked, this, &DonePage::addToCalendar);
    connect(m_reminder.get(), &ReminderExport::ended, this,
            [this](const wording::AttentionLine &outcome) {
                m_exported->say(outcome.mark, outcome.headline, outcome.advice);
            });
    connect(m_correction, &ExpiryCorrection::wanted, this, [this] {
        if (m_correction->record(m_session.place()))
            showRecord();
    });
}

DonePage::~DonePage() = default;

QWidget *DonePage::facts()
{
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(2);
    layout->addWidget(m_verdict);
    layout->addWidget(m_earlier);
    m_grid->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_grid->setLabelAlignment(Qt::AlignLeading);
    m_grid->setHorizontalSpacing(widgets::scaled(widgets::groupGap, *this));
    m_grid->setVerticalSpacing(0);
    for (const auto &[name, statement] : {std::pair(tr("Account"), m_account),
                                          {tr("Expires"), m_expiry},
                                          {tr("Keychain entry"), m_place}}) {
        auto *label = new Label(name, m_card);
        label->setWordWrap(false);
        label->setMuted();
        label->setContentsMargins(0, 4, 0, 0); // as the statement beside it
        label->setAlignment((label->alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignTop);
        statement->setPlain(Statement::Indent::None);
        m_grid->addRow(label, statement);
    }
    auto *indented = new QHBoxLayout; // to where the words begin
    indented->addSpacing(widgets::scaled(30, *this));
    indented->addLayout(m_grid, 1);
    layout->addLayout(indented);
    layout->addWidget(m_correction);
    layout->addWidget(m_old);
    return m_card;
}

void DonePage::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < widgets::scaled(500, *this); // as at large text
    m_grid->setRowWrapPolicy(isNarrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    ScrollingPage::resizeEvent(event);
}

/// Without those that have nothing to say.
void DonePage::suitGrid()
{
    for (Statement *each : {m_account, m_expiry, m_place})
        m_grid->setRowVisible(each, !each->isHidden());
}

QWidget *DonePage::asPassword()
{
    auto *result = new QWidget(this);
    auto *heading = new Label(tr("Use it as your password"), result);
    heading->setTypeSize(widgets::TypeSize::Heading);
    auto *words = new Label(tr("In git or another tool, with any user name."), result);
    words->setObjectName(u"usage"_s);
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *each : std::initializer_list<QWidget *>{heading, words, m_copy})
        layout->addWidget(each);
    return result;
}

void DonePage::addToCalendar()
{
    m_exported->clear();
    if (m_session.subject)
        m_reminder->start({*m_session.subject}, m_services.choices.reminderDays);
}

void DonePage::findCopies()
{
    library::TokenRecord record = *m_session.subject;
    const library::StoredToken &replaced = m_session.rotated->replaced();
    std::map<QString, token::Token> gone;
    if (!record.tokenAt(replaced.entry)) { // it is out of the keychain
        record.old += replaced;
        if (const auto &secret = m_session.rotated->secret)
            gone.emplace(replaced.entry, *secret);
    }
    (new widgets::CopiesDialog(m_services, record, library::entriesOf(record), this, gone))->open();
}

void DonePage::tellVerdict(Mark mark, const QString &headline, const QString &advice)
{
    m_card->setMark(mark);
    m_verdict->say(mark, headline, advice);
}

void DonePage::initializePage()
{
    showRecord();
    const auto &subject = m_session.subject;
    const QDate recorded = subject ? subject->current.expires.value_or(QDate()) : QDate();
    m_correction->begin(recorded, todayUtc());
    m_copy->setPlace(m_session.place());
    m_offer->offer(m_services.library);
}

void DonePage::showRecord()
{
    // The library may be out of reach just after the token was stored; then what we know will do.
    const auto record = m_services.library.record(m_session.place()).value_or(std::nullopt);
    if (record) {
        m_session.subject = record;
        m_session.expiry = library::Expiry::recorded(record->current.expires);
    }
    const QString keychain = wording::plain(m_services.store.name());
    const QString key = m_session.subject ? m_session.subject->keyInUse() : m_session.place().key();
    setSubTitle(keychain.isEmpty() ? tr("The token is in your keychain.")
                                   : tr("The token is in the keychain “%1”.").arg(keychain));
    m_place->say(Mark::Info, key);
    m_asPassword->setVisible(!isRefused());
    m_find->setVisible(m_session.rotated && m_session.subject);
    showVerdict();
    showExpiry();
    showWhatIsLeft();
    suitGrid();
    // What is not recorded, or does not end, is not to be reminded of.
    m_calendar->setVisible(m_session.subject && library::endOf(m_session.subject->current)
                           && !isRefused());
}

/// By the check that was made just now, or else by the last one that was a verdict.
bool DonePage::isRefused() const
{
    using azuredevops::Verdict;
    const auto &report = m_session.report;
    if (report && report->verdict() != Verdict::Unchecked)
        return report->verdict() == Verdict::Refused;
    const auto &subject = m_session.subject;
    return subject && subject->current.lastVerdict
        && subject->current.lastVerdict->verdict == Verdict::Refused;
}

void DonePage::showVerdict()
{
    const auto &report = m_session.report;
    const auto &subject = m_session.subject;
    m_earlier->clear();
    if (report) {
        const Mark mark = wording::summaryMark(*report);
        const bool works = report->verdict() == azuredevops::Verdict::Works;
        tellVerdict(mark == Mark::Unknown ? Mark::Warning : mark,
                    works && report->isGlobal() && endsWithGlobalTokens()
                        ? tr("The token does what you need, but it is valid for all organizations.")
                        : works ? tr("The token does what you need.")
                                : wording::summary(*report));
        if (report->verdict() == azuredevops::Verdict::Unchecked && subject
            && subject->current.lastVerdict)
            showStanding(*m_earlier);
    } else if (subject) {
        showStanding(*m_verdict);
        m_card->setMark(m_verdict->mark());
    }
    const auto account = report && report->account ? report->account
        : subject                                  ? subject->current.account
                                                   : std::nullopt;
    if (account)
        m_account->say(Mark::Info, wording::accountName(*account));
    else
        m_account->clear();
}

void DonePage::showStanding(Statement &statement)
{
    using library::Notice;
    const library::TokenRecord &record = *m_session.subject;
    const QDate today = todayUtc();
    const auto standing = library::standingOf(record, today, m_services.choices.reminderDays);
    statement.say(wording::markOf(standing.state),
                  wording::explain(record, standing, today).happened,
                  standing.has(Notice::LastCheckFailed)
                      ? wording::explain(Notice::LastCheckFailed, record, today).happened
                      : QString());
}

/// Whatever its own date is.
bool DonePage::endsWithGlobalTokens() const
{
    const auto expires = m_session.expiry.day();
    return m_session.report && m_session.report->isGlobal()
        && (!expires || *expires > library::lastDayOfGlobalTokens);
}

void DonePage::showExpiry()
{
    const auto expires = m_session.expiry.day();
    if (endsWithGlobalTokens()) {
        m_expiry->say(Mark::Warning, wording::retirementOfGlobalTokens(todayUtc()),
                      wording::insteadOfGlobalToken(m_session.organization->name()));
        return;
    }
    if (!expires) {
        m_expiry->say(Mark::Warning, tr("When it expires is not known."),
                      tr("The token page tells."));
        return;
    }
    const int days = int(todayUtc().daysTo(*expires));
    const QString date = wording::dayWords(*expires);
    if (days < 0)
        m_expiry->say(Mark::Warning, tr("Expired %1, according to the recorded date.").arg(date));
    else
        m_expiry->say(Mark::Info, tr("%1 (%2)").arg(date, tr("in %n day(s)", nullptr, days)));
}

void DonePage::showWhatIsLeft()
{
    using library::Notice;
    using library::TokenState;
    m_correction->hide();
    m_rotate->hide();
    m_old->clear();
    if (!m_session.subject)
        return;
    const auto standing
        = library::standingOf(*m_session.subject, todayUtc(), m_services.choices.reminderDays);
    if (standing.has(Notice::RecordedDateWrong)) {
        const auto words
            = wording::explain(Notice::RecordedDateWrong, *m_session.subject, todayUtc());
        m_expiry->say(Mark::Warning, words.happened, words.advice());
        m_correction->show();
    }
    const QString revoked = wording::plain(m_session.revoked);
    if (m_session.rotated && m_session.rotated->isRegenerated)
        m_old->say(Mark::Works,
                   tr("Azure DevOps refuses what “%1” was before it was regenerated; "
                      "that is out of your keychain.")
                       .arg(wording::plain(m_session.rotated->replaced().label)));
    else if (!revoked.isEmpty())
        m_old->say(Mark::Works,
                   tr("Azure DevOps refuses the old token “%1”; it is out of your "
                      "keychain.")
                       .arg(revoked));
    if (standing.has(Notice::OldNotRevoked)) {
        const auto words = wording::explain(Notice::OldNotRevoked, *m_session.subject, todayUtc());
        m_old->say(Mark::Warning, words.happened, words.advice());
    }
    m_rotate->setVisible(!m_session.stored // not of a token that was made just now
                         && standing.state < TokenState::CouldNotBeChecked
                         && standing.state != TokenState::Missing);
}

} // namespace wizard
