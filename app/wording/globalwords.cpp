// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/globalwords.h"

#include "library/standing.h"

#include <QCoreApplication>

namespace wording {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::GlobalWords)
};

bool isOver(QDate today)
{
    return today >= library::lastDayOfGlobalTokens;
}

} // namespace

QString retirementOfGlobalTokens(QDate today)
{
    return isOver(today)
        ? Tr::tr("Microsoft ended tokens for all organizations on 1 December 2026.")
        : Tr::tr("Such a token stops on 1 December 2026, whatever its own expiry says.");
}

Explanation acceptedGlobalToken(QDate today, const QString &organization)
{
    return {Tr::tr("The token is valid for all organizations of the account."),
            isOver(today) ? Tr::tr("It still works, although Microsoft ended tokens for all "
                                   "organizations on 1 December 2026.")
                          : retirementOfGlobalTokens(today),
            insteadOfGlobalToken(organization)};
}

Explanation storedGlobalToken(QDate today, const library::StoredToken &facts,
                              const QString &organization)
{
    const bool isSeenSince = facts.lastVerdict && isOver(facts.lastVerdict->at.date());
    return {Tr::tr("It is valid for all organizations of its account."),
            isOver(today) && isSeenSince ? Tr::tr(
                "It still worked when it was checked last, although Microsoft ended tokens "
                "for all organizations on 1 December 2026.")
                                         : retirementOfGlobalTokens(today),
            insteadOfGlobalToken(organization)};
}

bool isProbablyRetired(const library::StoredToken &facts)
{
    return facts.lastVerdict && facts.lastVerdict->verdict == azuredevops::Verdict::Refused
        && isOver(facts.lastVerdict->at.date()) && facts.lastGood && facts.lastGood->isGlobal == true;
}

QString insteadOfGlobalToken(const QString &organization)
{
    return organization.isEmpty()
        ? Tr::tr("Make a new one for one organization, then revoke this one.")
        : Tr::tr("Make a new one for %1, then revoke this one.").arg(organization);
}

} // namespace wording
