// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/endpoint.h"

#include <algorithm>
#include <array>

namespace practice {

std::span<const EndpointRow> endpoints()
{
    static const std::array rows{
        EndpointRow{Endpoint::ConnectionData, "connection-data", "dev.azure.com",
                    "/_apis/connectionData", "7.1-preview.1"},
        EndpointRow{Endpoint::Code, "code", "dev.azure.com", "/_apis/git/repositories", "7.1"},
        EndpointRow{Endpoint::Members, "members", "vsaex.dev.azure.com",
                    "/_apis/userentitlementsummary", "7.1"},
        EndpointRow{Endpoint::Features, "features", "dev.azure.com",
                    "/_apis/FeatureManagement/Features", "7.1-preview.1"},
        EndpointRow{Endpoint::Profile, "profile", "app.vssps.visualstudio.com",
                    "/_apis/profile/profiles/me", "7.1", false},
    };
    return rows;
}

const EndpointRow &row(Endpoint endpoint)
{
    Q_ASSERT(endpoint != Endpoint::All);
    return *std::ranges::find(endpoints(), endpoint, &EndpointRow::endpoint);
}

std::optional<Endpoint> endpointFromKey(const QByteArray &key)
{
    if (key == "all")
        return Endpoint::All;
    const auto found = std::ranges::find(endpoints(), key, &EndpointRow::key);
    return found == endpoints().end() ? std::nullopt : std::optional(found->endpoint);
}

bool isServed(const QByteArray &host)
{
    return std::ranges::find(endpoints(), host, &EndpointRow::host) != endpoints().end();
}

Place placeOf(const QByteArray &host, const QByteArray &target)
{
    const qsizetype question = target.indexOf('?');
    const QByteArray path = target.left(question);
    const qsizetype slash = path.indexOf('/', 1);

    Place place;
    place.query = question < 0 ? QByteArray() : target.mid(question + 1);
    for (const EndpointRow &row : endpoints()) {
        const QByteArray below = row.inOrganization && slash > 0 ? path.mid(slash) : path;
        if (row.host != host || row.path != below)
            continue;
        place.row = &row;
        if (row.inOrganization)
            place.organization = path.mid(1, slash - 1);
    }
    return place;
}

} // namespace practice
