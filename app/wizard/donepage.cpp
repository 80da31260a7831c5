// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/donepage.h"

#include "library/standing.h"
#include "widgets/expirycorrection.h"
#include "widgets/label.h"
#include "widgets/passwordcopy.h"
#include "widgets/statement.h"
#include "wizard/session.h"
#include "wording/checkrows.h"
#include "wording/checkwords.h"
#include "wording/globalwords.h"
#include "wording/noticewords.h"
#include "wording/standingwords.h"

#include <QDateTime>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace wizard {

using lifecycle::Services;
using widgets::ExpiryCorrection;
using widgets::Label;
using widgets::PasswordCopy;
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
    , m_verdict(new Statement(u"doneVerdict"_s, this))
    , m_earlier(new Statement(u"doneEarlier"_s, this))
    , m_account(new Statement(u"doneAccount"_s, this))
    , m_expiry(new Statement(u"doneExpiry"_s, this))
    , m_place(new Statement(u"donePlace"_s, this))
    , m_old(new Statement(u"doneOld"_s, this))
    , m_correction(new ExpiryCorrection(services.library, this))
    , m_rotate(new QPushButton(tr("&Rotate it now"), this))
    , m_asPassword(new QWidget(this))
    , m_copy(new PasswordCopy(services, m_asPassword))
{
    setTitle(tr("Done"));
    setSubTitle(tr("The token is in your keychain."));
    setFinalPage(true);
    m_rotate->setObjectName(u"rotate"_s);
    m_rotate->setAutoDefault(false);
    for (QWidget *line : std::initializer_list<QWidget *>{m_verdict, m_earlier, m_account,
                                                          m_expiry, m_correction, m_place, m_old})
        content()->addWidget(line);
    content()->addWidget(m_rotate, 0, Qt::AlignLeading);
    content()->addSpacing(16);
    content()->addWidget(m_asPassword);
    fillAsPassword();
    connect(m_rotate, &QPushButton::clicked, this,
            [this] { Q_EMIT rotationRequested(m_session.place()); });
    connect(m_correction, &ExpiryCorrection::wanted, this, [this] {
        if (m_correction->record(m_session.place()))
            showRecord();
    });
}

DonePage::~DonePage() = default;

void DonePage::fillAsPassword()
{
    auto *heading = new Label(tr("Use this token as your password"), m_asPassword);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *words = new Label(
        tr("Wherever a program asks for your Azure DevOps password, such as the tool you want to "
           "connect or git: give any user name, and the token as the password."),
        m_asPassword);
    words->setObjectName(u"usage"_s);
    auto *layout = new QVBoxLayout(m_asPassword);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *each : std::initializer_list<QWidget *>{heading, words, m_copy})
        layout->addWidget(each);
}

void DonePage::initializePage()
{
    showRecord();
    const auto &subject = m_session.subject;
    const QDate recorded = subject ? subject->current.expires.value_or(QDate()) : QDate();
    m_correction->begin(recorded, todayUtc());
    m_copy->setPlace(m_session.place());
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
    const QString key
        = m_session.subject ? m_session.subject->current.entry : m_session.place().key();
    m_place->say(Mark::Works, keychain.isEmpty()
                     ? tr("Stored in your keychain as %1.").arg(key)
                     : tr("Stored in the keychain “%1” as %2.").arg(keychain, key),
                 m_session.stored ? tr("It was read back and is the same.") : QString());
    m_asPassword->setVisible(!isRefused());
    showVerdict();
    showExpiry();
    showWhatIsLeft();
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
        m_verdict->say(mark == Mark::Unknown ? Mark::Warning : mark, wording::summary(*report));
        if (report->verdict() == azuredevops::Verdict::Unchecked && subject
            && subject->current.lastVerdict)
            showStanding(*m_earlier);
    } else if (subject) {
        showStanding(*m_verdict);
    }
    const auto account = report && report->account ? report->account
        : subject                                  ? subject->current.account
                                                   : std::nullopt;
    if (account)
        m_account->say(Mark::Info, tr("It acts as %1.").arg(wording::accountName(*account)));
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

void DonePage::showExpiry()
{
    const bool global = m_session.report && m_session.report->isGlobal();
    const auto expires = m_session.expiry.day();
    if (global && (!expires || *expires > library::lastDayOfGlobalTokens)) {
        const auto words = wording::acceptedGlobalToken(todayUtc(), m_session.organization->name());
        m_expiry->say(Mark::Warning, words.happened, words.advice());
        return;
    }
    if (!expires) {
        m_expiry->say(Mark::Warning, tr("When it expires is not known."),
                      tr("The token page tells."));
        return;
    }
    const int days = int(todayUtc().daysTo(*expires));
    const QString date = expires->toString(Qt::ISODate);
    if (days < 0)
        m_expiry->say(Mark::Warning, tr("By the recorded date, it expired on %1.").arg(date));
    else
        m_expiry->say(Mark::Info,
                      tr("By the recorded date, it works until %1: %2.")
                          .arg(date, tr("%n day(s) from now", nullptr, days)),
                      tr("Azure DevOps mails you seven days before, and PAT Wizard reminds you "
                         "when you open it."));
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
        m_old->say(Mark::Works, tr("Azure DevOps refuses what “%1” was before it was regenerated; "
                                   "that is out of your keychain.")
                                    .arg(wording::plain(m_session.rotated->replaced().label)));
    else if (!revoked.isEmpty())
        m_old->say(Mark::Works, tr("Azure DevOps refuses the old token “%1”; it is out of your "
                                   "keychain.").arg(revoked));
    if (standing.has(Notice::OldNotRevoked)) {
        const auto words = wording::explain(Notice::OldNotRevoked, *m_session.subject, todayUtc());
        m_old->say(Mark::Warning, words.happened, words.advice());
    }
    m_rotate->setVisible(!m_session.stored // not of a token that was made just now
                         && standing.state < TokenState::CouldNotBeChecked
                         && standing.state != TokenState::Missing);
}

} // namespace wizard
