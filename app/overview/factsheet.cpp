// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/factsheet.h"

#include "overview/tokenactions.h"
#include "overview/tokentable.h"
#include "widgets/button.h"
#include "widgets/expiryfield.h"
#include "widgets/label.h"
#include "widgets/look.h"
#include "widgets/statement.h"
#include "wording/capabilitywords.h"
#include "wording/causewords.h"
#include "wording/checkwords.h"
#include "wording/daywords.h"
#include "wording/punctuation.h"
#include "wording/standingwords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QToolButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace overview {
namespace {

using azuredevops::Probe;
using library::LastCheck;
using library::StoredToken;
using library::TokenRecord;

constexpr int longestRun = 20; // letters of a line that cannot be broken

QString needsOf(const TokenRecord &record)
{
    QStringList names;
    for (const Probe probe : TokenTable::capabilityProbes) {
        if (record.needs.include(probe))
            names += wording::capabilityName(probe);
    }
    return wording::enumeration(names);
}

QString accessOf(const StoredToken &facts)
{
    switch (facts.lastVerdict ? facts.lastVerdict->access : azuredevops::Access::Unknown) {
    case azuredevops::Access::Full: return FactSheet::tr("Full access");
    case azuredevops::Access::Custom: return FactSheet::tr("Custom defined");
    case azuredevops::Access::Unknown: break;
    }
    return FactSheet::tr("Not known");
}

QString reachOf(const StoredToken &facts)
{
    return facts.lastVerdict && facts.lastVerdict->isGlobal == true
        ? FactSheet::tr("All organizations of its account")
        : QString();
}

QString createdOf(const StoredToken &facts)
{
    if (!facts.created)
        return {};
    return wording::monthWords(*facts.created);
}

/// With places where a line may end: a name can be longer than any line. One that fits stays whole.
QString breakable(const QString &text)
{
    QString result;
    int run = 0; // of letters
    for (const QChar each : text) {
        result += each;
        run = each.isSpace() ? 0 : run + 1;
        if (run >= longestRun && (run % longestRun == 0 || !each.isLetterOrNumber()))
            result += QChar(0x200B);
    }
    return result;
}

/// What stands in brackets, as "(in 60 days)", stays in one line, wherever its language breaks
/// lines.
QString withWholeBrackets(QString text)
{
    static const QRegularExpression brackets(u"[(\uff08][^)\uff09]*[)\uff09]"_s);
    const auto match = brackets.match(text);
    QString inside = match.captured().replace(u' ', QChar(QChar::Nbsp));
    QTextBoundaryFinder ends(QTextBoundaryFinder::Line, inside);
    QList<qsizetype> found;
    while (ends.toNextBoundary() > 0 && ends.position() < inside.size())
        found.prepend(ends.position());
    for (const qsizetype end : std::as_const(found))
        inside.insert(end, QChar(0x2060)); // word joiner
    if (match.hasMatch()) // a line may end before them
        text.replace(match.capturedStart(), match.capturedLength(), QChar(0x200B) + inside);
    return text;
}

/// In the first line beside a button of the smallest size.
void alignOnTop(QLabel &label)
{
    label.setAlignment((label.alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignTop);
    const int above = std::max(0, (widgets::smallestTarget - label.fontMetrics().height()) / 2);
    label.setContentsMargins(0, above, 0, 0);
}

QString endOf(const library::TokenRecord &record, const library::Standing &standing)
{
    const auto end = library::endOf(record.current);
    if (!end && !record.current.expires)
        return FactSheet::tr("Not known");
    const QString day = wording::dayWords(end ? *end : *record.current.expires);
    return standing.daysLeft ? FactSheet::tr("%1 (%2)").arg(day, wording::endWords(standing))
                             : FactSheet::tr("%1 (wrong)").arg(day); // it has outlived that
}

std::optional<QDateTime> timeOf(const std::optional<LastCheck> &check)
{
    return check ? std::optional(check->at) : std::nullopt;
}

} // namespace

FactSheet::FactSheet(const TokenActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
    , m_change(new widgets::Button(this))
    , m_expiry(new widgets::ExpiryField(this))
{
    setObjectName(u"facts"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(widgets::groupGap);
    m_layout->setVerticalSpacing(4);
    m_layout->setColumnStretch(0, 2);
    m_layout->setColumnStretch(1, 3);
    addExpiry(actions);
    addCapabilities();
    add(u"needs"_s, tr("Needed for"));
    add(u"organization"_s, tr("Organization"), true);
    add(u"account"_s, tr("Account"), true);
    //: Label: Full access or Custom defined.
    add(u"access"_s, tr("Access"));
    //: Label: of which organizations.
    add(u"reach"_s, tr("Valid for"));
    add(u"label"_s, tr("Name on the token page"), true);
    add(u"created"_s, tr("Created"));
    //: Label of a date: when it was put into the keychain.
    add(u"stored"_s, tr("Stored"));
    add(u"lastCheck"_s, tr("Last check"));
    add(u"lastVerdict"_s, tr("Last answer"));
    //: Label of a date: the last check at which nothing was missing.
    add(u"lastGood"_s, tr("Last worked in full"));
    add(u"entry"_s, tr("Keychain entry"), true);
}

widgets::Label *FactSheet::addRow(const QString &label, QWidget *field)
{
    auto *head = new widgets::Label(label, this);
    head->setMuted();
    alignOnTop(*head);
    const int row = m_layout->rowCount();
    m_layout->addWidget(head, row, 0);
    m_layout->addWidget(field, row, 1);
    return head;
}

void FactSheet::add(const QString &name, const QString &label, bool isToCopy)
{
    Fact fact;
    fact.row = new QWidget(this);
    fact.value = new widgets::Label(fact.row);
    fact.value->setObjectName(name);
    fact.value->setMinimumWidth(1);
    alignOnTop(*fact.value);
    auto *layout = new QHBoxLayout(fact.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(fact.value, 1);
    if (isToCopy) {
        fact.copy = new QToolButton(fact.row);
        fact.copy->setObjectName(name + "Copy"_L1);
        fact.copy->setAutoRaise(true);
        fact.copy->setFocusPolicy(Qt::StrongFocus);
        widgets::showIcon(fact.copy, u"copy"_s);
        fact.copy->setToolTip(tr("Copy"));
        fact.copy->setAccessibleName(tr("Copy: %1").arg(label));
        fact.copy->setMinimumSize(widgets::smallestTarget, widgets::smallestTarget);
        layout->addWidget(fact.copy, 0, Qt::AlignTop);
        connect(fact.copy, &QToolButton::clicked, this,
                [this, value = fact.value] { Q_EMIT copyWanted(value->accessibleName()); });
    } else {
        fact.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    fact.head = addRow(label, fact.row);
    fact.head->setBuddy(fact.value);
    m_facts.insert(name, fact);
}

void FactSheet::addCapabilities()
{
    auto *field = new QWidget(this);
    auto *lines = new QVBoxLayout(field);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    for (qsizetype i = 0; i < qsizetype(TokenTable::capabilityProbes.size()); ++i) {
        auto *line = new widgets::Statement(u"capability%1"_s.arg(i), field);
        line->setFocusPolicy(Qt::NoFocus); // nothing can be done there
        line->layout()->setContentsMargins(0, 0, 0, 2);
        lines->addWidget(line);
        m_capabilities += line;
    }
    addRow(tr("What works"), field);
}

void FactSheet::addExpiry(const TokenActions &actions)
{
    //: Label of a date.
    add(u"expires"_s, tr("Expires"));
    actions.bind(Act::EditExpiry, *m_change, tr("Change…"));
    QWidget *const row = m_facts[u"expires"_s].row;
    row->layout()->addWidget(m_change);
    row->layout()->setAlignment(m_change, Qt::AlignTop);
    static_cast<QBoxLayout *>(row->layout())->insertWidget(0, m_expiry, 1);
    m_expiry->setVisible(false);
    connect(m_expiry, &widgets::ExpiryField::saved, this, [this](std::optional<QDate> expires) {
        endEditing();
        Q_EMIT expirySaved(expires);
    });
    connect(m_expiry, &widgets::ExpiryField::givenUp, this, &FactSheet::endEditing);
}

void FactSheet::editExpiry()
{
    showEditing(true);
    m_expiry->begin();
}

void FactSheet::endEditing()
{
    const bool hadFocus = m_expiry->isAncestorOf(window()->focusWidget());
    showEditing(false);
    if (hadFocus)
        m_change->setFocus();
}

/// The field instead of the value, or the value.
void FactSheet::showEditing(bool isEditing)
{
    m_expiry->setVisible(isEditing);
    m_facts[u"expires"_s].value->setVisible(!isEditing);
    m_change->setVisible(!isEditing);
}

void FactSheet::setShown(const Fact &fact, bool shown)
{
    fact.head->setVisible(shown);
    fact.row->setVisible(shown);
}

void FactSheet::say(const QString &name, const QString &value, const QString &tip)
{
    const Fact &fact = m_facts[name];
    fact.value->setText(fact.copy ? breakable(value) : withWholeBrackets(value));
    fact.value->setAccessibleName(value);
    fact.value->setToolTip(tip);
    if (fact.copy)
        fact.copy->setEnabled(!value.isEmpty());
    setShown(fact, !value.isEmpty());
}

void FactSheet::sayTime(const QString &name, const std::optional<QDateTime> &utc,
                        const QString &none, const QString &outcome)
{
    if (!utc || !utc->isValid())
        return say(name, none);
    const QDateTime local = utc->toLocalTime();
    const QString minutes = QLocale().timeFormat(QLocale::ShortFormat).remove(":ss"_L1);
    const QString time = tr("%1, %2").arg(wording::dayWords(local.date()),
                                          QLocale().toString(local.time(), minutes));
    say(name, outcome.isEmpty() ? time : tr("%1: %2").arg(time, outcome),
        tr("%1 UTC").arg(tr("%1, %2").arg(wording::dayWords(utc->date()),
                                          QLocale().toString(utc->time(), minutes))));
}

void FactSheet::show(const wording::StandingToken &token, QDate today)
{
    const auto &[record, standing] = token;
    const StoredToken &facts = record.current;
    const QString key = record.place.key();
    if (m_expiry->key() != key)
        endEditing();
    m_expiry->show(key, facts.expires, today);
    if (!m_expiry->isVisibleTo(this))
        say(u"expires"_s, endOf(record, standing),
            facts.expires ? tr("At the end of %1, UTC").arg(wording::dayWords(*facts.expires))
                          : QString());
    showCapabilities(token);
    say(u"needs"_s, needsOf(record));
    say(u"organization"_s, record.place.organization.name());
    say(u"account"_s, facts.account ? wording::accountName(*facts.account) : QString());
    say(u"access"_s, accessOf(facts));
    say(u"reach"_s, reachOf(facts));
    say(u"label"_s, wording::plain(facts.label));
    say(u"created"_s, createdOf(facts));
    sayTime(u"stored"_s, facts.stored, {});
    showHistory(facts);
    say(u"entry"_s, record.keyInUse());
}

void FactSheet::showCapabilities(const wording::StandingToken &token)
{
    for (qsizetype i = 0; i < m_capabilities.size(); ++i) {
        const Probe probe = TokenTable::capabilityProbes.at(size_t(i));
        m_capabilities.at(i)->say(markOf(probe, token), wordsOf(probe, token));
    }
}

/// As much of it as is recorded.
void FactSheet::showHistory(const StoredToken &facts)
{
    const auto outcome = [](const std::optional<LastCheck> &check) {
        return check && check->verdict == azuredevops::Verdict::Unchecked
            ? wording::reason(check->cause)
            : QString();
    };
    //: When it was last checked, or last worked in full: not yet.
    sayTime(u"lastCheck"_s, timeOf(facts.lastCheck), tr("Never"), outcome(facts.lastCheck));
    const bool hasFailed = facts.lastCheck != facts.lastVerdict;
    sayTime(u"lastVerdict"_s, hasFailed ? timeOf(facts.lastVerdict) : std::nullopt, {});
    const bool isTheLast = facts.lastGood == facts.lastCheck;
    sayTime(u"lastGood"_s, isTheLast ? std::nullopt : timeOf(facts.lastGood),
            isTheLast || !facts.lastCheck ? QString() : tr("Never"));
}

} // namespace overview
