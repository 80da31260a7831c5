// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/tokenoutput.h"

#include "cli/stored.h"
#include "wording/checkwords.h"
#include "wording/codes.h"
#include "wording/comparisonwords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

using azuredevops::Finding;
using azuredevops::Probe;
using azuredevops::State;
using azuredevops::Verdict;
using lifecycle::LastCheck;
using lifecycle::TokenRecord;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::TokenOutput)
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString isoDate(const TokenRecord &record)
{
    return record.current.expires ? record.current.expires->toString(Qt::ISODate) : QString();
}

QString word(State state)
{
    switch (state) {
    case State::Works:
        return Tr::tr("works");
    case State::Refused:
        return Tr::tr("refused");
    case State::NoPermission:
        return Tr::tr("no permission");
    case State::Unknown:
        break;
    }
    return Tr::tr("not known");
}

void complainAbout(Probe probe, const lifecycle::StoredToken &place, const Finding &finding)
{
    complain(nameOf(place), wording::code(finding.cause),
             wording::explain(probe, finding, place.organization));
}

} // namespace

QJsonObject tokenJson(const TokenRecord &record, const QString &code)
{
    const LastCheck check = record.current.check.value_or(LastCheck());
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
        {u"capabilities"_s, QJsonObject{{u"pull_requests"_s, wording::code(check.code)},
                                        {u"reviewers"_s, wording::code(check.members)},
                                        {u"diff"_s, wording::code(check.diff)}}},
        {u"global"_s, check.isGlobal ? QJsonValue(*check.isGlobal) : QJsonValue()},
        {u"expires"_s, orNull(isoDate(record))},
        {u"checked"_s, orNull(check.at.toString(Qt::ISODate))},
    };
}

QJsonObject tokensJson(const QJsonArray &tokens)
{
    return {{u"schema"_s, 1}, {u"tokens"_s, tokens}};
}

QStringList tokenHeads()
{
    return {Tr::tr("TOKEN"),     Tr::tr("STATE"), Tr::tr("PULL REQUESTS"),
            Tr::tr("REVIEWERS"), Tr::tr("DIFF"),  Tr::tr("EXPIRES"),
            Tr::tr("CHECKED"),   Tr::tr("ACCOUNT")};
}

Row tokenRow(const TokenRecord &record, const LastCheck &check, const QString &state, Tone tone)
{
    const QString unknown = u"-"_s;
    return {tone,
            {nameOf(record.place), state, word(check.code), word(check.members), word(check.diff),
             record.current.expires ? isoDate(record) : unknown,
             check.at.isValid() ? check.at.toString(Qt::ISODate) : unknown,
             record.current.account ? wording::accountName(*record.current.account) : unknown}};
}

QString word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Works:
        return Tr::tr("works");
    case Verdict::Limited:
        return Tr::tr("limited");
    case Verdict::Refused:
        return Tr::tr("refused");
    case Verdict::Unchecked:
        break;
    }
    return Tr::tr("unchecked");
}

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Works:
        return Tone::Good;
    case Verdict::Refused:
        return Tone::Bad;
    case Verdict::Limited:
    case Verdict::Unchecked:
        break;
    }
    return Tone::Doubtful;
}

void complain(const lifecycle::StoredToken &place, const lifecycle::TokenFacts &before,
              const azuredevops::CheckReport &report)
{
    const auto all = wording::differences(lifecycle::compare(before, report), report.account);
    for (const wording::Difference &difference : all)
        complain(nameOf(place), difference.code, difference.words);
}

void complain(const lifecycle::StoredToken &place, const azuredevops::CheckReport &report)
{
    const Finding connection = report.finding(Probe::Connection);
    if (connection.state != State::Works)
        return complainAbout(Probe::Connection, place, connection);
    for (const Probe probe : azuredevops::allProbes) {
        const Finding finding = report.finding(probe);
        if (report.needs.include(probe) && finding.state != State::Works)
            complainAbout(probe, place, finding);
    }
    if (report.isGlobal() == true)
        complain(nameOf(place), {wording::CommandTrouble::Kind::GlobalToken});
}

} // namespace cli
