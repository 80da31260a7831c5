// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/probe.h"

#include <QString>

#include <chrono>
#include <optional>

namespace azuredevops {

/// What an answer means. Each has a stable code and its sentences in wording/.
enum class Cause {
    Works,
    ScopeMissing, ///< 401 to a token that was accepted before
    NoPermission, ///< the account, not the token

    // the token is refused
    TokenRefused, ///< mistyped, expired, revoked or another organization's: the answer does not say
    TokenExpired,
    GlobalTokenBlocked,
    NotAMember,
    SignInPage,
    Anonymous,

    // no verdict on the token
    RefusedLater, ///< accepted before, and refused when asked for one thing
    FirstSignIn, ///< the account has never signed in with a browser
    ConditionalAccess,
    UnknownOrganization,
    OrganizationRenamed,
    OrganizationDeactivated,
    RateLimited,
    ServiceTrouble,
    OtherError, ///< the service's, but none that is known here
    GatewaySignIn, ///< something in between wants a sign-in of its own
    GatewayTrouble, ///< something in between is overloaded, or cannot reach the service
    TimedOut,
    HostNotFound,
    CannotConnect,
    ConnectionDropped,
    ProxyNotFound,
    ProxyCannotConnect,
    ProxyRefused,
    ProxyPassword,
    ProxyPasswordWrong,
    ProxyNotUnderstood, ///< what is set as proxy does not name one
    ProxyNotSupported, ///< of a kind that cannot be used
    UnknownIssuer,
    OtherHostsCertificate,
    CertificateExpired,
    TlsTrouble,
    RedirectedElsewhere,
    NotTheService, ///< HTML or JSON that Azure DevOps does not send here
    AnswerTooLarge,
    NotAsked, ///< an earlier answer made it moot or asked for a pause, or no time was left
};

/// What is known of one probe.
enum class State { Unknown, Works, Refused, NoPermission };

/// What judge() makes of one answer.
struct Finding
{
    State state = State::Unknown;
    Cause cause = Cause::NotAsked;
    /// Who answered or could not be reached; for a redirect, where it leads; for a proxy setting
    /// that is of no use, the variable that holds it.
    QString host;
    QString issuer; ///< of the certificate that was shown
    QString serviceCode; ///< `TF400813`, `VS403463` … if the answer names one
    QString organization; ///< OrganizationRenamed: what it is called now
    std::optional<std::chrono::seconds> retryAfter;
    /// The service itself says of the token itself that it is not, or no longer, valid: no policy,
    /// membership or box in between can be the reason. Only then may a secret be given up for dead.
    bool isProofOfDeath = false;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Whose the token is, as the service says it. Untrusted text: show it as plain text. What is
/// longer than any name or address ends with "…".
struct Account
{
    QString id;
    QString name;
    QString login; ///< usually a mail address; may be empty

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace azuredevops
