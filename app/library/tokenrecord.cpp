// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "library/tokenrecord.h"

#include "token/token.h"
#include "token/tokentext.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace library {
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
            .pullRequests = report.finding(Probe::Code).state,
            .reviewers = report.finding(Probe::Members).state,
            .diff = report.finding(Probe::FullAccess).state,
            .isGlobal = report.isGlobal() ? std::optional(true) : std::nullopt,
            .at = toTheSecond(report.checked)};
}

void StoredToken::note(const CheckReport &report)
{
    if (report.account)
        account = report.account;
    trouble.reset();
    lastCheck = LastCheck::of(report);
    if (lastCheck->verdict != Verdict::Unchecked) {
        lastVerdict = lastCheck;
        gitRefusal = {};
    }
    if (lastCheck->verdict == Verdict::Works)
        lastGood = lastCheck;
}

StoredToken *TokenRecord::tokenAt(const QString &entry)
{
    old.detach(); // others may share it, and what is pointed to may be changed
    return const_cast<StoredToken *>(std::as_const(*this).tokenAt(entry));
}

const StoredToken *TokenRecord::tokenAt(const QString &entry) const
{
    const QString &now = !moved.isEmpty() && entry == place.key() ? moved : entry;
    if (current.entry == now)
        return &current;
    const auto found = std::ranges::find(old, now, &StoredToken::entry);
    return found == old.end() ? nullptr : &*found;
}

QList<azuredevops::Organization> organizationsOf(const QList<TokenRecord> &records)
{
    QList<azuredevops::Organization> organizations;
    QSet<QString> names; // to compare each with each would take long
    for (const TokenRecord &record : records) {
        const qsizetype before = names.size();
        names += record.place.organization.name().toLower();
        if (names.size() > before)
            organizations += record.place.organization;
    }
    return organizations;
}

bool TokenRecord::isBehind() const
{
    return published != current.entry && current.entry != place.key();
}

QStringList entriesOf(const TokenRecord &record)
{
    QStringList entries{record.current.entry};
    for (const StoredToken &facts : record.old)
        entries += facts.entry;
    return entries;
}

QStringList keysOf(const TokenRecord &record)
{
    QStringList keys = entriesOf(record);
    if (const QString key = record.place.key(); !keys.contains(key))
        keys.insert(1, key);
    return keys;
}

QList<StoredToken> unknownTo(const TokenRecord &record, const TokenRecord &other)
{
    const QStringList known = record.moved.isEmpty() ? entriesOf(record) : keysOf(record);
    QList<StoredToken> unknown = QList{other.current} + other.old;
    unknown.removeIf([&known](const StoredToken &facts) { return known.contains(facts.entry); });
    return unknown;
}

StoredToken newToken(const QString &entry, const QString &label, const token::Token &token,
                     const CheckReport &report, std::optional<QDate> expires)
{
    StoredToken facts;
    facts.entry = entry;
    facts.label = label;
    facts.expires = expires;
    facts.created = token::inspect(QString::fromLatin1(token.reveal())).created;
    facts.stored = toTheSecond(QDateTime::currentDateTimeUtc());
    facts.note(report);
    return facts;
}

TokenRecord newRecord(const Place &place, const QString &label, const token::Token &token,
                      const CheckReport &report, std::optional<QDate> expires)
{
    return {place, report.needs, newToken(place.key(), label, token, report, expires), {}};
}

} // namespace library
