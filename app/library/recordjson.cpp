// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "library/recordjson.h"

#include "azuredevops/codes.h"
#include "library/objectreader.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace library {
namespace {

using azuredevops::Access;
using azuredevops::Account;
using azuredevops::Cause;
using azuredevops::Needs;
using azuredevops::State;
using azuredevops::Verdict;

// In the order of their enumerators.
constexpr std::array troubles{"missing"_L1, "locked"_L1};
constexpr std::array changes{"add"_L1, "replace"_L1, "drop_old"_L1, "remove"_L1, "move"_L1};

QJsonValue toJson(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QJsonValue();
}

QJsonValue toJson(const std::optional<Account> &account)
{
    if (!account)
        return {};
    return QJsonObject{
        {u"id"_s, account->id}, {u"name"_s, account->name}, {u"login"_s, account->login}};
}

QJsonValue toJson(const std::optional<LastCheck> &check)
{
    if (!check)
        return {};
    return QJsonObject{
        {u"verdict"_s, code(check->verdict)},
        {u"code"_s, code(check->cause)},
        {u"access"_s, code(check->access)},
        {u"capabilities"_s,
         QJsonObject{{u"pull_requests"_s, code(check->pullRequests)},
                     {u"reviewers"_s, code(check->reviewers)},
                     {u"diff"_s, code(check->diff)}}},
        {u"global"_s, check->isGlobal ? QJsonValue(*check->isGlobal) : QJsonValue()},
        {u"checked"_s, toJson(check->at)},
    };
}

QJsonValue toJson(const std::optional<SecretTrouble> &trouble)
{
    if (!trouble)
        return {};
    return QJsonObject{{u"kind"_s, QString(troubles.at(std::size_t(trouble->kind)))},
                       {u"at"_s, toJson(trouble->at)}};
}

QJsonValue toJson(const std::optional<std::chrono::year_month> &month)
{
    if (!month)
        return {};
    return QDate(int(month->year()), int(unsigned(month->month())), 1).toString(u"yyyy-MM"_s);
}

QJsonObject toJson(const StoredToken &facts, QJsonObject object = {})
{
    object[u"entry"_s] = facts.entry;
    object[u"label"_s] = facts.label;
    object[u"account"_s] = toJson(facts.account);
    object[u"check"_s] = toJson(facts.lastCheck);
    object[u"last_verdict"_s] = toJson(facts.lastVerdict);
    object[u"last_good"_s] = toJson(facts.lastGood);
    object[u"trouble"_s] = toJson(facts.trouble);
    object[u"expires"_s]
        = facts.expires ? QJsonValue(facts.expires->toString(Qt::ISODate)) : QJsonValue();
    object[u"created"_s] = toJson(facts.created);
    object[u"stored"_s] = toJson(facts.stored);
    if (facts.gitRefusal.isValid())
        object[u"git_refused"_s] = toJson(facts.gitRefusal);
    else
        object.remove(u"git_refused"_s);
    return object;
}

Needs readNeeds(ObjectReader &record)
{
    const QStringList words = record.words("needs"_L1);
    return {.code = words.contains("code"_L1),
            .members = words.contains("members"_L1),
            .diff = words.contains("diff"_L1)};
}

std::optional<Account> readAccount(ObjectReader &record)
{
    auto fields = record.object("account"_L1);
    if (!fields)
        return std::nullopt;
    const Account account{fields->text("id"_L1), fields->text("name"_L1), fields->text("login"_L1)};
    record.require(fields->isGood());
    return account;
}

std::optional<LastCheck> readCheck(ObjectReader &record, QLatin1StringView key)
{
    auto fields = record.object(key);
    if (!fields)
        return std::nullopt;
    auto capabilities = fields->object("capabilities"_L1).value_or(ObjectReader({}));
    const LastCheck check{
        .verdict = fields->word("verdict"_L1, Verdict::Unchecked),
        .cause = fields->word("code"_L1, Cause::NotAsked),
        .access = fields->word("access"_L1, Access::Full),
        .pullRequests = capabilities.word("pull_requests"_L1, State::NoPermission),
        .reviewers = capabilities.word("reviewers"_L1, State::NoPermission),
        .diff = capabilities.word("diff"_L1, State::NoPermission),
        .isGlobal = fields->truth("global"_L1),
        .at = fields->time("checked"_L1),
    };
    record.require(fields->isGood() && capabilities.isGood());
    return check;
}

/// The index of the word under @a key among @a words.
template<typename Enum, std::size_t count>
Enum readWord(ObjectReader &fields, QLatin1StringView key,
              const std::array<QLatin1StringView, count> &words)
{
    const auto found = std::ranges::find(words, fields.text(key));
    fields.require(found != words.end());
    return found == words.end() ? Enum() : Enum(found - words.begin());
}

std::optional<SecretTrouble> readTrouble(ObjectReader &record)
{
    auto fields = record.object("trouble"_L1);
    if (!fields)
        return std::nullopt;
    const SecretTrouble trouble{readWord<SecretTrouble::Kind>(*fields, "kind"_L1, troubles),
                                fields->time("at"_L1)};
    record.require(fields->isGood());
    return trouble;
}

StoredToken readFacts(ObjectReader &fields, const Place &place)
{
    const QLatin1StringView check("check"), verdict("last_verdict"), good("last_good");
    const auto lastCheck = readCheck(fields, check);
    const auto lastVerdict
        = fields.areSame(verdict, check) ? lastCheck : readCheck(fields, verdict);
    StoredToken facts{.entry = fields.has("entry"_L1) ? fields.text("entry"_L1) : place.key(),
                      .label = fields.has("label"_L1) ? fields.text("label"_L1) : place.name,
                      .account = readAccount(fields),
                      .lastCheck = lastCheck,
                      .lastVerdict = lastVerdict,
                      .lastGood
                      = fields.areSame(good, verdict) ? lastVerdict : readCheck(fields, good),
                      .trouble = readTrouble(fields),
                      .expires = fields.date("expires"_L1),
                      .created = {},
                      .stored = fields.time("stored"_L1)};
    if (const auto month = fields.date("created"_L1, "-01"_L1))
        facts.created = std::chrono::year(month->year()) / month->month();
    if (fields.has("git_refused"_L1))
        facts.gitRefusal = fields.time("git_refused"_L1);
    return facts;
}

} // namespace

QJsonObject toJson(const TokenRecord &record, QJsonObject object)
{
    object[u"organization"_s] = record.place.organization.name();
    object[u"name"_s] = record.place.name;
    object[u"needs"_s] = QJsonArray::fromStringList(codes(record.needs));
    QHash<QString, QJsonObject> before; // by entry
    for (const QJsonValue &each : object.value(u"old"_s).toArray())
        before.insert(each[u"entry"_s].toString(), each.toObject());
    QJsonArray old;
    for (const StoredToken &facts : record.old)
        old += toJson(facts, before.value(facts.entry));
    object[u"old"_s] = old;
    object[u"given"_s] = toJson(record.given, object.value(u"given"_s).toArray());
    for (const auto &[key, entry] :
         {std::pair(u"published"_s, record.published), {u"moved"_s, record.moved}}) {
        object[key] = entry;
        if (entry.isEmpty())
            object.remove(key);
    }
    return toJson(record.current, object);
}

std::optional<TokenRecord> recordFromJson(const QJsonObject &object)
{
    ObjectReader fields(object);
    const auto organization = azuredevops::Organization::fromText(fields.text("organization"_L1));
    const QString name = fields.text("name"_L1);
    if (!organization || !isTokenName(name))
        return std::nullopt;

    const Place place{organization.value(), name};
    TokenRecord record{place, readNeeds(fields), readFacts(fields, place), {}};
    for (ObjectReader &old : fields.objects("old"_L1)) {
        record.old += readFacts(old, place);
        fields.require(old.isGood());
    }
    record.given = readGivenCopies(fields);
    if (fields.has("published"_L1))
        record.published = fields.text("published"_L1);
    if (fields.has("moved"_L1))
        record.moved = fields.text("moved"_L1);
    fields.require(record.old.isEmpty() || entriesOf(record).removeDuplicates() == 0);
    return fields.isGood() ? std::optional(record) : std::nullopt;
}

QJsonObject toJson(const PendingChange &change)
{
    TokenRecord record = change.record;
    const auto meant = std::ranges::find(record.old, change.oldEntry, &StoredToken::entry);
    if (meant != record.old.end())
        std::rotate(meant, meant + 1, record.old.end()); // the last one is the one that is meant
    return {{u"change"_s, QString(changes.at(std::size_t(change.kind)))},
            {u"record"_s, toJson(record)}};
}

std::optional<PendingChange> changeFromJson(const QJsonObject &object)
{
    ObjectReader fields(object);
    const auto kind = readWord<PendingChange::Kind>(fields, "change"_L1, changes);
    const auto record = recordFromJson(object.value("record"_L1).toObject());
    if (!fields.isGood() || !record)
        return std::nullopt;
    const bool needsOld
        = kind == PendingChange::Kind::Replace || kind == PendingChange::Kind::DropOld;
    if (!needsOld)
        return PendingChange{kind, *record};
    if (record->old.isEmpty())
        return std::nullopt;
    return PendingChange{kind, *record, record->old.constLast().entry};
}

} // namespace library
