// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/createpage.h"

#include "settings/choices.h"
#include "widgets/artwork.h"
#include "widgets/button.h"
#include "widgets/illustration.h"
#include "widgets/label.h"
#include "widgets/statement.h"
#include "widgets/tokenpagelink.h"
#include "wording/checkwords.h"
#include "wording/keychainwords.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace wizard {

using widgets::button;
using widgets::icon;
using widgets::Illustration;
using widgets::Label;
using widgets::Statement;
using widgets::TokenPageLink;

namespace {

constexpr int anotherDate = 0;

QDate todayUtc()
{
    return QDateTime::currentDateTimeUtc().date();
}

} // namespace

CreatePage::CreatePage(Session &session, QWidget *parent)
    : ScrollingPage(parent)
    , m_session(session)
    , m_keychainTrouble(new Statement(u"keychainTrouble"_s, this))
    , m_serviceTrouble(new Statement(u"serviceTrouble"_s, this))
    , m_beside(new Statement(u"beside"_s, this))
    , m_link(new TokenPageLink(this))
    , m_nameCopied(new Statement(u"nameCopied"_s, this))
    , m_name(new QLineEdit(this))
    , m_lifespan(new QComboBox(this))
    , m_date(new QDateEdit(this))
    , m_counter(new Label(this))
    , m_headline(new Label(this))
    , m_words(new Label(this))
    , m_illustration(new Illustration(this))
    , m_previous(button(u"previousStep"_s, tr("&Previous step"), this))
    , m_next(button(u"nextStep"_s, tr("Ne&xt step"), this))
{
    setTitle(tr("Create the token"));
    setSubTitle(tr("You make the token in your browser. Keep this window beside it: it shows "
                   "each click."));
    for (Statement *trouble : {m_keychainTrouble, m_serviceTrouble}) {
        trouble->setFramed(true);
        content()->addWidget(trouble);
    }
    m_nameCopied->setAnnounced();
    content()->addWidget(m_beside);
    content()->addWidget(m_link);
    content()->addWidget(choices());
    content()->addWidget(stepper());
}

QWidget *CreatePage::choices()
{
    auto *box = new QWidget(this);
    m_name->setObjectName(u"tokenName"_s);
    m_name->setMaxLength(100);
    m_name->installEventFilter(this);
    auto *copyName = button(u"copyName"_s, tr("&Copy name"), box);
    copyName->setIcon(icon(u"copy"_s, palette()));
    m_lifespan->setObjectName(u"lifespan"_s);
    m_lifespan->setAccessibleName(tr("Lifespan")); // Qt would give its value instead
    for (const int days : {30, 60, 90})
        m_lifespan->addItem(tr("%n day(s)", nullptr, days), days);
    m_lifespan->addItem(tr("Another date"), anotherDate);
    m_date->setObjectName(u"expiryDate"_s);
    m_date->setAccessibleName(tr("Expires on (UTC)"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);

    auto *nameRow = new QHBoxLayout;
    nameRow->addWidget(m_name, 1);
    nameRow->addWidget(copyName);
    auto *lifespanRow = new QHBoxLayout;
    lifespanRow->addWidget(m_lifespan);
    lifespanRow->addWidget(m_date);
    lifespanRow->addStretch(1);

    auto *names = new QVBoxLayout;
    names->addLayout(nameRow);
    names->addWidget(m_nameCopied);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Token na&me:"), names);
    form->addRow(tr("Li&fespan:"), lifespanRow);
    if (auto *label = qobject_cast<QLabel *>(form->itemAt(0, QFormLayout::LabelRole)->widget()))
        label->setBuddy(m_name);
    if (auto *label = qobject_cast<QLabel *>(form->itemAt(1, QFormLayout::LabelRole)->widget()))
        label->setBuddy(m_lifespan);

    connect(copyName, &QPushButton::clicked, this, &CreatePage::copyName);
    connect(m_link, &TokenPageLink::copied, m_nameCopied, &Statement::clear);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_session.tokenName = name;
        m_nameCopied->clear();
        showStep(m_current);
        Q_EMIT completeChanged();
    });
    connect(m_lifespan, &QComboBox::currentIndexChanged, this, &CreatePage::onLifespanChosen);
    connect(m_date, &QDateEdit::dateChanged, this, &CreatePage::onDateChosen);
    return box;
}

QWidget *CreatePage::stepper()
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    m_counter->setObjectName(u"stepCounter"_s);
    m_counter->setMuted();
    m_headline->setObjectName(u"stepHeadline"_s);
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_words->setObjectName(u"stepWords"_s);
    m_illustration->setObjectName(u"illustration"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(frame);
    layout->addWidget(m_counter);
    layout->addWidget(m_headline);
    layout->addLayout(buttons);
    layout->addWidget(m_words);
    layout->addWidget(m_illustration);

    connect(m_previous, &QPushButton::clicked, this, [this] { showStep(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showStep(m_current + 1); });
    return frame;
}

void CreatePage::copyName()
{
    QGuiApplication::clipboard()->setText(m_name->text());
    m_link->forget(); // only the name is on the clipboard now
    m_nameCopied->say(wording::Mark::Works, tr("Copied."));
}

void CreatePage::initializePage()
{
    if (m_session.tokenName.isEmpty())
        m_session.tokenName = library::suggestedTokenName(todayUtc());
    m_name->setText(m_session.tokenName);
    m_nameCopied->clear();
    m_link->setOrganization(*m_session.organization);
    if (m_session.subject)
        m_beside->say(wording::Mark::Info, tr("Make a new token beside the old one."),
                      tr("Do not click Regenerate: it ends the old token at once, before the new "
                         "one is in place. If you do so all the same, paste what it shows on the "
                         "next page."));
    showLifespan();
    showTrouble();
    showStep(m_current);
}

bool CreatePage::isComplete() const
{
    return library::isTokenName(m_session.tokenName);
}

void CreatePage::showLifespan()
{
    const QDate today = todayUtc();
    const QDate expires
        = m_session.expiry.day().value_or(today.addDays(settings::usualChoices.lifespan));
    const int span = m_lifespan->findData(int(today.daysTo(expires)));
    m_date->setDateRange(today.addDays(1),
                         today.addYears(10)); // createSteps() asks about more than one
    m_lifespan->setCurrentIndex(span >= 0 ? span : m_lifespan->findData(anotherDate));
    m_date->setDate(expires);
    onLifespanChosen();
}

void CreatePage::onLifespanChosen()
{
    const int days = m_lifespan->currentData().toInt();
    m_date->setEnabled(days == anotherDate);
    if (days != anotherDate)
        m_date->setDate(todayUtc().addDays(days));
    onDateChosen();
}

void CreatePage::onDateChosen()
{
    if (!m_session.expiry.isUnknown())
        m_session.expiry = library::Expiry::on(m_date->date());
    showStep(m_current);
}

void CreatePage::showStep(qsizetype index)
{
    m_steps = createSteps(m_session);
    m_current = qBound(0, index, m_steps.size() - 1);
    const CreateStep &step = m_steps.at(m_current);
    m_counter->setText(tr("Step %1 of %2").arg(m_current + 1).arg(m_steps.size()));
    m_headline->setText(step.headline);
    m_words->setText(step.words);
    m_illustration->setPicture(step.picture, step.headline + u' ' + step.words);
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current < m_steps.size() - 1);
}

bool CreatePage::eventFilter(QObject *watched, QEvent *event)
{
#ifndef Q_OS_MACOS
    // Alt+X of a disabled "Next step" would be typed into the name.
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->modifiers() == Qt::AltModifier) {
        event->ignore();
        return true;
    }
#endif
    return ScrollingPage::eventFilter(watched, event);
}

void CreatePage::showTrouble()
{
    m_keychainTrouble->clear();
    if (m_session.keychain && !*m_session.keychain) {
        const auto words = wording::explain(m_session.keychain->error());
        m_keychainTrouble->say(wording::Mark::Warning,
                               tr("Do not create the token yet: it could not be stored."),
                               words.happened + u' ' + words.next);
    }
    showServiceTrouble();
}

void CreatePage::showServiceTrouble()
{
    const auto &service = m_session.service;
    // To be told to slow down passes by itself before there is a token to check.
    if (!service || service->state == azuredevops::State::Works
        || service->cause == azuredevops::Cause::RateLimited)
        return m_serviceTrouble->clear();
    const auto words = wording::explain(azuredevops::Probe::Connection, *service,
                                        *m_session.organization);
    m_serviceTrouble->say(wording::Mark::Warning,
                          tr("Do not create the token yet: it could not be checked."),
                          m_session.subject
                              ? words.happened + u' ' + words.next
                              : words.happened + u' ' + words.next + u' '
                                  + tr("On the first page, “Try again” tries it again."));
}

} // namespace wizard
