// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/judge.h"

#include "azuredevops/servicemarks.h"

#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace azuredevops {
namespace {

// azure-devops-facts §3: a 200 with this id means "the token was not accepted".
constexpr auto anonymousId = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"_L1;

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

Cause causeOfPage(const Answer &answer)
{
    return isSignInPage(answer) ? Cause::SignInPage : Cause::NotTheService;
}

Cause causeOfSuccess(Probe probe, const Answer &answer)
{
    if (isHtml(answer))
        return causeOfPage(answer);
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

bool says(const QString &message, QLatin1StringView word)
{
    return message.contains(word, Qt::CaseInsensitive);
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
    case 203: // a proxy that alters what passes says so as well (RFC 9110, 15.3.4)
        return causeOfPage(answer);
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
    finding.retryAfter = answer.retryAfter();
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

bool isOutOfReach(Cause cause)
{
    switch (cause) {
    case Cause::TimedOut:
    case Cause::HostNotFound:
    case Cause::CannotConnect:
    case Cause::ConnectionDropped:
    case Cause::ProxyNotFound:
    case Cause::ProxyCannotConnect:
    case Cause::ProxyRefused:
    case Cause::ProxyPassword:
    case Cause::UnknownIssuer:
    case Cause::OtherHostsCertificate:
    case Cause::CertificateExpired:
    case Cause::TlsTrouble:
        return true;
    default:
        return false;
    }
}

} // namespace azuredevops
