// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/readiness.h"

#include "widgets/button.h"
#include "widgets/disclosure.h"
#include "widgets/look.h"
#include "widgets/statement.h"
#include "widgets/wrappingrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace wizard {

using widgets::Disclosure;
using widgets::Statement;
using widgets::WrappingRow;
using wording::Mark;

Readiness::Readiness(QWidget *parent)
    : QWidget(parent)
    , m_line(new Statement(u"readiness"_s, this))
    , m_parts{{Part::Service, new Statement(u"serviceState"_s, this)},
              {Part::Keychain, new Statement(u"keychainState"_s, this)}}
    , m_trouble(new QWidget(this))
    , m_details(new QWidget(this))
    , m_unfold(new Disclosure(u"details"_s, tr("&Details"), m_details, this))
    , m_row(new WrappingRow(this))
{
    m_line->setAnnounced();
    m_line->setFocusPolicy(Qt::NoFocus);
    for (const auto &[part, statement] : m_parts)
        statement->setFocusPolicy(Qt::NoFocus);

    makeButton(Remedy::ChooseCertificate, u"chooseCertificate"_s);
    makeButton(Remedy::ProxySettings, u"proxySettings"_s);
    makeButton(Remedy::UseNewName, u"useNewName"_s);
    makeButton(Remedy::TryAgain, u"tryAgain"_s);
    makeButton(Remedy::ContinueAnyway, u"continueAnyway"_s);

    auto *trouble = new QVBoxLayout(m_trouble);
    auto *details = new QVBoxLayout(m_details);
    auto *line = new QHBoxLayout;
    line->addWidget(m_line, 1);
    line->addWidget(m_unfold);
    auto *all = new QVBoxLayout(this);
    for (QVBoxLayout *const layout : {trouble, details, all}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(widgets::scaled(widgets::gap, *this));
    }
    all->addWidget(m_trouble);
    all->addWidget(m_row);
    all->addLayout(line);
    all->addWidget(m_details);
    m_row->hide();
}

void Readiness::makeButton(Remedy remedy, const QString &name)
{
    QPushButton *const made = widgets::button(name, {}, this);
    made->hide();
    m_row->add(made);
    connect(made, &QPushButton::clicked, this, [this, remedy] { Q_EMIT chosen(remedy); });
    m_buttons[remedy] = made;
}

void Readiness::say(Part part, Mark mark, const QString &headline, const QString &advice)
{
    Statement *const statement = m_parts.at(part);
    const bool isTrouble = mark == Mark::Warning;
    auto *const place = static_cast<QVBoxLayout *>((isTrouble ? m_trouble : m_details)->layout());
    if (place->indexOf(statement) < 0)
        place->insertWidget(part == Part::Service ? 0 : -1, statement);
    if (isTrouble)
        m_trouble->show(); // before it is said: what is hidden is not announced
    statement->setFramed(isTrouble);
    statement->say(mark, headline, advice);
    showWhatMatters();
}

void Readiness::offer(const std::map<Remedy, QString> &remedies)
{
    for (const auto &[remedy, button] : m_buttons) {
        const auto offered = remedies.find(remedy);
        if (offered != remedies.end())
            button->setText(offered->second);
        button->setVisible(offered != remedies.end());
    }
    m_row->setVisible(!remedies.empty());
}

void Readiness::setTryAgainEnabled(bool enabled)
{
    m_buttons.at(Remedy::TryAgain)->setEnabled(enabled);
}

void Readiness::showWhatMatters()
{
    const bool isAnyTrouble = std::ranges::any_of(
        m_parts, [](const auto &part) { return part.second->mark() == Mark::Warning; });
    m_trouble->setVisible(isAnyTrouble);
    m_unfold->setVisible(!isAnyTrouble);
    m_details->setVisible(!isAnyTrouble && m_unfold->isUnfolded());
    if (isAnyTrouble)
        m_line->clear();
    else
        sayInOneLine();
}

void Readiness::sayInOneLine()
{
    const Statement &service = *m_parts.at(Part::Service);
    const Statement &keychain = *m_parts.at(Part::Keychain);
    const bool isKeychainReady = keychain.mark() == Mark::Works;
    if (service.mark() == Mark::Works && isKeychainReady)
        return m_line->say(Mark::Works, tr("Your network and keychain are ready."));
    if (service.mark() == Mark::Waiting)
        return m_line->say(Mark::Waiting, tr("Checking your network and keychain…"));
    if (isKeychainReady)
        return m_line->say(Mark::Works, tr("Your keychain is ready."));
    m_line->say(Mark::Waiting, keychain.findChild<QLabel *>(u"headline"_s)->text());
}

} // namespace wizard
