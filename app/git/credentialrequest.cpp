// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "git/credentialrequest.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace git {
namespace {

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

bool hasControl(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), isControl);
}

QString decoded(QByteArrayView text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toByteArray()));
}

std::optional<token::Token> tokenFrom(QByteArrayView text)
{
    return token::Token::fromText(QString::fromUtf8(text));
}

/// Takes an address apart as git does; false if it is none. Not with QUrl, which corrects it.
bool takeApart(QByteArrayView url, CredentialRequest &request)
{
    const qsizetype scheme = url.indexOf("://");
    if (scheme <= 0)
        return false;
    request = {};
    request.protocol = QString::fromUtf8(url.first(scheme));
    QByteArrayView rest = url.sliced(scheme + 3);
    const auto isDelimiter = [](char c) { return c == '/' || c == '?' || c == '#'; };
    const qsizetype end = std::find_if(rest.begin(), rest.end(), isDelimiter) - rest.begin();
    QByteArrayView authority = rest.first(end);
    rest = rest.sliced(end);
    if (const qsizetype at = authority.indexOf('@'); at >= 0) {
        const QByteArrayView user = authority.first(at);
        authority = authority.sliced(at + 1);
        const qsizetype colon = user.indexOf(':');
        request.username = decoded(colon < 0 ? user : user.first(colon));
        if (colon >= 0)
            request.password
                = tokenFrom(QByteArray::fromPercentEncoding(user.sliced(colon + 1).toByteArray()));
    }
    request.host = decoded(authority);
    while (rest.startsWith('/'))
        rest = rest.sliced(1);
    request.path = decoded(rest);
    const QString all = request.protocol + request.host + request.path + request.username;
    return std::ranges::none_of(all, [](QChar c) { return c < u' ' || c == u'\x7f'; });
}

/// False if @a value has no place under @a key.
bool take(QByteArrayView key, QByteArrayView value, CredentialRequest &request)
{
    const auto put = [value](QString &field) {
        field = QString::fromUtf8(value);
        return !hasControl(value);
    };
    if (key == "protocol")
        return put(request.protocol);
    if (key == "host")
        return put(request.host);
    if (key == "path")
        return put(request.path);
    if (key == "username")
        return put(request.username);
    if (key == "url")
        return !hasControl(value) && takeApart(value, request);
    if (key == "password")
        request.password = tokenFrom(value);
    return true;
}

} // namespace

std::optional<CredentialRequest> requestFrom(QByteArrayView input)
{
    if (input.size() > longestRequest || input.contains('\0'))
        return std::nullopt;
    CredentialRequest request;
    while (!input.isEmpty()) {
        const qsizetype end = input.indexOf('\n');
        const QByteArrayView line = end < 0 ? input : input.first(end);
        if (line.isEmpty())
            break;
        const qsizetype equals = line.indexOf('=');
        if (equals <= 0 || !take(line.first(equals), line.sliced(equals + 1), request))
            return std::nullopt;
        input = end < 0 ? QByteArrayView() : input.sliced(end + 1);
    }
    if (request.protocol.isEmpty() || request.host.isEmpty())
        return std::nullopt;
    return request;
}

} // namespace git
