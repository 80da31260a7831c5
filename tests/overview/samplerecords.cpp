// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/samplerecords.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace test {
namespace {

using azuredevops::Cause;
using azuredevops::State;
using azuredevops::Verdict;
using library::LastCheck;
using library::SecretTrouble;
using library::StoredToken;
using library::TokenRecord;

QDateTime noonOf(QDate day)
{
    return QDateTime(day, QTime(12, 0), Qt::UTC);
}

LastCheck works(QDate day)
{
    return {.verdict = Verdict::Works,
            .cause = Cause::Works,
            .access = azuredevops::Access::Full,
            .pullRequests = State::Works,
            .reviewers = State::Works,
            .diff = State::Works,
            .isGlobal = false,
            .at = noonOf(day)};
}

LastCheck failed(Cause cause, Verdict verdict = Verdict::Unchecked)
{
    LastCheck check;
    check.verdict = verdict;
    check.cause = cause;
    check.at = noonOf(sampleDay);
    return check;
}

TokenRecord altered(const QString &name, const std::function<void(TokenRecord &)> &alter)
{
    TokenRecord record = workingToken(name);
    alter(record);
    return record;
}

void setVerdict(StoredToken &facts, const LastCheck &check)
{
    facts.lastCheck = facts.lastVerdict = check;
}

} // namespace

TokenRecord workingToken(const QString &name, QDate day)
{
    const auto organization = azuredevops::Organization::fromText(u"fabrikam"_s);
    TokenRecord record{{organization.value(), name}, {}, {}, {}};
    StoredToken &facts = record.current;
    facts.entry = record.place.key();
    facts.label = name;
    facts.account = {{u"0f8fad5b"_s, u"Dana Example"_s, u"dana@example.com"_s}};
    facts.lastCheck = facts.lastVerdict = facts.lastGood = works(day);
    facts.expires = day.addDays(60);
    facts.created = std::chrono::year_month(std::chrono::year(2026), std::chrono::month(10));
    facts.stored = noonOf(day.addDays(-30));
    return record;
}

QList<TokenRecord> oneOfEach()
{
    using namespace std::chrono;
    const auto withoutDiff = [](TokenRecord &r) {
        LastCheck check = works(sampleDay);
        check.access = azuredevops::Access::Custom;
        check.diff = State::Refused;
        setVerdict(r.current, check);
    };
    return {
        workingToken(u"works"_s),
        altered(u"without-diff"_s, withoutDiff),
        altered(u"lacking"_s,
                [](TokenRecord &r) {
                    LastCheck check = works(sampleDay);
                    check.verdict = Verdict::Limited;
                    check.access = azuredevops::Access::Custom;
                    check.cause = Cause::ScopeMissing;
                    check.reviewers = check.diff = State::Refused;
                    setVerdict(r.current, check);
                }),
        altered(u"refused"_s,
                [](TokenRecord &r) {
                    setVerdict(r.current, failed(Cause::TokenRefused, Verdict::Refused));
                }),
        altered(u"expired"_s,
                [](TokenRecord &r) {
                    setVerdict(r.current, works(sampleDay.addDays(-20)));
                    r.current.expires = sampleDay.addDays(-3);
                }),
        altered(u"soon"_s, [](TokenRecord &r) { r.current.expires = sampleDay.addDays(6); }),
        altered(u"missing"_s,
                [](TokenRecord &r) {
                    r.current.trouble = {SecretTrouble::Kind::Missing, noonOf(sampleDay)};
                }),
        altered(u"unchecked"_s,
                [](TokenRecord &r) {
                    r.current.lastCheck = failed(Cause::HostNotFound);
                    r.current.lastVerdict = r.current.lastGood = std::nullopt;
                    r.current.trouble = {SecretTrouble::Kind::Locked, noonOf(sampleDay)};
                }),
        altered(u"new"_s,
                [](TokenRecord &r) {
                    r.current.lastCheck = r.current.lastVerdict = r.current.lastGood = std::nullopt;
                    r.current.account = std::nullopt;
                    r.current.stored = noonOf(sampleDay.addDays(-85));
                    r.current.expires = std::nullopt;
                    r.current.created = year_month(year(2025), month(12));
                }),
        altered(u"proxy"_s,
                [](TokenRecord &r) {
                    setVerdict(r.current, works(QDate(2026, 11, 3)));
                    r.current.lastCheck = failed(Cause::ProxyRefused);
                }),
        altered(u"outlived"_s,
                [](TokenRecord &r) {
                    r.current.expires = sampleDay.addDays(-10);
                    r.old += workingToken(u"outlived"_s).current;
                    r.old.last().label = u"outlived-2025"_s;
                    r.old.last().entry = u"fabrikam/outlived#1"_s;
                }),
        altered(u"global"_s,
                [](TokenRecord &r) {
                    LastCheck check = works(sampleDay);
                    check.isGlobal = true;
                    setVerdict(r.current, check);
                    r.current.expires = std::nullopt;
                }),
    };
}

} // namespace test
