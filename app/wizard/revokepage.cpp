// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/revokepage.h"

#include "azuredevops/service.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/look.h"
#include "widgets/passwordcopy.h"
#include "widgets/pausenote.h"
#include "widgets/question.h"
#include "widgets/statement.h"
#include "widgets/tokenpagelink.h"
#include "widgets/usedplaces.h"
#include "wizard/numberedtask.h"
#include "wizard/regeneratedquestion.h"
#include "wizard/revoketask.h"
#include "wizard/session.h"
#include "wording/checkwords.h"
#include "wording/explanation.h"
#include "wording/librarywords.h"
#include "wording/punctuation.h"
#include "wording/rotationwords.h"

#include <QApplication>
#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>
#include <QWizard>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace wizard {

using azuredevops::Verdict;
using lifecycle::Pace;
using lifecycle::RevertJob;
using lifecycle::WatchRevocationJob;
using widgets::button;
using widgets::Label;
using widgets::PauseNote;
using widgets::Statement;
using widgets::UsedPlaces;
using wording::Mark;

namespace {

/// What was looked at a moment ago is looked at again in a while.
Pace later()
{
    return {.before = Pace().first};
}

} // namespace

RevokePage::RevokePage(Session &session, const lifecycle::Services &services, QWidget *parent)
    : ScrollingPage(parent)
    , m_session(session)
    , m_services(services)
    , m_used(new UsedPlaces(services, UsedPlaces::Kind::Step, this))
    , m_task(new RevokeTask(services, this))
    , m_waiting(new Statement(u"revokeWaiting"_s, this))
    , m_outcome(new Statement(u"revokeOutcome"_s, this))
    , m_pause(new PauseNote(u"pause"_s, services.service.checkPauses(), this))
    , m_regenerated(new RegeneratedQuestion(session, services.library, this))
    , m_check(button(u"checkRevoked"_s, tr("Check no&w"), this))
    , m_refusal(new NumberedTask(3, {m_waiting, m_check}, this))
    , m_otherWays(new QWidget(this))
    , m_drop(button(u"dropOld"_s, tr("Re&move it…"), m_otherWays))
    , m_goBack(button(u"goBack"_s, tr("&Go back to the old one"), m_otherWays))
{
    setTitle(tr("Revoke the old one"));
    m_outcome->setFramed(true);
    m_outcome->setAnnounced();
    m_drop->setAccessibleName(tr("Remove the old one from the keychain")); // too long to be shown
    m_check->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    content()->setSpacing(widgets::groupGap);
    for (QWidget *each : std::initializer_list<QWidget *>{m_used, m_task, m_refusal, m_outcome,
                                                          m_pause, m_regenerated})
        content()->addWidget(each);
    content()->addWidget(m_otherWays);
    fillOtherWays();
    setButtonText(QWizard::CancelButton, tr("Close")); // the new token is stored already
    connectButtons();
}

RevokePage::~RevokePage() = default;

void RevokePage::fillOtherWays()
{
    auto *layout = new QVBoxLayout(m_otherWays);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Label(
        tr("You can also go on, and do this later: PAT Wizard keeps the old token and reminds you. "
           "If the new token does not work somewhere, go back to the old one."),
        m_otherWays));
    layout->addWidget(m_goBack, 0, Qt::AlignLeading);
    layout->addWidget(m_drop, 0, Qt::AlignLeading);
}

void RevokePage::connectButtons()
{
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (m_watch)
            m_watch->lookNow();
    });
    connect(m_drop, &QPushButton::clicked, this, &RevokePage::confirmDrop);
    connect(m_goBack, &QPushButton::clicked, this, &RevokePage::goBack);
    connect(m_pause, &PauseNote::over, this, &RevokePage::showButtons);
    connect(m_used, &UsedPlaces::changed, this, [this] {
        readAnew();
        showAll();
    });
    connect(m_regenerated, &RegeneratedQuestion::answered, this,
            [this](const library::ChangeResult &recorded) {
                if (!recorded) {
                    const auto words = wording::explain(recorded.error());
                    m_outcome->say(Mark::Refused, words.happened, words.advice());
                }
                readAnew();
                showAll();
            });
}

const library::StoredToken *RevokePage::oldToken() const
{
    const auto &subject = m_session.subject;
    return subject && !subject->old.isEmpty() ? &subject->old.constLast() : nullptr;
}

void RevokePage::initializePage()
{
    m_watch.reset();
    m_outcome->clear();
    m_pause->clear();
    m_task->begin(*m_session.subject);
    m_used->show(*m_session.subject);
    m_used->giveAll();
    showAll();
}

void RevokePage::cleanupPage()
{
    m_watch.reset();
    m_revert.reset();
    m_pause->clear();
}

bool RevokePage::isComplete() const
{
    return !m_revert; // or the next page would tell of the other one
}

void RevokePage::watch(const Pace &pace)
{
    const auto sayLooking = [this] {
        m_pause->clear();
        showButtons();
        if (m_outcome->mark() != Mark::Warning) // a look that repeats itself does not flicker
            m_outcome->say(Mark::Waiting,
                           tr("Asking Azure DevOps whether it refuses the old token…"));
    };
    m_watch.reset();
    if (!oldToken())
        return;
    m_watch.reset(new WatchRevocationJob(m_services, m_session.subject->place, *oldToken(), pace));
    connect(m_watch.get(), &WatchRevocationJob::lookBegan, this, sayLooking);
    connect(m_watch.get(), &WatchRevocationJob::waiting, this, [this] {
        m_pause->tell(*m_session.organization, tr("Then the old token is looked at by itself."));
        if (m_outcome->mark() == Mark::Waiting)
            m_outcome->clear();
        showAll();
    });
    connect(m_watch.get(), &WatchRevocationJob::looked, this, &RevokePage::onLooked);
    connect(m_watch.get(), &WatchRevocationJob::finished, this, &RevokePage::onGone);
    m_watch->start();
    if (pace.before == 0ms)
        sayLooking();
}

void RevokePage::readAnew()
{
    const auto known = m_services.library.record(m_session.subject->place);
    if (!known)
        return; // then what was known will do
    if (known.value())
        m_session.subject = known.value();
    else
        m_session.subject->old.clear(); // removed elsewhere
    const QString entry = oldToken() ? oldToken()->entry : QString();
    if (m_watch && !m_watch->isLooking() && m_watch->old().entry != entry)
        watch(later());
}

void RevokePage::showAll()
{
    const bool isAnyOld = oldToken() != nullptr;
    const QString inUse = wording::plain(m_session.subject->current.label);
    const QString about = isAnyOld
        ? tr("“%1” is stored and in use. “%2” is kept beside it until Azure DevOps refuses it.")
              .arg(inUse, wording::plain(oldToken()->label))
        : tr("“%1” is stored and in use.").arg(inUse);
    if (subTitle() != about) // QWizard lays the page out anew for that
        setSubTitle(about);
    // What is refused already need not be revoked.
    const bool isFirstLook = m_watch && m_watch->isFirstLook();
    m_used->show(*m_session.subject);
    // Nor is it, before the tools have the new one.
    const bool isToBeRevoked = isAnyOld && !isFirstLook && !m_used->isGiving();
    m_task->show(*m_session.subject, isToBeRevoked ? adviceOnOld() : QString());
    if (!isAnyOld && m_outcome->isHidden())
        m_outcome->say(Mark::Works, tr("No old token is left to revoke."));
    m_regenerated->suit();
    const QWidget *const focus = QApplication::focusWidget();
    if (!isAnyOld && isAncestorOf(focus) && !m_regenerated->isAncestorOf(focus))
        m_outcome->setFocus(); // what has the focus is hidden now: it would go to Close
    if (isToBeRevoked)
        m_waiting->say(Mark::Waiting, tr("Waiting for Azure DevOps to refuse it…"),
                       tr("This page notices by itself. It may take up to an hour."));
    m_refusal->setVisible(isToBeRevoked);
    m_check->setVisible(isAnyOld);
    m_otherWays->setVisible(isAnyOld);
    showButtons();
}

QString RevokePage::adviceOnOld() const
{
    return m_watch && m_watch->hasWorked() ? tr("You can only do this on the token page.")
                                           : wording::unlessRegenerated();
}

void RevokePage::showButtons()
{
    const bool hasToWait = m_services.service.checkPauses().left(*m_session.organization) > 0s;
    m_check->setEnabled(!m_revert && !hasToWait);
    m_otherWays->setEnabled(!m_revert);
}

void RevokePage::onLooked(const lifecycle::RetireResult &result)
{
    if (!result) {
        const auto words = wording::explain(result.error());
        m_outcome->say(Mark::Unknown, words.happened, words.advice());
    } else if (result.value().report) {
        sayStillThere(*result.value().report);
    } else {
        m_outcome->say(Mark::Info,
                       tr("“%1” is in use again, and stays in your keychain.")
                           .arg(wording::plain(m_watch->old().label)));
    }
    readAnew();
    showAll();
    if (!isVisible())
        m_watch.reset();
}

void RevokePage::sayStillThere(const azuredevops::CheckReport &report)
{
    const auto words = wording::explain(report.decisive(), report.finding(report.decisive()),
                                        *m_session.organization, wording::Origin::Stored);
    switch (report.verdict()) {
    case Verdict::Unchecked:
        return m_outcome->say(Mark::Unknown,
                              tr("Whether the old token is revoked could not be checked."),
                              wording::paragraph({words.happened, words.next}));
    case Verdict::Refused:
        return m_outcome->say(Mark::Warning,
                              tr("The old token is not let in, but may not be revoked."),
                              words.happened);
    case Verdict::Works:
    case Verdict::Limited: return m_outcome->say(Mark::Warning, tr("The old token still works."));
    }
}

void RevokePage::onGone(const lifecycle::RetiredToken &retired)
{
    const auto ended = std::exchange(m_watch, nullptr);
    auto &rotated = m_session.rotated;
    const bool isRefused = retired.outcome == lifecycle::RetiredToken::Outcome::Refused;
    const bool isReplaced = rotated && rotated->replaced().entry == ended->old().entry;
    if (isRefused)
        m_session.revoked = ended->old().label;
    if (isRefused && isReplaced)
        rotated->isRefusedAlready = !ended->hasWorked();
    else if (isReplaced) // it may be good for something yet: on their word we forget it
        rotated->secret.reset();
    readAnew();
    m_pause->clear();
    m_outcome->say(Mark::Works,
                   isRefused ? tr("Azure DevOps refuses the old token; it is out of your keychain.")
                             : tr("The old token is out of your keychain."));
    if (isVisible())
        watch(later()); // the one before it, if there is one
    showAll();
}

void RevokePage::confirmDrop()
{
    const auto [question, remove]
        = widgets::ask(this, u"confirmDrop"_s, tr("Remove the old token?"),
                       tr("The old token leaves your keychain, and you cannot go back to it. If it "
                          "is not revoked, "
                          "whoever has it can go on using it."),
                       {u"keepOld"_s, tr("&Keep it")}, {u"removeOld"_s, tr("&Remove it")});
    // The answer is about this one, whatever is the old one by then.
    connect(remove, &QAbstractButton::clicked, this,
            [this, entry = oldToken()->entry] { drop(entry); });
    question->open();
}

void RevokePage::drop(const QString &entry)
{
    if (!m_watch || m_watch->old().entry != entry)
        return;
    m_outcome->say(Mark::Waiting,
                   tr("Removing the old token… Your keychain may want its password."));
    m_watch->drop();
}

void RevokePage::goBack()
{
    if (m_revert || !m_watch)
        return;
    if (m_watch->isLooking()) { // it may have begun just now, by itself
        connect(m_watch.get(), &WatchRevocationJob::looked, this, &RevokePage::goBack,
                Qt::SingleShotConnection);
        return;
    }
    const library::StoredToken old = m_watch->old();
    m_watch.reset();
    m_revert.reset(new RevertJob(m_services, m_session.subject->place, old.entry));
    connect(m_revert.get(), &RevertJob::finished, this,
            [this, label = old.label](const lifecycle::RevertResult &result) {
                onReverted(label, result);
            });
    m_revert->start();
    m_outcome->say(Mark::Waiting,
                   tr("Checking the old token… Your keychain may want its password."));
    if (m_otherWays->isAncestorOf(QApplication::focusWidget()))
        m_outcome->setFocus(); // or it would go to Close, as no other way is open meanwhile
    showButtons();
    suitGoingOn();
}

void RevokePage::onReverted(const QString &label, const lifecycle::RevertResult &result)
{
    m_revert.reset();
    readAnew();
    if (!result) {
        const auto words = wording::explain(result.error());
        m_outcome->say(Mark::Unknown, words.happened, words.advice());
    } else {
        const auto words = wording::explain(result.value(), label, *m_session.organization);
        m_outcome->say(wording::markOf(result.value()), words.happened, words.advice());
        if (result.value().isInUse()) {
            m_session.report = result.value().report;
            m_used->show(*m_session.subject);
            m_used->giveAll();
        }
    }
    watch(later());
    showAll();
    suitGoingOn();
}

void RevokePage::showEvent(QShowEvent *event)
{
    ScrollingPage::showEvent(event);
    if (!event->spontaneous() && !m_watch && !m_revert) {
        watch({});
        showAll();
    }
}

void RevokePage::hideEvent(QHideEvent *event)
{
    // Not at once: QWizard hides a page for a moment to lay it out anew.
    QTimer::singleShot(0, this, [this] {
        if (!isVisible() && m_watch && !m_watch->isLooking())
            m_watch.reset();
    });
    ScrollingPage::hideEvent(event);
}

bool RevokePage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && isVisible() && m_watch && m_watch->isWaiting())
        m_watch->lookNow();
    return ScrollingPage::event(event);
}

} // namespace wizard
