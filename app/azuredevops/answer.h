// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/finding.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace azuredevops {

/// Why no answer of a web server came, or none that can be used.
struct NetworkFailure
{
    Cause cause; ///< one of those between TimedOut and AnswerTooLarge
    QString detail; ///< What Qt said of it; English, never shown, never holds the token.

    friend bool operator==(const NetworkFailure &, const NetworkFailure &) = default;
};

/// What came back to one request. Untrusted: judge() decides what it means.
struct Answer
{
    int status = 0; ///< HTTP; 0 if none arrived
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::optional<NetworkFailure> failure;
    QString host; ///< whom we asked
    QString path; ///< and for what; it begins with the organization, but for Probe::Global
    QString issuer; ///< of the certificate that was shown; empty if there was none

    /// The value of a header, compared without case; empty if absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// The values of a header that may come several times, as one list (RFC 9110, 5.3).
    [[nodiscard]] QByteArray headerList(QByteArrayView name) const;
    /// How long it asks to wait (`Retry-After`, in seconds or as a time of day); never negative.
    [[nodiscard]] std::optional<std::chrono::seconds> retryAfter() const;
};

} // namespace azuredevops
