// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/revokepage.h"

#include "lifecycle/session.h"
#include "wizard/label.h"
#include "wizard/passwordcopy.h"
#include "wizard/statement.h"
#include "wizard/tokenpagelink.h"
#include "wording/checkwords.h"
#include "wording/librarywords.h"
#include "wording/rotationwords.h"

#include <QEvent>
#include <QHideEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace wizard {

using azuredevops::Verdict;
using lifecycle::Reinstatement;
using lifecycle::Retirement;
using lifecycle::RetirementResult;
using wording::Mark;

namespace {

// A look costs the service a few requests: often at first, when the person is at it, then seldom.
constexpr std::chrono::seconds firstPause = 5s;
constexpr std::chrono::seconds longestPause = 60s;

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *result = new QPushButton(text, parent);
    result->setObjectName(name);
    result->setAutoDefault(false); // Return goes to the next page
    return result;
}

/// What to tell @a token from others of that name by.
QString marksOf(const lifecycle::TokenFacts &token)
{
    QStringList marks;
    if (token.created)
        marks += RevokePage::tr("It was created in %1-%2.")
                     .arg(int(token.created->year()))
                     .arg(unsigned(token.created->month()), 2, 10, '0'_L1);
    if (token.expires)
        marks += RevokePage::tr("It expires on %1.").arg(token.expires->toString(Qt::ISODate));
    marks += QString();
    return marks.join(u' ');
}

} // namespace

RevokePage::RevokePage(lifecycle::Session &session, const Services &services, QWidget *parent)
    : ScrollingPage(parent)
    , m_session(session)
    , m_services(services)
    , m_first(new Statement(u"revokeFirst"_s, this))
    , m_copy(new PasswordCopy(services, this))
    , m_task(new Statement(u"revokeTask"_s, this))
    , m_link(new TokenPageLink(this))
    , m_outcome(new Statement(u"revokeOutcome"_s, this))
    , m_check(button(u"checkRevoked"_s, tr("Check that the old one is &refused"), this))
    , m_drop(button(u"dropOld"_s, tr("Re&move it from the keychain…"), this))
    , m_goBack(button(u"goBack"_s, tr("&Go back to the old one"), this))
    , m_otherWays(new QWidget(this))
{
    setTitle(tr("Revoke the old one"));
    m_outcome->setFramed(true);
    m_outcome->setAnnounced();
    content()->addWidget(m_first);
    content()->addWidget(m_copy);
    content()->addWidget(m_task);
    content()->addWidget(m_link);
    content()->addWidget(m_outcome);
    content()->addWidget(m_check, 0, Qt::AlignLeading);
    content()->addSpacing(16);
    content()->addWidget(m_otherWays);
    fillOtherWays();
    setButtonText(QWizard::CancelButton, tr("Close")); // the new token is stored already

    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, [this] { start(Retirement::When::Refused); });
    connect(m_check, &QPushButton::clicked, this, [this] { start(Retirement::When::Refused); });
    connect(m_drop, &QPushButton::clicked, this, &RevokePage::confirmDrop);
    connect(m_goBack, &QPushButton::clicked, this, [this] {
        onceIdle(ifStillOld([this] { goBack(); }));
    });
}

RevokePage::~RevokePage() = default;

void RevokePage::fillOtherWays()
{
    auto *layout = new QVBoxLayout(m_otherWays);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Label(
        tr("You can also go on now: PAT Wizard reminds you for as long as the old token is kept. "
           "If something does not work with the one in use, go back to the old one."),
        m_otherWays));
    layout->addWidget(m_goBack, 0, Qt::AlignLeading);
    layout->addWidget(m_drop, 0, Qt::AlignLeading);
}

const lifecycle::TokenFacts *RevokePage::oldToken() const
{
    const auto &subject = m_session.subject;
    return subject && !subject->old.isEmpty() ? &subject->old.constLast() : nullptr;
}

void RevokePage::initializePage()
{
    m_link->setOrganization(*m_session.organization);
    m_outcome->clear();
    m_pause = firstPause;
    showTask();
    if (oldToken())
        start(Retirement::When::Refused);
}

void RevokePage::cleanupPage()
{
    m_nextLook.stop();
    m_retirement.reset();
    m_reinstatement.reset();
    m_next = {};
}

void RevokePage::showTask()
{
    m_copy->setPlace(m_session.subject->place);
    const lifecycle::TokenFacts *const old = oldToken();
    const QString inUse = wording::plain(m_session.subject->current.label);
    if (old) {
        const QString label = wording::plain(old->label);
        setSubTitle(tr("“%1” is stored and in use. “%2” is kept beside it until Azure DevOps refuses "
                       "it.").arg(inUse, label));
        m_first->say(Mark::Info, tr("First put “%1” wherever “%2” is in use as a password.")
                                     .arg(inUse, label),
                     tr("What asks PAT Wizard for the token gets it by itself."));
        m_task->say(Mark::Info,
                    tr("On the token page, find the token “%1” and click Revoke.").arg(label),
                    marksOf(*old)
                        + tr("It is revoked there and nowhere else. This page notices by itself."));
    } else {
        setSubTitle(tr("“%1” is stored and in use.").arg(inUse));
        m_first->clear();
        m_task->say(Mark::Works, tr("No old token is left to revoke."));
    }
    for (QWidget *each : std::initializer_list<QWidget *>{m_copy, m_link, m_check, m_otherWays})
        each->setVisible(old != nullptr);
}

void RevokePage::start(Retirement::When when)
{
    const lifecycle::TokenFacts *const old = oldToken();
    if (!old || isBusy())
        return;
    m_nextLook.stop();
    m_retirement.reset(new Retirement(m_services.service, m_services.store, m_services.library,
                                      m_session.subject->place, old->entry, when,
                                      m_services.deadline));
    connect(m_retirement.get(), &Retirement::finished, this, &RevokePage::onFinished);
    m_retirement->start();
    if (m_outcome->mark() != Mark::Warning) // a look that repeats itself does not flicker
        m_outcome->say(Mark::Waiting, tr("Asking Azure DevOps whether it refuses the old token…"));
}

void RevokePage::onFinished(const RetirementResult &result)
{
    m_retirement.reset();
    if (!result) {
        const auto words = wording::explain(result.error());
        m_outcome->say(Mark::Unknown, words.happened, words.advice());
    } else if (result.value().isGone) {
        if (result.value().report)
            m_session.revoked = oldToken()->label;
        m_session.subject = m_services.library.record(m_session.subject->place);
        m_outcome->say(Mark::Works, result.value().report
                           ? tr("Azure DevOps refuses the old token; it is out of your keychain.")
                           : tr("The old token is out of your keychain."));
        showTask();
    } else if (result.value().report) {
        onStillThere(*result.value().report);
    }
    if (const auto next = std::exchange(m_next, {}))
        next();
}

std::function<void()> RevokePage::ifStillOld(std::function<void()> action) const
{
    const lifecycle::TokenFacts *const asked = oldToken();
    return [this, entry = asked ? asked->entry : QString(), action = std::move(action)] {
        if (const lifecycle::TokenFacts *const now = oldToken(); now && now->entry == entry)
            action();
    };
}

void RevokePage::onceIdle(std::function<void()> action)
{
    if (isBusy())
        m_next = std::move(action); // a look may have begun just now, by itself
    else
        action();
}

void RevokePage::onStillThere(const azuredevops::CheckReport &report)
{
    if (report.verdict() == Verdict::Unchecked) {
        const auto words = wording::explain(report.decisive(), report.finding(report.decisive()),
                                            *m_session.organization);
        m_outcome->say(Mark::Unknown, tr("Whether the old token is revoked could not be checked."),
                       words.happened + u' ' + words.next);
    } else if (report.verdict() == Verdict::Refused) {
        const auto words = wording::explain(report.decisive(), report.finding(report.decisive()),
                                            *m_session.organization);
        m_outcome->say(Mark::Warning, tr("The old token is not let in, but may not be revoked."),
                       words.happened);
    } else {
        m_outcome->say(Mark::Warning, tr("The old token still works."),
                       tr("It is looked at again and again while this page is open."));
    }
    const auto asked = report.retryAfter().value_or(0s);
    m_nextLook.start(std::max(m_pause, std::min(asked, std::chrono::seconds(600s))));
    m_pause = std::min(2 * m_pause, longestPause);
}

void RevokePage::confirmDrop()
{
    auto *question = new QMessageBox(
        QMessageBox::Warning, tr("Remove the old token?"),
        tr("The old token leaves your keychain, and you cannot go back to it. If it is not revoked, "
           "whoever has it can go on using it."),
        QMessageBox::NoButton, this);
    question->setObjectName(u"confirmDrop"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *keep = question->addButton(tr("&Keep it"), QMessageBox::RejectRole);
    auto *remove = question->addButton(tr("&Remove it"), QMessageBox::DestructiveRole);
    keep->setObjectName(u"keepOld"_s);
    remove->setObjectName(u"removeOld"_s);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(remove, &QAbstractButton::clicked, this,
            [this, drop = ifStillOld([this] { start(Retirement::When::OnTheirWord); })] {
                onceIdle(drop);
            });
    question->open();
}

void RevokePage::goBack()
{
    const lifecycle::TokenFacts *const old = oldToken();
    if (!old)
        return;
    m_nextLook.stop();
    m_reinstatement.reset(new Reinstatement(m_services.service, m_services.store,
                                            m_services.library, m_session.subject->place,
                                            old->entry, m_services.deadline));
    connect(m_reinstatement.get(), &Reinstatement::finished, this, &RevokePage::onReinstated);
    m_reinstatement->start();
    m_outcome->say(Mark::Waiting, tr("Checking the old token…"));
}

void RevokePage::onReinstated(const lifecycle::ReinstatementResult &result)
{
    m_reinstatement.reset();
    const QString label = oldToken()->label;
    m_session.subject = m_services.library.record(m_session.subject->place);
    if (!result) {
        const auto words = wording::explain(result.error());
        m_outcome->say(Mark::Unknown, words.happened, words.advice());
    } else {
        const auto words = wording::explain(result.value(), label, *m_session.organization);
        m_outcome->say(wording::markOf(result.value()), words.happened, words.advice());
        if (result.value().isInUse)
            m_session.report = result.value().report;
    }
    showTask();
    m_pause = firstPause;
    m_nextLook.start(m_pause);
    if (const auto next = std::exchange(m_next, {}))
        next();
}

void RevokePage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_nextLook.stop();
    ScrollingPage::hideEvent(event);
}

bool RevokePage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && isVisible() && m_nextLook.isActive())
        start(Retirement::When::Refused);
    return ScrollingPage::event(event);
}

} // namespace wizard
