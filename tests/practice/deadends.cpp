// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/deadends.h"

#include <QDebug>
#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace practice {
namespace {

// RFC 1928, section 6
constexpr char hostUnreachable = 4;
constexpr char connectionRefused = 5;

QUrl onLoopback(const QString &scheme, quint16 port)
{
    QUrl url(scheme + u"://127.0.0.1"_s);
    url.setPort(port);
    return url;
}

} // namespace

bool DeadEnds::start()
{
    refuse(m_unknown, hostUnreachable);
    refuse(m_refusing, connectionRefused);
    if (m_unknown.listen(QHostAddress::LocalHost) && m_refusing.listen(QHostAddress::LocalHost)
        && m_silent.bind(QHostAddress::LocalHost))
        return true;
    qWarning("no free port");
    return false;
}

QUrl DeadEnds::proxy(DeadEnd end) const
{
    switch (end) {
    case DeadEnd::HostNotFound: return onLoopback(u"socks5"_s, m_unknown.serverPort());
    case DeadEnd::HostRefuses: return onLoopback(u"socks5"_s, m_refusing.serverPort());
    case DeadEnd::ProxyNotFound:
        // Longer than a name can be (RFC 1035, section 2.3.4): no name server is ever asked for it.
        return QUrl(u"http://"_s + QString(u"a."_s).repeated(140) + u"invalid:1"_s);
    case DeadEnd::ProxyRefuses: return onLoopback(u"http"_s, m_silent.localPort());
    }
    Q_UNREACHABLE();
}

/// A SOCKS5 proxy that greets everybody and refuses every request.
void DeadEnds::refuse(QTcpServer &server, char reason)
{
    connect(&server, &QTcpServer::newConnection, this, [&server, reason] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(
            socket, &QTcpSocket::readyRead, socket, [socket, reason, greeted = false]() mutable {
                socket->readAll(); // client and server speak in turns, in few bytes
                if (!std::exchange(greeted, true)) {
                    socket->write(QByteArray("\x05\0", 2)); // no password
                    return;
                }
                socket->write(QByteArray("\x05", 1) + reason + QByteArray("\0\x01\0\0\0\0\0\0", 8));
                socket->disconnectFromHost();
            });
    });
}

} // namespace practice
