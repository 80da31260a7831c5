// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/tokenrecord.h"

#include "token/tokentext.h"

#include <algorithm>

namespace lifecycle {
namespace {

using azuredevops::CheckReport;
using azuredevops::Probe;
using azuredevops::Verdict;

QDateTime toTheSecond(QDateTime time)
{
    return time.addMSecs(-time.time().msec());
}

} // namespace

LastCheck LastCheck::of(const CheckReport &report)
{
    return {.verdict = report.verdict(),
            .cause = report.finding(report.decisive()).cause,
            .access = report.access(),
            .code = report.finding(Probe::Code).state,
            .members = report.finding(Probe::Members).state,
            .diff = report.finding(Probe::FullAccess).state,
            .isGlobal = report.isGlobal() ? std::optional(true) : std::nullopt,
            .at = toTheSecond(report.checked)};
}

void TokenFacts::note(const CheckReport &report)
{
    if (report.account)
        account = report.account;
    trouble.reset();
    check = LastCheck::of(report);
    if (check->verdict != Verdict::Unchecked)
        verdict = check;
    if (check->verdict == Verdict::Works)
        good = check;
}

TokenFacts *TokenRecord::factsOf(const QString &entry)
{
    if (current.entry == entry)
        return &current;
    const auto found = std::ranges::find(old, entry, &TokenFacts::entry);
    return found == old.end() ? nullptr : &*found;
}

QStringList entriesOf(const TokenRecord &record)
{
    QStringList entries{record.current.entry};
    for (const TokenFacts &facts : record.old)
        entries += facts.entry;
    return entries;
}

QList<TokenFacts> unknownTo(const TokenRecord &record, const TokenRecord &other)
{
    const QStringList known = entriesOf(record);
    QList<TokenFacts> unknown = QList{other.current} + other.old;
    unknown.removeIf([&known](const TokenFacts &facts) { return known.contains(facts.entry); });
    return unknown;
}

TokenFacts newFacts(const QString &entry, const QString &label, const token::Token &token,
                    const CheckReport &report, std::optional<QDate> expires)
{
    TokenFacts facts;
    facts.entry = entry;
    facts.label = label;
    facts.expires = expires;
    facts.created = token::inspect(QString::fromLatin1(token.reveal())).created;
    facts.stored = toTheSecond(QDateTime::currentDateTimeUtc());
    facts.note(report);
    return facts;
}

TokenRecord newRecord(const StoredToken &place, const QString &label, const token::Token &token,
                      const CheckReport &report, std::optional<QDate> expires)
{
    return {place, report.needs, newFacts(place.key(), label, token, report, expires), {}};
}

} // namespace lifecycle
