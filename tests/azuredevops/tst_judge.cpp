// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/judge.h"

#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using azuredevops::Answer;
using azuredevops::Cause;
using azuredevops::Probe;
using azuredevops::State;

namespace {

using Headers = QList<QPair<QByteArray, QByteArray>>;

const Headers none;
const Headers html{{"Content-Type", "text/html"}};
const Headers accepted{{"X-VSS-UserData", "5ef0:dana@fabrikam.example"}};
const Headers stranger{{"x-vss-resourcetenant", "00000000-0000-0000-0000-000000000000"}};
const Headers squid{{"Server", "squid/5.7"}};
const Headers passed{{"Via", "1.1 proxy.contoso.example"}};

Headers challenge(const QByteArray &value)
{
    return {{"WWW-Authenticate", value}};
}
const Headers servicesRealm = challenge(R"(Basic realm="https://tfsprodweu1.visualstudio.com/")");

azuredevops::Finding judged(const Headers &headers)
{
    Answer answer;
    answer.status = 429;
    answer.headers = headers;
    return azuredevops::judge(Probe::Connection, answer);
}

} // namespace

/// Answers that the practice organization does not give: from something in between, or rare.
class tst_Judge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void judges_data();
    void tellsGatewaysFromTheService_data();
    void tellsGatewaysFromTheService() { judges(); }
    void judges();
    void tellsHowLongToWait_data();
    void tellsHowLongToWait();
    void knowsTheTimeWhenNoneIsSaid();
    void namesTheNewOrganization_data();
    void namesTheNewOrganization();
    void namesTheCode_data();
    void namesTheCode();
    void boundsWhatItKeeps();
};

void tst_Judge::judges_data()
{
    QTest::addColumn<Probe>("probe");
    QTest::addColumn<int>("status");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Cause>("expected");

    const auto row = [](const char *name, Probe probe, int status, const Headers &headers,
                        const QByteArray &body, Cause expected) {
        QTest::newRow(name) << probe << status << headers << body << expected;
    };
    const auto first = Probe::Connection;
    const auto code = Probe::Code;
    row("a gateway's sign-in page", first, 200, html,
        "<html><title>Contoso Web Gateway - Sign In</title></html>", Cause::NotTheService);
    row("a guest network's sign-in page", first, 200, html,
        "<html><form action='/guest_signin'></form></html>", Cause::NotTheService);
    row("a gateway that quotes the address", first, 200, html,
        "<html><title>Sign In: https://dev.azure.com/fabrikam/_apis/connectionData</title>"
        "<form action='/_signin?to=https://dev.azure.com/fabrikam/_apis'></form></html>",
        Cause::NotTheService);
    row("a gateway that signs in with Microsoft", first, 200, html,
        "<html>Sign In <a href='https://login.microsoftonline.com/contoso/saml2"
        "?RelayState=https://dev.azure.com/fabrikam'></a></html>",
        Cause::NotTheService);
    row("a gateway that names the service", first, 200, html,
        "<html><title>Azure DevOps: Sign In to the gateway</title></html>", Cause::NotTheService);
    row("a look-alike's sign-in page", first, 200, html,
        "<html>Sign In <a href='https://notvisualstudio.com/_signin'></a></html>",
        Cause::NotTheService);
    row("a gateway's page with 203", first, 203, html, "<html><title>Sign In</title></html>",
        Cause::NotTheService);
    row("JSON that calls itself a page", first, 203, html, R"({"typeKey":"Sign In"})",
        Cause::NotTheService);
    row("altered by a proxy", first, 203, accepted, R"({"authenticatedUser":{"id":"5ef0"}})",
        Cause::NotTheService);
    row("a page for somebody who is signed in", first, 200, html + accepted,
        "<html><title>Azure DevOps Services | Sign In</title></html>", Cause::NotTheService);
    row("a page of the service about something else", first, 200, html + stranger,
        "<html>Maintenance</html>", Cause::NotTheService);
    row("the sign-in page, by its header", first, 200, html + stranger, "<html>Sign In</html>",
        Cause::SignInPage);
    row("the sign-in page, by its title", first, 200, html,
        "<html><head><title>\r\n\tAzure DevOps Services | Sign In\r\n</title></head></html>",
        Cause::SignInPage);
    row("the sign-in page, by its link", first, 200, html,
        "<html><a href='https://spsprodweu1.vssps.visualstudio.com/_signin?realm=dev.azure.com'>",
        Cause::SignInPage);
    row("the sign-in page, with 203", first, 203, html,
        "<html><title>Azure DevOps Services | Sign In</title></html>", Cause::SignInPage);
    row("the sign-in page, with 203 and in another language", first, 203, html + stranger,
        "<html><title>Azure DevOps Services | Anmelden</title></html>", Cause::SignInPage);

    row("a portal whose session has expired", first, 401, html,
        "<html>Your portal session has expired.</html>", Cause::NotTheService);
    row("a page with global.css and a privacy policy", first, 401, html,
        "<html><link href='global.css'>Privacy policy</html>", Cause::NotTheService);
    row("a proxy's 401 page, later", code, 401, html, "<html>Log in</html>", Cause::NotTheService);
    row("a service's 401 page", first, 401, html + stranger, "<html></html>", Cause::TokenRefused);
    row("empty 401, later", code, 401, none, {}, Cause::ScopeMissing);
    row("not authorized, although accepted", code, 401, accepted,
        R"({"message":"TF400813: The user '5ef0' is not authorized."})", Cause::NoPermission);
    row("revoked in the middle", code, 401, stranger,
        R"({"message":"TF400813: The user 'aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa' …"})",
        Cause::RefusedLater);
    row("anonymous id, cut short", first, 401, stranger,
        R"({"message":"TF400813: The user 'aaaaaaaa-aaaa' is not authorized."})",
        Cause::TokenRefused);

    row("repositories that a stranger may see", code, 200, stranger, R"({"value":[]})",
        Cause::NotTheService);
    row("features, as a stranger", Probe::FullAccess, 200, none, R"({"value":[]})",
        Cause::NotTheService);
    row("repositories", code, 200, accepted, R"({"value":[]})", Cause::Works);
    row("an empty summary", Probe::Members, 200, accepted, "{}", Cause::NotTheService);
    row("a summary of nothing", Probe::Members, 200, accepted, R"({"a":1})", Cause::NotTheService);
    row("a summary without licenses", Probe::Members, 200, accepted, R"({"projectRefs":[]})",
        Cause::Works);

    row("not permitted from the beginning", first, 403, accepted,
        R"({"message":"TF50309: The following account does not have sufficient permissions."})",
        Cause::NoPermission);
    row("a proxy's 403 page", first, 403, html, "<html>Blocked by policy</html>",
        Cause::NotTheService);
    row("a proxy's 404 page", first, 404, html, "<html>Not found</html>", Cause::NotTheService);
    row("unknown organization, as a page of the service", first, 404, html + stranger, "<html>",
        Cause::UnknownOrganization);
    row("unknown organization, empty", first, 404, none, {}, Cause::UnknownOrganization);

    row("expired, said in the header alone", first, 401,
        stranger
            + Headers{{"X-TFS-ServiceError",
                       "Access%20Denied%3A%20The%20Personal%20Access%20Token%20used%20has"
                       "%20expired."}},
        {}, Cause::TokenExpired);
    row("expired, said in the JSON alone", first, 401, none,
        R"({"typeKey":"AccessCheckException","message":)"
        R"("Access Denied: The Personal Access Token used has expired."})",
        Cause::TokenExpired);

    row("a stranger's JSON", first, 401, none, R"({"error":"blocked"})", Cause::NotTheService);
    row("a stranger's JSON that talks of expiry", first, 401, none,
        R"({"message":"Your proxy session has expired"})", Cause::NotTheService);
    row("somebody with a telling name", first, 401, none,
        R"({"message":"TF400813: The user 'expired.eddy@contoso.com' is not authorized."})",
        Cause::NotAMember);
    row("accepted, a scope missing, and named", code, 401, accepted, {}, Cause::ScopeMissing);
    row("refused later, and said so", code, 401, none,
        R"({"typeKey":"AccessCheckException","message":"The token used has expired."})",
        Cause::RefusedLater);
    row("a gateway's 404", first, 404, none, "gateway: no route", Cause::NotTheService);
    row("a stranger's 404", first, 404, none, R"({"error":"x"})", Cause::NotTheService);
    row("a page that exclaims", first, 403, html, "<html>Uh-oh, blocked</html>",
        Cause::NotTheService);
    row("a redirect to another organization, by nobody", first, 301,
        {{"Location", "https://dev.azure.com/renamed/_apis"}}, {}, Cause::NotTheService);
    row("a redirect to a proxy's page", first, 302, {{"Location", "/proxy-login"}}, {},
        Cause::NotTheService);
    row("a redirect to nowhere", first, 302, none, {}, Cause::NotTheService);
    row("a redirect to the old host's sign-in", first, 302,
        {{"Location", "https://fabrikam.visualstudio.com/_signin"}}, {}, Cause::SignInPage);
    row("a redirect to Microsoft's sign-in, by the service", first, 302,
        stranger + Headers{{"Location", "https://login.microsoftonline.com/common"}}, {},
        Cause::SignInPage);
    row("a redirect to a look-alike", first, 302,
        {{"Location", "https://notvisualstudio.com/_signin"}}, {}, Cause::RedirectedElsewhere);
    row("a redirect on the same host", first, 302, {{"Location", "/_signin"}}, {},
        Cause::SignInPage);
    row("a redirect to another host, without a scheme", first, 302,
        {{"Location", "//elsewhere.example/_signin"}}, {}, Cause::RedirectedElsewhere);
    row("a redirect without a host", first, 302, {{"Location", "https:elsewhere.example/"}}, {},
        Cause::NotTheService);
    row("a bad request", first, 400, none, {}, Cause::NotTheService);
    row("proxy password", first, 407, none, {}, Cause::ProxyPassword);
    row("a bad request, by the service", first, 400, none,
        R"({"typeKey":"VssInvalidPreviewVersionException","message":"The flag must be supplied"})",
        Cause::OtherError);
    row("an error that is not known", first, 403, stranger,
        R"({"typeKey":"SomeException","message":"VS999999: Something new."})", Cause::OtherError);
    row("an error that is not known, later", code, 404, stranger,
        R"({"typeKey":"SomeException","message":"TF999999: Something new."})", Cause::OtherError);
    row("a 401 that is not known", first, 401, stranger,
        R"({"typeKey":"SomeException","message":"VS999999: Something new."})", Cause::TokenRefused);
    row("has never signed in", first, 401, servicesRealm,
        R"({"typeKey":"X","message":"TF401444: Please sign-in at least once as dana in a browser."})",
        Cause::FirstSignIn);
    row("has never signed in, with 403", first, 403, none,
        R"({"message":"TF401444: Please sign-in at least once as dana in a browser."})",
        Cause::FirstSignIn);
    row("conditional access, with 401", first, 401, none,
        R"({"message":"VS403463: The conditional access policy has failed."})",
        Cause::ConditionalAccess);
    row("deactivated, with 404", first, 404, none, R"({"message":"TF24668: It is deactivated."})",
        Cause::OrganizationDeactivated);
    row("no anonymous access", first, 401, none,
        R"({"message":"TF400813: Resource not available for anonymous access. Client )"
        R"(authentication required.","typeKey":"UnauthorizedRequestException"})",
        Cause::TokenRefused);
    row("nobody is not authorized", first, 401, none,
        R"({"message":"TF400813: The user '' is not authorized to access this resource."})",
        Cause::TokenRefused);
}

/// With the service's marks it is the service's, whatever else is on it.
void tst_Judge::tellsGatewaysFromTheService_data()
{
    QTest::addColumn<Probe>("probe");
    QTest::addColumn<int>("status");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Cause>("expected");

    const auto row = [](const char *name, int status, const Headers &headers,
                        const QByteArray &body, Cause expected) {
        QTest::newRow(name) << Probe::Connection << status << headers << body << expected;
    };
    for (const char *each : {"NTLM",
                             "Negotiate",
                             "ntlm",
                             "Negotiate, NTLM",
                             "Kerberos",
                             "Digest realm=\"a\", nonce=\"b\"",
                             "Basic realm=\"Contoso gateway\"",
                             "Basic realm=gateway",
                             "Basic",
                             "Basic realm=\"\"",
                             "Basic realm=\"visualstudio.com\"",
                             "Basic realm=\"https://proxy.contoso.example/\"",
                             "Basic realm=\"https://visualstudio.com.evil.example/\"",
                             "Basic realm=\"https://notvisualstudio.com/\"",
                             "Basic realm=\"https://visualstudio.com@evil.example/\"",
                             "Bearer realm=\"gateway\"",
                             "Bearer authorization_uri=\"https://login.contoso.example\"",
                             "Bearer, NTLM",
                             "Negotiate, Basic realm=\"a, TFS-Federated, b\"",
                             "NTLM TlRMTVNTUAACAAAA=="}) {
        row(each, 401, challenge(each), {}, Cause::GatewaySignIn);
        QTest::addRow("%s, later", each)
            << Probe::Code << 401 << challenge(each) << QByteArray() << Cause::GatewaySignIn;
        QTest::addRow("%s, by the service", each)
            << Probe::Connection << 401 << challenge(each) + stranger << QByteArray()
            << Cause::TokenRefused;
    }
    row("NTLM and Negotiate, with a page", 401, challenge("NTLM") + challenge("Negotiate") + html,
        "<html>Log in</html>", Cause::GatewaySignIn);
    for (const char *each :
         {R"(Basic realm="https://tfsprodweu1.visualstudio.com/")",
          R"(basic REALM = "https://app.vssps.visualstudio.com/", charset="UTF-8")",
          R"(Basic realm="https://dev.azure.com/")",
          R"(Basic realm="https://vsaex.dev.azure.com/")",
          R"(Bearer, Basic realm="https://tfsprodweu1.visualstudio.com/", TFS-Federated)",
          R"(NTLM, Negotiate, Basic realm="https://tfsprodweu1.visualstudio.com/")",
          R"(Bearer authorization_uri=https://login.microsoftonline.com/contoso)", "TFS-Federated",
          "Bearer", "TFS-Federated, Bearer", "NTLM, TFS-Federated"})
        row(each, 401, challenge(each), {}, Cause::TokenRefused);
    row("three headers", 401,
        challenge("Bearer") + servicesRealm + challenge("TFS-Federated") + challenge("NTLM"), {},
        Cause::TokenRefused);
    row("the service's realm, passed on", 401, servicesRealm + passed, {}, Cause::TokenRefused);
    row("nothing at all", 401, none, {}, Cause::TokenRefused);
    row("nothing, by a gateway", 401, squid, {}, Cause::NotTheService);
    row("nothing, passed on", 401, passed, {}, Cause::NotTheService);

    row("to Microsoft's sign-in", 302, {{"Location", "https://login.microsoftonline.com/c/saml2"}},
        {}, Cause::GatewaySignIn);
    row("to Microsoft's older sign-in", 302, {{"Location", "https://login.windows.net/c"}}, {},
        Cause::GatewaySignIn);
    row("to the service's sign-in", 302,
        {{"Location", "https://spsprodweu1.vssps.visualstudio.com/_signin?realm=dev.azure.com"}},
        {}, Cause::SignInPage);
    row("network authentication", 511, html, "<html>Log in</html>", Cause::GatewaySignIn);

    for (const int status : {502, 503, 504, 429}) {
        const Cause theirs = status == 429 ? Cause::RateLimited : Cause::ServiceTrouble;
        const auto both = [&](const char *name, const Headers &headers, const QByteArray &body) {
            QTest::addRow("%d: %s", status, name)
                << Probe::Connection << status << headers << body << Cause::GatewayTrouble;
            QTest::addRow("%d, by the service: %s", status, name)
                << Probe::Code << status << headers + stranger << body << theirs;
        };
        both("signed", squid, {});
        both("passed on", passed, {});
        both("a page", html, "<html>Try later</html>");
        both("text", none, "upstream connect error");
        both("JSON", none, R"({"error":"busy"})");
        QTest::addRow("%d: nothing at all", status)
            << Probe::Connection << status << none << QByteArray() << theirs;
        QTest::addRow("%d: in JSON", status)
            << Probe::Connection << status << none
            << QByteArray(R"({"typeKey":"X","message":"Busy"})") << theirs;
    }
    row("500: a page", 500, html, "<html>Something broke.</html>", Cause::ServiceTrouble);
    row("500: signed", 500, html + squid, "<html>Something broke.</html>", Cause::GatewayTrouble);
    for (const int status : {403, 404}) {
        QTest::addRow("%d: signed", status)
            << Probe::Connection << status << squid << QByteArray() << Cause::NotTheService;
        QTest::addRow("%d: passed on", status)
            << Probe::Connection << status << passed << QByteArray() << Cause::NotTheService;
        QTest::addRow("%d: a page", status)
            << Probe::Connection << status << html << QByteArray("<html>") << Cause::NotTheService;
    }
    row("404: passed on, by the service", 404, passed + stranger, {}, Cause::UnknownOrganization);
}

void tst_Judge::judges()
{
    QFETCH(const Probe, probe);
    QFETCH(const int, status);
    QFETCH(const Headers, headers);
    QFETCH(const QByteArray, body);
    QFETCH(const Cause, expected);

    Answer answer;
    answer.host = u"dev.azure.com"_s;
    answer.status = status;
    answer.headers = headers;
    answer.body = body;
    const auto finding = azuredevops::judge(probe, answer);
    QCOMPARE(finding.cause, expected);
    QCOMPARE(finding.state == State::Works, expected == Cause::Works);
    QCOMPARE(finding.state == State::Refused, expected == Cause::ScopeMissing);
}

void tst_Judge::tellsHowLongToWait_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<std::optional<std::chrono::seconds>>("expected");
    const auto row = [](const char *name, const QByteArray &retryAfter, const QByteArray &date,
                        std::optional<std::chrono::seconds> expected) {
        QTest::newRow(name) << retryAfter << date << expected;
    };
    const QByteArray date = "Wed, 21 Oct 2015 07:28:00 GMT";
    row("seconds", "47", date, 47s);
    row("none", "0", date, 0s);
    row("fewer than none", "-1", date, {});
    row("more than can be", "99999999999", date, {});
    row("soon", "soon", date, {});
    row("a time", "Wed, 21 Oct 2015 07:28:47 GMT", date, 47s);
    row("a time that is over", "Wed, 21 Oct 2015 07:27:13 GMT", date, 0s);
    row("a time long ago, by our clock", "Wed, 21 Oct 2015 07:28:47 GMT", {}, 0s);
    row("a time, and none that is understood", "Wed, 21 Oct 2015 07:28:47 GMT", "today", 0s);
    row("a time at the end of times", "Fri, 31 Dec 9999 23:59:59 GMT", date,
        std::chrono::seconds(std::numeric_limits<int>::max()));
    row("half a time", "Wed, 21 Oct 2015", date, {});
}

void tst_Judge::tellsHowLongToWait()
{
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const QByteArray, date);
    QTEST(judged({{"Retry-After", retryAfter}, {"Date", date}}).retryAfter, "expected");
}

void tst_Judge::knowsTheTimeWhenNoneIsSaid()
{
    const QString then = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(3600),
                                               u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    const auto wait = judged({{"Retry-After", then.toLatin1()}}).retryAfter;
    QVERIFY(wait > 3000s && wait <= 3600s);
}

void tst_Judge::namesTheNewOrganization_data()
{
    QTest::addColumn<Headers>("marks");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QByteArray &location, const QString &expected) {
        QTest::newRow(location.constData()) << stranger << location << expected;
    };
    row("https://dev.azure.com/contoso/_apis/connectionData?api-version=7.1", u"contoso"_s);
    row("https://contoso.visualstudio.com/_apis/connectionData", u"contoso"_s);
    row("/contoso/_apis/connectionData", u"contoso"_s);
    row("https://dev.azure.com/Fabrikam/_apis", {});
    row("https://fabrikam.visualstudio.com/_apis", {});
    row("https://dev.azure.com/_error", {});
    row("https://spsprodweu1.vssps.visualstudio.com/contoso", {});
    row("https://dev.azure.com.evil.example/contoso", {});
    row("http://dev.azure.com/contoso", {});
    row("https://dana:guess@dev.azure.com/contoso", {});
    QTest::newRow("by nobody") << none << QByteArray("https://dev.azure.com/contoso") << QString();
    QTest::newRow("by a gateway") << squid << QByteArray("https://dev.azure.com/contoso")
                                  << QString();
}

void tst_Judge::namesTheNewOrganization()
{
    QFETCH(const Headers, marks);
    QFETCH(const QByteArray, location);
    QFETCH(const QString, expected);
    for (const int status : {301, 302, 303, 307, 308}) {
        Answer answer;
        answer.host = u"dev.azure.com"_s;
        answer.path = u"/fabrikam/_apis/connectionData"_s;
        answer.status = status;
        answer.headers = marks + Headers{{"Location", location}};
        const auto finding = azuredevops::judge(Probe::Connection, answer);
        QCOMPARE(finding.organization, expected);
        QCOMPARE(finding.cause == Cause::OrganizationRenamed, !expected.isEmpty());
        QVERIFY(!azuredevops::isRefusal(finding.cause));
    }
}

void tst_Judge::namesTheCode_data()
{
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *message, const QString &expected) { QTest::newRow(message) << expected; };
    row("TF400813: The user 'TF999999' is not authorized.", u"TF400813"_s);
    row("VS403463: No.", u"VS403463"_s);
    row("VSS1234567: No.", u"VSS1234567"_s);
    row("AADSTS53003: Access has been blocked.", u"AADSTS53003"_s);
    row("Access denied (VS999999).", u"VS999999"_s);
    row("No code.", {});
    row("VS2022 is not a code.", {});
    row("xVS403463", {});
    row("vs403463", {});
    row("TF4008<b>13", {});
    row("TF1234567890123456789012345678901234567890", {});
    row("XY400813: not the service's", {});
}

void tst_Judge::namesTheCode()
{
    Answer answer;
    answer.status = 400;
    answer.headers
        = {{"X-TFS-ServiceError", QByteArray(QTest::currentDataTag()).toPercentEncoding()}};
    QTEST(azuredevops::judge(Probe::Connection, answer).serviceCode, "expected");
}

void tst_Judge::boundsWhatItKeeps()
{
    const QByteArray endless(17'000'000, 'x');
    Answer answer;
    answer.status = 200;
    answer.issuer = QString(3000, u'i');
    answer.body = R"({"authenticatedUser":{"id":")" + endless + R"(","providerDisplayName":")"
        + endless + R"(","properties":{"Account":{"$value":")" + endless + R"("}}}})";
    QCOMPARE(azuredevops::judge(Probe::Connection, answer).cause, Cause::Works);
    const auto account = azuredevops::accountIn(answer);
    for (const QString &text : {account.id, account.name, account.login})
        QCOMPARE(text, QString(200, u'x') + u'…');
    QCOMPARE(azuredevops::judge(Probe::Connection, answer).issuer.size(), 201);

    answer.body = R"({"authenticatedUser":{"id":"1","customDisplayName":")" + QByteArray(199, 'x')
        + QByteArrayLiteral("\xf0\x9f\x94\x91") + R"(yz"}})";
    QCOMPARE(azuredevops::accountIn(answer).name, QString(199, u'x') + u'…'); // no half a character
    answer.body = R"({"authenticatedUser":{"id":"1","customDisplayName":")" + QByteArray(200, 'x')
        + R"("}})";
    QCOMPARE(azuredevops::accountIn(answer).name, QString(200, u'x'));
}

QTEST_GUILESS_MAIN(tst_Judge)
#include "tst_judge.moc"
