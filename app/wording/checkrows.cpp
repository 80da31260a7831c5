// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/checkrows.h"

#include "azuredevops/judge.h"
#include "wording/checkwords.h"
#include "wording/globalwords.h"
#include "wording/punctuation.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace wording {
namespace {

using azuredevops::Cause;
using azuredevops::CheckReport;
using azuredevops::Finding;
using azuredevops::Organization;
using azuredevops::Probe;
using azuredevops::State;
using azuredevops::Verdict;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::CheckRows)
};

/// What a row says as long as nothing is known.
struct Question
{
    QString id;
    Probe probe;
    QString words;
};

QList<Question> questions(const Organization &organization)
{
    return {
        {u"answers"_s, Probe::Connection,
         Tr::tr("Does the organization %1 answer?").arg(organization.name())},
        {u"accepted"_s, Probe::Connection, Tr::tr("Is the token accepted?")},
        {u"code"_s, Probe::Code, Tr::tr("Code: do pull requests work?")},
        {u"members"_s, Probe::Members,
         Tr::tr("Member Entitlement Management: do reviewers and approvals work?")},
        {u"fullAccess"_s, Probe::FullAccess,
         Tr::tr("Full access: does Diff, the changed lines of a pull request, work?")},
        {u"global"_s, Probe::Global, Tr::tr("Is the token valid for all organizations?")},
    };
}

CheckRow open(const Question &question, Mark mark)
{
    return {question.id, mark, question.words, {}};
}

/// The first two rows share one answer: who refuses a token has answered.
CheckRow answersRow(const Question &question, const Finding &finding,
                    const Organization &organization)
{
    if (finding.state != State::Unknown || azuredevops::isRefusal(finding.cause)) {
        return {question.id,
                Mark::Works,
                Tr::tr("The organization %1 answers.").arg(organization.name()),
                {}};
    }
    const Explanation words = explain(Probe::Connection, finding, organization);
    return {question.id, Mark::Unknown, words.happened, words.advice()};
}

CheckRow acceptedRow(const Question &question, const CheckReport &report,
                     const Organization &organization, Origin origin)
{
    const Finding finding = report.finding(Probe::Connection);
    if (report.account) {
        return {question.id,
                Mark::Works,
                Tr::tr("The token is accepted, as %1.").arg(accountName(*report.account)),
                {}};
    }
    if (!azuredevops::isRefusal(finding.cause) && finding.state != State::NoPermission)
        return {question.id, Mark::Unknown, Tr::tr("The token could not be checked."), {}};
    const Explanation words = explain(Probe::Connection, finding, organization, origin);
    return {question.id, Mark::Refused, words.happened, words.advice()};
}

QString capability(Probe probe)
{
    switch (probe) {
    //: A part of a list: “… what you need: pull requests, Diff.”
    case Probe::Code: return Tr::tr("pull requests");
    //: A part of a list: “… what you need: pull requests, Diff.”
    case Probe::Members: return Tr::tr("reviewers and approvals");
    //: A part of a list: “… what you need: pull requests, Diff.”
    case Probe::FullAccess: return Tr::tr("Diff");
    case Probe::Connection: // of these nothing is needed for itself
    case Probe::Global: break;
    }
    return {};
}

QString scope(Probe probe)
{
    switch (probe) {
    //: As the token page of Azure DevOps says.
    case Probe::Code: return Tr::tr("Code → Read");
    //: As the token page of Azure DevOps says.
    case Probe::Members: return Tr::tr("Member Entitlement Management → Read");
    //: As the token page of Azure DevOps says.
    case Probe::FullAccess: return Tr::tr("Full access");
    case Probe::Connection:
    case Probe::Global: break;
    }
    return {};
}

QString worksAsNeeded(const CheckReport &report)
{
    const auto works
        = [&report](Probe probe) { return report.finding(probe).state == State::Works; };
    if (works(Probe::Code) && works(Probe::Members) && works(Probe::FullAccess))
        return Tr::tr(
            "The token can do everything: pull requests, reviewers and approvals, and Diff.");
    QStringList needed;
    for (const Probe probe : azuredevops::allProbes) {
        if (report.needs.include(probe))
            needed += capability(probe);
    }
    //: %1 pull requests, reviewers and approvals
    return Tr::tr("The token does what you need: %1.").arg(enumeration(needed));
}

/// What is needed and certain not to work, and for want of what.
QStringList lacking(const CheckReport &report)
{
    QStringList words;
    for (const Probe probe : azuredevops::allProbes) {
        const State state = report.finding(probe).state;
        if (!report.needs.include(probe))
            continue;
        if (state == State::Refused) {
            //: %1 pull requests, %2 the option of the token page that they need
            words += Tr::tr("%1 (the token lacks %2)").arg(capability(probe), scope(probe));
        } else if (state == State::NoPermission) {
            words += Tr::tr("%1 (your account lacks a permission)").arg(capability(probe));
        }
    }
    return words;
}

Mark markOf(Probe probe, State state, bool needed)
{
    switch (state) {
    case State::Works: return probe == Probe::Global ? Mark::Warning : Mark::Works;
    case State::Refused:
        if (probe == Probe::Global)
            return Mark::Info; // nothing proves that it is for one only
        return needed ? Mark::Refused : Mark::Info;
    case State::NoPermission: return needed ? Mark::Refused : Mark::Info;
    case State::Unknown: break;
    }
    return Mark::Unknown;
}

} // namespace

QStringList checkRowIds()
{
    return {u"answers"_s, u"accepted"_s, u"code"_s, u"members"_s, u"fullAccess"_s, u"global"_s};
}

QList<CheckRow> checkRows(const CheckReport &report, const Organization &organization,
                          Origin origin, bool running)
{
    QList<CheckRow> rows;
    for (const Question &question : questions(organization)) {
        const Finding finding = report.finding(question.probe);
        if (finding.cause == Cause::NotAsked) {
            rows += open(question, running ? Mark::Waiting : Mark::NotAsked);
        } else if (question.id == "answers"_L1) {
            rows += answersRow(question, finding, organization);
        } else if (question.id == "accepted"_L1) {
            rows += acceptedRow(question, report, organization, origin);
        } else {
            const Explanation words = explain(question.probe, finding, organization, origin);
            rows += {question.id,
                     markOf(question.probe, finding.state, report.needs.include(question.probe)),
                     words.happened, words.advice()};
        }
    }
    return rows;
}

Mark summaryMark(const CheckReport &report)
{
    switch (report.verdict()) {
    case Verdict::Works: return report.isGlobal() ? Mark::Warning : Mark::Works;
    case Verdict::Limited: return Mark::Warning;
    case Verdict::Refused: return Mark::Refused;
    case Verdict::Unchecked: return Mark::Unknown;
    }
    Q_UNREACHABLE();
}

QString summary(const CheckReport &report, QDate today)
{
    switch (report.verdict()) {
    case Verdict::Works:
        if (report.isGlobal())
            return Tr::tr("The token does what you need, but it is valid for all organizations. %1")
                .arg(retirementOfGlobalTokens(today));
        return worksAsNeeded(report);
    case Verdict::Limited:
        if (report.decisive() == Probe::Connection)
            return Tr::tr("The token’s account lacks a permission.");
        return Tr::tr("The token is accepted, but some of what you need does not work: %1.")
            .arg(lacking(report).join("; "_L1));
    case Verdict::Refused: return Tr::tr("The token is refused.");
    case Verdict::Unchecked:
        return Tr::tr(
            "The token could not be checked completely. This is no verdict on the token.");
    }
    Q_UNREACHABLE();
}

} // namespace wording
