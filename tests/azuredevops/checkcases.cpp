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
    return {.name = name,
            .token = kind,
            .verdict = verdict,
            .cause = cause,
            .decisive = decisive,
            .requests = cause == Cause::ScopeMissing ? 6
                : verdict == Verdict::Limited        ? 5
                                                     : 1};
}

constexpr CheckCase works(const char *name, TokenKind kind, Access access)
{
    return {.name = name,
            .token = kind,
            .verdict = Verdict::Works,
            .cause = Cause::Works,
            .access = access,
            .requests = 5};
}

/// A way that ends before the service.
constexpr CheckCase nowhere(const char *name, DeadEnd end, Cause cause)
{
    return {
        .name = name, .verdict = Verdict::Unchecked, .cause = cause, .deadEnd = end, .requests = 0};
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

/// Trouble on the way, so that the service sees nothing of the token.
constexpr CheckCase onTheWay(const char *name, Fault fault, Cause cause,
                             bool endsByDeadline = false)
{
    return {.name = name,
            .fault = fault,
            .verdict = Verdict::Unchecked,
            .cause = cause,
            .endsByDeadline = endsByDeadline,
            .requests = 0};
}

/// Trouble with a probe, after the token was accepted.
constexpr CheckCase later(const char *name, Endpoint where, Fault fault, Cause cause,
                          bool endsByDeadline = false, int requests = 5)
{
    return {.name = name,
            .where = where,
            .fault = fault,
            .verdict = Verdict::Unchecked,
            .cause = cause,
            .decisive = where == Endpoint::Members ? Probe::Members : Probe::Code,
            .endsByDeadline = endsByDeadline,
            .requests = requests};
}

/// Not only over 100, but over each interim answer; as measured with 6.4 and with 6.8.
constexpr bool qtPassesOverHints = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0);

/// Odd, but no trouble.
constexpr CheckCase works(const char *name, Fault fault)
{
    CheckCase row = works(name, TokenKind::Custom, Access::Custom);
    row.fault = fault;
    return row;
}

constexpr CheckCase with(int argument, CheckCase row)
{
    row.argument = argument;
    return row;
}

/// What never ends. Only Linux tells how much was received.
constexpr CheckCase flood(const char *name, Fault fault)
{
#ifdef Q_OS_LINUX
    return atOnce(name, fault, Cause::AnswerTooLarge);
#else
    return atOnce(name, fault, Cause::TimedOut, Verdict::Unchecked, true);
#endif
}

constexpr CheckCase saying(const char *part, CheckCase row)
{
    row.says = part;
    return row;
}

/// What is set as proxy is of no use.
constexpr CheckCase notSent(const char *name, Cause cause)
{
    return {.name = name, .verdict = Verdict::Unchecked, .cause = cause, .requests = 0};
}

constexpr CheckCase spelled(const char *proxy, CheckCase row)
{
    row.proxy = proxy;
    return row;
}

constexpr auto limited = Verdict::Limited;
constexpr auto refused = Verdict::Refused;
constexpr auto unchecked = Verdict::Unchecked;

constexpr std::array cases{
    works("full access", TokenKind::Full, Access::Full),
    works("custom, as recommended", TokenKind::Custom, Access::Custom),
    works("the older format", TokenKind::OldCustom, Access::Custom),
    works("global", TokenKind::Global, Access::Full),
    saying("Member Entitlement Management",
           token("code only", TokenKind::CodeRead, limited, Cause::ScopeMissing, Probe::Members)),
    saying("Status alone is not enough",
           token("status only", TokenKind::CodeStatus, limited, Cause::ScopeMissing, Probe::Code)),
    token("members only", TokenKind::Members, limited, Cause::ScopeMissing, Probe::Code),
    CheckCase{.name = "custom, but Diff is needed",
              .verdict = limited,
              .cause = Cause::ScopeMissing,
              .decisive = Probe::FullAccess,
              .needsDiff = true,
              .requests = 6,
              .says = "token with Full access"},
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
    saying("not a member of the organization fabrikam",
           token("not a member", TokenKind::NotMember, refused, Cause::NotAMember)),
    token("anonymous 200", TokenKind::Anonymous, refused, Cause::Anonymous),
    saying("VS403463",
           token("conditional access", TokenKind::ConditionalAccess, unchecked,
                 Cause::ConditionalAccess)),

    atOnce("redirect to sign-in", Fault::RedirectToSignIn, Cause::SignInPage, refused),
    atOnce("sign-in page with 200", Fault::SignInPage, Cause::SignInPage, refused),
    atOnce("sign-in page with 203", Fault::SignInPage203, Cause::SignInPage, refused),
    atOnce("conditional access as HTML", Fault::ConditionalAccessPage, Cause::ConditionalAccess),
    saying("7 seconds", atOnce("rate limit", Fault::RateLimit, Cause::RateLimited)),
    atOnce("server error", Fault::ServerError, Cause::ServiceTrouble),
    saying("The organization fabrikam is deactivated",
           atOnce("organization deactivated", Fault::Deactivated, Cause::OrganizationDeactivated)),
    saying("elsewhere.example",
           atOnce("redirect elsewhere", Fault::RedirectElsewhere, Cause::RedirectedElsewhere)),
    saying("dev.azure.com",
           atOnce("redirect on the same host", Fault::RedirectOnHost, Cause::NotTheService)),
    atOnce("a hotel's page", Fault::ForeignPage, Cause::NotTheService),
    saying("The answer from dev.azure.com",
           atOnce("a gateway's sign-in page", Fault::GatewayPage, Cause::NotTheService)),
    saying("asks you to sign in",
           atOnce("a gateway's challenge", Fault::GatewayChallenge, Cause::GatewaySignIn)),
    atOnce("a gateway's redirect to Microsoft", Fault::GatewayRedirect, Cause::GatewaySignIn),
    saying("7 seconds",
           atOnce("a gateway's trouble", Fault::GatewayTrouble, Cause::GatewayTrouble)),
    saying("fabrikam is now called adventure-works",
           atOnce("a renamed organization", Fault::Renamed, Cause::OrganizationRenamed)),
    saying("TF401444", atOnce("never signed in", Fault::FirstSignIn, Cause::FirstSignIn)),
    saying("VS999999", atOnce("a code nobody knows", Fault::OtherError, Cause::OtherError)),
    atOnce("foreign JSON", Fault::ForeignJson, Cause::NotTheService),
    atOnce("wrong types in JSON", Fault::WrongTypes, Cause::NotTheService),
    atOnce("JSON cut in half", Fault::BrokenJson, Cause::NotTheService),
    saying("The connection to dev.azure.com",
           atOnce("dropped before the answer", Fault::DropBefore, Cause::ConnectionDropped)),
    atOnce("dropped inside the body", Fault::DropInside, Cause::ConnectionDropped),
    saying("from dev.azure.com arrived in time",
           atOnce("one byte every 0.3 s", Fault::Drip, Cause::TimedOut, unchecked, true)),
    atOnce("headers only", Fault::HeadersOnly, Cause::TimedOut, unchecked, true),
    atOnce("a header of 128 KiB", Fault::HugeHeader, Cause::AnswerTooLarge),
    with(1024, atOnce("a header of 1 MiB", Fault::HugeHeader, Cause::AnswerTooLarge)),
    with(90, works("90 header fields more", Fault::ManyHeaders)),
    atOnce("200 header fields more", Fault::ManyHeaders, Cause::AnswerTooLarge),
    with(5000, atOnce("5,000 header fields more", Fault::ManyHeaders, Cause::AnswerTooLarge)),
    flood("header fields without end", Fault::EndlessHeaders),
    flood("a header without end", Fault::EndlessHeader),
    flood("a status line without end", Fault::EndlessStatus),
    flood("a chunk's extension without end", Fault::EndlessExtension),
    flood("interim answers without end", Fault::EndlessInterim),
    works("trailers without end", Fault::EndlessTrailers),
    works("300 times 100 before the answer", Fault::Interim),
    with(103,
         qtPassesOverHints
             ? works("300 times 103 before the answer", Fault::Interim)
             : atOnce("300 times 103 before the answer", Fault::Interim, Cause::NotTheService)),
    saying("its headers cannot be read",
           atOnce("a header without a colon", Fault::MalformedHeader, Cause::AnswerTooLarge)),
    atOnce("no headers at all", Fault::NoHeaders, Cause::AnswerTooLarge),
    with(5, works("a body of 5 MiB", Fault::HugeBody)),
    atOnce("a body of 48 MiB", Fault::HugeBody, Cause::AnswerTooLarge),
    saying("dev.azure.com presented a certificate that belongs to another host",
           onTheWay("another host's certificate", Fault::WrongHostCertificate,
                    Cause::OtherHostsCertificate)),
    saying(
        "date and time: it shows 20",
        onTheWay("an expired certificate", Fault::ExpiredCertificate, Cause::CertificateExpired)),
    saying("does not trust: Unknown Authority",
           onTheWay("an unknown issuer", Fault::UnknownIssuer, Cause::UnknownIssuer)),
    saying("The proxy refuses to connect to dev.azure.com",
           onTheWay("proxy forbids", Fault::ProxyForbids, Cause::ProxyRefused)),
    saying("Could not connect to dev.azure.com through",
           onTheWay("proxy cannot reach the service", Fault::ProxyBadGateway,
                    Cause::ProxyCannotConnect)),
    saying("The proxy asks for a password",
           onTheWay("proxy asks for a password", Fault::ProxyAsksPassword, Cause::ProxyPassword)),
    saying("does not accept the user name and password",
           spelled("http://dana:guess@%1",
                   onTheWay("proxy refuses the password", Fault::ProxyAsksPassword,
                            Cause::ProxyPasswordWrong))),
    saying("does not understand the proxy setting https_proxy",
           spelled("http://dana:guess@%1:x",
                   notSent("a proxy that is none", Cause::ProxyNotUnderstood))),
    saying("The proxy setting https_proxy uses an unsupported type",
           spelled("https://dana:guess@%1", notSent("an https proxy", Cause::ProxyNotSupported))),
    spelled("%1", works("a proxy without a scheme", TokenKind::Custom, Access::Custom)),
    spelled(" \"http://da@na:gu@e#ss%@%1/\" ",
            works("a proxy in quotes, with a raw password", TokenKind::Custom, Access::Custom)),
    saying("Could not connect to dev.azure.com through",
           onTheWay("proxy hangs up", Fault::ProxyCloses, Cause::ProxyCannotConnect, true)),
    saying("Could not make an encrypted connection to dev.azure.com",
           onTheWay("no TLS at all", Fault::NoTls, Cause::TlsTrouble)),
    saying("name dev.azure.com could not be looked up",
           nowhere("host not found", DeadEnd::HostNotFound, Cause::HostNotFound)),
    saying("Could not connect to dev.azure.com.",
           nowhere("host takes no connection", DeadEnd::HostRefuses, Cause::CannotConnect)),
    saying("name of the proxy could not be looked up",
           nowhere("proxy not found", DeadEnd::ProxyNotFound, Cause::ProxyNotFound)),
    saying("through the proxy",
           nowhere("proxy takes no connection", DeadEnd::ProxyRefuses, Cause::ProxyCannotConnect)),
    CheckCase{.name = "no such organization",
              .verdict = unchecked,
              .cause = Cause::UnknownOrganization,
              .organization = "contoso",
              .says = "know an organization named contoso"},
    works("a byte-order mark", Fault::ByteOrderMark),
    CheckCase{.name = "slow down, with a 200",
              .fault = Fault::SlowDown,
              .verdict = Verdict::Works,
              .cause = Cause::Works,
              .access = Access::Custom,
              .requests = 5,
              .says = "7 seconds"},

    saying("7 seconds",
           later("rate limit on Code", Endpoint::Code, Fault::RateLimit, Cause::RateLimited)),
    later("a gateway's challenge for Code", Endpoint::Code, Fault::GatewayChallenge,
          Cause::GatewaySignIn),
    later("a gateway's challenge for members", Endpoint::Members, Fault::GatewayChallenge,
          Cause::GatewaySignIn),
    later("server error on members", Endpoint::Members, Fault::ServerError, Cause::ServiceTrouble),
    later("Code dropped", Endpoint::Code, Fault::DropBefore, Cause::ConnectionDropped),
    CheckCase{.name = "Code cut off",
              .where = Endpoint::Code,
              .fault = Fault::DropInside,
              .verdict = unchecked,
              .cause = Cause::ConnectionDropped,
              .decisive = Probe::Code,
              .requests = 5,
              .mayFall = Endpoint::Features},
    later("members cut off", Endpoint::Members, Fault::DropInside, Cause::ConnectionDropped),
    saying(
        "from vsaex.dev.azure.com arrived in time",
        later("members never end", Endpoint::Members, Fault::HeadersOnly, Cause::TimedOut, true)),
    later("foreign JSON for Code", Endpoint::Code, Fault::ForeignJson, Cause::NotTheService),
    later("foreign JSON for members", Endpoint::Members, Fault::ForeignJson, Cause::NotTheService),
    later("wrong types for Code", Endpoint::Code, Fault::WrongTypes, Cause::NotTheService),
    later("wrong types for members", Endpoint::Members, Fault::WrongTypes, Cause::NotTheService),
    later("sign-in page for Code", Endpoint::Code, Fault::SignInPage, Cause::RefusedLater),
    saying("elsewhere.example",
           later("redirect elsewhere for Code", Endpoint::Code, Fault::RedirectElsewhere,
                 Cause::RedirectedElsewhere)),
    saying("vsaex.dev.azure.com presented a certificate",
           later("unknown issuer for members only", Endpoint::Members, Fault::UnknownIssuer,
                 Cause::UnknownIssuer, false, 4)),
    CheckCase{.name = "rate limit on Code, and members refused",
              .token = TokenKind::CodeRead,
              .where = Endpoint::Code,
              .fault = Fault::RateLimit,
              .verdict = limited,
              .cause = Cause::ScopeMissing,
              .decisive = Probe::Members,
              .requests = 6,
              .says = "7 seconds"},
};

} // namespace

State stateOf(const CheckCase &row)
{
    switch (row.verdict) {
    case Verdict::Works: return State::Works;
    case Verdict::Limited:
        return row.cause == Cause::NoPermission ? State::NoPermission : State::Refused;
    case Verdict::Refused: // an answer to the first question, so nothing was measured
    case Verdict::Unchecked: return State::Unknown;
    }
    Q_UNREACHABLE();
}

bool isAccepted(const CheckCase &row)
{
    return row.verdict == Verdict::Works || row.verdict == Verdict::Limited
        || row.decisive != Probe::Connection;
}

State measured(const CheckCase &row, Endpoint endpoint)
{
    if (!isAccepted(row) || (row.fault && row.where == endpoint))
        return State::Unknown;
    switch (practice::row(row.token).at(endpoint)) {
    case practice::Outcome::Works: return State::Works;
    case practice::Outcome::ScopeMissing: return State::Refused;
    case practice::Outcome::NotPermitted:
    case practice::Outcome::NotVisible: return State::NoPermission;
    case practice::Outcome::AnonymousWorks:
    case practice::Outcome::SaidExpired:
    case practice::Outcome::Unknown:
    case practice::Outcome::NotMember:
    case practice::Outcome::GlobalBlocked:
    case practice::Outcome::ConditionalAccess: break; // of no token that is accepted
    }
    return State::Unknown;
}

QList<Endpoint> asked(const CheckCase &row)
{
    QList<Endpoint> endpoints{Endpoint::ConnectionData, Endpoint::Code, Endpoint::Members,
                              Endpoint::Features, Endpoint::Profile};
    if (row.requests == 4)
        endpoints.removeOne(row.where);
    if (row.requests == 6)
        endpoints.prepend(Endpoint::ConnectionData);
    return endpoints.first(row.requests);
}

std::span<const CheckCase> checkCases()
{
    return cases;
}

} // namespace test
