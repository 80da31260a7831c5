// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/steprail.h"

#include "widgets/stateicon.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace wizard {
namespace {

using widgets::StateIcon;

QString nameOf(Step step)
{
    switch (step) {
    case Step::Organization:
        return StepRail::tr("Organization");
    case Step::Access:
        return StepRail::tr("Access");
    case Step::Create:
        return StepRail::tr("Create the token");
    case Step::Paste:
        return StepRail::tr("Paste the token");
    case Step::Check:
        return StepRail::tr("Check");
    case Step::Store:
        return StepRail::tr("Store");
    case Step::Revoke:
        return StepRail::tr("Revoke the old one");
    case Step::Done:
        return StepRail::tr("Done");
    }
    Q_UNREACHABLE();
}

} // namespace

StepRail::StepRail(Journey journey, QWidget *parent)
    : QWidget(parent)
    , m_journey(journey)
{
    setObjectName(u"rail"_s);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 20, 16, 16);
    layout->setVerticalSpacing(10);
    layout->setColumnStretch(1, 1);
    int row = 0;
    for (const Step step : route(journey)) {
        const Row widgets{new StateIcon(this), new QLabel(nameOf(step), this)};
        layout->addWidget(widgets.icon, row, 0);
        layout->addWidget(widgets.name, row, 1);
        m_rows.emplace(step, widgets);
        ++row;
    }
    layout->setRowStretch(row, 1);

    // Room for the bold name of the current step, so that nothing moves.
    QFont bold = font();
    bold.setBold(true);
    int widest = 0;
    for (const auto &[step, widgets] : m_rows) {
        widgets.name->setFont(bold);
        widest = qMax(widest, widgets.name->sizeHint().width());
    }
    layout->setColumnMinimumWidth(1, widest);
}

void StepRail::setCurrent(Step current, const QList<Step> &leftOpen)
{
    bool passed = true;
    for (const Step step : route(m_journey)) {
        const Row &row = m_rows.at(step);
        const bool here = step == current;
        passed = passed && !here;
        QFont font = row.name->font();
        font.setBold(here);
        row.name->setFont(font);
        if (here)
            row.icon->setState(u"current"_s, tr("You are here"));
        else if (passed && leftOpen.contains(step))
            row.icon->setState(u"warning"_s, tr("Left to be done"));
        else if (passed)
            row.icon->setState(u"works"_s, tr("Behind you"));
        else
            row.icon->setState(u"not-asked"_s, tr("Ahead of you"));
    }
}

} // namespace wizard
