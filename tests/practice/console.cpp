// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/console.h"

#include "practice/organization.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace practice {
namespace {

QString text(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonObject ok()
{
    return {{u"ok"_s, true}};
}

QJsonObject error(const QString &message)
{
    return {{u"error"_s, message}};
}

QJsonArray listed(const QList<Request> &requests)
{
    QJsonArray array;
    for (const Request &request : requests) {
        QJsonArray headers;
        for (const auto &[name, value] : request.headers)
            headers.append(QJsonArray{text(name), text(value)});
        array.append(QJsonObject{
            {u"method"_s, text(request.method)},
            {u"host"_s, text(request.host)},
            {u"path"_s, text(request.path)},
            {u"headers"_s, headers},
            {u"token"_s, text(request.token)},
            {u"endpoint"_s, request.endpoint ? text(row(*request.endpoint).key) : QString()},
            {u"objection"_s, text(request.objection)}});
    }
    return array;
}

QJsonObject help()
{
    QJsonArray places{u"all"_s};
    for (const EndpointRow &row : endpoints())
        places.append(text(row.key));
    QJsonObject known;
    for (const FaultRow &row : faults())
        known.insert(text(row.key), text(row.does).replace(u"%1"_s, QString::number(row.argument)));
    return {{u"commands"_s,
             QJsonArray{u"revoke KEY"_s, u"fault ENDPOINT FAULT [ARGUMENT] [once]"_s,
                        u"release ENDPOINT"_s, u"repositories"_s, u"clear"_s, u"requests"_s,
                        u"unexpected"_s, u"forget"_s, u"help"_s}},
            {u"endpoints"_s, places},
            {u"faults"_s, known}};
}

} // namespace

QJsonObject Console::greeting(const QString &authorityFile) const
{
    QJsonArray tokens;
    for (const TokenRow &row : tokenKinds()) {
        tokens.append(QJsonObject{{u"key"_s, text(row.key)},
                                  {u"token"_s, text(m_organization.token(row.kind))},
                                  {u"shows"_s, text(row.shows)}});
    }
    const QNetworkProxy proxy = m_organization.proxy();
    return {{u"proxy"_s, u"http://%1:%2"_s.arg(proxy.hostName()).arg(proxy.port())},
            {u"authority"_s, authorityFile},
            {u"organization"_s, text(organizationName)},
            {u"tokens"_s, tokens}};
}

QJsonObject Console::obey(const QByteArray &line)
{
    QList<QByteArray> words = line.simplified().split(' ');
    const QByteArray command = words.takeFirst();
    if (command == "revoke")
        return revoke(words);
    if (command == "fault")
        return misbehave(words);
    if (command == "release")
        return release(words);
    if (command == "requests")
        return {{u"requests"_s, listed(m_organization.requests())},
                {u"connections"_s, m_organization.connections()}};
    if (command == "unexpected")
        return {{u"unexpected"_s, listed(m_organization.unexpected())}};
    if (command == "help")
        return help();
    if (command == "repositories" && !m_organization.serveRepositories())
        return error(u"git failed"_s);
    if (command == "repositories")
        return ok();
    if (command == "clear")
        m_organization.clear();
    else if (command == "forget")
        m_organization.forgetRequests();
    else
        return error(u"unknown command; try: help"_s);
    return ok();
}

QJsonObject Console::revoke(const QList<QByteArray> &words)
{
    const auto kind = tokenKindFromKey(words.value(0));
    if (!kind)
        return error(u"no such token"_s);
    m_organization.revoke(*kind);
    return ok();
}

QJsonObject Console::misbehave(QList<QByteArray> words)
{
    const Lasting lasting = words.removeAll("once") ? Lasting::Once : Lasting::UntilCleared;
    const auto where = endpointFromKey(words.value(0));
    const auto fault = faultFromKey(words.value(1));
    bool isNumber = true;
    const int argument = words.size() > 2 ? words[2].toInt(&isNumber) : 0;
    if (!where || !fault || !isNumber || argument < 0)
        return error(u"usage: fault ENDPOINT FAULT [ARGUMENT] [once]; try: help"_s);
    m_organization.misbehave(*where, *fault, lasting,
                             words.size() > 2 ? std::optional(argument) : std::nullopt);
    return ok();
}

QJsonObject Console::release(const QList<QByteArray> &words)
{
    const auto where = endpointFromKey(words.value(0));
    if (!where)
        return error(u"no such endpoint"_s);
    m_organization.release(*where);
    return ok();
}

} // namespace practice
