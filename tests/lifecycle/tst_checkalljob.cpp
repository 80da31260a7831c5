// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/checkalljob.h"
#include "lifecycle/worldtest.h"
#include "support/outcome.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using lifecycle::CheckAllJob;
using lifecycle::CheckResult;
using practice::Endpoint;
using practice::Fault;
using practice::TokenKind;
using test::World;

class tst_CheckAllJob final : public test::WorldTest
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAllThatIsWrittenDown();
    void tellsWhileAnotherCheckIsUnderWay();
    void asksAHostForSixThingsAtOnce();
    void asksNoMoreOnceAPauseIsAskedFor_data();
    void asksNoMoreOnceAPauseIsAskedFor();
    void writesDownWhatIsKnownBeforeItIsStopped();
    void asksNothingOnceAbandoned();

private:
    async::JobPtr<CheckAllJob> revalidation(QList<qsizetype> *told);
    void putMore(int count);
    void forgetMore(int count);
};

/// Of both tokens; whatever is told of has to be in the library.
async::JobPtr<CheckAllJob> tst_CheckAllJob::revalidation(QList<qsizetype> *told)
{
    auto job = async::JobPtr<CheckAllJob>(
        new CheckAllJob(m_world->services(), m_world->library.records().value(), std::nullopt));
    connect(job.get(), &CheckAllJob::checked, this,
            [this, told](qsizetype index, const CheckResult &result) {
                const auto facts = m_world->library.records().value().at(index).current;
                if (result ? facts.lastVerdict && !result.value().notRecorded
                           : facts.trouble.has_value())
                    *told += index;
            });
    return job;
}

void tst_CheckAllJob::tellsOfAllThatIsWrittenDown()
{
    QList<qsizetype> told;
    auto job = revalidation(&told);
    qsizetype toldBefore = -1;
    connect(job.get(), &CheckAllJob::finished, this, [&] { toldBefore = told.size(); });
    job->start();
    QTRY_COMPARE(toldBefore, 2);
    std::ranges::sort(told);
    QCOMPARE(told, (QList<qsizetype>{0, 1}));
}

void tst_CheckAllJob::tellsWhileAnotherCheckIsUnderWay()
{
    m_world->exchange({});
    m_practice.hold(Endpoint::ConnectionData);
    QList<qsizetype> told;
    auto job = revalidation(&told);
    bool isDone = false;
    connect(job.get(), &CheckAllJob::finished, this, [&isDone] { isDone = true; });
    job->start();
    QTRY_COMPARE(told, QList<qsizetype>{0});
    QVERIFY(!isDone);
    m_practice.release(Endpoint::ConnectionData);
    QTRY_VERIFY(isDone);
    QCOMPARE(told, (QList<qsizetype>{0, 1}));
    m_world->exchange(TokenKind::Custom); // for cleanup()
}

void tst_CheckAllJob::putMore(int count)
{
    for (int i = 0; i < count; ++i)
        m_world->put(u"more-%1"_s.arg(i), TokenKind::Custom);
    m_practice.forgetRequests();
}

/// For cleanup().
void tst_CheckAllJob::forgetMore(int count)
{
    for (int i = 0; i < count; ++i) {
        const auto place = World::place(u"more-%1"_s.arg(i));
        for (const QString &key : keysOf(m_world->library.record(place).value().value()))
            m_world->store.secrets.remove(key);
        QVERIFY(m_world->library.forget(place));
    }
}

/// Six is what Qt does for HTTP/1.1; a newer one might do more.
void tst_CheckAllJob::asksAHostForSixThingsAtOnce()
{
    putMore(18);
    for (const Endpoint endpoint : {Endpoint::ConnectionData, Endpoint::Members})
        m_practice.hold(endpoint);
    QTRY_COMPARE(m_practice.openConnections(), 0); // of the test before
    QList<qsizetype> told;
    auto job = revalidation(&told);
    bool isDone = false;
    connect(job.get(), &CheckAllJob::finished, this, [&isDone] { isDone = true; });
    job->start();

    QTRY_COMPARE(m_practice.requests().size(), 6);
    QTest::qWait(200); // for a seventh
    QCOMPARE(m_practice.requests().size(), 6);
    QCOMPARE(m_practice.openConnections(), 6);

    m_practice.release(Endpoint::ConnectionData);
    QTRY_COMPARE(m_practice.reached(Endpoint::Members), 6);
    QTest::qWait(200);
    QCOMPARE(m_practice.reached(Endpoint::Members), 6);
    QVERIFY(m_practice.openConnections() <= 3 * 6); // three hosts
    m_practice.release(Endpoint::Members);
    QTRY_VERIFY(isDone);
    QCOMPARE(told.size(), 20);
    forgetMore(18);
}

void tst_CheckAllJob::asksNoMoreOnceAPauseIsAskedFor_data()
{
    QTest::addColumn<Endpoint>("where");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("too many requests") << Endpoint::ConnectionData << Fault::RateLimit;
    QTest::newRow("slow down, says the first answer")
        << Endpoint::ConnectionData << Fault::SlowDown;
    QTest::newRow("slow down, says a later one") << Endpoint::Members << Fault::SlowDown;
    QTest::newRow("a gateway's trouble") << Endpoint::ConnectionData << Fault::GatewayTrouble;
}

/// Those of the organization that asks for it; ten are under way by then.
void tst_CheckAllJob::asksNoMoreOnceAPauseIsAskedFor()
{
    QFETCH(const Endpoint, where);
    QFETCH(const Fault, fault);
    putMore(28);
    m_practice.misbehave(where, fault, practice::Lasting::UntilCleared,
                         fault == Fault::GatewayTrouble ? 503 : 60);
    auto records = m_world->library.records().value();
    library::TokenRecord elsewhere = records.constFirst();
    elsewhere.place.organization = azuredevops::Organization::fromText(u"contoso"_s).value();
    records += elsewhere;
    CheckAllJob job(m_world->services(), records, std::nullopt);
    int asked = 0;
    int heldBack = 0;
    bool isDone = false;
    connect(&job, &CheckAllJob::checked, this, [&](qsizetype index, const CheckResult &result) {
        const library::TokenRecord &record = records.at(index);
        if (!result || !lifecycle::isHeldBack(result.value().report)) {
            ++asked;
            return;
        }
        ++heldBack;
        const auto left = result.value().report.retryAfter().value();
        QVERIFY(left > 0s && left <= 60s);
        QCOMPARE(record.place.organization, World::place().organization);
        QCOMPARE(m_world->library.record(record.place).value()->current, record.current);
    });
    connect(&job, &CheckAllJob::finished, this, [&isDone] { isDone = true; });
    job.start();
    QTRY_VERIFY(isDone);
    QCOMPARE(asked + heldBack, 31);
    QCOMPARE(asked, 11); // with the other organization's, the last
    QCOMPARE(m_practice.reached(Endpoint::ConnectionData), 10);
    m_practice.clear();
    forgetMore(28);
}

void tst_CheckAllJob::writesDownWhatIsKnownBeforeItIsStopped()
{
    QList<qsizetype> told;
    auto job = revalidation(&told);
    job->start();
    const auto isKnown = [&] {
        job->writeDownNow();
        return !told.isEmpty();
    };
    QTRY_VERIFY(isKnown());
    job.reset();
    QVERIFY(m_world->library.records().value().at(told.constFirst()).current.lastVerdict);
}

/// Whose checks have begun, and have not read their secrets yet.
void tst_CheckAllJob::asksNothingOnceAbandoned()
{
    for (const bool servicesGoFirst : {false, true}) {
        auto job = async::JobPtr<CheckAllJob>(
            new CheckAllJob(m_world->services(), m_world->library.records().value(), std::nullopt));
        job->start();
        QCoreApplication::sendPostedEvents(job.get(), QEvent::MetaCall);
        job.reset();
        if (servicesGoFirst)
            m_world.emplace(m_practice);
        QCoreApplication::processEvents();
        QCOMPARE(m_world->store.calls, QStringList());
    }
}

QTEST_GUILESS_MAIN(tst_CheckAllJob)
#include "tst_checkalljob.moc"
