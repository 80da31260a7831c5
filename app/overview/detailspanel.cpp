// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/detailspanel.h"

#include "widgets/expiryfield.h"
#include "widgets/label.h"
#include "widgets/statement.h"
#include "wording/capabilitywords.h"
#include "wording/checkwords.h"
#include "wording/noticewords.h"
#include "wording/standingwords.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace overview {
namespace {

using azuredevops::Probe;
using azuredevops::State;
using library::StoredToken;
using library::TokenRecord;
using wording::Mark;

Mark markOf(State state, bool isNeeded)
{
    switch (state) {
    case State::Works:
        return Mark::Works;
    case State::Refused:
    case State::NoPermission:
        return isNeeded ? Mark::Refused : Mark::Info;
    case State::Unknown:
        break;
    }
    return Mark::NotAsked;
}

QString timeWords(const QDateTime &utc)
{
    return DetailsPanel::tr("%1 UTC").arg(utc.toString(u"yyyy-MM-dd HH:mm"_s));
}

QString timeOf(const std::optional<library::LastCheck> &check)
{
    return check ? timeWords(check->at) : DetailsPanel::tr("never");
}

QString needsOf(const TokenRecord &record)
{
    QStringList names;
    for (const Probe probe : {Probe::Code, Probe::Members, Probe::FullAccess}) {
        if (record.needs.include(probe))
            names += wording::capabilityName(probe);
    }
    return names.join(", "_L1);
}

QString accessOf(const StoredToken &facts)
{
    switch (facts.lastVerdict ? facts.lastVerdict->access : azuredevops::Access::Unknown) {
    case azuredevops::Access::Full:
        return DetailsPanel::tr("Access: Full access");
    case azuredevops::Access::Custom:
        return DetailsPanel::tr("Access: Custom defined");
    case azuredevops::Access::Unknown:
        break;
    }
    return DetailsPanel::tr("Access: not known");
}

QString reachOf(const StoredToken &facts)
{
    const bool isGlobal = facts.lastVerdict && facts.lastVerdict->isGlobal == true;
    return isGlobal ? DetailsPanel::tr("Valid for: all organizations of its account")
                    : DetailsPanel::tr("Valid for: not known to be for all organizations");
}

QString tokenAt(const TokenRecord &record)
{
    const StoredToken &facts = record.current;
    QStringList lines;
    if (facts.account)
        lines += DetailsPanel::tr("It acts as %1.").arg(wording::accountName(*facts.account));
    lines += DetailsPanel::tr("Needed for: %1").arg(needsOf(record));
    lines += accessOf(facts);
    lines += reachOf(facts);
    if (!facts.label.isEmpty())
        lines += DetailsPanel::tr("Name on the token page: %1").arg(wording::plain(facts.label));
    if (facts.created) {
        const QDate month(int(facts.created->year()), int(unsigned(facts.created->month())), 1);
        lines += DetailsPanel::tr("Created: %1")
                     .arg(QLocale().toString(month, DetailsPanel::tr("MMMM yyyy")));
    }
    if (facts.stored.isValid())
        lines += DetailsPanel::tr("Stored: %1").arg(timeWords(facts.stored));
    lines += DetailsPanel::tr("Last check: %1").arg(timeOf(facts.lastCheck));
    lines += DetailsPanel::tr("Last seen to work for all that is needed: %1")
                 .arg(timeOf(facts.lastGood));
    lines += DetailsPanel::tr("In the keychain as %1").arg(facts.entry);
    for (const StoredToken &old : record.old)
        lines += DetailsPanel::tr("Beside it, “%1” is kept in the keychain as %2")
                     .arg(wording::plain(old.label), old.entry);
    return lines.join(u'\n');
}

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : widgets::ScrollArea(parent)
    , m_notices(new QVBoxLayout)
    , m_buttons(new QVBoxLayout)
    , m_title(new widgets::Label)
    , m_state(new widgets::Statement(u"state"_s))
    , m_facts(new widgets::Label)
    , m_expiry(new widgets::ExpiryField)
{
    setObjectName(u"details"_s);
    setFocusPolicy(Qt::NoFocus); // Tab goes from control to control, and scrolls to each
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setObjectName(u"title"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_state->setFramed(true);
    m_facts->setObjectName(u"facts"_s);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setFocusPolicy(Qt::StrongFocus); // for screen readers
    m_notices->setSpacing(2);

    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addLayout(m_notices);
    layout->addLayout(m_buttons);
    layout->addWidget(m_expiry);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    setWidget(body);
    connect(m_expiry, &widgets::ExpiryField::saved, this, &DetailsPanel::expirySaved);
}

QPushButton *DetailsPanel::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, widget());
    button->setObjectName(name);
    QWidget *const above = m_buttons->isEmpty()
        ? m_state
        : m_buttons->itemAt(m_buttons->count() - 1)->widget();
    setTabOrder(above, button);
    m_buttons->addWidget(button);
    return button;
}

void DetailsPanel::show(const wording::StandingToken &token, QDate today)
{
    const auto &[record, standing] = token;
    const wording::Explanation words = wording::explain(record, standing, today);
    m_title->setText(wording::nameOf(record.place));
    m_state->say(wording::markOf(standing.state), words.happened, words.advice());
    showNotices(token, today);
    m_facts->setText(tokenAt(record));
    m_facts->setVisible(true);
    m_expiry->show(record.place.key(), record.current.expires, today);
    m_expiry->setVisible(true);
}

void DetailsPanel::showNotices(const wording::StandingToken &token, QDate today)
{
    const auto &[record, standing] = token;
    QList<wording::AttentionLine> lines;
    for (const library::Notice notice : standing.notices) {
        const wording::Explanation words = wording::explain(notice, record, today);
        lines += {wording::markOf(notice), words.happened, words.advice(), {}};
    }
    for (const Probe probe : {Probe::Code, Probe::Members, Probe::FullAccess}) {
        const State state = wording::capability(probe, record.current);
        lines += {markOf(state, record.needs.include(probe)),
                  wording::capabilityWords(probe, state), {}, {}};
    }
    while (m_lines.size() < lines.size()) {
        auto *line = new widgets::Statement(u"notice%1"_s.arg(m_lines.size()), widget());
        setTabOrder(m_lines.isEmpty() ? m_state : m_lines.constLast(), line);
        m_lines += line;
        m_notices->addWidget(line);
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (i < lines.size())
            m_lines[i]->say(lines[i].mark, lines[i].headline, lines[i].advice);
        else
            m_lines[i]->clear();
    }
}

void DetailsPanel::showCount(qsizetype count)
{
    m_title->setText(count == 0 ? tr("No token is selected.")
                                : tr("%n tokens are selected.", nullptr, int(count)));
    m_state->clear();
    for (widgets::Statement *line : m_lines)
        line->clear();
    m_facts->setVisible(false);
    m_expiry->setVisible(false);
}

} // namespace overview
