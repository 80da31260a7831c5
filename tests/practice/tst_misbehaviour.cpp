// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/client.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSslError>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace practice;
using Error = QNetworkReply::NetworkError;

class tst_Misbehaviour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_organization.start()); }
    void init();

    void altersTheAnswer_data();
    void altersTheAnswer();
    void breaksTheTransfer_data();
    void breaksTheTransfer();
    void isAskedAgainAfterADrop();
    void takesItsTime();
    void staysSilentAfterTheHeaders();
    void failsTheHandshake_data();
    void failsTheHandshake();
    void showsAFollowedRedirect();
    void holdsUntilReleased();
    void strikesOnceAndWhereItShould();
    void answersWhatATestChooses();
    void programObeys();

private:
    Organization m_organization;
    std::optional<Client> m_client;
};

void tst_Misbehaviour::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_organization.clear();
    m_organization.forgetRequests();
    m_client.emplace(m_organization);
}

void tst_Misbehaviour::altersTheAnswer_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body"); // a part of it

    const auto add = [](Fault fault, int status, const QByteArray &header, const QByteArray &body) {
        QTest::newRow(row(fault).key.constData()) << fault << status << header << body;
    };
    add(Fault::RateLimit, 429, "Retry-After", "TF400733");
    add(Fault::SlowDown, 200, "Retry-After", "Storefront");
    add(Fault::ServerError, 500, "Content-Type", "<html>");
    add(Fault::Deactivated, 503, "X-TFS-ServiceError", "TF24668");
    add(Fault::RedirectToSignIn, 302, "Location", "Object moved");
    add(Fault::RedirectOnHost, 302, "Location", "Object moved");
    add(Fault::SignInPage, 200, "X-TFS-FedAuthRealm", "Azure DevOps Services | Sign In");
    add(Fault::SignInPage203, 203, "X-TFS-FedAuthRealm", "Azure DevOps Services | Sign In");
    add(Fault::ConditionalAccessPage, 403, "Content-Type", "403 - Uh-oh");
    add(Fault::ForeignPage, 200, "Content-Type", "Welcome");
    add(Fault::GatewayPage, 200, "Content-Type", "Gateway - Sign In");
    add(Fault::ForeignJson, 200, "Content-Type", R"("status":"ok")");
    add(Fault::WrongTypes, 200, "x-vss-userdata", R"("count":"one")");
    add(Fault::ByteOrderMark, 200, "x-vss-userdata", "\xEF\xBB\xBF{\"count\":1");
}

void tst_Misbehaviour::altersTheAnswer()
{
    QFETCH(const Fault, fault);
    QFETCH(const int, status);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, body);

    m_organization.misbehave(Endpoint::Code, fault);
    const Reply reply = m_client->ask(Endpoint::Code, TokenKind::Full);
    QCOMPARE(statusOf(*reply), status);
    QVERIFY(reply->hasRawHeader(header));
    const QByteArray answered = reply->readAll();
    QVERIFY2(answered.contains(body), answered.constData());
}

void tst_Misbehaviour::breaksTheTransfer_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Error>("error");

    const auto add = [](Fault fault, Error error) {
        QTest::newRow(row(fault).key.constData()) << fault << error;
    };
    add(Fault::DropBefore, Error::RemoteHostClosedError);
    add(Fault::DropInside, Error::RemoteHostClosedError);
    add(Fault::ProxyForbids, Error::UnknownNetworkError);
    add(Fault::ProxyBadGateway, Error::UnknownNetworkError);
    add(Fault::ProxyAsksPassword, Error::ProxyAuthenticationRequiredError);
    add(Fault::ProxyCloses, Error::ProxyConnectionClosedError);
}

void tst_Misbehaviour::breaksTheTransfer()
{
    QFETCH(const Fault, fault);
    QFETCH(const Error, error);

    m_organization.misbehave(Endpoint::Code, fault);
    QCOMPARE(m_client->ask(Endpoint::Code, TokenKind::Full)->error(), error);
}

void tst_Misbehaviour::isAskedAgainAfterADrop()
{
    m_organization.misbehave(Endpoint::Code, Fault::DropBefore);
    m_client->ask(Endpoint::Code, TokenKind::Full);
    QVERIFY(m_organization.reached(Endpoint::Code) > 1); // one get() (platform-facts, "Network")
}

void tst_Misbehaviour::takesItsTime()
{
    QElapsedTimer timer;
    timer.start();
    m_organization.misbehave(Endpoint::Code, Fault::Delay, Lasting::Once, 120);
    QCOMPARE(statusOf(*m_client->ask(Endpoint::Code, TokenKind::Full)), 200);
    QVERIFY(timer.restart() >= 120);

    m_organization.misbehave(Endpoint::Code, Fault::Drip, Lasting::Once, 2);
    const Reply dripped = m_client->ask(Endpoint::Code, TokenKind::Full);
    QVERIFY(timer.restart() >= 2 * dripped->size());

    m_organization.misbehave(Endpoint::Code, Fault::HugeBody, Lasting::Once);
    const Reply huge = m_client->ask(Endpoint::Code, TokenKind::Full);
    QVERIFY(huge->bytesAvailable() > 48 * 1024 * 1024);
    QVERIFY(!huge->hasRawHeader("Content-Length"));
}

void tst_Misbehaviour::staysSilentAfterTheHeaders()
{
    m_organization.misbehave(Endpoint::Code, Fault::HeadersOnly);
    const Reply reply = m_client->send(m_client->request(Endpoint::Code, TokenKind::Full));
    QTRY_COMPARE(statusOf(*reply), 200);
    QTest::qWait(50);
    QVERIFY(!reply->isFinished());
    QCOMPARE(reply->bytesAvailable(), 0);
}

void tst_Misbehaviour::failsTheHandshake_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QSslError::SslError>("error");

    const auto add = [](Fault fault, QSslError::SslError error) {
        QTest::newRow(row(fault).key.constData()) << fault << error;
    };
    add(Fault::WrongHostCertificate, QSslError::HostNameMismatch);
    add(Fault::ExpiredCertificate, QSslError::CertificateExpired);
    add(Fault::UnknownIssuer, QSslError::UnableToGetLocalIssuerCertificate);
}

void tst_Misbehaviour::failsTheHandshake()
{
    QFETCH(const Fault, fault);
    QFETCH(const QSslError::SslError, error);

    QCOMPARE(statusOf(*m_client->ask(Endpoint::Members, TokenKind::Full)), 200);
    m_organization.misbehave(Endpoint::Members, fault); // closes the kept connection
    const Reply reply = m_client->send(m_client->request(Endpoint::Members, TokenKind::Full));
    QList<QSslError> errors;
    connect(reply.get(), &QNetworkReply::sslErrors, this,
            [&errors](const QList<QSslError> &found) { errors = found; });
    QTRY_VERIFY(reply->isFinished());

    QCOMPARE(reply->error(), Error::SslHandshakeFailedError);
    QVERIFY(!errors.isEmpty());
    QCOMPARE(errors.first().error(), error);
    QCOMPARE(m_organization.reached(Endpoint::Members), 1);
    QCOMPARE(statusOf(*m_client->ask(Endpoint::Code, TokenKind::Full)), 200); // another host
}

void tst_Misbehaviour::showsAFollowedRedirect()
{
    QNetworkRequest request = m_client->request(Endpoint::Code, TokenKind::Full);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Automatic);

    m_client->ask(request); // takes a cookie
    m_organization.misbehave(Endpoint::Code, Fault::RedirectToSignIn, Lasting::Once);
    QCOMPARE(statusOf(*m_client->ask(request)), 203);
    m_organization.misbehave(Endpoint::Code, Fault::RedirectElsewhere, Lasting::Once);
    m_client->ask(request);

    QSet<QByteArray> found; // a set: Qt asks a proxy that refuses once or several times
    for (const Request &unexpected : m_organization.unexpected())
        found += unexpected.host + ": " + unexpected.objection;
    const QSet<QByteArray> expected{
        "dev.azure.com: a cookie", "app.vssps.visualstudio.com: nothing is served there",
        "elsewhere.example: the proxy was asked for something else than a served host"};
    QCOMPARE(found, expected);
}

void tst_Misbehaviour::holdsUntilReleased()
{
    m_organization.hold(Endpoint::Code);
    const Reply held = m_client->send(m_client->request(Endpoint::Code, TokenKind::Full));
    QSignalSpy arrived(&m_organization, &Organization::requestArrived);
    QVERIFY(arrived.wait());
    QCOMPARE(statusOf(*m_client->ask(Endpoint::Members, TokenKind::Full)), 200);
    QVERIFY(!held->isFinished());

    m_organization.release(Endpoint::Members); // another one
    QTest::qWait(50);
    QVERIFY(!held->isFinished());

    m_organization.release(Endpoint::Code);
    QTRY_COMPARE(statusOf(*held), 200);
    QCOMPARE(statusOf(*m_client->ask(Endpoint::Code, TokenKind::Full)), 200);
}

void tst_Misbehaviour::strikesOnceAndWhereItShould()
{
    m_organization.misbehave(Endpoint::Code, Fault::ServerError, Lasting::Once);
    QCOMPARE(statusOf(*m_client->ask(Endpoint::Features, TokenKind::Full)), 200);
    QCOMPARE(statusOf(*m_client->ask(Endpoint::Code, TokenKind::Full)), 500);
    QCOMPARE(statusOf(*m_client->ask(Endpoint::Code, TokenKind::Full)), 200);

    m_organization.misbehave(Endpoint::All, Fault::Status, Lasting::UntilCleared, 418);
    QCOMPARE(statusOf(*m_client->ask(Endpoint::Profile, TokenKind::Full)), 418);
    QCOMPARE(statusOf(*m_client->ask(Endpoint::Members, TokenKind::Full)), 418);
    m_organization.clear();
    QCOMPARE(statusOf(*m_client->ask(Endpoint::Members, TokenKind::Full)), 200);
}

void tst_Misbehaviour::answersWhatATestChooses()
{
    m_organization.answerWith(Endpoint::Code,
                              {.status = 451, .headers = {{"X-Why", "law"}}, .body = "no"});
    const Reply reply = m_client->ask(Endpoint::Code, TokenKind::Full);
    QCOMPARE(statusOf(*reply), 451);
    QCOMPARE(reply->rawHeader("X-Why"), "law"_ba);
    QCOMPARE(reply->readAll(), "no"_ba);
}

void tst_Misbehaviour::programObeys()
{
    const QTemporaryDir folder;
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(PRACTICE_PROGRAM), {u"--folder"_s, folder.path()});
    const auto line = [&program] {
        while (!program.canReadLine() && program.waitForReadyRead()) { }
        return QJsonDocument::fromJson(program.readLine()).object();
    };
    const auto obey = [&](const QByteArray &command) {
        program.write(command + '\n');
        return line();
    };

    const QJsonObject greeting = line();
    QCOMPARE(greeting[u"tokens"].toArray().size(), qsizetype(tokenKinds().size()));
    QVERIFY(QFile::exists(greeting[u"authority"].toString()));

    QVERIFY(obey("revoke custom")[u"ok"].toBool());
    QVERIFY(obey("fault code rate-limit 3 once")[u"ok"].toBool());
    QVERIFY(obey("fault code nonsense").contains(u"error"));
    QVERIFY(obey("clear")[u"ok"].toBool());
    QVERIFY(obey("requests")[u"requests"].toArray().isEmpty());

    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_Misbehaviour)
#include "tst_misbehaviour.moc"
