// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/watchrevocationjob.h"
#include "lifecycle/worldtest.h"

#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using keychain::KeychainError;
using lifecycle::Pace;
using lifecycle::RetiredToken;
using lifecycle::RetireResult;
using lifecycle::WatchRevocationJob;
using practice::Endpoint;
using practice::Fault;
using practice::Lasting;
using practice::TokenKind;
using std::chrono::milliseconds;
using test::World;

/// Looking again and again whether the old token of a rotation is refused by now.
class tst_WatchRevocationJob final : public test::WorldTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_job.reset(); }

    void endsOnceItIsRefused();
    void endsIfItWasDroppedElsewhere();
    void looksLessAndLessOften();
    void beginsWithAPause();
    void looksAtOnceIfTold();
    void waitsAsLongAsTheServiceAsks();
    void asksALockedKeychainOnlyIfTold();
    void dropsItOnTheirWord();
    void dropsItOnceALookHasEnded();
    void isSilentOnceAbandoned();

private:
    void start(Pace pace = {});
    [[nodiscard]] int asked() const { return int(m_practice.reached(Endpoint::ConnectionData)); }
    [[nodiscard]] bool isGone() const { return m_world->record().old.isEmpty(); }
    [[nodiscard]] RetiredToken retired() const { return m_finished.constFirst(); }

    async::JobPtr<WatchRevocationJob> m_job;
    QList<milliseconds> m_waited;
    QList<RetireResult> m_looked;
    QList<RetiredToken> m_finished;
};

void tst_WatchRevocationJob::init()
{
    WorldTest::init();
    m_practice.forgetRequests();
    m_waited.clear();
    m_looked.clear();
    m_finished.clear();
    m_world->rotate(TokenKind::Renewed);
}

void tst_WatchRevocationJob::start(Pace pace)
{
    m_job.reset(new WatchRevocationJob(m_world->services(), World::place(),
                                       m_world->record().old.constLast(), pace));
    connect(m_job.get(), &WatchRevocationJob::waiting, this,
            [this](milliseconds pause) { m_waited += pause; });
    connect(m_job.get(), &WatchRevocationJob::looked, this,
            [this](const RetireResult &result) { m_looked += result; });
    connect(m_job.get(), &WatchRevocationJob::finished, this,
            [this](const RetiredToken &token) { m_finished += token; });
    m_job->start();
}

void tst_WatchRevocationJob::endsOnceItIsRefused()
{
    start({.first = 20ms});
    QVERIFY(m_job->isFirstLook());
    QTRY_VERIFY(m_looked.size() >= 2);
    QVERIFY(m_job->hasWorked() && !m_job->isFirstLook());
    QVERIFY(m_looked.constFirst() && !m_looked.constFirst().value().isGone());

    m_world->store.secrets.insert(m_world->first(), m_world->text(TokenKind::Revoked));
    QTRY_COMPARE(m_finished.size(), 1);
    QVERIFY(retired().isGone() && retired().report);
    QVERIFY(isGone());
    QCOMPARE(m_world->broken(), QString());
    const int before = asked();
    QTest::qWait(100); // nothing happens
    QCOMPARE(asked(), before);
}

void tst_WatchRevocationJob::endsIfItWasDroppedElsewhere()
{
    m_world->store.secrets.insert(m_world->first(), m_world->text(TokenKind::Revoked));
    m_practice.hold(Endpoint::ConnectionData);
    start();
    QTRY_COMPARE(asked(), 1);
    QVERIFY(m_world->library.update(World::place(),
                                    [](library::TokenRecord &record) { record.old.clear(); }));
    m_practice.release(Endpoint::ConnectionData);
    QTRY_COMPARE(m_finished.size(), 1);
    QVERIFY(m_looked.isEmpty());
}

void tst_WatchRevocationJob::looksLessAndLessOften()
{
    start({.first = 10ms, .longest = 60ms});
    QTRY_VERIFY(m_looked.size() >= 5);
    QCOMPARE(m_waited.first(5), (QList<milliseconds>{10ms, 20ms, 40ms, 60ms, 60ms}));
    const Pace usual;
    QCOMPARE(usual.first, 5s);
    QCOMPARE(usual.longest, 60s);
}

void tst_WatchRevocationJob::beginsWithAPause()
{
    start({.before = 1h});
    QTRY_COMPARE(m_waited, QList<milliseconds>{1h});
    QVERIFY(m_job->isWaiting() && !m_job->isFirstLook());
    QTest::qWait(50); // nothing happens
    QCOMPARE(asked(), 0);
}

void tst_WatchRevocationJob::looksAtOnceIfTold()
{
    start({.before = 1h});
    QTRY_VERIFY(m_job->isWaiting());
    m_practice.hold(Endpoint::ConnectionData);
    m_job->lookNow();
    QVERIFY(m_job->isLooking() && !m_job->isWaiting());
    QTRY_COMPARE(asked(), 1);
    m_job->lookNow(); // is what it does
    QTest::qWait(50); // nothing happens
    QCOMPARE(asked(), 1);
    m_practice.release(Endpoint::ConnectionData);
    QTRY_COMPARE(m_looked.size(), 1);
    QVERIFY(m_job->isWaiting());
}

/// In an answer to this job, or to another one.
void tst_WatchRevocationJob::waitsAsLongAsTheServiceAsks()
{
    m_practice.misbehave(Endpoint::ConnectionData, Fault::RateLimit, Lasting::Once, 120);
    start({.first = 1ms});
    QTRY_COMPARE(m_looked.size(), 1);
    QVERIFY(m_waited.constLast() > 100s && m_waited.constLast() <= 120s);
    m_job->lookNow();
    QVERIFY(!m_job->isLooking());
    QVERIFY(m_waited.constLast() > 100s);

    m_waited.clear();
    start(); // another one
    QTRY_COMPARE(m_waited.size(), 1);
    QVERIFY(m_waited.constLast() > 100s);
    QVERIFY(!m_job->isFirstLook());
    QCOMPARE(asked(), 1);
}

void tst_WatchRevocationJob::asksALockedKeychainOnlyIfTold()
{
    m_world->store.isLocked = true;
    start({.first = 1ms});
    QTRY_COMPARE(m_looked.size(), 1);
    QCOMPARE(std::get<KeychainError>(m_looked.constFirst().error()).kind,
             KeychainError::Kind::Locked);
    QVERIFY(!m_job->isWaiting() && !m_job->isLooking());
    const qsizetype calls = m_world->store.calls.size();
    QTest::qWait(50); // nothing happens
    QCOMPARE(m_world->store.calls.size(), calls);

    m_world->store.isLocked = false;
    m_job->lookNow();
    QTRY_VERIFY(m_looked.size() >= 2);
    QVERIFY(m_looked.constLast());
    QTRY_VERIFY(m_job->isWaiting()); // it looks again every few milliseconds
}

void tst_WatchRevocationJob::dropsItOnTheirWord()
{
    start({.before = 1h});
    QTRY_VERIFY(m_job->isWaiting());
    m_job->drop();
    QTRY_COMPARE(m_finished.size(), 1);
    QVERIFY(retired().isGone() && !retired().report);
    QCOMPARE(asked(), 0);
    QVERIFY(isGone());
    QCOMPARE(m_world->broken(), QString());
}

void tst_WatchRevocationJob::dropsItOnceALookHasEnded()
{
    m_practice.hold(Endpoint::ConnectionData);
    start();
    QTRY_COMPARE(asked(), 1);
    m_job->drop();
    QTest::qWait(50); // nothing happens
    QVERIFY(!isGone());
    m_practice.release(Endpoint::ConnectionData);
    QTRY_COMPARE(m_finished.size(), 1);
    QVERIFY(isGone());
    QVERIFY(m_job->hasWorked() && m_looked.isEmpty());
    QCOMPARE(asked(), 1);
}

void tst_WatchRevocationJob::isSilentOnceAbandoned()
{
    m_practice.hold(Endpoint::ConnectionData);
    start({.first = 1ms});
    QTRY_COMPARE(asked(), 1);
    m_job.reset();
    m_practice.release(Endpoint::ConnectionData);
    QTest::qWait(50); // nothing happens
    QVERIFY(m_looked.isEmpty() && m_finished.isEmpty());
    QCOMPARE(asked(), 1);
    QVERIFY(!isGone());
}

QTEST_MAIN(tst_WatchRevocationJob)
#include "tst_watchrevocationjob.moc"
