// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/createsteps.h"

#include "library/standing.h"
#include "wording/daywords.h"

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
        {u"user-settings"_s, Tr::tr("Open the token page"), Tr::tr("It opens in your browser."),
         Control::Link},
        {u"new-token"_s, Tr::tr("Click + New Token"), Tr::tr("A form opens.")},
    };
}

QString theSpan(const std::optional<QDate> &expires)
{
    if (!expires)
        return Tr::tr("Choose a date. Your organization may set a limit.");
    const QString date = wording::dayWords(*expires);
    if (library::isFarAhead(*expires, QDateTime::currentDateTimeUtc().date()))
        return Tr::tr(
                   "Azure DevOps allows about a year at most, and %1 is later. Choose an earlier "
                   "date, here and there.")
            .arg(date);
    const int days = int(QDateTime::currentDateTimeUtc().date().daysTo(*expires));
    if (days == 30 || days == 60 || days == 90) // the spans that the page offers
        return Tr::tr("Choose %n day(s). If only less is allowed, set the same here.", nullptr,
                      days);
    return Tr::tr("Choose Custom defined and %1. If only less is allowed, set the same here.")
        .arg(date);
}

QList<CreateStep> theFieldsOfThePanel(const Session &session)
{
    return {
        {u"name"_s, Tr::tr("Name the token"), Tr::tr("Copy this name and paste it there."),
         Control::Name},
        {u"organization"_s, Tr::tr("Choose the organization"),
         Tr::tr("Choose %1, not “All accessible organizations”.")
             .arg(session.organization ? session.organization->name() : QString())},
        {u"expiration"_s, Tr::tr("Choose when it expires"), theSpan(session.expiry.day()),
         Control::Lifespan},
    };
}

/// The boxes below Custom defined.
QList<CreateStep> theBoxes(azuredevops::Needs needs)
{
    QList<CreateStep> steps{
        {u"custom-defined"_s, Tr::tr("Under Scopes, leave Custom defined"),
         Tr::tr("It is chosen already.")},
    };
    if (needs.code || !needs.members) // the page takes no token without a box
        steps += {u"code-read"_s, Tr::tr("Under Code, tick Read"), Tr::tr("Status is not enough.")};
    if (needs.members) {
        steps += {u"show-all-scopes"_s, Tr::tr("Click Show all scopes"),
                  Tr::tr("The link is below the list.")};
        steps += {u"members-read"_s, Tr::tr("Under Member Entitlement Management, tick Read"),
                  Tr::tr("Scroll down to find it.")};
    }
    return steps;
}

/// What to do if Full access is forbidden.
QString insteadOfFullAccess(const Session &session)
{
    if (!session.subject) // the Access page comes before this one
        return Tr::tr("If you cannot, an administrator may have forbidden it: go back and choose "
                      "Custom defined.");
    QString instead;
    for (const CreateStep &step : theBoxes(session.needs()))
        //: Two things to do, one after the other.
        instead = instead.isEmpty() ? step.headline : Tr::tr("%1. %2").arg(instead, step.headline);
    return Tr::tr(
               "If you cannot, an administrator may have forbidden it. Then do this instead: %1. "
               "Such a token does not show the Diff of a pull request; the check will ask "
               "whether you want it anyway.")
        .arg(instead);
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
        {u"create"_s, Tr::tr("Click Create"), Tr::tr("The button is below the form.")},
        {u"copy"_s, Tr::tr("Copy the token"),
         Tr::tr("Click the copy button beside it. It is shown only once.")},
    };
}

} // namespace

QList<CreateStep> createSteps(const Session &session)
{
    return theWayToThePanel() + theFieldsOfThePanel(session) + theScopes(session) + theEnd();
}

} // namespace wizard
