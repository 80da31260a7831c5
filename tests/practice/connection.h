// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/endpoint.h"
#include "practice/http.h"

#include <QObject>
#include <QProcess>
#include <QSslSocket>

#include <memory>

namespace practice {

class Service;

/// One client's connection. Deletes itself when the socket closes.
///
///     CONNECT ──▶ TLS handshake ──▶ request ──▶ answer ─┐
///                                      ▲────────────────┘
class Connection final : public QObject
{
    Q_OBJECT

public:
    Connection(qintptr descriptor, Service &service, QObject *parent);
    ~Connection() override;

    /// Where the answer that is held back was asked for; nullopt if none is held.
    [[nodiscard]] std::optional<Endpoint> heldAt() const;
    /// Sends the answer that is held back, if there is one.
    void release();
    void closeIfIdle();
    void hangUp() { m_socket.abort(); }

private:
    void onReadyRead();
    void process();
    void openTunnel(const RequestHead &head);
    void serve(const RequestHead &head);
    void askBackend(const RequestHead &head);
    void feedBackend();
    void onBackendFinished();
    void send();
    void pump();
    void finishAnswer();

    Service &m_service;
    QSslSocket m_socket;
    QByteArray m_incoming;
    QByteArray m_host; ///< empty until the tunnel stands
    QByteArray m_target;
    Answer m_answer;
    QByteArray m_outgoing;
    std::unique_ptr<QProcess> m_backend; ///< while it answers
    qsizetype m_bodyLeft = 0; ///< of the request that it answers
    bool m_isBusy = false; ///< with a handshake or an answer
    bool m_isHeld = false;
};

} // namespace practice
