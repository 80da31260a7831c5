// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/verdictcard.h"

#include "overview/flowlayout.h"
#include "overview/tokenactions.h"
#include "widgets/look.h"
#include "widgets/primarybutton.h"
#include "widgets/statement.h"
#include "wording/standingwords.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace overview {
namespace {

using library::TokenState;

/// The one thing to do; nothing where neither helps.
std::optional<Act> toDo(TokenState state)
{
    switch (state) {
    case TokenState::Refused:
    case TokenState::Expired:
    case TokenState::Lacking:
    case TokenState::ExpiresSoon: return Act::Rotate;
    case TokenState::Missing: return std::nullopt;
    case TokenState::CouldNotBeChecked:
    case TokenState::NotChecked:
    case TokenState::WorksWithoutDiff:
    case TokenState::Works: return Act::CopyPassword;
    }
    Q_UNREACHABLE();
}

} // namespace

VerdictCard::VerdictCard(const TokenActions &actions, QWidget *parent)
    : widgets::Card(parent)
    , m_state(new widgets::Statement(u"state"_s, this))
    , m_buttons(new FlowLayout)
    , m_rotate(new widgets::PrimaryButton(this))
    , m_copy(new widgets::PrimaryButton(this))
{
    actions.bind(Act::Rotate, *m_rotate);
    actions.bind(Act::CopyPassword, *m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(m_state);
    layout->addLayout(m_buttons);
    offer(Act::CopyPassword);
}

void VerdictCard::show(const wording::StandingToken &token, QDate today)
{
    const auto &[record, standing] = token;
    const wording::Explanation words = wording::explain(record, standing, today);
    setMark(wording::markOf(standing.state));
    m_state->say(wording::markOf(standing.state), words.happened, words.advice());
    offer(toDo(standing.state));
}

QWidget *VerdictCard::firstButton() const
{
    return m_copy->isPrimary() ? m_copy : m_rotate;
}

void VerdictCard::offer(std::optional<Act> act)
{
    m_rotate->setPrimary(act == Act::Rotate);
    m_copy->setPrimary(act == Act::CopyPassword);
    QWidget *const first = firstButton();
    QWidget *const second = first == m_rotate ? m_copy : m_rotate;
    for (QWidget *each : {first, second}) {
        m_buttons->removeWidget(each);
        m_buttons->addWidget(each);
    }
    setTabOrder(m_state, first);
    setTabOrder(first, second);
}

} // namespace overview
