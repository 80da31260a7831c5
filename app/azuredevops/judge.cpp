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
constexpr std::array signInHosts{"dev.azure.com"_L1, "vssps.visualstudio.com"_L1,
                                 "vssps.dev.azure.com"_L1, "login.microsoftonline.com"_L1,
                                 "login.live.com"_L1};

/// The service's own words on an error, as far as the answer holds any.
struct ServiceError
{
    QString message;
    QString page; ///< HTML: may come from anything between us, and say anything

    [[nodiscard]] bool says(QLatin1StringView word) const
    {
        return message.contains(word, Qt::CaseInsensitive);
    }
};

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

ServiceError serviceErrorIn(const Answer &answer)
{
    ServiceError error;
    error.message
        = QString::fromUtf8(QByteArray::fromPercentEncoding(answer.header("x-tfs-serviceerror")));
    if (const auto json = jsonIn(answer))
        error.message += u'\n' + json->value("message"_L1).toString();
    else if (isHtml(answer))
        error.page = QString::fromUtf8(answer.body);
    return error;
}

QString codeIn(const ServiceError &error)
{
    static const QRegularExpression code(u"\\b(?:TF|VS)[0-9]{5,8}\\b"_s);
    const auto match = code.match(error.message);
    return match.hasMatch() ? match.captured() : code.match(error.page).captured();
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

Cause causeOf(NetworkFailure::Kind kind)
{
    using Kind = NetworkFailure::Kind;
    switch (kind) {
    case Kind::TimedOut:
        return Cause::TimedOut;
    case Kind::HostNotFound:
        return Cause::HostNotFound;
    case Kind::CannotConnect:
        return Cause::CannotConnect;
    case Kind::Dropped:
        return Cause::ConnectionDropped;
    case Kind::ProxyNotFound:
        return Cause::ProxyNotFound;
    case Kind::ProxyCannotConnect:
        return Cause::ProxyCannotConnect;
    case Kind::ProxyRefused:
        return Cause::ProxyRefused;
    case Kind::ProxyPassword:
        return Cause::ProxyPassword;
    case Kind::UnknownIssuer:
        return Cause::UnknownIssuer;
    case Kind::OtherHostsCertificate:
        return Cause::OtherHostsCertificate;
    case Kind::CertificateExpired:
        return Cause::CertificateExpired;
    case Kind::Tls:
        return Cause::TlsTrouble;
    case Kind::TooLarge:
        return Cause::AnswerTooLarge;
    case Kind::Garbled:
        return Cause::NotTheService;
    }
    Q_UNREACHABLE();
}

/// Whether @a json is what the service sends, and not what something between us makes up.
bool hasShape(Probe probe, const QJsonObject &json, const Answer &answer)
{
    switch (probe) {
    case Probe::Connection:
        return !json["authenticatedUser"_L1]["id"_L1].toString().isEmpty();
    case Probe::Code:
    case Probe::FullAccess:
        return json["value"_L1].isArray();
    case Probe::Members: // which of its lists are there depends on the organization
        return json["licenses"_L1].isArray()
            || (json["licenses"_L1].isUndefined() && isAccepted(answer));
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
    if (!json || !hasShape(probe, *json, answer))
        return Cause::NotTheService;

    const QString id = json->value("authenticatedUser"_L1)["id"_L1].toString();
    const bool anonymous
        = probe == Probe::Connection && id.compare(anonymousId, Qt::CaseInsensitive) == 0;
    return anonymous ? Cause::Anonymous : Cause::Works;
}

Cause causeOfRedirect(const Answer &answer)
{
    const QString host = redirectedHost(answer);
    if (host.isEmpty())
        return Cause::NotTheService;
    return isSignInHost(host) ? Cause::SignInPage : Cause::RedirectedElsewhere;
}

Cause causeOfUnauthorized(Probe probe, const Answer &answer, const ServiceError &error)
{
    if (error.says("expired"_L1))
        return Cause::TokenExpired;
    if (error.says("global"_L1) && error.says("policy"_L1))
        return Cause::GlobalTokenBlocked;
    if (probe != Probe::Connection)
        return Cause::ScopeMissing;
    // TF400813 names the user: the anonymous one for a token it does not know.
    if (codeIn(error) == "TF400813"_L1 && !error.says(anonymousId)
        && !error.says("aaaaaaaa-aaaa"_L1) && jsonIn(answer))
        return Cause::NotAMember;
    return Cause::TokenRefused;
}

Cause causeOfForbidden(Probe probe, const Answer &answer, const ServiceError &error)
{
    if (codeIn(error) == "VS403463"_L1 || error.page.contains("Uh-oh"_L1, Qt::CaseInsensitive))
        return Cause::ConditionalAccess;
    if (probe != Probe::Connection && isAccepted(answer) && jsonIn(answer))
        return Cause::NoPermission;
    if (probe == Probe::Connection && answer.status == 404)
        return Cause::UnknownOrganization;
    return Cause::NotTheService;
}

Cause causeOf(Probe probe, const Answer &answer, const ServiceError &error)
{
    if (answer.failure)
        return causeOf(answer.failure->kind);
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
        return causeOfUnauthorized(probe, answer, error);
    case 403:
    case 404:
        return causeOfForbidden(probe, answer, error);
    case 407:
        return Cause::ProxyPassword;
    case 429:
        return Cause::RateLimited;
    default:
        if (answer.status < 500)
            return Cause::NotTheService;
        return codeIn(error) == "TF24668"_L1 ? Cause::OrganizationDeactivated
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

QByteArray Answer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Finding judge(Probe probe, const Answer &answer)
{
    const ServiceError error = serviceErrorIn(answer);
    Finding finding;
    finding.cause = causeOf(probe, answer, error);
    finding.state = stateOf(finding.cause);
    finding.host
        = finding.cause == Cause::RedirectedElsewhere ? redirectedHost(answer) : answer.host;
    finding.issuer = answer.issuer;
    finding.serviceCode = codeIn(error);
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
