// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace azuredevops {

/// Why no answer of a web server came, or none that can be used.
struct NetworkFailure
{
    enum class Kind {
        TimedOut,
        HostNotFound,
        CannotConnect,
        Dropped,
        ProxyNotFound,
        ProxyCannotConnect, ///< nobody listens there
        ProxyRefused,       ///< the proxy will not connect us to the service
        ProxyPassword,
        UnknownIssuer,
        OtherHostsCertificate,
        CertificateExpired,
        Tls,      ///< any other trouble with encryption
        TooLarge, ///< more than any answer of the service could be
        Garbled,  ///< not HTTP
    };

    Kind kind;
    QString detail; ///< For the log; English, never shown, never holds the token.

    friend bool operator==(const NetworkFailure &, const NetworkFailure &) = default;
};

/// What came back to one request. Untrusted: judge() decides what it means.
struct Answer
{
    int status = 0; ///< HTTP; 0 if none arrived
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::optional<NetworkFailure> failure;
    QString host;   ///< whom we asked
    QString issuer; ///< of the certificate that was shown; empty if there was none

    /// The value of a header, compared without case; empty if absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

} // namespace azuredevops
