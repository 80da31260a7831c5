// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/choices.h"

#include "library/standing.h"
#include "wizard/session.h"
#include "wording/daywords.h"
#include "wording/explanation.h"

#include <QCoreApplication>

#include <algorithm>

namespace wizard {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wizard::Choices)
};

QString accessOf(const Session &session)
{
    if (session.access == azuredevops::Access::Full)
        //: As the token page calls it.
        return Tr::tr("Full access");
    return session.needs().members ? Tr::tr("Custom defined")
                                   : Tr::tr("Custom, pull requests only");
}

QString endOf(const Session &session)
{
    std::optional<QDate> day = session.expiry.day();
    if (day && session.report && session.report->isGlobal())
        day = std::min(*day, library::lastDayOfGlobalTokens);
    return day ? Tr::tr("Expires %1").arg(wording::dayWords(*day)) : QString();
}

} // namespace

QString chosenAt(Step step, const Session &session)
{
    switch (step) {
    case Step::Organization: return session.organization ? session.organization->name() : QString();
    case Step::Access: return accessOf(session);
    case Step::Create: return wording::plain(session.tokenName);
    case Step::Paste: return endOf(session);
    case Step::Check:
        return session.report && session.report->account
            ? wording::plain(session.report->account->name)
            : QString();
    case Step::Store: return session.stored ? wording::plain(session.stored->name) : QString();
    case Step::Revoke: return wording::plain(session.revoked);
    case Step::Done: return {};
    }
    Q_UNREACHABLE();
}

} // namespace wizard
