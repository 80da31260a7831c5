// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/judge.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace azuredevops {
namespace {

// azure-devops-facts §3: a 200 with this id means "the token was not accepted".
constexpr auto anonymousId = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"_L1;

// Where Azure DevOps sends a browser that is not signed in (azure-devops-facts §4).
constexpr std::array signInHosts{"dev.azure.com"_L1, "visualstudio.com"_L1,
                                 "login.microsoftonline.com"_L1, "login.live.com"_L1};

QByteArray withoutByteOrderMark(const QByteArray &body)
{
    return body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body;
}

std::optional<QJsonObject> jsonIn(const Answer &answer)
{
    const auto document = QJsonDocument::fromJson(withoutByteOrderMark(answer.body));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

bool isHtml(const Answer &answer)
{
    return answer.header("content-type").toLower().startsWith("text/html")
        || withoutByteOrderMark(answer.body).trimmed().startsWith('<');
}

/// The service's own words on an error, from its header and its JSON; never from a page, which
/// anybody between us and the service may have written.
QString messageIn(const Answer &answer)
{
    const QString header = QString::fromUtf8(
        QByteArray::fromPercentEncoding(answer.header("x-tfs-serviceerror")));
    const auto json = jsonIn(answer);
    return json ? header + u'\n' + json->value("message"_L1).toString() : header;
}

bool says(const QString &message, QLatin1StringView word)
{
    return message.contains(word, Qt::CaseInsensitive);
}

QString codeIn(const QString &message)
{
    static const QRegularExpression code(u"\\b(?:TF|VS)[0-9]{5,8}\\b"_s);
    return code.match(message).captured();
}

/// True if the headers are those that the service puts on every answer (azure-devops-facts §4).
bool isFromService(const Answer &answer)
{
    return std::ranges::any_of(answer.headers, [](const auto &header) {
        const QByteArray name = header.first.toLower();
        return name.startsWith("x-vss-") || name.startsWith("x-tfs-");
    });
}

bool isAccepted(const Answer &answer)
{
    return !answer.header("x-vss-userdata").isEmpty();
}

bool isSignInHost(const QString &host)
{
    return std::ranges::any_of(signInHosts, [&](QLatin1StringView known) {
        return host == known || host.endsWith(u'.' + known);
    });
}

/// The host that a redirect leads to; empty if it leads nowhere.
QString redirectedHost(const Answer &answer)
{
    const QUrl location(QString::fromUtf8(answer.header("location")));
    QUrl asked;
    asked.setScheme(u"https"_s);
    asked.setHost(answer.host);
    return location.isValid() ? asked.resolved(location).host() : QString();
}

/// Whether @a json is what the service sends, and not what something between us makes up.
bool hasShape(Probe probe, const QJsonObject &json)
{
    switch (probe) {
    case Probe::Connection:
        return !json["authenticatedUser"_L1]["id"_L1].toString().isEmpty();
    case Probe::Code:
    case Probe::FullAccess:
        return json["value"_L1].isArray();
    case Probe::Members: // which of its lists are there depends on the organization
        return (json["licenses"_L1].isArray() || json["licenses"_L1].isUndefined())
            && std::ranges::any_of(json, [](const QJsonValue &value) { return value.isArray(); });
    case Probe::Global:
        return json["id"_L1].isString();
    }
    Q_UNREACHABLE();
}

Cause causeOfSuccess(Probe probe, const Answer &answer)
{
    if (isHtml(answer))
        return answer.body.contains("_signin") || answer.body.contains("Sign In")
            ? Cause::SignInPage
            : Cause::NotTheService;
    const auto json = jsonIn(answer);
    if (!json || !hasShape(probe, *json))
        return Cause::NotTheService;
    // A stranger may see the public projects of an organization: that is no success.
    if (probe != Probe::Connection && !isAccepted(answer))
        return Cause::NotTheService;

    const QString id = json->value("authenticatedUser"_L1)["id"_L1].toString();
    const bool anonymous = probe == Probe::Connection
        && id.compare(anonymousId, Qt::CaseInsensitive) == 0;
    return anonymous ? Cause::Anonymous : Cause::Works;
}

Cause causeOfUnauthorized(Probe probe, const Answer &answer, const QString &message)
{
    if (isHtml(answer) && !isFromService(answer))
        return Cause::NotTheService;
    if (says(message, "expired"_L1))
        return Cause::TokenExpired;
    if (says(message, "global"_L1) && says(message, "policy"_L1))
        return Cause::GlobalTokenBlocked;
    if (probe != Probe::Connection && isAccepted(answer))
        return Cause::NoPermission;
    if (probe != Probe::Connection && withoutByteOrderMark(answer.body).isEmpty())
        return Cause::ScopeMissing;
    // TF400813 names the user: the anonymous one (sometimes cut short) for an unknown token.
    if (probe == Probe::Connection && codeIn(message) == "TF400813"_L1
        && !says(message, anonymousId.first(13)))
        return Cause::NotAMember;
    return Cause::TokenRefused;
}

Cause causeOfForbidden(Probe probe, const Answer &answer, const QString &message)
{
    if (codeIn(message) == "VS403463"_L1
        || (answer.status == 403 && isHtml(answer) && answer.body.contains("Uh-oh")))
        return Cause::ConditionalAccess;
    if (isAccepted(answer) && jsonIn(answer))
        return Cause::NoPermission;
    const bool foreign = isHtml(answer) && !isFromService(answer);
    if (probe == Probe::Connection && answer.status == 404 && !foreign)
        return Cause::UnknownOrganization;
    return Cause::NotTheService;
}

Cause causeOfRedirect(const Answer &answer)
{
    const QString host = redirectedHost(answer);
    if (host.isEmpty())
        return Cause::NotTheService;
    return isSignInHost(host) ? Cause::SignInPage : Cause::RedirectedElsewhere;
}

Cause causeOf(Probe probe, const Answer &answer, const QString &message)
{
    if (answer.failure)
        return answer.failure->cause;
    switch (answer.status) {
    case 200:
        return causeOfSuccess(probe, answer);
    case 203:
        return Cause::SignInPage;
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return causeOfRedirect(answer);
    case 401:
        return causeOfUnauthorized(probe, answer, message);
    case 403:
    case 404:
        return causeOfForbidden(probe, answer, message);
    case 407:
        return Cause::ProxyPassword;
    case 429:
        return Cause::RateLimited;
    default:
        if (answer.status < 500)
            return Cause::NotTheService;
        return codeIn(message) == "TF24668"_L1 ? Cause::OrganizationDeactivated
                                               : Cause::ServiceTrouble;
    }
}

State stateOf(Cause cause)
{
    switch (cause) {
    case Cause::Works:
        return State::Works;
    case Cause::ScopeMissing:
        return State::Refused;
    case Cause::NoPermission:
        return State::NoPermission;
    default:
        return State::Unknown;
    }
}

} // namespace

Finding judge(Probe probe, const Answer &answer)
{
    const QString message = answer.status == 200 ? QString() : messageIn(answer);
    Finding finding;
    finding.cause = causeOf(probe, answer, message);
    finding.state = stateOf(finding.cause);
    finding.host = finding.cause == Cause::RedirectedElsewhere
        ? redirectedHost(answer)
        : answer.host;
    finding.issuer = answer.issuer;
    finding.serviceCode = codeIn(message);
    bool isNumber = false;
    const int seconds = answer.header("retry-after").toInt(&isNumber);
    if (isNumber && seconds >= 0)
        finding.retryAfter = std::chrono::seconds(seconds);
    return finding;
}

Account accountIn(const Answer &answer)
{
    const auto user = jsonIn(answer).value_or(QJsonObject()).value("authenticatedUser"_L1);
    const QString custom = user["customDisplayName"_L1].toString();
    return {user["id"_L1].toString(),
            custom.isEmpty() ? user["providerDisplayName"_L1].toString() : custom,
            user["properties"_L1]["Account"_L1]["$value"_L1].toString()};
}

bool isRefusal(Cause cause)
{
    switch (cause) {
    case Cause::TokenRefused:
    case Cause::TokenExpired:
    case Cause::GlobalTokenBlocked:
    case Cause::NotAMember:
    case Cause::SignInPage:
    case Cause::Anonymous:
        return true;
    default:
        return false;
    }
}

} // namespace azuredevops
