// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/pastepage.h"

#include "library/standing.h"
#include "widgets/button.h"
#include "widgets/datefield.h"
#include "widgets/givenvalue.h"
#include "widgets/label.h"
#include "widgets/look.h"
#include "widgets/revealedtoken.h"
#include "widgets/secretclipboard.h"
#include "widgets/secretfield.h"
#include "widgets/statement.h"
#include "wizard/session.h"
#include "wording/daywords.h"
#include "wording/tokenwords.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace wizard {
namespace {

using token::Kind;
using widgets::button;
using widgets::GivenValue;
using widgets::Label;
using widgets::RevealedToken;
using widgets::SecretField;
using widgets::Statement;
using wording::Mark;

constexpr int fieldLines = 4; // there is nothing else to do here

Mark markOf(const token::TokenText &text)
{
    if (text.kind == Kind::Empty)
        return Mark::Info;
    if (text.isPlausible())
        return Mark::Works;
    return text.token ? Mark::Warning : Mark::Refused;
}

} // namespace

PastePage::PastePage(Session &session, QWidget *parent)
    : ScrollingPage(parent)
    , m_session(session)
    , m_field(new SecretField(this))
    , m_show(new widgets::Button(tr("&Show"), this))
    , m_revealed(new RevealedToken(*m_field, this))
    , m_verdict(new Statement(u"verdict"_s, this))
    , m_cleaned(new Statement(u"cleaned"_s, this))
    , m_expires(new widgets::DateField(u"expires"_s, this))
    , m_expiryUnknown(new widgets::Target<QCheckBox>(tr("I do not &know"), this))
    , m_expiry(new GivenValue(u"changeExpiry"_s, expiryFields(), this))
    , m_expiryDoubt(new Statement(u"expiryDoubt"_s, this))
{
    setTitle(tr("Paste the token"));
    setSubTitle(tr("It goes to Azure DevOps and your keychain, nowhere else."));
    m_verdict->setAnnounced();
    m_cleaned->setAnnounced();
    content()->addWidget(tokenRow());
    content()->addWidget(m_revealed);
    content()->addWidget(m_verdict);
    content()->addWidget(m_cleaned);
    content()->addSpacing(widgets::groupGap);
    content()->addWidget(m_expiry);
    content()->addWidget(m_expiryDoubt);
}

QWidget *PastePage::tokenRow()
{
    m_field->setObjectName(u"token"_s);
    m_show->setObjectName(u"show"_s);
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    widgets::showIcon(m_show, u"show"_s);
    m_revealed->setObjectName(u"revealed"_s);
    m_revealed->setAccessibleName(tr("The token, to be seen on the screen only"));
    m_revealed->hide();

    m_field->setMinimumHeight(fieldLines * fontMetrics().lineSpacing());
    auto *paste = button(u"paste"_s, tr("&Paste"), this);

    auto *row = new QWidget(this);
    auto *label = new Label(tr("&Token:"), row);
    label->setBuddy(m_field);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(paste);
    buttons->addWidget(m_show);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addLayout(buttons);

    connect(paste, &QPushButton::clicked, this, &PastePage::paste);
    connect(m_field, &QLineEdit::textChanged, this, &PastePage::onEdited);
    connect(m_show, &QPushButton::toggled, m_revealed, &QWidget::setVisible);
    return row;
}

QWidget *PastePage::expiryFields()
{
    m_expiryUnknown->setObjectName(u"expiryUnknown"_s);

    auto *row = new QWidget(this);
    auto *label = new Label(tr("&Expires on (UTC), as the token page says:"), row);
    label->setBuddy(m_expires);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    auto *line = new QHBoxLayout;
    line->addWidget(m_expires);
    line->addWidget(m_expiryUnknown);
    line->addStretch(1);
    layout->addLayout(line);

    connect(m_expires, &QDateEdit::dateChanged, this, &PastePage::onExpiryEdited);
    connect(m_expiryUnknown, &QCheckBox::toggled, this, &PastePage::onExpiryEdited);
    return row;
}

QString PastePage::wordsOfExpiry() const
{
    const auto day = m_session.expiry.day();
    return day ? tr("Expires %1").arg(wording::dayWords(*day)) : tr("When it expires is not known");
}

/// In the place of what is there: half of one and half of another token are none.
void PastePage::paste()
{
    m_field->selectAll();
    m_field->paste();
    m_field->setFocus();
}

void PastePage::initializePage()
{
    m_show->setChecked(false);
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const library::Expiry expiry = m_session.expiry; // the fields alter the session's
    m_expires->setDateRange(today, today.addYears(10));
    if (const auto day = expiry.day())
        m_expires->setDate(*day);
    m_expiryUnknown->setChecked(expiry.isUnknown());
    onEdited();
    onExpiryEdited();
    m_expiry->fold(wordsOfExpiry());
}

bool PastePage::validatePage()
{
    m_clipboard.forget(*m_session.token);
    m_show->setChecked(false);
    return true;
}

bool PastePage::isComplete() const
{
    return m_session.token.has_value();
}

void PastePage::forget()
{
    m_field->wipe();
}

void PastePage::compareWithFormer()
{
    if (isVisible()) // else the token is in use by a later page; it is compared again to be stored
        onEdited();
}

void PastePage::onEdited()
{
    QStringList names{m_session.tokenName, m_session.storedName};
    if (m_session.subject)
        names += {m_session.subject->place.name, m_session.subject->current.label};
    const token::TokenText text = token::inspect(m_field->text(), names);
    const auto before = m_session.token;
    const bool isOldOne = std::ranges::any_of(
        m_session.former, [&text](const auto &each) { return each.second == text.token; });
    m_session.token = isOldOne ? std::nullopt : text.token;
    if (m_session.token != before) {
        m_session.report.reset();
        if (m_session.token)
            m_session.stored.reset(); // that was another one
    }
    if (isOldOne)
        m_verdict->say(Mark::Refused, tr("This is an old token, which is stored already."),
                       tr("Paste the new one, which the token page has just shown."));
    else
        showVerdict(text);
    m_cleaned->say(Mark::Info, wording::cleanedSentence(text));
    const bool isEmpty = m_field->text().isEmpty();
    m_show->setDisabled(isEmpty);
    if (isEmpty)
        m_show->setChecked(false);
    suitGoingOn();
}

void PastePage::showVerdict(const token::TokenText &text)
{
    const wording::Explanation words = wording::explain(text);
    if (words.happened.isEmpty())
        m_verdict->say(markOf(text), words.next);
    else
        m_verdict->say(markOf(text), words.happened, words.advice());
}

void PastePage::onExpiryEdited()
{
    const bool unknown = m_expiryUnknown->isChecked();
    m_expires->setEnabled(!unknown);
    m_session.expiry
        = unknown ? library::Expiry::unknown() : library::Expiry::on(m_expires->date());
    m_expiryDoubt->clear();
    const auto day = m_session.expiry.day();
    if (day && library::isFarAhead(*day, QDateTime::currentDateTimeUtc().date()))
        m_expiryDoubt->say(Mark::Warning, tr("This is more than a year ahead: is it right?"),
                           tr("No token of Azure DevOps lives that long. Look at the date on the "
                              "token page again."));
}

} // namespace wizard
