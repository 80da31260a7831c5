// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/scopeedit.h"

#include "azuredevops/checkreport.h"
#include "widgets/look.h"
#include "widgets/statement.h"
#include "widgets/tokenpagelink.h"
#include "wording/explanation.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace wizard {
namespace {

using azuredevops::Cause;
using azuredevops::CheckReport;
using azuredevops::Organization;
using azuredevops::Probe;
using widgets::Statement;
using widgets::TokenPageLink;

/// What to tick for @a probe, in the words of the token page.
QString boxOf(Probe probe)
{
    switch (probe) {
    case Probe::Code: return ScopeEdit::tr("Code → Read");
    case Probe::Members: return ScopeEdit::tr("Member Entitlement Management → Read");
    case Probe::FullAccess: // no box
    case Probe::Connection:
    case Probe::Global: break;
    }
    return {};
}

QString boxes(const QList<Probe> &probes)
{
    QStringList names;
    for (const Probe probe : probes)
        names += boxOf(probe);
    //: Between two names of scopes.
    return names.join(ScopeEdit::tr(" and "));
}

} // namespace

ScopeEdit::ScopeEdit(QWidget *parent)
    : QWidget(parent)
    , m_steps(new Statement(u"editSteps"_s, this))
    , m_link(new TokenPageLink(this))
{
    m_link->showButtonOnly();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_steps);
    auto *indented = new QHBoxLayout; // to where the words begin
    indented->addSpacing(widgets::scaled(30, *this));
    indented->addWidget(m_link, 1);
    layout->addLayout(indented);
    hide();
}

void ScopeEdit::offerMore(const CheckReport &report, const Organization &organization,
                          const QString &name)
{
    QList<Probe> missing;
    for (const Probe probe : azuredevops::allProbes) {
        if (report.needs.include(probe) && report.finding(probe).cause == Cause::ScopeMissing)
            missing += probe;
    }
    setVisible(!missing.isEmpty());
    if (missing.isEmpty())
        return;
    m_link->setOrganization(organization);
    tell(tr("You can add what is missing."), name,
         missing.contains(Probe::FullAccess) ? tr("choose Full access")
                                             : tr("tick %1").arg(boxes(missing)));
}

void ScopeEdit::offerLess(const CheckReport &report, const Organization &organization,
                          const QString &name)
{
    QList<Probe> needed;
    for (const Probe probe : {Probe::Code, Probe::Members}) {
        if (report.needs.include(probe))
            needed += probe;
    }
    setVisible(true);
    m_link->setOrganization(organization);
    tell(tr("You can take the rest away."), name,
         tr("choose Custom defined, and tick only %1").arg(boxes(needed)));
}

void ScopeEdit::tell(const QString &headline, const QString &name, const QString &scopes)
{
    //: %1 is a token's name, %2 such as "tick Code → Read"
    m_steps->say(wording::Mark::Info, headline,
                 tr("1. On the token page, select “%1” and click Edit.\n"
                    "2. Under Scopes, %2, and save.\n"
                    "3. Check again here. After you save, PAT Wizard checks what the token can do.")
                     .arg(wording::plain(name), scopes));
}

} // namespace wizard
