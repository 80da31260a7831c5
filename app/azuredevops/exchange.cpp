// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/exchange.h"

#include "azuredevops/service.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

using namespace Qt::Literals::StringLiterals;

namespace azuredevops {
namespace {

// An organization with ten thousand repositories lists them in about 10 MiB.
constexpr qint64 largestBody = 32 * 1024 * 1024;
constexpr qint64 readBuffer = 256 * 1024;

constexpr qint64 aroundHeaders = 16 * 1024; // at most; with a TLS handshake

/// Qt 6.4 has one code for a proxy that says 403, for one that says 502, for one that takes no
/// connection, and for a network that is not there. Its texts differ, in the language of its own
/// translation.
Cause causeAtProxy(const QString &errorText)
{
    const auto is = [&errorText](const char *text) {
        return errorText == QCoreApplication::translate("QHttpSocketEngine", text);
    };
    if (is("Proxy denied connection"))
        return Cause::ProxyRefused;
    return is("Proxy connection refused") || is("Error communicating with HTTP proxy")
        ? Cause::ProxyCannotConnect
        : Cause::CannotConnect;
}

/// @a connecting: whether the names were looked up before.
Cause causeOf(const QNetworkReply &reply, const QNetworkProxy &proxy, bool connecting)
{
    const bool viaProxy = !proxy.hostName().isEmpty();
    switch (reply.error()) {
    case QNetworkReply::UnknownNetworkError:
        return viaProxy ? causeAtProxy(reply.errorString()) : Cause::CannotConnect;
    case QNetworkReply::HostNotFoundError: // at first Qt looks up the proxy, if there is one
        return viaProxy && !connecting ? Cause::ProxyNotFound : Cause::HostNotFound;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: return Cause::ConnectionDropped;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::ProxyTimeoutError: return Cause::TimedOut;
    case QNetworkReply::SslHandshakeFailedError: return Cause::TlsTrouble;
    case QNetworkReply::ProxyConnectionRefusedError: return Cause::ProxyCannotConnect;
    case QNetworkReply::ProxyNotFoundError: return Cause::ProxyNotFound;
    case QNetworkReply::ProxyConnectionClosedError: return Cause::ProxyRefused;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return proxy.user().isEmpty() ? Cause::ProxyPassword : Cause::ProxyPasswordWrong;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError: return Cause::NotTheService;
    default: // Qt's, and mostly of what no answer of a server leads to: statuses are judged
        return Cause::CannotConnect;
    }
}

/// An empty body that cannot be sent twice. Qt 6.4 repeats a request by itself when the
/// connection drops, in a thread of its own where no signal of ours is in time; it does not
/// when the body cannot be rewound, and reports ContentReSendError.
class UnrepeatableBody final : public QIODevice
{
public:
    explicit UnrepeatableBody(QObject *parent)
        : QIODevice(parent)
    {
        open(ReadOnly);
    }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return true; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

/// The cause that helps most when a certificate has several faults at once.
Cause causeOf(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors) {
        if (error.error() == QSslError::CertificateExpired
            || error.error() == QSslError::CertificateNotYetValid)
            return Cause::CertificateExpired;
    }
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::HostNameMismatch: return Cause::OtherHostsCertificate;
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::CertificateUntrusted: return Cause::UnknownIssuer;
        default: // Qt's: of the many others none says more than that
            break;
        }
    }
    return Cause::TlsTrouble;
}

} // namespace

Exchange::Exchange(Service &service, QNetworkRequest request, QObject *parent)
    : Job(parent)
    , m_service(service)
    , m_request(std::move(request))
{
}

Exchange::~Exchange()
{
    drop();
}

void Exchange::drop()
{
    if (!m_reply)
        return;
    // Only from us: reply->disconnect() would also cut the reply from Qt's own network thread,
    // and the request would go on and block its connection. Its destructor aborts it.
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    m_service.floodWatch().end(this);
    if (m_hasToken)
        m_service.endWithToken();
}

void Exchange::run()
{
    m_started = std::chrono::steady_clock::now();
    m_answer.host = m_request.url().host();
    m_answer.path = m_request.url().path();
    if (const auto &error = m_service.proxyError())
        return finishUnsent(*error);
    m_hasToken = m_request.hasRawHeader("Authorization");
    if (m_hasToken) {
        m_service.beginWithToken();
        m_request.setHeader(QNetworkRequest::ContentLengthHeader, 0);
        m_request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_request.setAttribute(QNetworkRequest::Http2AllowedAttribute,
                               false); // untried with a body
        auto *body = new UnrepeatableBody(nullptr);
        m_reply = m_service.network().sendCustomRequest(m_request, "GET", body);
        body->setParent(m_reply); // Qt may ask it until the reply is gone
    } else {
        m_reply = m_service.network().get(m_request);
    }
    m_reply->setReadBufferSize(readBuffer);
    m_request = QNetworkRequest(); // it carries the secret; the reply has what it needs

    connect(m_reply.data(), &QNetworkReply::socketStartedConnecting, this,
            [this] { m_connecting = true; });
    connect(m_reply.data(), &QNetworkReply::encrypted, this, [this] {
        m_connecting = false;
        m_service.hosts().reached[m_answer.host] = std::chrono::steady_clock::now();
    });
    connect(m_reply.data(), &QNetworkReply::sslErrors, this, &Exchange::onSslErrors);
    connect(m_reply.data(), &QNetworkReply::metaDataChanged, this, &Exchange::onMetaData);
    connect(m_reply.data(), &QNetworkReply::readyRead, this, &Exchange::onReadyRead);
    connect(m_reply.data(), &QNetworkReply::finished, this, &Exchange::onReplyFinished);
    connect(&m_service.floodWatch(), &FloodWatch::flooded, this, [this](const QObject *who) {
        if (who == this)
            finish(NetworkFailure{Cause::AnswerTooLarge, u"no end of it is in sight"_s});
    });
    m_service.floodWatch().begin(this);
}

/// Qt 6.4 passes on no header at all if there are more than 100, one is larger than 100 KiB, or one
/// has no colon; then it waits for the end of a body whose length it does not know.
void Exchange::onMetaData()
{
    const auto headers = m_reply->rawHeaderPairs();
    const bool isInterim
        = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() < 200;
    if (headers.isEmpty() && !isInterim)
        return finish(NetworkFailure{Cause::AnswerTooLarge, u"unreadable headers"_s});
    qint64 size = aroundHeaders;
    for (const auto &[name, value] : headers)
        size += name.size() + value.size();
    m_service.floodWatch().told(this, size);
}

Answer Exchange::unanswered() const
{
    Answer answer = m_answer;
    // Qt 6.4 says nothing when a proxy hangs up on a request with a body. With several requests it
    // may tell one that it connects, and another that it has.
    const bool atTheProxy = m_connecting
        && m_service.hosts().reached.value(m_answer.host) < m_started
        && !proxyInUse(m_service.network(), m_answer.host).isEmpty();
    answer.failure
        = NetworkFailure{atTheProxy ? Cause::ProxyCannotConnect : Cause::TimedOut, u"deadline"_s};
    return answer;
}

void Exchange::takeBody()
{
    const QByteArray more = m_reply->readAll();
    m_service.floodWatch().told(this, more.size());
    m_answer.body += more;
}

void Exchange::onReadyRead()
{
    takeBody();
    if (m_answer.body.size() > largestBody)
        finish(NetworkFailure{Cause::AnswerTooLarge, u"body over %1 bytes"_s.arg(largestBody)});
}

void Exchange::onSslErrors(const QList<QSslError> &errors)
{
    m_answer.issuer = errors.value(0).certificate().issuerDisplayName();
    m_tlsFailure = NetworkFailure{causeOf(errors), errors.value(0).errorString()};
    m_service.hosts().troubles[m_answer.host] = {*m_tlsFailure, m_answer.issuer};
}

void Exchange::onReplyFinished()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    // With a status, errors below 200 mean that the answer broke off; those above merely repeat it.
    const bool brokeOff = error != QNetworkReply::NoError
        && (status == 0 || error < QNetworkReply::ContentAccessDenied);
    auto &troubles = m_service.hosts().troubles;
    // Requests that wait for one connection fail with it, and Qt tells only one of them why.
    if (error == QNetworkReply::SslHandshakeFailedError && !m_tlsFailure
        && troubles.contains(m_answer.host)) {
        m_tlsFailure = troubles.value(m_answer.host).failure;
        m_answer.issuer = troubles.value(m_answer.host).issuer;
    }
    if (m_tlsFailure && brokeOff)
        return finish(m_tlsFailure);
    if (brokeOff)
        return finish(NetworkFailure{
            causeOf(*m_reply, proxyFor(m_service.network(), m_answer.host), m_connecting),
            m_reply->errorString()});

    troubles.remove(m_answer.host);
    m_answer.status = status;
    m_answer.headers = m_reply->rawHeaderPairs();
    takeBody();
    m_answer.issuer = m_reply->sslConfiguration().peerCertificate().issuerDisplayName();
    finish(std::nullopt);
}

void Exchange::finishUnsent(const ProxyError &error)
{
    const bool isUnderstood = error.kind == ProxyError::Kind::NotSupported;
    m_answer.host = error.variable;
    finish(NetworkFailure{isUnderstood ? Cause::ProxyNotSupported : Cause::ProxyNotUnderstood, {}});
}

void Exchange::finish(std::optional<NetworkFailure> failure)
{
    m_answer.failure = std::move(failure);
    drop();
    Q_EMIT finished(m_answer);
}

} // namespace azuredevops
