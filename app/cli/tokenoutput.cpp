// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/tokenoutput.h"

#include "cli/stored.h"
#include "wording/capabilitywords.h"
#include "wording/causewords.h"
#include "wording/checkwords.h"
#include "wording/codes.h"
#include "wording/comparisonwords.h"
#include "wording/librarywords.h"
#include "wording/standingwords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace cli {
namespace {

using azuredevops::Cause;
using azuredevops::Finding;
using azuredevops::Probe;
using azuredevops::State;
using library::LastCheck;
using library::Notice;
using library::Standing;
using library::StoredToken;
using library::TokenRecord;
using library::TokenState;
using wording::CommandTrouble;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::TokenOutput)
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString isoDate(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

Tone toneOf(const Standing &standing)
{
    switch (wording::markOf(standing)) {
    case wording::Mark::Works: return Tone::Good;
    case wording::Mark::Refused: return Tone::Bad;
    case wording::Mark::Waiting:
    case wording::Mark::Info:
    case wording::Mark::Warning:
    case wording::Mark::Unknown:
    case wording::Mark::NotAsked: break;
    }
    return Tone::Doubtful;
}

/// The state, and why the last check came to nothing, if it did.
QString stateWords(const TokenRecord &record, const Standing &standing,
                   const std::optional<lifecycle::StorageError> &trouble)
{
    const QString state = wording::word(standing.state);
    const LastCheck check = record.current.lastCheck.value_or(LastCheck());
    const QString why
        = trouble ? wording::explain(*trouble).happened : wording::reason(check.cause);
    if (standing.state == TokenState::Missing)
        return state; // says it all
    if (standing.state == TokenState::CouldNotBeChecked)
        return Tr::tr("%1: %2").arg(state, why);
    if (trouble)
        return Tr::tr("%1; could not be checked: %2").arg(state, why);
    if (standing.has(Notice::RefusedByGit))
        return Tr::tr("%1; git says that Azure DevOps refused it on %2")
            .arg(state, record.current.gitRefusal.date().toString(Qt::ISODate));
    if (standing.has(Notice::KeychainLocked))
        return Tr::tr("%1; the keychain was locked on %2")
            .arg(state, record.current.trouble->at.date().toString(Qt::ISODate));
    if (standing.has(Notice::LastCheckFailed))
        return Tr::tr("%1; could not be checked on %2: %3")
            .arg(state, check.at.date().toString(Qt::ISODate), why);
    return state;
}

/// What does not work and has to be said.
QList<Probe> troublesIn(const azuredevops::CheckReport &report, const QList<Probe> &told)
{
    if (report.finding(Probe::Connection).state != State::Works)
        return {Probe::Connection};
    QList<Probe> troubles;
    for (const Probe probe : azuredevops::allProbes) {
        if (report.needs.include(probe) && report.finding(probe).state != State::Works
            && !told.contains(probe))
            troubles += probe;
    }
    return troubles;
}

/// The pause that the sentences on @a finding tell of.
std::chrono::seconds pauseToldBy(const Finding &finding)
{
    const bool isTold = finding.cause == Cause::RateLimited
        || finding.cause == Cause::ServiceTrouble || finding.cause == Cause::NotAsked;
    return isTold ? finding.retryAfter.value_or(0s) : 0s;
}

} // namespace

QJsonObject tokenJson(const TokenRecord &record, const QString &code)
{
    const LastCheck check = record.current.lastCheck.value_or(LastCheck());
    QJsonValue account;
    if (record.current.account) {
        account = QJsonObject{{u"id"_s, wording::plain(record.current.account->id)},
                              {u"name"_s, wording::plain(record.current.account->name)},
                              {u"login"_s, wording::plain(record.current.account->login)}};
    }
    return {
        {u"organization"_s, record.place.organization.name()},
        {u"name"_s, record.place.name},
        {u"verdict"_s, wording::code(check.verdict)},
        {u"code"_s, code.isEmpty() ? wording::code(check.cause) : code},
        {u"account"_s, account},
        {u"access"_s, wording::code(check.access)},
        {u"capabilities"_s,
         QJsonObject{{u"pull_requests"_s, wording::code(check.pullRequests)},
                     {u"reviewers"_s, wording::code(check.reviewers)},
                     {u"diff"_s, wording::code(check.diff)}}},
        {u"global"_s, check.isGlobal == true ? QJsonValue(true) : QJsonValue()},
        {u"expires"_s, orNull(isoDate(record.current.expires))},
        {u"checked"_s, orNull(check.at.toString(Qt::ISODate))},
    };
}

QJsonObject tokensJson(const QJsonArray &tokens)
{
    return {{u"schema"_s, 1}, {u"tokens"_s, tokens}};
}

QStringList tokenHeads()
{
    return {Tr::tr("TOKEN"), Tr::tr("STATE"),   Tr::tr("PULL REQUESTS"), Tr::tr("REVIEWERS"),
            Tr::tr("DIFF"),  Tr::tr("EXPIRES"), Tr::tr("CHECKED"),       Tr::tr("ACCOUNT")};
}

Row tokenRow(const TokenRecord &record, const Standing &standing,
             const std::optional<lifecycle::StorageError> &trouble)
{
    const auto orDash = [](const QString &text) { return text.isEmpty() ? u"-"_s : text; };
    const StoredToken &facts = record.current;
    const LastCheck check
        = facts.lastVerdict ? *facts.lastVerdict : facts.lastCheck.value_or(LastCheck());
    return {trouble ? Tone::Doubtful : toneOf(standing),
            {nameOf(record.place), stateWords(record, standing, trouble),
             wording::stateWord(check.pullRequests), wording::stateWord(check.reviewers),
             wording::stateWord(check.diff), orDash(isoDate(library::endOf(facts))),
             orDash(check.at.toString(Qt::ISODate)),
             facts.account ? wording::accountName(*facts.account) : orDash({})}};
}

void complain(const library::Place &place, const library::Comparison &comparison,
              const std::optional<azuredevops::Account> &now)
{
    for (const wording::Difference &difference : wording::differences(comparison, now))
        complain(nameOf(place), difference.code, difference.words);
}

void complain(const library::Place &place, const azuredevops::CheckReport &report,
              wording::Origin origin, const QList<Probe> &told)
{
    const QString name = nameOf(place);
    auto pauseTold = 0s;
    for (const Probe probe : troublesIn(report, told)) {
        const Finding finding = report.finding(probe);
        auto words = wording::explain(probe, finding, place.organization, origin);
        if (finding.cause == Cause::TimedOut)
            words.next = Tr::tr("%1 To wait longer, use --timeout.").arg(words.next);
        complain(name, wording::code(finding.cause), words);
        pauseTold = std::max(pauseTold, pauseToldBy(finding));
    }
    if (report.isGlobal())
        complain(name, {CommandTrouble::Kind::GlobalToken, {}, name});
    const auto pause = report.retryAfter().value_or(0s);
    if (pause > pauseTold)
        complain(name, CommandTrouble{.kind = CommandTrouble::Kind::PauseAsked, .pause = pause});
}

void complainAboutDate(const TokenRecord &record, const Standing &standing)
{
    if (standing.has(Notice::RecordedDateWrong)) {
        const QString name = nameOf(record.place);
        complain(name,
                 CommandTrouble{CommandTrouble::Kind::RecordedDateWrong,
                                isoDate(record.current.expires), name});
    }
}

} // namespace cli
