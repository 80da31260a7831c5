// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/servicemarks.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace azuredevops {
namespace {

// Where Azure DevOps sends a browser that is not signed in (azure-devops-facts §4): to a page
// "_signin" of its own, or on to Microsoft.
constexpr std::array serviceHosts{"dev.azure.com"_L1, "visualstudio.com"_L1};
constexpr std::array signInHosts{"login.microsoftonline.com"_L1, "login.windows.net"_L1,
                                 "login.live.com"_L1};

QByteArray withoutByteOrderMark(const QByteArray &body)
{
    return body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body;
}

bool isOneOf(std::span<const QLatin1StringView> hosts, const QString &host)
{
    return std::ranges::any_of(hosts, [&host](QLatin1StringView known) {
        return host == known || host.endsWith(u'.' + known);
    });
}

bool hasHeadersOfService(const Answer &answer)
{
    return std::ranges::any_of(answer.headers, [](const auto &header) {
        const QByteArray name = header.first.toLower();
        return name.startsWith("x-vss-") || name.startsWith("x-tfs-");
    });
}

/// One way to sign in (RFC 9110, 11.6.1).
struct Challenge
{
    QString scheme;
    QString parameters;
};

/// A list in a list: `Bearer, Basic realm="a, b", NTLM`. What has a "=" behind its first word is
/// one more parameter of the challenge in front of it.
QList<Challenge> challengesOf(const Answer &answer)
{
    static const QRegularExpression piece(u"\\G[\\s,]*((?:[^\",]|\"(?:[^\"\\\\]|\\\\.)*\"?)+)"_s);
    static const QRegularExpression beginning(u"^([^\\s=\"]+)(?:\\s++(?!=)(.*))?$"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
    QList<Challenge> challenges;
    const QString list = QString::fromUtf8(answer.headerList("www-authenticate").left(8192));
    for (auto pieces = piece.globalMatch(list); pieces.hasNext();) {
        const QString text = pieces.next().captured(1).trimmed();
        const auto begins = beginning.match(text);
        if (begins.hasMatch())
            challenges += {begins.captured(1).toLower(), begins.captured(2)};
        else if (!challenges.isEmpty())
            challenges.last().parameters += ", "_L1 + text;
    }
    return challenges;
}

/// The host in the address that is the value of @a name.
QString hostIn(const Challenge &challenge, QLatin1StringView name)
{
    const QRegularExpression parameter(uR"((?:^|[\s,])%1\s*=\s*"?(https://[^\s",]+))"_s.arg(name),
                                       QRegularExpression::CaseInsensitiveOption);
    return QUrl(parameter.match(challenge.parameters).captured(1)).host();
}

bool isOfService(const Challenge &challenge)
{
    if (challenge.scheme == "bearer"_L1)
        return isOneOf(signInHosts, hostIn(challenge, "authorization_uri"_L1));
    return challenge.scheme == "tfs-federated"_L1
        || (challenge.scheme == "basic"_L1 && isOneOf(serviceHosts, hostIn(challenge, "realm"_L1)));
}

/// Without an address it is anybody's.
bool isOfNobody(const Challenge &challenge)
{
    return challenge.scheme == "bearer"_L1 && challenge.parameters.isEmpty();
}

bool leadsToSignIn(const QString &page)
{
    static const QRegularExpression link(u"https://[\\w.-]{1,253}/[^\\s\"'<>?#]{0,100}_signin"_s);
    for (auto links = link.globalMatch(page); links.hasNext();) {
        if (isSignInOfService(QUrl(links.next().captured())))
            return true;
    }
    return false;
}

} // namespace

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

bool isEmpty(const Answer &answer)
{
    return withoutByteOrderMark(answer.body).trimmed().isEmpty();
}

QString messageIn(const Answer &answer)
{
    const QString header
        = QString::fromUtf8(QByteArray::fromPercentEncoding(answer.header("x-tfs-serviceerror")));
    const auto json = jsonIn(answer);
    return json ? header + u'\n' + json->value("message"_L1).toString() : header;
}

QString codeIn(const QString &message)
{
    static const QRegularExpression code(u"\\b(?:TF|VS|AADSTS)[A-Z]{0,6}[0-9]{5,10}\\b"_s);
    return code.match(message).captured();
}

bool isFromService(const Answer &answer)
{
    const auto json = jsonIn(answer);
    return hasHeadersOfService(answer)
        || (json && (json->value("typeKey"_L1).isString() || !codeIn(messageIn(answer)).isEmpty()));
}

bool isAccepted(const Answer &answer)
{
    return !answer.header("x-vss-userdata").isEmpty();
}

bool isSignedByAnother(const Answer &answer)
{
    return !isFromService(answer)
        && !(answer.header("server").isEmpty() && answer.header("via").isEmpty());
}

bool isAnothers(const Answer &answer)
{
    return isSignedByAnother(answer)
        || (!isFromService(answer) && (isHtml(answer) || !isEmpty(answer)));
}

bool isChallengeOfAnother(const Answer &answer)
{
    const auto challenges = challengesOf(answer);
    return !isFromService(answer) && std::ranges::none_of(challenges, isOfService)
        && !std::ranges::all_of(challenges, isOfNobody);
}

bool isSignInOfService(const QUrl &url)
{
    return isOneOf(serviceHosts, url.host()) && url.path().contains("/_signin"_L1);
}

bool isSignInOfMicrosoft(const QUrl &url)
{
    return isOneOf(signInHosts, url.host());
}

/// A company's gateway asks to sign in as well, often with Microsoft, and may name what it keeps
/// from us: neither such a link nor the words alone prove anything.
bool isSignInPage(const Answer &answer)
{
    if (!isHtml(answer) || isAccepted(answer))
        return false;
    if (hasHeadersOfService(answer))
        return answer.status == 203 || answer.body.contains("_signin")
            || answer.body.contains("Sign In");
    static const QRegularExpression title(
        u"<title>\\s*Azure DevOps[\\w ]*\\|\\s*Sign In\\s*</title>"_s);
    const QString page = QString::fromUtf8(answer.body);
    return title.match(page).hasMatch() || leadsToSignIn(page);
}

} // namespace azuredevops
