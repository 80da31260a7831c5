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
        ? Tr::tr("Microsoft retired tokens for all organizations on 1 December 2026.")
        : Tr::tr("Tokens for all organizations stop working on 1 December 2026, whatever their own "
                 "expiry date.");
}

Explanation acceptedGlobalToken(QDate today, const QString &organization)
{
    return {Tr::tr("The token is valid for all organizations of the account."),
            isOver(today) ? Tr::tr("It still works, although Microsoft retired tokens for all "
                                   "organizations on 1 December 2026.")
                          : retirementOfGlobalTokens(today),
            insteadOfGlobalToken(organization)};
}

Explanation storedGlobalToken(QDate today, const library::StoredToken &facts,
                              const QString &organization)
{
    const bool isSeenSince = facts.lastVerdict && isOver(facts.lastVerdict->at.date());
    return {Tr::tr("It is valid for all organizations of its account."),
            isOver(today) && isSeenSince
                ? Tr::tr("It still worked at the last check, although Microsoft retired tokens for "
                         "all organizations on 1 December 2026.")
                : retirementOfGlobalTokens(today),
            insteadOfGlobalToken(organization)};
}

bool isProbablyRetired(const library::StoredToken &facts)
{
    return facts.lastVerdict && facts.lastVerdict->verdict == azuredevops::Verdict::Refused
        && isOver(facts.lastVerdict->at.date()) && facts.lastGood
        && facts.lastGood->isGlobal == true;
}

QString insteadOfGlobalToken(const QString &organization)
{
    return organization.isEmpty()
        ? Tr::tr("Create a new one for a single organization, then revoke this one.")
        : Tr::tr("Create a new one for %1 only, then revoke this one.").arg(organization);
}

} // namespace wording
