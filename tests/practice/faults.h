// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/authority.h"
#include "practice/proxy.h"

#include <QByteArrayView>

#include <optional>
#include <span>

namespace practice {

/// Every way to misbehave.
enum class Fault {
    Hold,
    Delay,
    Status,
    RateLimit,
    SlowDown,
    ServerError,
    Deactivated,
    RedirectToSignIn,
    RedirectElsewhere,
    RedirectOnHost,
    SignInPage,
    SignInPage203,
    ConditionalAccessPage,
    ForeignPage,
    GatewayPage,
    GatewayChallenge,
    GatewayRedirect,
    GatewayTrouble,
    Renamed,
    FirstSignIn,
    OtherError,
    ForeignJson,
    WrongTypes,
    BrokenJson,
    ByteOrderMark,
    DropBefore,
    DropInside,
    Drip,
    HeadersOnly,
    HugeBody,
    HugeHeader,
    ManyHeaders,
    EndlessHeaders,
    EndlessHeader,
    EndlessStatus,
    EndlessExtension,
    EndlessTrailers,
    Interim,
    EndlessInterim,
    MalformedHeader,
    NoHeaders,
    WrongHostCertificate,
    ExpiredCertificate,
    UnknownIssuer,
    NoTls,
    ProxyForbids,
    ProxyBadGateway,
    ProxyAsksPassword,
    ProxyCloses,
};

/// What a fault does to the way into the service.
struct WayIn
{
    Tunnel tunnel;
    Leaf leaf = Leaf::Right;
};

struct FaultRow
{
    Fault fault;
    QByteArrayView key; ///< a stable word
    QByteArrayView does; ///< "%1" is the argument
    int argument = 0; ///< unless another is given
    void (*alterAnswer)(Answer &, int argument) = nullptr;
    /// For faults that strike when a connection is opened, hence every endpoint of its host.
    void (*alterWayIn)(WayIn &) = nullptr;
};

[[nodiscard]] std::span<const FaultRow> faults();
[[nodiscard]] const FaultRow &row(Fault fault);
[[nodiscard]] std::optional<Fault> faultFromKey(QByteArrayView key);

} // namespace practice
