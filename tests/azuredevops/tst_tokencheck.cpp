// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/checkcases.h"
#include "azuredevops/service.h"
#include "azuredevops/tokencheck.h"
#include "practice/organization.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using azuredevops::Cause;
using azuredevops::CheckReport;
using azuredevops::Needs;
using azuredevops::Probe;
using azuredevops::State;
using azuredevops::TokenCheck;
using azuredevops::Verdict;
using practice::Endpoint;
using practice::Fault;
using practice::TokenKind;

namespace {

/// What the program makes of `https_proxy`.
QNetworkProxy proxyTo(const QUrl &url)
{
    const auto type
        = url.scheme() == "socks5"_L1 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return {type, url.host(), quint16(url.port())};
}

/// Of this process, in KiB.
qint64 memory(QByteArrayView key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype start = text.indexOf(key) + key.size();
    return text.mid(start, text.indexOf("kB", start) - start).trimmed().toLongLong();
}

/// The largest so far counts no more.
void forgetPeak()
{
    QFile references(u"/proc/self/clear_refs"_s);
    QVERIFY(references.open(QIODevice::WriteOnly) && references.write("5") == 1);
}

} // namespace

class tst_TokenCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_practice.start() && m_deadEnds.start()); }
    void init();
    void cleanup();

    void judgesEveryAnswer_data();
    void judgesEveryAnswer();
    void needsTwoRoundTrips();
    void announcesEachResultAsItArrives();
    void takesLittleMemoryForAFlood_data();
    void takesLittleMemoryForAFlood();
    void sparesWhatIsAnsweredBesideAFlood();
    void sendsATokenOnlyOnce_data();
    void sendsATokenOnlyOnce();
    void asksNothingMoreOnceAbandoned_data();
    void asksNothingMoreOnceAbandoned();
    void leavesNoRequestBehind();
    void tellsAccountAccessAndReach();
    void keepsWhatWasMeasuredWhenTheDeadlinePasses();
    void asksNothingOnceTheTimeIsUp();
    void tellsHowLongToWait();
    void asksOnceMoreBeforeAScopeIsMissing_data();
    void asksOnceMoreBeforeAScopeIsMissing();

private:
    async::JobPtr<TokenCheck> check(TokenKind kind, Needs needs = {},
                                    std::chrono::milliseconds deadline = 20s,
                                    const char *organization = practice::organizationName);
    CheckReport result(TokenKind kind, Needs needs = {}, std::chrono::milliseconds deadline = 20s);
    CheckReport end(TokenCheck &job);
    void useProxy(const QString &spelling);

    practice::Organization m_practice;
    practice::DeadEnds m_deadEnds;
    std::optional<azuredevops::Service> m_service; // new for each test: no kept connections
};

void tst_TokenCheck::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_practice.clear();
    m_practice.forgetRequests();
    m_service.emplace(QList{m_practice.authority()});
    m_service->network().setProxy(m_practice.proxy());
}

void tst_TokenCheck::cleanup()
{
    for (const practice::Request &request : m_practice.unexpected())
        qWarning() << "unexpected:" << request.path << request.objection;
}

async::JobPtr<TokenCheck> tst_TokenCheck::check(TokenKind kind, Needs needs,
                                                std::chrono::milliseconds deadline,
                                                const char *organization)
{
    const auto token = token::Token::fromText(QString::fromLatin1(m_practice.token(kind)));
    const auto place = azuredevops::Organization::fromText(QString::fromLatin1(organization));
    return async::JobPtr<TokenCheck>(
        new TokenCheck(*m_service, place.value(), *token, needs, deadline));
}

CheckReport tst_TokenCheck::result(TokenKind kind, Needs needs, std::chrono::milliseconds deadline)
{
    const auto job = check(kind, needs, deadline);
    job->start();
    return end(*job);
}

CheckReport tst_TokenCheck::end(TokenCheck &job)
{
    CheckReport report;
    bool done = false;
    connect(&job, &TokenCheck::finished, this, [&](const CheckReport &result) {
        report = result;
        done = true;
    });
    if (!QTest::qWaitFor([&] { return done; }, 30'000))
        qWarning("the check did not end");
    return report;
}

void tst_TokenCheck::judgesEveryAnswer_data()
{
    QTest::addColumn<const test::CheckCase *>("expected");
    for (const test::CheckCase &each : test::checkCases())
        QTest::newRow(each.name) << &each;
}

void tst_TokenCheck::judgesEveryAnswer()
{
    QFETCH(const test::CheckCase *, expected);
    if (expected->fault)
        m_practice.misbehave(expected->where, *expected->fault, practice::Lasting::UntilCleared,
                             expected->argument);
    if (expected->deadEnd)
        m_service->network().setProxy(proxyTo(m_deadEnds.proxy(*expected->deadEnd)));
    if (expected->proxy)
        useProxy(QString::fromLatin1(expected->proxy));

    const auto job = check(expected->token, {.diff = expected->needsDiff},
                           expected->endsByDeadline ? 1s : 20s, expected->organization);
    job->start();
    const CheckReport report = end(*job);

    QCOMPARE(report.verdict(), expected->verdict);
    QCOMPARE(report.decisive(), expected->decisive);
    QCOMPARE(report.finding(report.decisive()).cause, expected->cause);
    QCOMPARE(report.finding(report.decisive()).state, test::stateOf(*expected));
    if (report.verdict() == Verdict::Works)
        QCOMPARE(report.access(), expected->access);
    QVERIFY(report.checked.isValid());
    QCOMPARE(m_practice.unexpected().size(), 0);

    // A token that was not accepted goes no further than to the first question.
    const bool accepted = report.finding(Probe::Connection).state == State::Works;
    QCOMPARE(report.account.has_value(), accepted);
    QCOMPARE(report.finding(Probe::Code).cause == Cause::NotAsked, !accepted);
    auto asked = test::asked(*expected);
    if (expected->mayFall && m_practice.reached(*expected->mayFall) == 0)
        asked.removeOne(*expected->mayFall);
    QCOMPARE(m_practice.requests().size(), asked.size());
    for (const Endpoint endpoint : asked)
        QCOMPARE(m_practice.reached(endpoint), asked.count(endpoint));
}

/// As the program takes it from the environment.
void tst_TokenCheck::useProxy(const QString &spelling)
{
    const QNetworkProxy proxy = m_practice.proxy();
    QProcessEnvironment environment;
    environment.insert(u"https_proxy"_s,
                       spelling.arg(u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port())));
    m_service->useProxyOf(environment);
}

void tst_TokenCheck::needsTwoRoundTrips()
{
    m_practice.hold(Endpoint::ConnectionData);
    const auto job = check(TokenKind::Full);
    QSignalSpy finished(job.get(), &TokenCheck::finished);
    job->start();
    QTRY_COMPARE(m_practice.requests().size(), 1);

    m_practice.hold(Endpoint::All); // the probes go out side by side: none waits for another
    m_practice.release(Endpoint::ConnectionData);
    QTRY_COMPARE(m_practice.requests().size(), 5);
    m_practice.clear();
    QVERIFY(finished.count() == 1 || finished.wait());
    QCOMPARE(m_practice.requests().size(), 5);
}

void tst_TokenCheck::announcesEachResultAsItArrives()
{
    m_practice.hold(Endpoint::Members);
    const auto job = check(TokenKind::Custom);
    QList<Probe> found;
    connect(job.get(), &TokenCheck::found, this, [&](Probe probe) { found += probe; });
    QSignalSpy finished(job.get(), &TokenCheck::finished);
    job->start();

    QTRY_COMPARE(found.size(), 4);
    QCOMPARE(found.first(), Probe::Connection);
    QVERIFY(!found.contains(Probe::Members));
    QCOMPARE(finished.count(), 0);
    m_practice.release(Endpoint::Members);
    QVERIFY(finished.wait());
    QCOMPARE(found.last(), Probe::Members);
}

void tst_TokenCheck::takesLittleMemoryForAFlood_data()
{
    QTest::addColumn<Fault>("fault");
    for (const Fault fault : {Fault::EndlessHeaders, Fault::EndlessHeader, Fault::EndlessStatus,
                              Fault::EndlessExtension, Fault::EndlessInterim})
        QTest::newRow(practice::row(fault).key.constData()) << fault;
}

/// Elsewhere the deadline ends it.
void tst_TokenCheck::takesLittleMemoryForAFlood()
{
    QFETCH(const Fault, fault);
    m_practice.misbehave(Endpoint::All, fault);
#ifdef Q_OS_LINUX
    const qint64 before = memory("VmRSS:");
    forgetPeak();
    QElapsedTimer timer;
    timer.start();
    const CheckReport report = result(TokenKind::Full, {}, azuredevops::defaultDeadline);
    QCOMPARE(report.finding(Probe::Connection).cause, Cause::AnswerTooLarge);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    const qint64 taken = memory("VmHWM:") - before;
    QVERIFY2(taken < 64 * 1024, qPrintable(u"%1 KiB"_s.arg(taken)));
#else
    QCOMPARE(result(TokenKind::Full, {}, 1s).finding(Probe::Connection).cause, Cause::TimedOut);
#endif
}

void tst_TokenCheck::sparesWhatIsAnsweredBesideAFlood()
{
    m_practice.misbehave(Endpoint::Code, Fault::HugeBody, practice::Lasting::UntilCleared, 5);
    m_practice.misbehave(Endpoint::Members, Fault::EndlessHeaders);
    const CheckReport report = result(TokenKind::Custom, {}, 5s);
    QCOMPARE(report.finding(Probe::Connection).state, State::Works);
    QCOMPARE(report.finding(Probe::Code).state, State::Works);
    QVERIFY(report.finding(Probe::Members).state == State::Unknown);
}

void tst_TokenCheck::sendsATokenOnlyOnce_data()
{
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("first question, dropped") << Endpoint::ConnectionData << Fault::DropBefore;
    QTest::newRow("first question, cut off") << Endpoint::ConnectionData << Fault::DropInside;
    QTest::newRow("probe, dropped") << Endpoint::Code << Fault::DropBefore;
    QTest::newRow("probe, cut off") << Endpoint::Members << Fault::DropInside;
}

void tst_TokenCheck::sendsATokenOnlyOnce()
{
    QFETCH(const Endpoint, endpoint);
    QFETCH(const Fault, fault);
    m_practice.misbehave(endpoint, fault);
    QCOMPARE(result(TokenKind::Full).verdict(), Verdict::Unchecked);
    QCOMPARE(m_practice.reached(endpoint), 1);
}

void tst_TokenCheck::asksNothingMoreOnceAbandoned_data()
{
    QTest::addColumn<Endpoint>("held");
    QTest::newRow("at the first question") << Endpoint::ConnectionData;
    QTest::newRow("at Code") << Endpoint::Code;
    QTest::newRow("at members") << Endpoint::Members;
    QTest::newRow("at full access") << Endpoint::Features;
    QTest::newRow("at the profile") << Endpoint::Profile;
}

void tst_TokenCheck::asksNothingMoreOnceAbandoned()
{
    QFETCH(const Endpoint, held);
    m_practice.hold(held);
    auto job = check(TokenKind::Full);
    job->start();
    const auto asked = held == Endpoint::ConnectionData ? 1 : 5;
    QTRY_COMPARE(m_practice.requests().size(), asked);
    job.reset();
    m_practice.release(held);
    QTest::qWait(50); // nothing happens
    QCOMPARE(m_practice.requests().size(), asked);
}

void tst_TokenCheck::leavesNoRequestBehind()
{
    // Qt keeps six connections a host: were these still waiting, none would be left.
    m_practice.hold(Endpoint::ConnectionData);
    for (int i = 1; i <= 8; ++i) {
        auto job = check(TokenKind::Custom);
        job->start();
        QTRY_COMPARE(m_practice.reached(Endpoint::ConnectionData), i);
    }
    m_practice.clear();
    QCOMPARE(result(TokenKind::Custom).verdict(), Verdict::Works);
}

void tst_TokenCheck::tellsAccountAccessAndReach()
{
    const CheckReport full = result(TokenKind::Full);
    const auto &dana = m_practice.person(practice::Owner::Dana);
    QCOMPARE(full.account->id.toLatin1(), dana.id);
    QCOMPARE(full.account->name.toUtf8(), dana.name);
    QCOMPARE(full.account->login.toUtf8(), dana.login);
    QCOMPARE(full.access(), azuredevops::Access::Full);
    QVERIFY(!full.isGlobal());

    QCOMPARE(result(TokenKind::Custom).access(), azuredevops::Access::Custom);
    QVERIFY(result(TokenKind::Global).isGlobal());

    const CheckReport revoked = result(TokenKind::Revoked);
    QCOMPARE(revoked.access(), azuredevops::Access::Unknown);
    QVERIFY(!revoked.isGlobal());
}

void tst_TokenCheck::keepsWhatWasMeasuredWhenTheDeadlinePasses()
{
    m_practice.hold(Endpoint::Members);
    const CheckReport report = result(TokenKind::Custom, {}, 1s);
    QCOMPARE(report.verdict(), Verdict::Unchecked);
    QVERIFY(report.account);
    QCOMPARE(report.finding(Probe::Code).state, State::Works);
    QCOMPARE(report.finding(Probe::FullAccess).state, State::Refused);
    QCOMPARE(report.finding(Probe::Members).cause, Cause::TimedOut);
    QCOMPARE(report.finding(Probe::Members).host, u"vsaex.dev.azure.com"_s);
}

/// The limit is for all checks together, and its clock starts with the first.
void tst_TokenCheck::asksNothingOnceTheTimeIsUp()
{
    m_service->setTimeLimit(3s);
    m_practice.hold(Endpoint::Members);
    const CheckReport first = result(TokenKind::Custom);
    QVERIFY(first.account);
    QCOMPARE(first.finding(Probe::Members).cause, Cause::TimedOut);
    QCOMPARE(m_service->timeLeft(), 0ms);

    m_practice.forgetRequests();
    const CheckReport second = result(TokenKind::Custom);
    QCOMPARE(second.verdict(), Verdict::Unchecked);
    QCOMPARE(second.finding(second.decisive()).cause, Cause::NotAsked);
    QCOMPARE(m_practice.requests().size(), 0);
}

void tst_TokenCheck::tellsHowLongToWait()
{
    m_practice.misbehave(Endpoint::ConnectionData, Fault::RateLimit,
                         practice::Lasting::UntilCleared, 17);
    QCOMPARE(result(TokenKind::Custom).finding(Probe::Connection).retryAfter, 17s);

    m_practice.clear();
    QCOMPARE(result(TokenKind::Custom).retryAfter(), std::nullopt);
    m_practice.misbehave(Endpoint::ConnectionData, Fault::SlowDown, practice::Lasting::UntilCleared,
                         3);
    m_practice.misbehave(Endpoint::Features, Fault::SlowDown, practice::Lasting::UntilCleared, 19);
    const CheckReport report = result(TokenKind::Custom);
    QCOMPARE(report.verdict(), Verdict::Works);
    QCOMPARE(report.retryAfter(), 19s);
}

void tst_TokenCheck::asksOnceMoreBeforeAScopeIsMissing_data()
{
    QTest::addColumn<TokenKind>("token");
    QTest::addColumn<Endpoint>("diesAt");
    QTest::addColumn<std::optional<Fault>>("then");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<int>("questions");
    using Then = std::optional<Fault>;
    QTest::newRow("dies before the scopes")
        << TokenKind::Custom << Endpoint::Code << Then(Fault::Status) << Verdict::Refused
        << Cause::TokenRefused << 2;
    QTest::newRow("dies before the members")
        << TokenKind::Custom << Endpoint::Members << Then(Fault::Status) << Verdict::Refused
        << Cause::TokenRefused << 2;
    QTest::newRow("lives on") << TokenKind::Custom << Endpoint::Members << Then()
                              << Verdict::Limited << Cause::ScopeMissing << 2;
    QTest::newRow("cannot be asked again")
        << TokenKind::Custom << Endpoint::Code << Then(Fault::DropBefore) << Verdict::Unchecked
        << Cause::RefusedLater << 2;
    QTest::newRow("asked in vain") << TokenKind::Custom << Endpoint::Code << Then(Fault::Hold)
                                   << Verdict::Unchecked << Cause::RefusedLater << 2;
    QTest::newRow("lacks what nobody needs")
        << TokenKind::Custom << Endpoint::Features << Then() << Verdict::Works << Cause::Works << 1;
}

/// A missing scope and a token that died a moment ago get the same answer.
void tst_TokenCheck::asksOnceMoreBeforeAScopeIsMissing()
{
    QFETCH(const TokenKind, token);
    QFETCH(const Endpoint, diesAt);
    QFETCH(const std::optional<Fault>, then);
    QFETCH(const Verdict, verdict);
    QFETCH(const int, questions);
    m_practice.misbehave(diesAt, Fault::Status, practice::Lasting::UntilCleared, 401);
    const auto job = check(token, {}, 2s);
    QList<CheckReport> reports;
    connect(job.get(), &TokenCheck::found, this, [&](Probe, const CheckReport &report) {
        reports += report;
        if (reports.size() == 1 && then)
            m_practice.misbehave(Endpoint::ConnectionData, *then, practice::Lasting::UntilCleared,
                                 401);
    });
    job->start();
    const CheckReport report = end(*job);
    QCOMPARE(report.verdict(), verdict);
    QTEST(report.finding(report.decisive()).cause, "cause");
    QCOMPARE(report.account.has_value(), verdict != Verdict::Refused);
    QCOMPARE(m_practice.reached(Endpoint::ConnectionData), questions);
    QCOMPARE(m_practice.requests().size(), 4 + questions);
    if (verdict == Verdict::Limited)
        reports.removeLast();
    for (const CheckReport &each : reports) { // nothing is said that has to be taken back
        for (const Probe probe : {Probe::Code, Probe::Members})
            QVERIFY(each.finding(probe).cause != Cause::ScopeMissing);
    }
}

QTEST_GUILESS_MAIN(tst_TokenCheck)
#include "tst_tokencheck.moc"
