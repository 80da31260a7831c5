// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/checkcases.h"

#include <array>

namespace test {
namespace {

using azuredevops::Access;
using azuredevops::Cause;
using azuredevops::Probe;
using azuredevops::State;
using azuredevops::Verdict;
using practice::DeadEnd;
using practice::Endpoint;
using practice::Fault;
using practice::TokenKind;

/// A kind of token, answered rightfully.
constexpr CheckCase token(const char *name, TokenKind kind, Verdict verdict, Cause cause,
                          Probe decisive = Probe::Connection)
{
    return {.name = name, .token = kind, .verdict = verdict, .cause = cause, .decisive = decisive};
}

constexpr CheckCase works(const char *name, TokenKind kind, Access access)
{
    return {.name = name,
            .token = kind,
            .verdict = Verdict::Works,
            .cause = Cause::Works,
            .access = access};
}

/// A way that ends before the service.
constexpr CheckCase nowhere(const char *name, DeadEnd end, Cause cause)
{
    return {.name = name, .verdict = Verdict::Unchecked, .cause = cause, .deadEnd = end};
}

/// Trouble before the token was accepted.
constexpr CheckCase atOnce(const char *name, Fault fault, Cause cause,
                           Verdict verdict = Verdict::Unchecked, bool endsByDeadline = false)
{
    return {.name = name,
            .fault = fault,
            .verdict = verdict,
            .cause = cause,
            .endsByDeadline = endsByDeadline};
}

/// Trouble with a probe, after the token was accepted.
constexpr CheckCase later(const char *name, Endpoint where, Fault fault, Cause cause,
                          bool endsByDeadline = false)
{
    return {.name = name,
            .where = where,
            .fault = fault,
            .verdict = Verdict::Unchecked,
            .cause = cause,
            .decisive = where == Endpoint::Members ? Probe::Members : Probe::Code,
            .endsByDeadline = endsByDeadline};
}

constexpr auto limited = Verdict::Limited;
constexpr auto refused = Verdict::Refused;
constexpr auto unchecked = Verdict::Unchecked;

constexpr std::array cases{
    works("full access", TokenKind::Full, Access::Full),
    works("custom, as recommended", TokenKind::Custom, Access::Custom),
    works("the older format", TokenKind::OldCustom, Access::Custom),
    works("global", TokenKind::Global, Access::Full),
    token("code only", TokenKind::CodeRead, limited, Cause::ScopeMissing, Probe::Members),
    token("status only", TokenKind::CodeStatus, limited, Cause::ScopeMissing, Probe::Code),
    token("members only", TokenKind::Members, limited, Cause::ScopeMissing, Probe::Code),
    CheckCase{.name = "custom, but Diff is needed",
              .verdict = limited,
              .cause = Cause::ScopeMissing,
              .decisive = Probe::FullAccess,
              .needsDiff = true},
    token("account may not see members", TokenKind::NoMembersPermission, limited,
          Cause::NoPermission, Probe::Members),
    token("account may not see repositories", TokenKind::NoCodePermission, limited,
          Cause::NoPermission, Probe::Code),
    token("expired, and said so", TokenKind::Expired, refused, Cause::TokenExpired),
    token("expired, not said", TokenKind::ExpiredSilently, refused, Cause::TokenRefused),
    token("revoked", TokenKind::Revoked, refused, Cause::TokenRefused),
    token("of another organization", TokenKind::OtherOrganization, refused, Cause::TokenRefused),
    token("global, blocked by policy", TokenKind::GlobalBlocked, refused,
          Cause::GlobalTokenBlocked),
    token("not a member", TokenKind::NotMember, refused, Cause::NotAMember),
    token("anonymous 200", TokenKind::Anonymous, refused, Cause::Anonymous),
    token("conditional access", TokenKind::ConditionalAccess, unchecked, Cause::ConditionalAccess),

    atOnce("redirect to sign-in", Fault::RedirectToSignIn, Cause::SignInPage, refused),
    atOnce("sign-in page with 200", Fault::SignInPage, Cause::SignInPage, refused),
    atOnce("sign-in page with 203", Fault::SignInPage203, Cause::SignInPage, refused),
    atOnce("conditional access as HTML", Fault::ConditionalAccessPage, Cause::ConditionalAccess),
    atOnce("rate limit", Fault::RateLimit, Cause::RateLimited),
    atOnce("server error", Fault::ServerError, Cause::ServiceTrouble),
    atOnce("organization deactivated", Fault::Deactivated, Cause::OrganizationDeactivated),
    atOnce("redirect elsewhere", Fault::RedirectElsewhere, Cause::RedirectedElsewhere),
    atOnce("a hotel's page", Fault::ForeignPage, Cause::NotTheService),
    atOnce("a gateway's sign-in page", Fault::GatewayPage, Cause::NotTheService),
    atOnce("foreign JSON", Fault::ForeignJson, Cause::NotTheService),
    atOnce("wrong types in JSON", Fault::WrongTypes, Cause::NotTheService),
    atOnce("JSON cut in half", Fault::BrokenJson, Cause::NotTheService),
    atOnce("dropped before the answer", Fault::DropBefore, Cause::ConnectionDropped),
    atOnce("dropped inside the body", Fault::DropInside, Cause::ConnectionDropped),
    atOnce("one byte every 0.3 s", Fault::Drip, Cause::TimedOut, unchecked, true),
    atOnce("headers only", Fault::HeadersOnly, Cause::TimedOut, unchecked, true),
    atOnce("a header of 128 KiB", Fault::HugeHeader, Cause::TimedOut, unchecked, true),
    atOnce("a body of 48 MiB", Fault::HugeBody, Cause::AnswerTooLarge),
    atOnce("another host's certificate", Fault::WrongHostCertificate, Cause::OtherHostsCertificate),
    atOnce("an expired certificate", Fault::ExpiredCertificate, Cause::CertificateExpired),
    atOnce("an unknown issuer", Fault::UnknownIssuer, Cause::UnknownIssuer),
    atOnce("proxy forbids", Fault::ProxyForbids, Cause::ProxyRefused),
    atOnce("proxy cannot reach the service", Fault::ProxyBadGateway, Cause::ProxyCannotConnect),
    atOnce("proxy asks for a password", Fault::ProxyAsksPassword, Cause::ProxyPassword),
    atOnce("proxy hangs up", Fault::ProxyCloses, Cause::ProxyCannotConnect, unchecked, true),
    atOnce("no TLS at all", Fault::NoTls, Cause::TlsTrouble),
    nowhere("host not found", DeadEnd::HostNotFound, Cause::HostNotFound),
    nowhere("host takes no connection", DeadEnd::HostRefuses, Cause::CannotConnect),
    nowhere("proxy not found", DeadEnd::ProxyNotFound, Cause::ProxyNotFound),
    nowhere("proxy takes no connection", DeadEnd::ProxyRefuses, Cause::ProxyCannotConnect),
    CheckCase{.name = "no such organization",
              .verdict = unchecked,
              .cause = Cause::UnknownOrganization,
              .organization = "contoso"},
    CheckCase{.name = "a byte-order mark",
              .fault = Fault::ByteOrderMark,
              .verdict = Verdict::Works,
              .cause = Cause::Works,
              .access = Access::Custom},
    CheckCase{.name = "slow down, with a 200",
              .fault = Fault::SlowDown,
              .verdict = Verdict::Works,
              .cause = Cause::Works,
              .access = Access::Custom},

    later("rate limit on Code", Endpoint::Code, Fault::RateLimit, Cause::RateLimited),
    later("server error on members", Endpoint::Members, Fault::ServerError, Cause::ServiceTrouble),
    later("Code dropped", Endpoint::Code, Fault::DropBefore, Cause::ConnectionDropped),
    later("Code cut off", Endpoint::Code, Fault::DropInside, Cause::ConnectionDropped),
    later("members never end", Endpoint::Members, Fault::HeadersOnly, Cause::TimedOut, true),
    later("foreign JSON for Code", Endpoint::Code, Fault::ForeignJson, Cause::NotTheService),
    later("foreign JSON for members", Endpoint::Members, Fault::ForeignJson, Cause::NotTheService),
    later("wrong types for Code", Endpoint::Code, Fault::WrongTypes, Cause::NotTheService),
    later("wrong types for members", Endpoint::Members, Fault::WrongTypes, Cause::NotTheService),
    later("sign-in page for Code", Endpoint::Code, Fault::SignInPage, Cause::RefusedLater),
    later("redirect elsewhere for Code", Endpoint::Code, Fault::RedirectElsewhere,
          Cause::RedirectedElsewhere),
    later("unknown issuer for members only", Endpoint::Members, Fault::UnknownIssuer,
          Cause::UnknownIssuer),
};

} // namespace

State stateOf(const CheckCase &row)
{
    switch (row.verdict) {
    case Verdict::Works:
        return State::Works;
    case Verdict::Limited:
        return row.cause == Cause::NoPermission ? State::NoPermission : State::Refused;
    case Verdict::Refused: // an answer to the first question, so nothing was measured
    case Verdict::Unchecked:
        return State::Unknown;
    }
    Q_UNREACHABLE();
}

std::span<const CheckCase> checkCases()
{
    return cases;
}

} // namespace test
