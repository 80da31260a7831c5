// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/connection.h"

#include "practice/proxy.h"

#include <QTimer>

namespace practice {
namespace {

constexpr qsizetype portion = 256 * 1024; // of a huge answer, so that it is not all in memory twice

/// As git-http-backend(1) wants it, and without anybody's configuration.
QProcessEnvironment environmentFor(const RequestHead &head, const Backend &backend)
{
    const std::initializer_list<std::pair<const char *, QByteArray>> variables{
        {"GIT_CONFIG_GLOBAL", "/dev/null"},
        {"GIT_CONFIG_NOSYSTEM", "1"},
        {"GIT_HTTP_EXPORT_ALL", "1"},
        {"GIT_PROJECT_ROOT", backend.root},
        {"GIT_PROTOCOL", headerValue(head.headers, "Git-Protocol")},
        {"PATH_INFO", backend.path},
        {"QUERY_STRING", backend.query},
        {"REMOTE_USER", "practice"},
        {"REQUEST_METHOD", head.method},
        {"CONTENT_TYPE", headerValue(head.headers, "Content-Type")},
        {"CONTENT_LENGTH", headerValue(head.headers, "Content-Length")},
        {"HTTP_CONTENT_ENCODING", headerValue(head.headers, "Content-Encoding")},
    };
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : variables)
        environment.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    return environment;
}

} // namespace

Connection::Connection(qintptr descriptor, Service &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    m_socket.setSocketDescriptor(descriptor);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_socket, &QSslSocket::readyRead, this, &Connection::onReadyRead);
    connect(&m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        m_service.encrypted();
        m_isBusy = false;
        process();
    });
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, [this] {
        if (!m_outgoing.isEmpty() && m_answer.drip.count() == 0
            && m_socket.encryptedBytesToWrite() == 0)
            pump();
    });
}

Connection::~Connection()
{
    if (m_backend) {
        m_backend->disconnect(this);
        m_backend->kill();
        m_backend->waitForFinished();
    }
    m_socket.disconnect(this); // a dying socket must not call a dying connection
}

std::optional<Endpoint> Connection::heldAt() const
{
    const Place place = placeOf(m_host, m_target);
    return m_isHeld && place.row ? std::optional(place.row->endpoint) : std::nullopt;
}

void Connection::release()
{
    if (std::exchange(m_isHeld, false))
        send();
}

void Connection::closeIfIdle()
{
    if (!m_isBusy)
        m_socket.disconnectFromHost();
}

void Connection::onReadyRead()
{
    m_incoming += m_socket.readAll();
    if (m_backend)
        feedBackend();
    process();
}

void Connection::process()
{
    if (m_isBusy)
        return;
    if (const auto head = takeHead(m_incoming)) {
        m_isBusy = true;
        m_host.isEmpty() ? openTunnel(*head) : serve(*head);
    }
}

void Connection::openTunnel(const RequestHead &head)
{
    const Tunnel tunnel = m_service.tunnel(head);
    if (tunnel.status == 0)
        return m_socket.abort();
    if (tunnel.status != 200) {
        m_socket.write(renderedHead(
            {.status = tunnel.status, .headers = tunnel.headers, .then = Answer::Then::Close}));
        return m_socket.disconnectFromHost();
    }
    m_host = head.target.left(head.target.lastIndexOf(':'));
    m_socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    if (!tunnel.speaksTls) {
        m_socket.write("This is no TLS.\r\n");
        return m_socket.disconnectFromHost();
    }
    m_socket.setSslConfiguration(tunnel.tls);
    m_socket.startServerEncryption();
}

void Connection::serve(const RequestHead &head)
{
    m_target = head.target;
    m_answer = m_service.answer(m_host, head);
    m_isHeld = m_answer.held;
    if (headerValue(head.headers, "Connection").toLower() == "close"
        && m_answer.then == Answer::Then::NextRequest)
        m_answer.then = Answer::Then::Close;
    if (m_isHeld)
        return;
    if (m_answer.backend && m_answer.status == 200)
        return askBackend(head);
    if (m_answer.delay.count() == 0)
        return send();
    QTimer::singleShot(m_answer.delay, this, &Connection::send);
}

void Connection::askBackend(const RequestHead &head)
{
    m_backend = std::make_unique<QProcess>();
    m_backend->setProcessEnvironment(environmentFor(head, *m_answer.backend));
    connect(m_backend.get(), &QProcess::finished, this, &Connection::onBackendFinished);
    m_bodyLeft = headerValue(head.headers, "Content-Length").toLongLong();
    m_backend->start(QStringLiteral("git"), {QStringLiteral("http-backend")});
    feedBackend();
}

void Connection::feedBackend()
{
    const QByteArray body = m_incoming.left(m_bodyLeft);
    m_incoming.remove(0, body.size());
    m_bodyLeft -= body.size();
    m_backend->write(body);
    if (m_bodyLeft == 0)
        m_backend->closeWriteChannel();
}

/// What it prints are headers, one of which is the status, and the body.
void Connection::onBackendFinished()
{
    QByteArray output = m_backend->readAllStandardOutput();
    m_backend.release()->deleteLater(); // it is its signal that is handled
    if (auto head = takeHead(output.prepend("HTTP/1.1 200\r\n"))) {
        for (const auto &[name, value] : std::as_const(head->headers)) {
            if (name == "Status")
                m_answer.status = value.left(3).toInt();
            else
                m_answer.headers.emplace_back(name, value);
        }
        m_answer.body = output;
    } else {
        m_answer.status = 500;
    }
    send();
}

void Connection::send()
{
    m_outgoing = rendered(m_answer);
    pump();
}

void Connection::pump()
{
    const bool drips = m_answer.drip.count() != 0;
    const QByteArray next = m_outgoing.left(drips ? 1 : portion);
    m_outgoing.remove(0, next.size());
    if (m_outgoing.isEmpty() && m_answer.then == Answer::Then::Repeat)
        m_outgoing = m_answer.refrain.repeated(portion / m_answer.refrain.size());
    m_socket.write(next);
    if (m_outgoing.isEmpty())
        finishAnswer();
    else if (drips)
        QTimer::singleShot(m_answer.drip, this, &Connection::pump);
}

void Connection::finishAnswer()
{
    switch (m_answer.then) {
    case Answer::Then::NextRequest: m_isBusy = false; return process();
    case Answer::Then::Close: return m_socket.disconnectFromHost();
    case Answer::Then::Stall:
    case Answer::Then::Repeat: return;
    }
    Q_UNREACHABLE();
}

} // namespace practice
