// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/verdictcard.h"

#include "overview/flowlayout.h"
#include "overview/tokenactions.h"
#include "widgets/look.h"
#include "widgets/primarybutton.h"
#include "widgets/settingsbutton.h"
#include "widgets/statement.h"
#include "wording/standingwords.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace overview {
namespace {

using library::Notice;
using library::TokenState;

/// The one thing to do, and what else is often wanted. Nobody is to copy what does not work.
QList<Act> toDo(const library::Standing &standing)
{
    switch (standing.state) {
    case TokenState::Refused:
    case TokenState::Expired: return {Act::Rotate};
    case TokenState::Missing: return {Act::NewToken};
    case TokenState::Lacking: return {Act::CheckWithPage, Act::Rotate};
    case TokenState::ExpiresSoon: return {Act::Rotate, Act::CopyPassword};
    case TokenState::CouldNotBeChecked:
    case TokenState::NotChecked: return {Act::Check, Act::CopyPassword};
    case TokenState::WorksWithoutDiff:
    case TokenState::Works: break;
    }
    for (const Notice notice : {Notice::RefusedByGit, Notice::LastCheckFailed,
                                Notice::KeychainLocked, Notice::UnusedLong})
        if (standing.has(notice))
            return {Act::Check, Act::CopyPassword};
    for (const Notice notice : {Notice::RecordedDateWrong, Notice::ExpiryUnknownAged})
        if (standing.has(notice))
            return {Act::EditExpiry, Act::CopyPassword};
    return {Act::CopyPassword, Act::Rotate};
}

/// Why the last check came to nothing, if it did.
std::optional<azuredevops::Cause> causeOfFailure(const library::StoredToken &token)
{
    return token.lastCheck && token.lastCheck->verdict == azuredevops::Verdict::Unchecked
        ? std::optional(token.lastCheck->cause)
        : std::nullopt;
}

} // namespace

VerdictCard::VerdictCard(const TokenActions &actions, QWidget *parent)
    : widgets::Card(parent)
    , m_state(new widgets::Statement(u"state"_s, this))
    , m_row(new FlowLayout)
    , m_settings(new widgets::SettingsButton(this))
{
    add(actions, Act::Rotate);
    add(actions, Act::CopyPassword);
    // These are among the other buttons, too.
    add(actions, Act::NewToken, u"setUpAgain"_s, tr("Set it &up again…"));
    add(actions, Act::Check, u"checkFirst"_s);
    add(actions, Act::CheckWithPage, u"checkWithPageFirst"_s);
    add(actions, Act::EditExpiry, u"editExpiryFirst"_s, tr("Correct the e&xpiry date…"));
    connect(m_settings, &widgets::SettingsButton::settingsRequested, this,
            &VerdictCard::settingsRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(m_state);
    layout->addLayout(m_row);
    offer({Act::CopyPassword, Act::Rotate});
}

void VerdictCard::add(const TokenActions &actions, Act act, const QString &name,
                      const QString &text)
{
    auto *button = new widgets::PrimaryButton(this);
    actions.bind(act, *button, text);
    if (!name.isEmpty())
        button->setObjectName(name);
    if (!text.isEmpty())
        button->setAccessibleName({}); // it says all
    m_buttons.insert(act, button);
}

void VerdictCard::show(const wording::StandingToken &token, QDate today)
{
    const auto &[record, standing] = token;
    const wording::Explanation words = wording::explain(record, standing, today);
    const wording::Mark mark = wording::markOf(standing); // as in the list
    setMark(mark);
    m_state->say(mark, words.happened, words.advice());
    offer(toDo(standing));
    m_settings->offerFor(causeOfFailure(record.current));
}

QWidget *VerdictCard::firstButton() const
{
    return m_buttons[m_offered.constFirst()];
}

void VerdictCard::offer(const QList<Act> &acts)
{
    if (acts == m_offered)
        return;
    m_offered = acts;
    QWidget *last = m_state;
    for (const Act act : acts) {
        widgets::PrimaryButton *const button = m_buttons[act];
        button->setPrimary(act == acts.constFirst());
        m_row->removeWidget(button);
        m_row->addWidget(button);
        setTabOrder(last, button);
        last = button;
    }
    m_row->removeWidget(m_settings);
    m_row->addWidget(m_settings);
    setTabOrder(last, m_settings);
    for (const auto &[act, button] : m_buttons.asKeyValueRange()) {
        if (!acts.contains(act))
            button->setPrimary(false);
        button->setVisible(acts.contains(act));
    }
}

} // namespace overview
