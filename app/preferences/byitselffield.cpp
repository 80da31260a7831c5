// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "preferences/byitselffield.h"

#include <QBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace preferences {

ByItselfField::ByItselfField(QWidget *parent)
    : QGroupBox(tr("While no window is open"), parent)
    , m_before(reminding::canActByItself() ? reminding::actsByItself() : reminding::ByItself())
    , m_reminds(new widgets::Elided<QCheckBox>(tr("Notify me &when a token needs attention"), this))
    , m_checks(new widgets::Elided<QCheckBox>(tr("Chec&k the stored tokens once a week"), this))
{
    m_reminds->letShorten();
    m_reminds->setObjectName(u"remindsByItself"_s);
    m_checks->letShorten();
    m_checks->setObjectName(u"checksByItself"_s);
    m_reminds->setChecked(m_before.reminds);
    m_checks->setChecked(m_before.checks);
    m_checks->setToolTip(
        tr("Asks Azure DevOps about each token, if the keychain is open and there is a network."));
    m_checks->setAccessibleDescription(m_checks->toolTip());
    auto *const column = new QVBoxLayout(this);
    column->addWidget(m_reminds);
    column->addWidget(m_checks);
    setVisible(reminding::canActByItself());
}

reminding::ByItself ByItselfField::chosen() const
{
    return {m_reminds->isChecked(), m_checks->isChecked()};
}

std::optional<QString> ByItselfField::apply()
{
    if (chosen() == m_before)
        return std::nullopt;
    if (const auto trouble = reminding::actByItself(chosen()))
        return trouble;
    m_before = chosen();
    return std::nullopt;
}

} // namespace preferences
