// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/faults.h"

#include "practice/answers.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace practice {
namespace {

using std::chrono::milliseconds;
using Amount = Answer::Amount;
using Then = Answer::Then;

constexpr int kibi = 1024;

void rateLimit(Answer &a, int seconds)
{
    a = serviceError(429,
                     "TF400733: The request has been canceled: Request was blocked due to "
                     "exceeding usage of resource.",
                     "RequestBlockedException");
    a.headers.emplace_back("Retry-After", QByteArray::number(seconds));
    a.headers.emplace_back("X-RateLimit-Remaining", "0");
}

void gatewayChallenge(Answer &a, int)
{
    a = {.status = 401};
    a.headers.emplace_back("Server", "squid/5.7");
    a.headers.emplace_back("WWW-Authenticate", "Negotiate");
    a.headers.emplace_back("WWW-Authenticate", "NTLM");
    a.headers.emplace_back("WWW-Authenticate", "Basic realm=\"Contoso gateway\"");
}

void gatewayTrouble(Answer &a, int status)
{
    a = html(status, "Contoso Web Gateway", "The server cannot be reached.");
    a.headers.emplace_back("Via", "1.1 gateway.contoso.example");
    a.headers.emplace_back("Retry-After", "7");
}

void renamed(Answer &a, int)
{
    a = {.status = 301};
    a.headers.emplace_back("Location",
                           "https://dev.azure.com/adventure-works/_apis/connectionData");
    a.headers.emplace_back("x-vss-e2eid", "00000000-0000-0000-0000-000000000000");
}

void wrongTypes(Answer &a, int)
{
    a.body = QByteArray(R"({"authenticatedUser":[7],"instanceId":{},"count":"one",)"
                        R"("value":false,"id":null,"licenses":"none"})");
}

QByteArray interim(int status)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Practice\r\n\r\n";
}

void hugeHeader(Answer &a, int kibibytes)
{
    a.headers.emplace_back("X-Practice", QByteArray(kibibytes * kibi, 'x'));
}

void manyHeaders(Answer &a, int count)
{
    for (int i = 0; i < count; ++i)
        a.headers.emplace_back("X-Practice-" + QByteArray::number(i), "x");
}

/// Sends @a refrain for ever after what @a a holds by now.
void repeat(Answer &a, const QByteArray &refrain)
{
    a.then = Then::Repeat;
    a.refrain = refrain;
}

/// The body as one chunk, then @a next.
void chunk(Answer &a, const QByteArray &next)
{
    a.headers.emplace_back("Transfer-Encoding", "chunked");
    a.announcesLength = false;
    a.body = QByteArray::number(a.body.size(), 16) + "\r\n" + a.body + "\r\n" + next;
}

/// Blanks behind the rightful body: it stays valid JSON, and its length is not announced.
void hugeBody(Answer &a, int mebibytes)
{
    a.body += QByteArray(qsizetype(mebibytes) * kibi * kibi, ' ');
    a.announcesLength = false;
    a.then = Then::Close;
}

void askPassword(WayIn &w)
{
    w.tunnel.status = 407;
    w.tunnel.headers.emplace_back("Proxy-Authenticate", "Basic realm=\"practice proxy\"");
}

constexpr std::array rows{
    FaultRow{Fault::Hold, "hold", "the answer waits until it is released", 0,
             [](Answer &a, int) { a.held = true; }},
    FaultRow{Fault::Delay, "delay", "the answer takes %1 ms", 50,
             [](Answer &a, int ms) { a.delay = milliseconds(ms); }},
    FaultRow{Fault::Status, "status", "an empty answer with status %1", 500,
             [](Answer &a, int status) { a = {.status = status}; }},
    FaultRow{Fault::RateLimit, "rate-limit", "429, Retry-After %1 s", 7, rateLimit},
    FaultRow{Fault::SlowDown, "slow-down", "the rightful answer, with Retry-After %1 s", 7,
             [](Answer &a, int seconds) {
                 a.headers.emplace_back("Retry-After", QByteArray::number(seconds));
             }},
    FaultRow{Fault::ServerError, "server-error", "500 and a page of HTML", 0,
             [](Answer &a, int) { a = html(500, "Server Error", "Something broke."); }},
    FaultRow{Fault::Deactivated, "deactivated", "503 TF24668", 0,
             [](Answer &a, int) {
                 a = serviceError(503, "TF24668: The organization is deactivated.",
                                  "HostShutdownException");
             }},
    FaultRow{Fault::RedirectToSignIn, "redirect-sign-in",
             "302 to the sign-in page, on a host that is served", 0,
             [](Answer &a, int) { a = redirection("app.vssps.visualstudio.com"); }},
    FaultRow{Fault::RedirectElsewhere, "redirect-elsewhere", "302 to a foreign host", 0,
             [](Answer &a, int) { a = redirection("elsewhere.example"); }},
    FaultRow{Fault::RedirectOnHost, "redirect-on-host", "302 to another page of the same host", 0,
             [](Answer &a, int) {
                 a = html(302, "Object moved", "Object moved.");
                 a.headers.emplace_back("Location", "/proxy-login");
             }},
    FaultRow{Fault::SignInPage, "sign-in-page", "200, but the sign-in page", 0,
             [](Answer &a, int) { a = signInPage(200); }},
    FaultRow{Fault::SignInPage203, "sign-in-page-203", "203 and the sign-in page", 0,
             [](Answer &a, int) { a = signInPage(203); }},
    FaultRow{Fault::ConditionalAccessPage, "conditional-access-page", "403 as HTML", 0,
             [](Answer &a, int) {
                 a = html(403, "403 - Uh-oh, you do not have access.", "Access denied.");
             }},
    FaultRow{Fault::ForeignPage, "foreign-page", "200 and the page of a hotel's Wi-Fi", 0,
             [](Answer &a, int) { a = html(200, "Welcome", "Accept our terms."); }},
    FaultRow{Fault::GatewayPage, "gateway-page", "200 and the sign-in page of a company's gateway",
             0, [](Answer &a, int) { a = gatewayPage(); }},
    FaultRow{Fault::GatewayChallenge, "gateway-challenge",
             "401 of a company's gateway, for NTLM, Negotiate or a password of its own", 0,
             gatewayChallenge},
    FaultRow{Fault::GatewayRedirect, "gateway-redirect",
             "302 of a company's gateway, to Microsoft's sign-in", 0,
             [](Answer &a, int) {
                 a = {.status = 302};
                 a.headers.emplace_back("Location",
                                        "https://login.microsoftonline.com/contoso/saml2");
             }},
    FaultRow{Fault::GatewayTrouble, "gateway-trouble", "status %1 of a company's gateway", 503,
             gatewayTrouble},
    FaultRow{Fault::Renamed, "renamed", "301 to the organization's new name, adventure-works", 0,
             renamed},
    FaultRow{Fault::FirstSignIn, "first-sign-in", "401 TF401444", 0,
             [](Answer &a, int) {
                 a = serviceError(401,
                                  "TF401444: Please sign-in at least once as dana in a web browser "
                                  "to enable access to the service.",
                                  "UnauthorizedRequestException");
             }},
    FaultRow{Fault::OtherError, "other-error", "403 with a code that nobody knows, VS999999", 0,
             [](Answer &a, int) {
                 a = serviceError(403, "VS999999: Something new.", "SomethingNewException");
             }},
    FaultRow{Fault::ForeignJson, "foreign-json", "200 and JSON of something else", 0,
             [](Answer &a, int) {
                 a = json(200, {{u"status"_s, u"ok"_s}});
             }},
    FaultRow{Fault::WrongTypes, "wrong-types", "the right keys with values of wrong types", 0,
             wrongTypes},
    FaultRow{Fault::BrokenJson, "broken-json", "JSON that ends in the middle", 0,
             [](Answer &a, int) { a.body.chop(a.body.size() / 2); }},
    FaultRow{Fault::ByteOrderMark, "byte-order-mark", "a byte-order mark before the body", 0,
             [](Answer &a, int) { addByteOrderMark(a); }},
    FaultRow{Fault::DropBefore, "drop-before", "hangs up instead of answering", 0,
             [](Answer &a, int) { a.amount = Amount::Nothing, a.then = Then::Close; }},
    FaultRow{Fault::DropInside, "drop-inside", "hangs up inside the body", 0,
             [](Answer &a, int) { a.amount = Amount::HalfTheBody, a.then = Then::Close; }},
    FaultRow{Fault::Drip, "drip", "one byte every %1 ms", 300,
             [](Answer &a, int ms) { a.drip = milliseconds(ms); }},
    FaultRow{Fault::HeadersOnly, "headers-only", "headers, then silence", 0,
             [](Answer &a, int) { a.amount = Amount::Head, a.then = Then::Stall; }},
    FaultRow{Fault::HugeBody, "huge-body", "the rightful body and %1 MiB of blanks", 48, hugeBody},
    FaultRow{Fault::HugeHeader, "huge-header", "one header of %1 KiB", 128, hugeHeader},
    FaultRow{Fault::ManyHeaders, "many-headers", "%1 header fields more", 200, manyHeaders},
    FaultRow{Fault::EndlessHeaders, "endless-headers", "header fields without end", 0,
             [](Answer &a, int) { a.amount = Amount::OpenHead, repeat(a, "X-Practice: x\r\n"); }},
    FaultRow{Fault::EndlessHeader, "endless-header", "one header field without end", 0,
             [](Answer &a, int) { a.amount = Amount::OpenHead, repeat(a, "x"); }},
    FaultRow{Fault::EndlessStatus, "endless-status", "a status line without end", 0,
             [](Answer &a, int) {
                 a.amount = Amount::Nothing, a.before = "HTTP/1.1 200 ";
                 repeat(a, "x");
             }},
    FaultRow{Fault::EndlessExtension, "endless-extension", "an extension of a chunk without end", 0,
             [](Answer &a, int) { chunk(a, "1;"), repeat(a, "x"); }},
    FaultRow{Fault::EndlessTrailers, "endless-trailers", "fields behind the body without end", 0,
             [](Answer &a, int) { chunk(a, "0\r\n"), repeat(a, "X-Practice: x\r\n"); }},
    FaultRow{Fault::Interim, "interim", "300 interim answers with status %1 before the answer", 100,
             [](Answer &a, int status) { a.before = interim(status).repeated(300); }},
    FaultRow{Fault::EndlessInterim, "endless-interim", "interim answers with status %1 without end",
             100,
             [](Answer &a, int status) {
                 a.amount = Amount::Nothing, a.before = interim(status);
                 repeat(a, a.before);
             }},
    FaultRow{Fault::MalformedHeader, "malformed-header", "a line without a colon among the headers",
             0, [](Answer &a, int) { a.headers.emplace_back("X-Practice x\r\nX-Practice", "x"); }},
    FaultRow{Fault::NoHeaders, "no-headers", "a status line and a body, without a header field", 0,
             [](Answer &a, int) {
                 a.headers.clear();
                 a.announcesLength = false;
             }},
    FaultRow{Fault::WrongHostCertificate, "wrong-host-certificate",
             "the certificate of another host", 0, nullptr,
             [](WayIn &w) { w.leaf = Leaf::WrongHost; }},
    FaultRow{Fault::ExpiredCertificate, "expired-certificate", "an expired certificate", 0, nullptr,
             [](WayIn &w) { w.leaf = Leaf::Expired; }},
    FaultRow{Fault::UnknownIssuer, "unknown-issuer", "a certificate of an unknown issuer", 0,
             nullptr, [](WayIn &w) { w.leaf = Leaf::UnknownIssuer; }},
    FaultRow{Fault::NoTls, "no-tls", "something else than TLS", 0, nullptr,
             [](WayIn &w) { w.tunnel.speaksTls = false; }},
    FaultRow{Fault::ProxyForbids, "proxy-forbids", "the proxy answers 403", 0, nullptr,
             [](WayIn &w) { w.tunnel.status = 403; }},
    FaultRow{Fault::ProxyBadGateway, "proxy-bad-gateway", "the proxy answers 502", 0, nullptr,
             [](WayIn &w) { w.tunnel.status = 502; }},
    FaultRow{Fault::ProxyAsksPassword, "proxy-asks-password", "the proxy answers 407", 0, nullptr,
             askPassword},
    FaultRow{Fault::ProxyCloses, "proxy-closes", "the proxy hangs up", 0, nullptr,
             [](WayIn &w) { w.tunnel.status = 0; }},
};

} // namespace

std::span<const FaultRow> faults()
{
    return rows;
}

const FaultRow &row(Fault fault)
{
    return *std::ranges::find(rows, fault, &FaultRow::fault);
}

std::optional<Fault> faultFromKey(QByteArrayView key)
{
    const auto found
        = std::ranges::find_if(rows, [key](const FaultRow &row) { return row.key == key; });
    return found == rows.end() ? std::nullopt : std::optional(found->fault);
}

} // namespace practice
