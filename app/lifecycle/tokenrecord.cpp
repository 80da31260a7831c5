// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/tokenrecord.h"

#include "azuredevops/codes.h"
#include "token/tokentext.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace lifecycle {
namespace {

using azuredevops::Access;
using azuredevops::Account;
using azuredevops::Cause;
using azuredevops::CheckReport;
using azuredevops::Needs;
using azuredevops::Probe;
using azuredevops::State;
using azuredevops::Verdict;

QDateTime toTheSecond(QDateTime time)
{
    return time.addMSecs(-time.time().msec());
}

QJsonValue toJson(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QJsonValue();
}

QJsonArray toJson(const Needs &needs)
{
    QJsonArray words;
    if (needs.code)
        words += u"code"_s;
    if (needs.members)
        words += u"members"_s;
    if (needs.diff)
        words += u"diff"_s;
    return words;
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
        {u"capabilities"_s, QJsonObject{{u"pull_requests"_s, code(check->code)},
                                        {u"reviewers"_s, code(check->members)},
                                        {u"diff"_s, code(check->diff)}}},
        {u"global"_s, check->isGlobal ? QJsonValue(*check->isGlobal) : QJsonValue()},
        {u"checked"_s, toJson(check->at)},
    };
}

/// Reads fields of one object and remembers whether one was not as it should be.
class Reader
{
public:
    explicit Reader(QJsonObject object) : m_object(std::move(object)) { }

    [[nodiscard]] bool isGood() const noexcept { return m_isGood; }

    QString text(const QString &key)
    {
        require(m_object.value(key).isString());
        return m_object.value(key).toString();
    }

    QDateTime time(const QString &key)
    {
        const QDateTime time = QDateTime::fromString(text(key), Qt::ISODate);
        require(time.isValid());
        return time.toUTC();
    }

    template<typename Enum>
    Enum word(const QString &key, Enum last)
    {
        const auto value = azuredevops::fromCode(text(key), last);
        require(value.has_value());
        return value.value_or(Enum());
    }

    /// The object under @a key; nullopt if there is none.
    std::optional<Reader> object(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        require(value.isNull() || value.isUndefined() || value.isObject());
        return value.isObject() ? std::optional(Reader(value.toObject())) : std::nullopt;
    }

    /// The text under @a key as a date of the form @a format; nullopt if there is none.
    std::optional<QDate> date(const QString &key, const QString &format)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isNull() || value.isUndefined())
            return std::nullopt;
        const QDate date = QDate::fromString(value.toString(), format);
        require(date.isValid());
        return date;
    }

    Needs needs(const QString &key)
    {
        require(m_object.value(key).isArray());
        const QJsonArray words = m_object.value(key).toArray();
        return {.code = words.contains(u"code"_s),
                .members = words.contains(u"members"_s),
                .diff = words.contains(u"diff"_s)};
    }

    std::optional<bool> truth(const QString &key) const
    {
        const QJsonValue value = m_object.value(key);
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    }

    void require(bool condition) { m_isGood = m_isGood && condition; }

private:
    QJsonObject m_object;
    bool m_isGood = true;
};

std::optional<Account> readAccount(Reader &record)
{
    auto fields = record.object(u"account"_s);
    if (!fields)
        return std::nullopt;
    const Account account{fields->text(u"id"_s), fields->text(u"name"_s),
                          fields->text(u"login"_s)};
    record.require(fields->isGood());
    return account;
}

std::optional<LastCheck> readCheck(Reader &record)
{
    auto fields = record.object(u"check"_s);
    if (!fields)
        return std::nullopt;
    auto capabilities = fields->object(u"capabilities"_s).value_or(Reader({}));
    const LastCheck check{
        .verdict = fields->word(u"verdict"_s, Verdict::Unchecked),
        .cause = fields->word(u"code"_s, Cause::NotAsked),
        .access = fields->word(u"access"_s, Access::Full),
        .code = capabilities.word(u"pull_requests"_s, State::NoPermission),
        .members = capabilities.word(u"reviewers"_s, State::NoPermission),
        .diff = capabilities.word(u"diff"_s, State::NoPermission),
        .isGlobal = fields->truth(u"global"_s),
        .at = fields->time(u"checked"_s),
    };
    record.require(fields->isGood() && capabilities.isGood());
    return check;
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
            .isGlobal = report.isGlobal(),
            .at = toTheSecond(report.checked)};
}

void TokenRecord::note(const CheckReport &report)
{
    needs = report.needs;
    if (report.account)
        account = report.account;
    check = LastCheck::of(report);
}

TokenRecord newRecord(const StoredToken &place, const token::Token &token,
                      const CheckReport &report, std::optional<QDate> expires)
{
    TokenRecord record{.place = place,
                       .needs = {},
                       .account = {},
                       .check = {},
                       .expires = expires,
                       .created = token::inspect(QString::fromLatin1(token.reveal())).created,
                       .stored = toTheSecond(QDateTime::currentDateTimeUtc())};
    record.note(report);
    return record;
}

QJsonObject toJson(const TokenRecord &record, QJsonObject object)
{
    object[u"organization"_s] = record.place.organization.name();
    object[u"name"_s] = record.place.name;
    object[u"needs"_s] = toJson(record.needs);
    object[u"account"_s] = toJson(record.account);
    object[u"check"_s] = toJson(record.check);
    object[u"expires"_s]
        = record.expires ? QJsonValue(record.expires->toString(Qt::ISODate)) : QJsonValue();
    object[u"created"_s] = record.created
        ? QJsonValue(QDate(int(record.created->year()), int(unsigned(record.created->month())), 1)
                         .toString(u"yyyy-MM"_s))
        : QJsonValue();
    object[u"stored"_s] = toJson(record.stored);
    return object;
}

std::optional<TokenRecord> recordFromJson(const QJsonObject &object)
{
    Reader fields(object);
    const auto organization
        = azuredevops::Organization::fromText(fields.text(u"organization"_s));
    const QString name = fields.text(u"name"_s);
    if (!organization || !isTokenName(name))
        return std::nullopt;

    TokenRecord record{.place = {organization.value(), name},
                       .needs = fields.needs(u"needs"_s),
                       .account = readAccount(fields),
                       .check = readCheck(fields),
                       .expires = fields.date(u"expires"_s, u"yyyy-MM-dd"_s),
                       .created = {},
                       .stored = fields.time(u"stored"_s)};
    if (const auto month = fields.date(u"created"_s, u"yyyy-MM"_s))
        record.created = std::chrono::year(month->year()) / month->month();
    return fields.isGood() ? std::optional(record) : std::nullopt;
}

} // namespace lifecycle
