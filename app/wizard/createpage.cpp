// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/createpage.h"

#include "settings/choices.h"
#include "widgets/button.h"
#include "widgets/illustration.h"
#include "widgets/look.h"
#include "widgets/statement.h"
#include "widgets/tokenpagelink.h"
#include "wizard/instruction.h"
#include "wizard/lifespanchoice.h"
#include "wizard/stepdots.h"
#include "wizard/tokennamefield.h"
#include "wording/checkwords.h"
#include "wording/keychainwords.h"
#include "wording/punctuation.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QWizard>

using namespace Qt::Literals::StringLiterals;

namespace wizard {

using widgets::button;
using widgets::Illustration;
using widgets::Statement;
using widgets::TokenPageLink;

namespace {

constexpr int lowestPicture = 96; // what is lower than that shows nothing

QDate todayUtc()
{
    return QDateTime::currentDateTimeUtc().date();
}

/// @a sign is one that is mirrored from right to left.
QToolButton *arrow(const QString &name, const QString &sign, const QString &words, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    result->setObjectName(name);
    result->setText(sign);
    result->setAutoRaise(true);
    result->setFont(widgets::typeFont(widgets::TypeSize::Title, parent->font()));
    result->setAccessibleName(words);
    result->setToolTip(words);
    result->setMinimumSize(
        result->sizeHint().expandedTo({widgets::smallestTarget, widgets::smallestTarget}));
    return result;
}

/// Wayland leaves it to the person what stays on top.
bool canStayOnTop()
{
    return !QGuiApplication::platformName().startsWith("wayland"_L1);
}

} // namespace

CreatePage::CreatePage(Session &session, QWidget *parent)
    : ScrollingPage(parent)
    , m_session(session)
    , m_trouble(new Statement(u"createTrouble"_s, this))
    , m_beside(new Statement(u"beside"_s, this))
    , m_illustration(new Illustration(this))
    , m_instruction(new Instruction(this))
    , m_link(new TokenPageLink(this))
    , m_name(new TokenNameField(this))
    , m_lifespan(new LifespanChoice(this))
    , m_previous(arrow(u"previousStep"_s, u"‹"_s, tr("Previous step"), this))
    , m_dots(new StepDots(this))
    , m_next(arrow(u"nextStep"_s, u"›"_s, tr("Next step"), this))
    , m_compact(
          button(u"compact"_s, canStayOnTop() ? tr("&Keep on top") : tr("Small windo&w"), this))
{
    setTitle(tr("Create the token"));
    m_trouble->setFramed(true);
    content()->addWidget(m_trouble);
    m_illustration->setObjectName(u"illustration"_s);
    m_dots->setObjectName(u"stepCounter"_s);
    m_link->showAddressOnly();
    m_compact->setCheckable(true);
    m_compact->setToolTip(tr("A small window to keep beside the browser"));
    content()->setSpacing(widgets::gap);
    content()->addWidget(m_beside);
    content()->addWidget(m_illustration, 0, Qt::AlignLeading);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_instruction, m_link, m_name, m_lifespan})
        content()->addWidget(each);
    content()->addLayout(pager());
    content()->parentWidget()->installEventFilter(this); // what the picture has to make room for
    connectControls();
}

QLayout *CreatePage::pager()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_previous);
    row->addWidget(m_dots);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(m_compact);
    return row;
}

void CreatePage::connectControls()
{
    connect(m_previous, &QToolButton::clicked, this, [this] { showStep(m_current - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showStep(m_current + 1); });
    connect(m_dots, &StepDots::valueChanged, this, [this](int step) { showStep(step - 1); });
    connect(m_compact, &QPushButton::toggled, this, &CreatePage::compactWanted);
    connect(m_link, &TokenPageLink::failed, this, [this] { showStep(0); });
    connect(m_link, &TokenPageLink::copied, m_name, &TokenNameField::forget);
    connect(m_name, &TokenNameField::copied, m_link, &TokenPageLink::forget);
    connect(m_name, &TokenNameField::edited, this, [this](const QString &name) {
        m_session.tokenName = name;
        showStep(m_current);
        suitGoingOn();
    });
    connect(m_lifespan, &LifespanChoice::chosen, this, [this](QDate expires) {
        m_session.expiry = library::Expiry::on(expires);
        showStep(m_current);
    });
}

void CreatePage::initializePage()
{
    if (m_session.tokenName.isEmpty())
        m_session.tokenName = library::suggestedTokenName(todayUtc());
    m_name->setName(m_session.tokenName);
    m_lifespan->show(
        m_session.expiry.day().value_or(todayUtc().addDays(settings::usualChoices.lifespan)));
    if (!m_session.expiry.isUnknown())
        m_session.expiry = library::Expiry::on(m_lifespan->expires());
    m_link->setOrganization(*m_session.organization);
    showTrouble();
    const bool isAsBefore = createSteps(m_session) == m_steps;
    showStep(isAsBefore ? m_current : 0);
}

void CreatePage::cleanupPage()
{
    m_compact->setChecked(false);
}

bool CreatePage::validatePage()
{
    if (m_current == 0)
        m_link->open();
    if (isLastStep()) {
        m_compact->setChecked(false);
        return true;
    }
    showStep(m_current + 1);
    wizard()->button(QWizard::NextButton)->setFocus();
    return false;
}

bool CreatePage::isComplete() const
{
    return library::isTokenName(m_session.tokenName);
}

void CreatePage::showStep(qsizetype index)
{
    m_steps = createSteps(m_session);
    m_current = qBound(0, index, m_steps.size() - 1);
    const CreateStep &step = m_steps.at(m_current);
    m_dots->show(int(m_current) + 1, int(m_steps.size()));
    m_instruction->show(step.headline, step.words, m_dots->accessibleName());
    m_illustration->setPicture(step.picture, wording::paragraph({step.headline, step.words}),
                               textsOfPicture());
    showControl(step);
    setButtonText(QWizard::NextButton, wordsOfNext());
    suitPicture();
}

void CreatePage::showControl(const CreateStep &step)
{
    const QWidget *const focus = window()->focusWidget();
    m_link->setVisible(step.control == Control::Link);
    m_name->setVisible(step.control == Control::Name);
    m_lifespan->setVisible(step.control == Control::Lifespan);
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(!isLastStep());
    if (m_session.subject && m_current <= 1) // where Regenerate is near
        m_beside->say(wording::Mark::Info, tr("Make a new token beside the old one."),
                      tr("Do not click Regenerate: it ends the old one at once, before the new one "
                         "is in place. If you did, paste what it shows on the next page."));
    else
        m_beside->clear();
    // What was pressed is hidden or disabled now: Qt would give the focus to Back.
    if (isAncestorOf(focus) && window()->focusWidget() != focus)
        wizard()->button(QWizard::NextButton)->setFocus();
}

QMap<QString, QString> CreatePage::textsOfPicture() const
{
    QMap<QString, QString> texts{{u"your-organization"_s, m_session.organization->name()},
                                 {u"my-token"_s, m_session.tokenName}};
    const QDate expires = m_lifespan->expires();
    const int days = int(todayUtc().daysTo(expires));
    QString chosen = u"Custom defined"_s; // as the token page calls it
    for (const int offered : {30, 60, 90}) {
        if (days == offered)
            chosen = u"%1 days"_s.arg(days);
        texts.insert(u"tick %1 days"_s.arg(offered), days == offered ? u"✓"_s : QString());
    }
    texts.insert(u"tick Custom defined"_s, chosen == "Custom defined"_L1 ? u"✓"_s : QString());
    texts.insert(u"chosen"_s, chosen);
    texts.insert(u"YYYY-MM-DD"_s, expires.toString(Qt::ISODate));
    return texts;
}

QString CreatePage::wordsOfNext() const
{
    if (m_current == 0)
        return tr("&Open the token page");
    return isLastStep() ? tr("I have copied i&t") : tr("&Next step");
}

void CreatePage::suitPicture()
{
    const int height = roomFor(*m_illustration);
    const QSize room(
        height * m_illustration->sizeHint().width() / m_illustration->sizeHint().height(), height);
    const bool isShown = height >= lowestPicture;
    if (isShown)
        m_illustration->setMaximumSize(room);
    if (isShown == m_illustration->isHidden())
        m_illustration->setVisible(isShown);
}

bool CreatePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        suitPicture();
    return ScrollingPage::eventFilter(watched, event);
}

void CreatePage::resizeEvent(QResizeEvent *event)
{
    ScrollingPage::resizeEvent(event);
    suitPicture();
}

bool CreatePage::isInTrouble() const
{
    return m_session.isServiceInTrouble() || (m_session.keychain && !*m_session.keychain);
}

void CreatePage::showTrouble()
{
    QStringList advice;
    const bool isKeychainInTrouble = m_session.keychain && !*m_session.keychain;
    if (isKeychainInTrouble) {
        const auto words = wording::explain(m_session.keychain->error());
        advice += {words.happened, words.next};
    }
    if (m_session.isServiceInTrouble()) {
        const auto words = wording::explain(azuredevops::Probe::Connection, *m_session.service,
                                            *m_session.organization);
        advice += {words.happened, words.next};
        if (!m_session.subject)
            advice += tr("On the first page, “Try again” tries it again.");
    }
    if (advice.isEmpty())
        m_trouble->clear();
    else
        m_trouble->say(
            wording::Mark::Warning,
            !m_session.isServiceInTrouble()
                ? tr("Do not create the token yet: it could not be stored.")
                : isKeychainInTrouble
                ? tr("Do not create the token yet: it could be neither stored nor checked.")
                : tr("Do not create the token yet: it could not be checked."),
            wording::paragraph(advice));
    setStart(advice.isEmpty() ? wizard()->button(QWizard::NextButton)
                              : static_cast<QWidget *>(m_trouble));
    Q_EMIT troubleChanged();
}

} // namespace wizard
