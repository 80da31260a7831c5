// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/comparisonwords.h"

#include "wording/checkwords.h"
#include "wording/standingwords.h"

#include <QCoreApplication>

namespace wording {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::ComparisonWords)
};

} // namespace

QStringList changes(const lifecycle::Comparison &comparison,
                    const std::optional<azuredevops::Account> &now)
{
    QStringList sentences;
    for (const azuredevops::Probe probe : comparison.lost)
        sentences += Tr::tr("%1 worked before and does not any more.").arg(capabilityName(probe));
    for (const azuredevops::Probe probe : comparison.gained)
        sentences += Tr::tr("%1 works now and did not before.").arg(capabilityName(probe));
    if (comparison.formerAccount) {
        const QString former = accountName(*comparison.formerAccount);
        sentences += now ? Tr::tr("It acts as %1 now and acted as %2 before.")
                               .arg(accountName(*now), former)
                         : Tr::tr("It acted as %1 before.").arg(former);
    }
    if (comparison.becameGlobal)
        sentences += Tr::tr("It is valid for all organizations now.");
    return sentences;
}

} // namespace wording
