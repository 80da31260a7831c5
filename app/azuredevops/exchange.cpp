// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/exchange.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

using namespace Qt::Literals::StringLiterals;

namespace azuredevops {
namespace {

using Kind = NetworkFailure::Kind;

// An organization with ten thousand repositories lists them in about 10 MiB.
constexpr qint64 largestBody = 32 * 1024 * 1024;
constexpr qint64 readBuffer = 256 * 1024;

Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Kind::HostNotFound;
    case QNetworkReply::RemoteHostClosedError:
        return Kind::Dropped;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::ProxyTimeoutError:
        return Kind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::ProxyConnectionRefusedError:
        return Kind::ProxyCannotConnect;
    case QNetworkReply::ProxyNotFoundError:
        return Kind::ProxyNotFound;
    case QNetworkReply::ProxyConnectionClosedError:
        return Kind::ProxyRefused;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Kind::ProxyPassword;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
        return Kind::Garbled;
    default:
        return Kind::CannotConnect;
    }
}

/// The kind that helps most when a certificate has several faults at once.
Kind kindOf(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors) {
        if (error.error() == QSslError::CertificateExpired
            || error.error() == QSslError::CertificateNotYetValid)
            return Kind::CertificateExpired;
    }
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::HostNameMismatch:
            return Kind::OtherHostsCertificate;
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::CertificateUntrusted:
            return Kind::UnknownIssuer;
        default:
            break;
        }
    }
    return Kind::Tls;
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &network, QNetworkRequest request, QObject *parent)
    : Job(parent)
    , m_network(network)
    , m_request(std::move(request))
{
}

Exchange::~Exchange()
{
    dropReply();
}

void Exchange::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(); // a dying reply must not call a dying job
    // Its destructor ends the request. After abort() an error that is already on its way from
    // Qt's network thread would be a second one, and Qt warns of that (measured, Qt 6.4).
    m_reply->deleteLater();
    m_reply.clear();
}

void Exchange::run()
{
    m_answer.host = m_request.url().host();
    m_reply = m_network.get(m_request);
    m_reply->setReadBufferSize(readBuffer);
    m_request = QNetworkRequest(); // it carries the secret; the reply has what it needs

    connect(m_reply.data(), &QNetworkReply::socketStartedConnecting, this, &Exchange::onConnecting);
    connect(m_reply.data(), &QNetworkReply::requestSent, this, &Exchange::onSent);
    connect(m_reply.data(), &QNetworkReply::sslErrors, this, &Exchange::onSslErrors);
    connect(m_reply.data(), &QNetworkReply::readyRead, this, &Exchange::onReadyRead);
    connect(m_reply.data(), &QNetworkReply::finished, this, &Exchange::onReplyFinished);
}

void Exchange::onConnecting()
{
    if (m_sent)
        refuseSecondTry();
}

void Exchange::onSent()
{
    if (m_sent)
        return refuseSecondTry(); // Qt does not always show that it connects again
    m_sent = true;
}

void Exchange::refuseSecondTry()
{
    m_reply->disconnect(this);
    m_reply->abort();
    finish(NetworkFailure{Kind::Dropped, u"the connection was closed before an answer"_s});
}

void Exchange::onReadyRead()
{
    m_answer.body += m_reply->readAll();
    if (m_answer.body.size() > largestBody)
        finish(NetworkFailure{Kind::TooLarge, u"body over %1 bytes"_s.arg(largestBody)});
}

void Exchange::onSslErrors(const QList<QSslError> &errors)
{
    m_answer.issuer = errors.value(0).certificate().issuerDisplayName();
    m_tlsFailure = NetworkFailure{kindOf(errors), errors.value(0).errorString()};
}

void Exchange::onReplyFinished()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    // With a status, errors below 200 mean that the answer broke off; those above merely repeat it.
    const bool brokeOff = error != QNetworkReply::NoError
        && (status == 0 || error < QNetworkReply::ContentAccessDenied);
    if (m_tlsFailure && brokeOff)
        return finish(m_tlsFailure);
    if (brokeOff)
        return finish(NetworkFailure{kindOf(error), m_reply->errorString()});

    m_answer.status = status;
    m_answer.headers = m_reply->rawHeaderPairs();
    m_answer.body += m_reply->readAll();
    m_answer.issuer = m_reply->sslConfiguration().peerCertificate().issuerDisplayName();
    finish(std::nullopt);
}

void Exchange::finish(std::optional<NetworkFailure> failure)
{
    m_answer.failure = std::move(failure);
    dropReply();
    Q_EMIT finished(m_answer);
}

} // namespace azuredevops
