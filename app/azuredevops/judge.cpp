// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/judge.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace azuredevops {
namespace {

// azure-devops-facts §3: a 200 with this id means "the token was not accepted".
constexpr auto anonymousId = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"_L1;

// Where Azure DevOps sends a browser that is not signed in (azure-devops-facts §4): to a page
// "_signin" of its own, or on to Microsoft.
constexpr std::array serviceHosts{"dev.azure.com"_L1, "visualstudio.com"_L1};
constexpr std::array signInHosts{"login.microsoftonline.com"_L1, "login.live.com"_L1};

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

bool isEmpty(const Answer &answer)
{
    return withoutByteOrderMark(answer.body).trimmed().isEmpty();
}

/// True if it bears the marks of the service: headers that it puts on its answers, or an error in
/// its JSON (azure-devops-facts §4).
bool isFromService(const Answer &answer)
{
    const bool hasHeader = std::ranges::any_of(answer.headers, [](const auto &header) {
        const QByteArray name = header.first.toLower();
        return name.startsWith("x-vss-") || name.startsWith("x-tfs-");
    });
    const auto json = jsonIn(answer);
    return hasHeader
        || (json && (json->value("typeKey"_L1).isString() || !codeIn(messageIn(answer)).isEmpty()));
}

bool isAccepted(const Answer &answer)
{
    return !answer.header("x-vss-userdata").isEmpty();
}

bool isOneOf(std::span<const QLatin1StringView> hosts, const QString &host)
{
    return std::ranges::any_of(hosts, [&host](QLatin1StringView known) {
        return host == known || host.endsWith(u'.' + known);
    });
}

bool isSignIn(const QUrl &url)
{
    return isOneOf(signInHosts, url.host())
        || (isOneOf(serviceHosts, url.host()) && url.path().contains("/_signin"_L1));
}

/// Where a redirect leads; invalid if it leads nowhere.
QUrl redirection(const Answer &answer)
{
    const QUrl location(QString::fromUtf8(answer.header("location")));
    QUrl asked;
    asked.setScheme(u"https"_s);
    asked.setHost(answer.host);
    return location.isValid() ? asked.resolved(location) : QUrl();
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
    if (!isEmpty(answer) && !isFromService(answer))
        return Cause::NotTheService;
    // TF400813 names the user, who may be called anything: the anonymous one (sometimes cut short)
    // for an unknown token.
    if (codeIn(message) == "TF400813"_L1) {
        if (says(message, anonymousId.first(13)))
            return Cause::TokenRefused;
        return probe == Probe::Connection ? Cause::NotAMember : Cause::NoPermission;
    }
    // These come without a code; only their words tell them apart (azure-devops-facts §4).
    const bool isInWords = codeIn(message).isEmpty();
    if (isInWords && says(message, "expired"_L1))
        return Cause::TokenExpired;
    if (isInWords && says(message, "global"_L1) && says(message, "policy"_L1))
        return Cause::GlobalTokenBlocked;
    if (probe != Probe::Connection && isEmpty(answer))
        return Cause::ScopeMissing;
    return Cause::TokenRefused;
}

Cause causeOfForbidden(Probe probe, const Answer &answer, const QString &message)
{
    if (codeIn(message) == "VS403463"_L1
        || (answer.status == 403 && isHtml(answer)
            && answer.body.contains("Uh-oh, you do not have access")))
        return Cause::ConditionalAccess;
    if (isAccepted(answer) && jsonIn(answer))
        return Cause::NoPermission;
    if (probe == Probe::Connection && answer.status == 404
        && (isEmpty(answer) || isFromService(answer)))
        return Cause::UnknownOrganization;
    return Cause::NotTheService;
}

Cause causeOfRedirect(const Answer &answer)
{
    const QUrl url = redirection(answer);
    if (isSignIn(url))
        return Cause::SignInPage;
    const bool leadsAway = !url.host().isEmpty() && url.host() != answer.host;
    return leadsAway ? Cause::RedirectedElsewhere : Cause::NotTheService;
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

/// A refusal in words that are not known may be a policy's, and one that does not bear the service's
/// marks may be anybody's.
bool isProofOfDeath(Cause cause, const Answer &answer, const QString &message)
{
    if (cause != Cause::TokenRefused)
        return cause == Cause::TokenExpired || cause == Cause::Anonymous;
    return isFromService(answer) && (message.isEmpty() || codeIn(message) == "TF400813"_L1);
}

} // namespace

Finding judge(Probe probe, const Answer &answer)
{
    const QString message = answer.status == 200 ? QString() : messageIn(answer);
    Finding finding;
    finding.cause = causeOf(probe, answer, message);
    // The other questions are asked of a token that was accepted a moment ago.
    if (probe != Probe::Connection && isRefusal(finding.cause))
        finding.cause = Cause::RefusedLater;
    finding.isProofOfDeath = isProofOfDeath(finding.cause, answer, message);
    finding.state = stateOf(finding.cause);
    finding.host = finding.cause == Cause::RedirectedElsewhere
        ? redirection(answer).host()
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
