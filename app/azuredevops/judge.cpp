// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/judge.h"

#include "azuredevops/organization.h"
#include "azuredevops/servicemarks.h"

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

/// What the service says with these codes, whatever the status (azure-devops-facts §4).
struct KnownCode
{
    QLatin1StringView code;
    Cause cause;
};
constexpr std::array knownCodes{KnownCode{"TF24668"_L1, Cause::OrganizationDeactivated},
                                KnownCode{"TF400733"_L1, Cause::RateLimited},
                                KnownCode{"TF401444"_L1, Cause::FirstSignIn},
                                KnownCode{"VS403463"_L1, Cause::ConditionalAccess}};

/// No name and no address is longer: the rest would only be in the way of whoever keeps it.
QString bounded(const QString &text)
{
    constexpr qsizetype most = 200;
    if (text.size() <= most)
        return text;
    const bool splitsPair = text[most - 1].isHighSurrogate();
    return text.left(splitsPair ? most - 1 : most) + u'…';
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
    case Probe::Connection: return !json["authenticatedUser"_L1]["id"_L1].toString().isEmpty();
    case Probe::Code:
    case Probe::FullAccess: return json["value"_L1].isArray();
    case Probe::Members: // which of its lists are there depends on the organization
        return (json["licenses"_L1].isArray() || json["licenses"_L1].isUndefined())
            && std::ranges::any_of(json, [](const QJsonValue &value) { return value.isArray(); });
    case Probe::Global: return json["id"_L1].isString();
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
    const bool anonymous
        = probe == Probe::Connection && id.compare(anonymousId, Qt::CaseInsensitive) == 0;
    return anonymous ? Cause::Anonymous : Cause::Works;
}

bool says(const QString &message, QLatin1StringView word)
{
    return message.contains(word, Qt::CaseInsensitive);
}

/// What TF400813 says depends on the user that it names: nobody, or the anonymous one (sometimes
/// cut short), is what an unknown token makes of us. A person may be called anything.
Cause causeOfNotAuthorized(Probe probe, const QString &message)
{
    static const QRegularExpression quoted(u"'([^']+)'"_s);
    const QString user = quoted.match(message).captured(1);
    if (user.isEmpty() || user.startsWith(anonymousId.first(13), Qt::CaseInsensitive))
        return Cause::TokenRefused;
    return probe == Probe::Connection ? Cause::NotAMember : Cause::NoPermission;
}

Cause causeOfUnauthorized(Probe probe, const Answer &answer, const QString &message)
{
    if (isChallengeOfAnother(answer))
        return Cause::GatewaySignIn;
    const bool isForService = !answer.header("www-authenticate").isEmpty();
    if (!isFromService(answer)
        && (!isEmpty(answer) || (isSignedByAnother(answer) && !isForService)))
        return Cause::NotTheService;
    if (codeIn(message) == "TF400813"_L1)
        return causeOfNotAuthorized(probe, message);
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

Cause causeOfForbidden(Probe probe, const Answer &answer)
{
    if (answer.status == 403 && isHtml(answer)
        && answer.body.contains("Uh-oh, you do not have access"))
        return Cause::ConditionalAccess;
    if (isAccepted(answer) && jsonIn(answer))
        return Cause::NoPermission;
    if (probe == Probe::Connection && answer.status == 404 && !isAnothers(answer))
        return Cause::UnknownOrganization;
    return isFromService(answer) ? Cause::OtherError : Cause::NotTheService;
}

/// The organization that a redirect of the service leads to, if it is not the one that was asked
/// for.
QString newNameIn(Probe probe, const Answer &answer)
{
    if (probe == Probe::Global || !isFromService(answer))
        return {};
    const auto organization = Organization::fromText(redirection(answer).toString());
    const QString asked = answer.path.section(u'/', 1, 1);
    return organization && organization.value().name().compare(asked, Qt::CaseInsensitive) != 0
        ? organization.value().name()
        : QString();
}

Cause causeOfRedirect(Probe probe, const Answer &answer)
{
    const QUrl url = redirection(answer);
    if (isSignInOfService(url) || (isSignInOfMicrosoft(url) && isFromService(answer)))
        return Cause::SignInPage;
    if (isSignInOfMicrosoft(url)) // where gateways send one, too
        return Cause::GatewaySignIn;
    if (!newNameIn(probe, answer).isEmpty())
        return Cause::OrganizationRenamed;
    const bool leadsAway = !url.host().isEmpty() && url.host() != answer.host;
    return leadsAway ? Cause::RedirectedElsewhere : Cause::NotTheService;
}

Cause causeOfServerError(const Answer &answer)
{
    // A page with 500 may be the service's; those behind it say that somebody could not reach it.
    const bool isGateways = answer.status >= 502 && answer.status <= 504;
    return (isGateways ? isAnothers(answer) : isSignedByAnother(answer)) ? Cause::GatewayTrouble
                                                                         : Cause::ServiceTrouble;
}

Cause causeOfOtherStatus(const Answer &answer)
{
    if (answer.status >= 500)
        return causeOfServerError(answer);
    return answer.status >= 400 && isFromService(answer) ? Cause::OtherError : Cause::NotTheService;
}

Cause causeOf(Probe probe, const Answer &answer, const QString &message)
{
    if (answer.failure)
        return answer.failure->cause;
    const auto known = std::ranges::find(knownCodes, codeIn(message), &KnownCode::code);
    if (answer.status >= 400 && known != knownCodes.end())
        return known->cause;
    switch (answer.status) {
    case 200: return causeOfSuccess(probe, answer);
    case 203: // a proxy that alters what passes says so as well (RFC 9110, 15.3.4)
        return causeOfPage(answer);
    case 301:
    case 302:
    case 303:
    case 307:
    case 308: return causeOfRedirect(probe, answer);
    case 401: return causeOfUnauthorized(probe, answer, message);
    case 403:
    case 404: return causeOfForbidden(probe, answer);
    case 407: return Cause::ProxyPassword;
    case 429: return isAnothers(answer) ? Cause::GatewayTrouble : Cause::RateLimited;
    case 511: // "network authentication required" (RFC 6585): nothing but a gateway says so
        return Cause::GatewaySignIn;
    default: return causeOfOtherStatus(answer);
    }
}

/// What a cause says about the token, and about the way to the service.
struct Meaning
{
    State state = State::Unknown;
    bool isRefusal = false;
    bool isOutOfReach = false;
};

Meaning meaningOf(Cause cause)
{
    switch (cause) {
    case Cause::Works: return {.state = State::Works};
    case Cause::ScopeMissing: return {.state = State::Refused};
    case Cause::NoPermission: return {.state = State::NoPermission};
    case Cause::TokenRefused:
    case Cause::TokenExpired:
    case Cause::GlobalTokenBlocked:
    case Cause::NotAMember:
    case Cause::SignInPage:
    case Cause::Anonymous: return {.isRefusal = true};
    case Cause::TimedOut:
    case Cause::HostNotFound:
    case Cause::CannotConnect:
    case Cause::ConnectionDropped:
    case Cause::ProxyNotFound:
    case Cause::ProxyCannotConnect:
    case Cause::ProxyRefused:
    case Cause::ProxyPassword:
    case Cause::ProxyPasswordWrong:
    case Cause::ProxyNotUnderstood:
    case Cause::ProxyNotSupported:
    case Cause::UnknownIssuer:
    case Cause::OtherHostsCertificate:
    case Cause::CertificateExpired:
    case Cause::TlsTrouble: return {.isOutOfReach = true};
    case Cause::RefusedLater:
    case Cause::FirstSignIn:
    case Cause::ConditionalAccess:
    case Cause::UnknownOrganization:
    case Cause::OrganizationRenamed:
    case Cause::OrganizationDeactivated:
    case Cause::RateLimited:
    case Cause::ServiceTrouble:
    case Cause::OtherError:
    case Cause::GatewaySignIn:
    case Cause::GatewayTrouble:
    case Cause::RedirectedElsewhere:
    case Cause::NotTheService:
    case Cause::AnswerTooLarge:
    case Cause::NotAsked: return {};
    }
    Q_UNREACHABLE();
}

/// A refusal in words that are not known may be a policy's, one that does not bear the service's
/// marks may be anybody's, and one that names no user at all may be for want of any token.
bool isProofOfDeath(Cause cause, const Answer &answer, const QString &message)
{
    if (cause != Cause::TokenRefused)
        return cause == Cause::TokenExpired || cause == Cause::Anonymous;
    const bool namesAnonymous
        = codeIn(message) == "TF400813"_L1 && says(message, anonymousId.first(13));
    return isFromService(answer) && (message.isEmpty() || namesAnonymous);
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
    finding.state = meaningOf(finding.cause).state;
    finding.host = finding.cause == Cause::RedirectedElsewhere ? bounded(redirection(answer).host())
                                                               : answer.host;
    if (finding.cause == Cause::OrganizationRenamed)
        finding.organization = bounded(newNameIn(probe, answer));
    finding.issuer = bounded(answer.issuer);
    finding.serviceCode = codeIn(message);
    finding.retryAfter = answer.retryAfter();
    return finding;
}

Account accountIn(const Answer &answer)
{
    const auto user = jsonIn(answer).value_or(QJsonObject()).value("authenticatedUser"_L1);
    const QString custom = user["customDisplayName"_L1].toString();
    return {bounded(user["id"_L1].toString()),
            bounded(custom.isEmpty() ? user["providerDisplayName"_L1].toString() : custom),
            bounded(user["properties"_L1]["Account"_L1]["$value"_L1].toString())};
}

bool isRefusal(Cause cause)
{
    return meaningOf(cause).isRefusal;
}

bool isOutOfReach(Cause cause)
{
    return meaningOf(cause).isOutOfReach;
}

} // namespace azuredevops
