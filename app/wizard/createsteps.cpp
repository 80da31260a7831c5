// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/createsteps.h"

#include "library/standing.h"
#include "wording/globalwords.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace wizard {
namespace {

using azuredevops::Access;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wizard::CreateSteps)
};

QList<CreateStep> theWayToThePanel()
{
    return {
        {u"user-settings"_s, Tr::tr("Open the token page"),
         Tr::tr("Use the button above and sign in. By hand: in Azure DevOps, click the user "
                "settings icon at the top right, beside your picture, then Personal access "
                "tokens.")},
        {u"new-token"_s, Tr::tr("Click + New Token"),
         Tr::tr("A panel opens: “Create a new personal access token”.")},
    };
}

QString theSpan(const std::optional<QDate> &expires)
{
    if (!expires)
        return Tr::tr("Choose a date. An administrator may have set a limit.");
    const QString date = expires->toString(Qt::ISODate);
    if (library::isFarAhead(*expires, QDateTime::currentDateTimeUtc().date()))
        return Tr::tr(
                   "%1 is more than a year ahead, and Azure DevOps allows about a year at most. "
                   "Choose an earlier date above, or the latest that the page offers, and correct "
                   "it on the next page.")
            .arg(date);
    const int days = int(QDateTime::currentDateTimeUtc().date().daysTo(*expires));
    if (days == 30 || days == 60 || days == 90) // the spans that the page offers
        return Tr::tr("Choose %n day(s). The page then shows %1. An administrator may have set a "
                      "shorter limit.",
                      nullptr, days)
            .arg(date);
    return Tr::tr("Choose Custom defined, and the date %1. An administrator may have set a "
                  "shorter limit.")
        .arg(date);
}

QList<CreateStep> theFieldsOfThePanel(const Session &session)
{
    return {
        {u"name"_s, Tr::tr("Name the token"),
         Tr::tr("Paste the name suggested above: %1. It tells you later what the token is for.")
             .arg(session.tokenName)},
        {u"organization"_s, Tr::tr("Choose the organization"),
         Tr::tr("Choose %1, not “All accessible organizations”. %2")
             .arg(session.organization ? session.organization->name() : QString(),
                  wording::retirementOfGlobalTokens(QDateTime::currentDateTimeUtc().date()))},
        {u"expiration"_s, Tr::tr("Choose when it expires"), theSpan(session.expiry.day())},
    };
}

/// The boxes below Custom defined.
QList<CreateStep> theBoxes(azuredevops::Needs needs)
{
    QList<CreateStep> steps{
        {u"custom-defined"_s, Tr::tr("Under Scopes, leave Custom defined"),
         Tr::tr("It is chosen already. Five groups of boxes are shown below it.")},
    };
    if (needs.code || !needs.members) // the page takes no token without a box
        steps += {u"code-read"_s, Tr::tr("Under Code, tick Read"),
                  Tr::tr("Any other box of the group works as well, except Status.")};
    if (needs.members) {
        steps += {u"show-all-scopes"_s, Tr::tr("Click Show all scopes"),
                  Tr::tr("The link is at the bottom of the list. The next group is hidden until "
                         "you click it.")};
        steps += {u"members-read"_s, Tr::tr("Under Member Entitlement Management, tick Read"),
                  Tr::tr("It is further down in the list: scroll to find it.")};
    }
    return steps;
}

/// What to do if Full access is forbidden.
QString insteadOfFullAccess(const Session &session)
{
    if (!session.subject) // the Access page comes before this one
        return Tr::tr("If it cannot be chosen, an administrator may have forbidden it: go back and "
                      "choose Custom defined.");
    QStringList instead;
    for (const CreateStep &step : theBoxes(session.needs()))
        instead += step.headline;
    return Tr::tr("If it cannot be chosen, an administrator may have forbidden it. Then do this "
                  "instead: %1. The Diff of a pull request cannot be seen with such a token; the "
                  "check will ask whether you want it all the same.")
        .arg(instead.join(u". "_s));
}

QList<CreateStep> theScopes(const Session &session)
{
    if (session.access == Access::Full)
        return {{u"full-access"_s, Tr::tr("Under Scopes, choose Full access"),
                 insteadOfFullAccess(session)}};
    return theBoxes(session.needs());
}

QList<CreateStep> theEnd()
{
    return {
        {u"create"_s, Tr::tr("Click Create"), Tr::tr("The button is at the bottom of the panel.")},
        {u"copy"_s, Tr::tr("Copy the token"),
         Tr::tr("Click the copy button beside it. It is shown only this once; come straight "
                "back here and go to the next page.")},
    };
}

} // namespace

QList<CreateStep> createSteps(const Session &session)
{
    return theWayToThePanel() + theFieldsOfThePanel(session) + theScopes(session) + theEnd();
}

} // namespace wizard
