// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/endpoint.h"
#include "practice/http.h"

#include <QSslConfiguration>
#include <QTcpServer>

namespace practice {

/// What to say to a CONNECT.
struct Tunnel
{
    int status = 200; ///< 0: hang up without a word
    Headers headers{};
    QSslConfiguration tls{}; ///< who to be inside, if the status is 200
    bool speaksTls = true;
};

/// Decides what the proxy says. Outlives it.
class Service
{
public:
    virtual ~Service() = default;

    /// Asked for a tunnel, or (method other than CONNECT) for a plain-text request.
    [[nodiscard]] virtual Tunnel tunnel(const RequestHead &head) = 0;
    /// A TLS handshake succeeded inside a tunnel.
    virtual void encrypted() = 0;
    [[nodiscard]] virtual Answer answer(const QByteArray &host, const RequestHead &head) = 0;
};

/// An HTTPS proxy on loopback that speaks TLS itself inside every tunnel, as whatever host
/// was asked for. HTTP/1.1 with kept connections; it never offers h2 (platform-facts,
/// "Network").
class Proxy final : public QTcpServer
{
    Q_OBJECT

public:
    explicit Proxy(Service &service, QObject *parent = nullptr);

    /// Sends every answer that is held at @a endpoint.
    void release(Endpoint endpoint);

    /// Closes the connections that wait for their next request.
    void closeIdle();

    /// Hangs up on everybody, whatever they wait for.
    void hangUp();
    /// How many are connected.
    [[nodiscard]] qsizetype connections() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Service &m_service;
};

} // namespace practice
