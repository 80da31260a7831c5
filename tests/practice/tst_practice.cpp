// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/client.h"

#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace practice;

class tst_Practice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_organization.start()); }
    void init();

    void answersEachKind_data();
    void answersEachKind();
    void namesTheReason_data();
    void namesTheReason();
    void wantsTheVersionItKnows();
    void knowsOneOrganizationInAnyCase();
    void keepsConnections();
    void revokesAtRunTime();
    void recordsNoSecret();
    void recordsTheUnexpected_data();
    void recordsTheUnexpected();

private:
    Organization m_organization;
    std::optional<Client> m_client;
};

void tst_Practice::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_organization.forgetRequests();
    m_client.emplace(m_organization);
}

void tst_Practice::answersEachKind_data()
{
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<QList<int>>("statuses"); // in the order of Endpoint
    QTest::addColumn<int>("withoutSuppress"); // of connectionData

    const std::initializer_list<std::tuple<TokenKind, QList<int>, int>> kinds{
        {TokenKind::Full, {200, 200, 200, 200, 401}, 200},
        {TokenKind::Custom, {200, 200, 200, 401, 401}, 200},
        {TokenKind::Renewed, {200, 200, 200, 401, 401}, 200},
        {TokenKind::Colleague, {200, 200, 200, 401, 401}, 200},
        {TokenKind::CodeRead, {200, 200, 401, 401, 401}, 200},
        {TokenKind::CodeWrite, {200, 200, 401, 401, 401}, 200},
        {TokenKind::CodeManage, {200, 200, 401, 401, 401}, 200},
        {TokenKind::CodeFull, {200, 200, 401, 401, 401}, 200},
        {TokenKind::CodeStatus, {200, 401, 401, 401, 401}, 200},
        {TokenKind::Members, {200, 401, 200, 401, 401}, 200},
        {TokenKind::StatusMembers, {200, 401, 200, 401, 401}, 200},
        {TokenKind::OldCustom, {200, 200, 200, 401, 401}, 200},
        {TokenKind::Expired, {401, 401, 401, 401, 401}, 401},
        {TokenKind::ExpiredSilently, {401, 401, 401, 401, 401}, 401},
        {TokenKind::Revoked, {401, 401, 401, 401, 401}, 302},
        {TokenKind::OtherOrganization, {401, 401, 401, 401, 401}, 302},
        {TokenKind::Global, {200, 200, 200, 200, 200}, 200},
        {TokenKind::GlobalBlocked, {401, 401, 401, 401, 200}, 401},
        {TokenKind::NotMember, {401, 401, 401, 401, 401}, 401},
        {TokenKind::ConditionalAccess, {403, 403, 403, 403, 403}, 403},
        {TokenKind::NoMembersPermission, {200, 200, 403, 401, 401}, 200},
        {TokenKind::NoCodePermission, {200, 404, 200, 401, 401}, 200},
        {TokenKind::Anonymous, {200, 401, 401, 401, 401}, 200},
    };
    QCOMPARE(kinds.size(), tokenKinds().size());
    for (const auto &[kind, statuses, withoutSuppress] : kinds)
        QTest::newRow(row(kind).key.constData()) << kind << statuses << withoutSuppress;
}

void tst_Practice::answersEachKind()
{
    QFETCH(const TokenKind, kind);
    QFETCH(const QList<int>, statuses);
    QFETCH(const int, withoutSuppress);

    for (const EndpointRow &row : endpoints()) {
        const Reply reply = m_client->ask(row.endpoint, kind);
        QCOMPARE(statusOf(*reply), statuses[int(row.endpoint)]);
        QCOMPARE(reply->hasRawHeader("x-vss-userdata"),
                 !reply->hasRawHeader("x-vss-resourcetenant"));
    }
    auto plain = m_client->request(Endpoint::ConnectionData, kind);
    plain.setRawHeader("X-TFS-FedAuthRedirect", {});
    QCOMPARE(statusOf(*m_client->ask(plain)), withoutSuppress);
    QVERIFY(m_organization.unexpected().isEmpty());
}

void tst_Practice::namesTheReason_data()
{
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value"); // a part of the header's value
    QTest::addColumn<QByteArray>("body"); // a part of it, or empty: it has to be empty

    const QByteArray id = m_organization.person(Owner::Dana).id;
    const QByteArray sam = m_organization.person(Owner::Sam).id;
    const auto add = [](TokenKind kind, Endpoint endpoint, const QByteArray &header,
                        const QByteArray &value, const QByteArray &body) {
        QTest::newRow(row(kind).key.constData()) << kind << endpoint << header << value << body;
    };
    add(TokenKind::Full, Endpoint::ConnectionData, "x-vss-userdata", id + ":dana@", id);
    add(TokenKind::Colleague, Endpoint::ConnectionData, "x-vss-userdata", sam + ":sam@", sam);
    add(TokenKind::CodeRead, Endpoint::Members, "WWW-Authenticate", "Basic realm=", {});
    add(TokenKind::Expired, Endpoint::Code, "X-TFS-ServiceError", "%20has%20expired.",
        "AccessCheckException");
    add(TokenKind::ExpiredSilently, Endpoint::ConnectionData, "WWW-Authenticate", "Basic", {});
    add(TokenKind::Revoked, Endpoint::ConnectionData, "WWW-Authenticate", "Basic", anonymousId);
    add(TokenKind::NotMember, Endpoint::Code, "WWW-Authenticate", "TFS-Federated, Bearer",
        "TF400813: The user '" + id);
    add(TokenKind::GlobalBlocked, Endpoint::Code, "X-TFS-ServiceError", "global%20Personal",
        "<html>");
    add(TokenKind::ConditionalAccess, Endpoint::Code, "Content-Type", "json", "VS403463");
    add(TokenKind::NoMembersPermission, Endpoint::Members, "x-vss-userdata", id, "Exception");
    add(TokenKind::NoCodePermission, Endpoint::Code, "x-vss-userdata", id, "\xEF\xBB\xBF{");
    add(TokenKind::Anonymous, Endpoint::ConnectionData, "Content-Type", "json", anonymousId);
}

void tst_Practice::namesTheReason()
{
    QFETCH(const TokenKind, kind);
    QFETCH(const Endpoint, endpoint);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, body);

    const Reply reply = m_client->ask(endpoint, kind);
    QVERIFY2(reply->rawHeader(header).contains(value), reply->rawHeader(header).constData());
    const QByteArray answered = reply->readAll();
    QVERIFY2(body.isEmpty() ? answered.isEmpty() : answered.contains(body), answered.constData());
}

void tst_Practice::wantsTheVersionItKnows()
{
    QUrl url = addressOf(row(Endpoint::ConnectionData));
    url.setQuery(u"api-version=7.1"_s);
    const Reply reply
        = m_client->ask(m_client->request(url, m_organization.token(TokenKind::Full)));
    QCOMPARE(statusOf(*reply), 400);
    QCOMPARE(m_organization.unexpected().size(), 1);
}

void tst_Practice::knowsOneOrganizationInAnyCase()
{
    const EndpointRow &place = row(Endpoint::ConnectionData);
    const QByteArray token = m_organization.token(TokenKind::Full);
    const auto status = [&](const QByteArray &organization, const QByteArray &secret) {
        return statusOf(*m_client->ask(m_client->request(addressOf(place, organization), secret)));
    };
    QCOMPARE(status("FabriKam", token), 200);
    QCOMPARE(status("FabriKam", {}), 401);
    QCOMPARE(status("contoso", token), 404);
    QCOMPARE(status("contoso", {}), 404);
    QVERIFY(m_organization.unexpected().isEmpty());
}

void tst_Practice::keepsConnections()
{
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(statusOf(*m_client->ask(Endpoint::Code, TokenKind::Full)), 200);
        QCOMPARE(statusOf(*m_client->ask(Endpoint::Members, TokenKind::Custom)), 200);
    }
    QCOMPARE(m_organization.reached(Endpoint::Code), 3);
    QCOMPARE(m_organization.reached(Endpoint::Members), 3);
    QCOMPARE(m_organization.connections(), 2); // one a host
}

void tst_Practice::revokesAtRunTime()
{
    Organization organization; // of its own: what is revoked stays so
    QVERIFY(organization.start());
    Client client(organization);
    QCOMPARE(statusOf(*client.ask(Endpoint::Code, TokenKind::Custom)), 200);

    organization.revoke(TokenKind::Custom);
    QCOMPARE(statusOf(*client.ask(Endpoint::Code, TokenKind::Custom)), 401);
    QCOMPARE(statusOf(*client.ask(Endpoint::Code, TokenKind::Renewed)), 200);
    QCOMPARE(organization.requests()[1].token, "custom"_ba);
}

void tst_Practice::recordsNoSecret()
{
    const QByteArray secret = m_organization.token(TokenKind::Full);
    const QByteArray credential = (':' + secret).toBase64();
    const QUrl url = addressOf(row(Endpoint::Code));
    m_client->ask(m_client->request(url, secret));
    m_client->ask(m_client->request(url, "nonsense"));
    m_client->ask(m_client->request(url, {}));

    QNetworkRequest careless = m_client->request(url, secret);
    careless.setRawHeader("X-Debug", "token=" + secret);
    m_client->ask(careless);
    careless.setRawHeader("X-Debug", "Basic " + credential);
    careless.setUrl(QUrl(url.toString() + u"&token="_s + QString::fromLatin1(secret)));
    m_client->ask(careless);

    QByteArrayList tokens;
    for (const Request &request : m_organization.requests()) {
        tokens += request.token;
        QByteArray all = request.method + request.host + request.path + request.objection;
        for (const auto &[name, value] : request.headers)
            all += name + value;
        QVERIFY(!all.contains(secret) && !all.contains(credential));
    }
    QCOMPARE(tokens, (QByteArrayList{"full", "unknown", "none", "full", "full"}));
    QCOMPARE(headerValue(m_organization.requests()[0].headers, "Authorization"), "full"_ba);
    QCOMPARE(m_organization.unexpected().size(), 2);
}

void tst_Practice::recordsTheUnexpected_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("objection"); // a part of it

    const QString code = addressOf(row(Endpoint::Code)).toString();
    QTest::newRow("another method") << "DELETE"_ba << code << ""_ba
                                    << "method"_ba;
    QTest::newRow("another path") << "GET"_ba << u"https://dev.azure.com/fabrikam/_apis/projects"_s
                                  << ""_ba
                                  << "nothing is served"_ba;
    QTest::newRow("right path, wrong host")
        << "GET"_ba << u"https://dev.azure.com/fabrikam/_apis/userentitlementsummary"_s << ""_ba
        << "nothing is served"_ba;
    QTest::newRow("more in the query") << "GET"_ba << code + u"&top=1"_s << ""_ba
                                       << "query"_ba;
    QTest::newRow("another host") << "GET"_ba << u"https://github.com/"_s << ""_ba
                                  << "the proxy was asked"_ba;
    QTest::newRow("another port") << "GET"_ba << u"https://dev.azure.com:444/"_s << ""_ba
                                  << "the proxy was asked"_ba;
    QTest::newRow("in the clear") << "GET"_ba << u"http://dev.azure.com/"_s << ""_ba
                                  << "the proxy was asked"_ba;
    QTest::newRow("a cookie") << "GET"_ba << code << "Cookie"_ba
                              << "cookie"_ba;
    QTest::newRow("another Host") << "GET"_ba << code << "Host"_ba
                                  << "Host"_ba;
}

void tst_Practice::recordsTheUnexpected()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, address);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, objection);

    QNetworkRequest request
        = m_client->request(QUrl(address), m_organization.token(TokenKind::Full));
    if (!header.isEmpty())
        request.setRawHeader(header, "something");
    m_client->ask(request, method);

    QVERIFY(!m_organization.unexpected().isEmpty());
    const QByteArray found = m_organization.unexpected().first().objection;
    QVERIFY2(found.contains(objection), found.constData());
}

QTEST_GUILESS_MAIN(tst_Practice)
#include "tst_practice.moc"
