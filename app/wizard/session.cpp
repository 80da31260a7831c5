// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/session.h"

namespace wizard {
namespace {

constexpr int shortestLifespan = 30; // on offer; less, and it was stored long after it was made

/// How many days the token was made for.
int lifespanOf(const library::StoredToken &facts, int usualLifespan)
{
    if (!facts.expires || !facts.stored.isValid())
        return usualLifespan;
    const int days = int(facts.stored.date().daysTo(*facts.expires));
    return days < shortestLifespan ? usualLifespan : qMin(days, 365);
}

} // namespace

Session sessionAbout(const library::TokenRecord &record, Journey journey, QDate today,
                     int usualLifespan)
{
    using azuredevops::Access;
    Session session;
    session.subject = record;
    session.organization = record.place.organization;
    const bool isFull
        = record.current.lastVerdict && record.current.lastVerdict->access == Access::Full;
    if (journey != Journey::Rotation) {
        session.expiry = library::Expiry::recorded(record.current.expires);
        return session;
    }
    session.access = isFull || record.needs.diff ? Access::Full : Access::Custom;
    session.tokenName = library::successorName(record.current.label, today);
    session.expiry = library::Expiry::on(today.addDays(lifespanOf(record.current, usualLifespan)));
    return session;
}

} // namespace wizard
