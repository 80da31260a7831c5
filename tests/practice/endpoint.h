// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <optional>
#include <span>

namespace practice {

/// What is served, and where a fault strikes.
enum class Endpoint {
    ConnectionData,
    Code,
    Members,
    Features,
    Profile,
    All, ///< in faults only: every request, known or not
};

/// Where an endpoint is found (azure-devops-facts §3).
struct EndpointRow
{
    Endpoint endpoint;
    QByteArray key; ///< a stable word
    QByteArray host;
    QByteArray path; ///< below the organization, where there is one
    QByteArray apiVersion; ///< the only one that is understood
    bool inOrganization = true;
};

/// Every endpoint but All.
[[nodiscard]] std::span<const EndpointRow> endpoints();
[[nodiscard]] const EndpointRow &row(Endpoint endpoint);
[[nodiscard]] std::optional<Endpoint> endpointFromKey(const QByteArray &key);

/// Whether the practice organization answers for @a host.
[[nodiscard]] bool isServed(const QByteArray &host);

/// An address taken apart.
struct Place
{
    const EndpointRow *row = nullptr; ///< null if nothing is served there
    QByteArray organization; ///< as it was written
    QByteArray query;
};

[[nodiscard]] Place placeOf(const QByteArray &host, const QByteArray &target);

} // namespace practice
