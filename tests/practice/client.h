// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/organization.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <memory>

namespace practice {

using Reply = std::unique_ptr<QNetworkReply>;

/// The status, or -1 if no answer arrived.
inline int statusOf(const QNetworkReply &reply)
{
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    return status.isValid() ? status.toInt() : -1;
}

inline QUrl addressOf(const EndpointRow &row, const QByteArray &organization = organizationName)
{
    const QByteArray folder = row.inOrganization ? '/' + organization : QByteArray();
    return QUrl(QString::fromLatin1("https://" + row.host + folder + row.path
                                    + "?api-version=" + row.apiVersion));
}

/// Asks as facts §3 want it: for the tests of the practice organization itself.
class Client
{
public:
    explicit Client(const Organization &organization)
        : m_organization(organization)
    {
        m_network.setProxy(organization.proxy());
    }

    [[nodiscard]] QNetworkRequest request(const QUrl &url, const QByteArray &token) const
    {
        QNetworkRequest request(url);
        QSslConfiguration tls = request.sslConfiguration();
        tls.setCaCertificates({m_organization.authority()});
        request.setSslConfiguration(tls);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setRawHeader("X-TFS-FedAuthRedirect", "Suppress");
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Basic " + (':' + token).toBase64());
        return request;
    }

    [[nodiscard]] QNetworkRequest request(Endpoint endpoint, TokenKind kind) const
    {
        return request(addressOf(row(endpoint)), m_organization.token(kind));
    }

    /// Only sends.
    [[nodiscard]] Reply send(const QNetworkRequest &request, const QByteArray &method = "GET")
    {
        return Reply(m_network.sendCustomRequest(request, method));
    }

    /// Sends and waits for the end.
    Reply ask(const QNetworkRequest &request, const QByteArray &method = "GET")
    {
        Reply reply = send(request, method);
        QSignalSpy done(reply.get(), &QNetworkReply::finished);
        if (!done.wait(20'000))
            qWarning("no end within 20 s");
        return reply;
    }

    Reply ask(Endpoint endpoint, TokenKind kind) { return ask(request(endpoint, kind)); }

private:
    const Organization &m_organization;
    QNetworkAccessManager m_network;
};

} // namespace practice
