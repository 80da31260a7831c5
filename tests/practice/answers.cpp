// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace practice {
namespace {

QByteArray newId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonObject accountProperty(const QByteArray &login)
{
    return {
        {u"Account"_s, QJsonObject{{u"$type"_s, u"System.String"_s}, {u"$value"_s, text(login)}}}};
}

QJsonObject signedInUser(const Person &person)
{
    return {
        {u"id"_s, text(person.id)},
        {u"descriptor"_s, text("Microsoft.IdentityModel.Claims.ClaimsIdentity;" + person.login)},
        {u"subjectDescriptor"_s, text("aad." + person.id.toBase64())},
        {u"providerDisplayName"_s, text(person.name)},
        {u"isActive"_s, true},
        {u"properties"_s, accountProperty(person.login)}};
}

QJsonObject anonymousUser()
{
    return {{u"id"_s, text(anonymousId)},
            {u"descriptor"_s, text(QByteArray("System:PublicAccess;") + anonymousId)},
            {u"providerDisplayName"_s, u"Anonymous"_s},
            {u"isActive"_s, true},
            {u"properties"_s, QJsonObject()}};
}

QJsonObject listOf(const QJsonObject &item)
{
    return {{u"count"_s, 1}, {u"value"_s, QJsonArray{item}}};
}

/// How a token is refused.
struct Refusal
{
    Outcome outcome;
    int status;
    QByteArrayView message; ///< empty: an empty body; "%1" is the account's id
    QByteArrayView type;
    QByteArrayView challenge; ///< WWW-Authenticate
    bool isSignedIn = false;
};

constexpr QByteArrayView basic = "Basic realm=\"https://tfsprodweu1.visualstudio.com/\"";
constexpr QByteArrayView basicOrSignIn
    = "Bearer, Basic realm=\"https://tfsprodweu1.visualstudio.com/\", TFS-Federated";

constexpr std::array refusals{
    Refusal{Outcome::ScopeMissing, 401, {}, {}, basic},
    Refusal{Outcome::SaidExpired, 401, "Access Denied: The Personal Access Token used has expired.",
            "AccessCheckException", basic},
    Refusal{Outcome::Unknown, 401,
            "TF400813: The user 'aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa' is not authorized to "
            "access this resource.",
            "UnauthorizedRequestException", basicOrSignIn},
    Refusal{Outcome::NotMember, 401,
            "TF400813: The user '%1' is not authorized to access this resource.",
            "UnauthorizedRequestException", "TFS-Federated, Bearer"},
    Refusal{Outcome::GlobalBlocked,
            401,
            "The organization's security policy prohibits access by global Personal Access "
            "Token (PAT).",
            {},
            basic},
    Refusal{Outcome::ConditionalAccess,
            403,
            "VS403463: The conditional access policy defined by your administrator has failed.",
            "ConditionalAccessPolicyException",
            {}},
    Refusal{Outcome::NotPermitted,
            403,
            "Access Denied: %1 needs the following permission(s) to perform this action: "
            "View user entitlements",
            "AccessCheckException",
            {},
            true},
    Refusal{Outcome::NotVisible,
            404,
            "TF401019: The Git repository does not exist or you do not have permissions "
            "for the operation you are attempting.",
            "GitRepositoryNotFoundException",
            {},
            true},
};

} // namespace

Answers::Answers()
    : m_people{Person{"Dana Practice", "dana@fabrikam.example", newId()},
               Person{"Sam Practice", "sam@fabrikam.example", newId()}}
    , m_instanceId(newId())
    , m_tenant(newId())
{
}

const Person &Answers::person(Owner owner) const
{
    return m_people[std::size_t(owner)];
}

Answer Answers::at(Endpoint endpoint, Outcome outcome, Owner owner, bool isSuppressed) const
{
    const Person &who = person(owner);
    if (outcome == Outcome::Works)
        return success(endpoint, who);

    Answer answer;
    if (outcome == Outcome::AnonymousWorks)
        answer = json(200, connectionData(anonymousUser()));
    else if (outcome == Outcome::Unknown && !isSuppressed)
        answer = redirection("spsprodweu1.vssps.visualstudio.com");
    else
        answer = refusal(outcome, endpoint, who);
    if (headerValue(answer.headers, "x-vss-userdata").isNull())
        answer.headers.emplace_back("x-vss-resourcetenant", m_tenant);
    return answer;
}

Answer Answers::success(Endpoint endpoint, const Person &person) const
{
    QJsonObject body;
    switch (endpoint) {
    case Endpoint::ConnectionData: body = connectionData(signedInUser(person)); break;
    case Endpoint::Code:
        body = listOf({{u"id"_s, text(newId())},
                       {u"name"_s, u"Storefront"_s},
                       {u"defaultBranch"_s, u"refs/heads/main"_s},
                       {u"project"_s, QJsonObject{{u"name"_s, u"Storefront"_s}}}});
        break;
    case Endpoint::Members:
        body = {{u"licenses"_s,
                 QJsonArray{QJsonObject{
                     {u"licenseName"_s, u"Basic"_s}, {u"assigned"_s, 5}, {u"total"_s, 5}}}},
                {u"extensions"_s, QJsonArray()}};
        break;
    case Endpoint::Features:
        body = listOf({{u"id"_s, u"ms.vss-code.version-control"_s}, {u"name"_s, u"Repos"_s}});
        break;
    case Endpoint::Profile:
        body = {{u"id"_s, text(person.id)},
                {u"publicAlias"_s, text(person.id)},
                {u"displayName"_s, text(person.name)},
                {u"emailAddress"_s, text(person.login)}};
        break;
    case Endpoint::All: Q_UNREACHABLE();
    }
    Answer answer = json(200, body);
    answer.headers.emplace_back("x-vss-userdata", person.id + ':' + person.login);
    return answer;
}

Answer Answers::refusal(Outcome outcome, Endpoint endpoint, const Person &person) const
{
    const Refusal &row = *std::ranges::find(refusals, outcome, &Refusal::outcome);
    const QByteArray message = row.message.toByteArray().replace("%1", person.id);

    Answer answer{.status = row.status};
    if (!row.type.isEmpty()) {
        answer = serviceError(row.status, message, row.type.toByteArray());
    } else if (!message.isEmpty()) {
        answer = html(row.status, "Unauthorized", message);
        answer.headers.emplace_back("X-TFS-ServiceError", message.toPercentEncoding());
    }
    // "Usually, not always": here the profile does without the challenge.
    if (!row.challenge.isEmpty() && endpoint != Endpoint::Profile)
        answer.headers.emplace_back("WWW-Authenticate", row.challenge.toByteArray());
    if (row.isSignedIn)
        answer.headers.emplace_back("x-vss-userdata", person.id + ':' + person.login);
    if (outcome == Outcome::NotVisible)
        addByteOrderMark(answer);
    return answer;
}

QJsonObject Answers::connectionData(const QJsonObject &user) const
{
    return {{u"authenticatedUser"_s, user},
            {u"authorizedUser"_s, user},
            {u"instanceId"_s, text(m_instanceId)},
            {u"deploymentType"_s, u"hosted"_s}};
}

Answer json(int status, const QJsonObject &body)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json; charset=utf-8"}},
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Answer html(int status, const QByteArray &title, const QByteArray &text)
{
    return {.status = status,
            .headers = {{"Content-Type", "text/html; charset=utf-8"}},
            .body = "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head><body><h1>"
                + title + "</h1><p>" + text + "</p></body></html>\n"};
}

Answer serviceError(int status, const QByteArray &message, const QByteArray &type)
{
    Answer answer = json(status,
                         {{u"$id"_s, u"1"_s},
                          {u"innerException"_s, QJsonValue::Null},
                          {u"message"_s, text(message)},
                          {u"typeName"_s, text("Practice." + type + ", Practice")},
                          {u"typeKey"_s, text(type)},
                          {u"errorCode"_s, 0},
                          {u"eventId"_s, 3000}});
    answer.headers.emplace_back("X-TFS-ServiceError", message.toPercentEncoding());
    return answer;
}

Answer unknownOrganization()
{
    Answer answer = html(404, "Not Found", "The organization was not found.");
    // Nobody's tenant: the header is what tells the service's page from a proxy's.
    answer.headers.emplace_back("x-vss-resourcetenant", "00000000-0000-0000-0000-000000000000");
    return answer;
}

Answer wrongApiVersion()
{
    return serviceError(400,
                        "The requested version of the resource is under preview. The -preview "
                        "flag must be supplied in the api-version for such requests.",
                        "VssInvalidPreviewVersionException");
}

Answer redirection(const QByteArray &host)
{
    Answer answer = html(302, "Object moved", "Object moved.");
    answer.headers.emplace_back("Location", "https://" + host + "/_signin?realm=dev.azure.com");
    return answer;
}

Answer signInPage(int status)
{
    Answer answer
        = html(status, "\r\n\tAzure DevOps Services | Sign In\r\n", "Sign in to your account.");
    answer.headers.emplace_back("X-TFS-FedAuthRealm", "https://dev.azure.com/");
    answer.headers.emplace_back("x-vss-resourcetenant", "00000000-0000-0000-0000-000000000000");
    return answer;
}

Answer gatewayPage()
{
    return html(
        200, "Contoso Web Gateway - Sign In",
        "<form action='/guest_signin'>To open https://dev.azure.com/fabrikam/_apis, sign in "
        "with <a href='https://login.microsoftonline.com/'>Microsoft</a>.</form>");
}

void addByteOrderMark(Answer &answer)
{
    answer.body.prepend("\xEF\xBB\xBF");
}

} // namespace practice
