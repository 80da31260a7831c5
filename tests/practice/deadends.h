// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <optional>

namespace practice {

/// How a way to the service can end before anybody is met who speaks for it.
enum class DeadEnd {
    HostNotFound,
    HostRefuses,
    ProxyNotFound,
    ProxyRefuses,
};

/// Proxies that lead nowhere, on loopback. That a host is not found, or takes no connection, is
/// what a SOCKS proxy says of it: so the real network is not needed for that, nor touched.
class DeadEnds final : public QObject
{
public:
    /// False, with a warning, if a port cannot be had.
    [[nodiscard]] bool start();

    /// What `https_proxy` has to be for that.
    [[nodiscard]] QUrl proxy(DeadEnd end) const;

private:
    void refuse(QTcpServer &server, char reason);

    QTcpServer m_unknown;
    QTcpServer m_refusing;
    QTcpSocket m_silent; ///< bound, so that nobody else listens there
};

} // namespace practice
