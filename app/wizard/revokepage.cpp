// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/revokepage.h"

#include "wizard/label.h"
#include "wizard/passwordcopy.h"
#include "wizard/session.h"
#include "wizard/statement.h"
#include "wizard/tokenpagelink.h"
#include "wording/explanation.h"
#include "wording/rotationwords.h"

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QHideEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::Literals::StringLiterals;

namespace wizard {

using lifecycle::RetireJob;
using wording::Mark;

namespace {

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *result = new QPushButton(text, parent);
    result->setObjectName(name);
    result->setAutoDefault(false); // Return goes to the next page
    return result;
}

/// What to tell @a token from others of that name by.
QString marksOf(const library::StoredToken &token)
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

RevokePage::RevokePage(Session &session, const lifecycle::Services &services, QWidget *parent)
    : ScrollingPage(parent)
    , m_session(session)
    , m_services(services)
    , m_first(new Statement(u"revokeFirst"_s, this))
    , m_copy(new PasswordCopy(services, this))
    , m_task(new Statement(u"revokeTask"_s, this))
    , m_link(new TokenPageLink(this))
    , m_outcome(new Statement(u"revokeOutcome"_s, this))
    , m_refusedAlready(new Statement(u"refusedAlready"_s, this))
    , m_regenerated(new QCheckBox(tr("I clicked Re&generate"), this))
    , m_check(button(u"checkRevoked"_s, tr("Check that the old one is &refused"), this))
    , m_drop(button(u"dropOld"_s, tr("Re&move it from the keychain…"), this))
    , m_goBack(button(u"goBack"_s, tr("&Go back to the old one"), this))
    , m_otherWays(new QWidget(this))
{
    setTitle(tr("Revoke the old one"));
    m_regenerated->setObjectName(u"regenerated"_s);
    m_regenerated->hide();
    m_outcome->setFramed(true);
    m_outcome->setAnnounced();
    content()->addWidget(m_first);
    content()->addWidget(m_copy);
    content()->addWidget(m_task);
    content()->addWidget(m_link);
    content()->addWidget(m_outcome);
    content()->addWidget(m_refusedAlready);
    content()->addWidget(m_regenerated);
    content()->addWidget(m_check, 0, Qt::AlignLeading);
    content()->addSpacing(16);
    content()->addWidget(m_otherWays);
    fillOtherWays();
    setButtonText(QWizard::CancelButton, tr("Close")); // the new token is stored already

    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, [this] { start(RetireJob::When::Refused); });
    connect(m_check, &QPushButton::clicked, this, [this] { start(RetireJob::When::Refused); });
    connect(m_drop, &QPushButton::clicked, this, &RevokePage::confirmDrop);
    connect(m_regenerated, &QCheckBox::clicked, this, &RevokePage::onRegenerated);
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

const library::StoredToken *RevokePage::oldToken() const
{
    const auto &subject = m_session.subject;
    return subject && !subject->old.isEmpty() ? &subject->old.constLast() : nullptr;
}

void RevokePage::initializePage()
{
    m_link->setOrganization(*m_session.organization);
    m_outcome->clear();
    m_pause = firstPause;
    m_isLookedAt = false;
    showTask();
    if (oldToken())
        start(RetireJob::When::Refused);
}

void RevokePage::cleanupPage()
{
    m_nextLook.stop();
    m_retire.reset();
    m_revert.reset();
    m_next = {};
}

QString RevokePage::adviceOn(const library::StoredToken &old) const
{
    return marksOf(old)
        + (m_hasWorked ? tr("It is revoked there and nowhere else. This page notices by itself.")
                       : wording::unlessRegenerated());
}

void RevokePage::showRegenerated()
{
    const auto &rotated = m_session.rotated;
    const bool isOffered = m_isRefusedAlready
        && m_session.subject->current.entry == rotated->current.entry; // not gone back since
    m_regenerated->setVisible(isOffered);
    if (!isOffered)
        return m_refusedAlready->clear();
    const QString label = wording::plain(rotated->old.constLast().label);
    m_refusedAlready->say(
        Mark::Info, tr("Azure DevOps refused “%1” already.").arg(label),
        tr("If you clicked Regenerate, “%1” on the token page is the new token now: leave it there, "
           "and say so here, so that PAT Wizard calls it that.").arg(label));
}

void RevokePage::showTask()
{
    m_copy->setPlace(m_session.subject->place);
    const library::StoredToken *const old = oldToken();
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
                    adviceOn(*old));
        if (!m_isLookedAt) // what is refused already need not be revoked
            m_task->clear();
    } else {
        setSubTitle(tr("“%1” is stored and in use.").arg(inUse));
        m_first->clear();
        m_task->say(Mark::Works, tr("No old token is left to revoke."));
    }
    showRegenerated();
    if (!old && isAncestorOf(QApplication::focusWidget()) && !m_regenerated->hasFocus())
        m_outcome->setFocus(); // what has the focus is hidden now: it would go to Close
    for (QWidget *each : std::initializer_list<QWidget *>{m_copy, m_link, m_check, m_otherWays})
        each->setVisible(old != nullptr);
    m_link->setVisible(old && m_isLookedAt);
}

bool RevokePage::isComplete() const
{
    return !m_revert; // or the next page would tell of the other one
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
    connect(remove, &QAbstractButton::clicked, this, [this, drop = ifStillOld([this] {
                                                                start(RetireJob::When::OnTheirWord);
                                                            })] { onceIdle(drop); });
    question->open();
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
        start(RetireJob::When::Refused);
    return ScrollingPage::event(event);
}

} // namespace wizard
