// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/recoverjob.h"
#include "lifecycle/worldtest.h"

#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using library::LibraryError;
using lifecycle::RecoveredChange;
using practice::Endpoint;
using practice::Fault;
using practice::TokenKind;
using test::World;
using Outcome = RecoveredChange::Outcome;

/// What tst_transactions, which goes through every step, does not ask.
class tst_RecoverJob final : public test::WorldTest
{
    Q_OBJECT

private Q_SLOTS:
    void recoversOnlyWhatWorks_data();
    void recoversOnlyWhatWorks();
    void asksANetworkThatIsAwayOnlyOnce_data();
    void asksANetworkThatIsAwayOnlyOnce();
    void leavesWhatAnotherIsBusyWith();
    void neverDropsTheOneInUse();
};

void tst_RecoverJob::recoversOnlyWhatWorks_data()
{
    QTest::addColumn<TokenKind>("successor");
    QTest::addColumn<TokenKind>("inUse");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("works") << TokenKind::Renewed << TokenKind::Renewed << Outcome::Completed;
    QTest::newRow("refused") << TokenKind::Revoked << TokenKind::Custom << Outcome::Undone;
    QTest::newRow("refused by a policy")
        << TokenKind::GlobalBlocked << TokenKind::Custom << Outcome::Left;
}

void tst_RecoverJob::recoversOnlyWhatWorks()
{
    QFETCH(const TokenKind, successor);
    QFETCH(const TokenKind, inUse);
    QFETCH(const Outcome, outcome);
    m_world->leaveReplacement(successor);

    m_practice.misbehave(Endpoint::ConnectionData, Fault::ServerError);
    QCOMPARE(m_world->recovered(), Outcome::Left);
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Custom));
    m_practice.clear();
    m_world->store.isLocked = true;
    QCOMPARE(m_world->recovered(), Outcome::Left);
    m_world->store.isLocked = false;

    QCOMPARE(m_world->recovered(), outcome);
    QCOMPARE(m_world->current(), m_world->text(inUse));
    if (outcome == Outcome::Left) { // for as long as the policy lasts
        QCOMPARE(m_world->recovered(), Outcome::Left);
        QVERIFY(m_world->library.finish(World::place())); // for cleanup()
        m_world->strangers << World::place().key() + "/2"_L1;
    }
    QVERIFY(m_world->recover().isEmpty());
}

void tst_RecoverJob::asksANetworkThatIsAwayOnlyOnce_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("asked");
    QTest::newRow("no answer") << Fault::Hold << 1;
    QTest::newRow("hangs up") << Fault::DropBefore << 1;
    QTest::newRow("trouble of its own") << Fault::ServerError << 3; // it answers
}

/// Each change would wait for its whole deadline.
void tst_RecoverJob::asksANetworkThatIsAwayOnlyOnce()
{
    QFETCH(const Fault, fault);
    QFETCH(const int, asked);
    m_world->leaveReplacement(TokenKind::Renewed);
    for (const QString &name : {u"second"_s, u"third"_s}) {
        m_world->put(name, TokenKind::Custom);
        m_world->leaveReplacement(TokenKind::Renewed, name);
    }
    m_practice.misbehave(Endpoint::ConnectionData, fault);
    m_practice.forgetRequests();
    const QList<RecoveredChange> left = m_world->recover(fault == Fault::Hold ? 500ms : 20s);
    QCOMPARE(left.size(), 3);
    for (const RecoveredChange &each : left)
        QCOMPARE(each.outcome, Outcome::Left);
    QCOMPARE(m_practice.reached(Endpoint::ConnectionData), asked);
    m_practice.clear();
    QCOMPARE(m_world->recover().size(), 3);
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Renewed));
}

void tst_RecoverJob::leavesWhatAnotherIsBusyWith()
{
    m_world->leaveReplacement(TokenKind::Renewed);
    auto claim = m_world->library.lock(World::place());
    QVERIFY(m_world->recover().isEmpty());
    QCOMPARE(m_world->library.pending().value().size(), 1);
    claim = LibraryError{LibraryError::Kind::TokenLocked, {}, {}}; // lets go
    QCOMPARE(m_world->recover().size(), 1);
}

void tst_RecoverJob::neverDropsTheOneInUse()
{
    m_world->rotate(TokenKind::Renewed);
    QVERIFY(m_world->library.begin({World::Pending::Kind::DropOld, m_world->record(), first()}));
    QVERIFY(m_world->library.update(World::place(), [](library::TokenRecord &record) {
        std::swap(record.current, record.old.first()); // an older version of this program might
    }));
    QCOMPARE(m_world->recovered(), Outcome::Undone);
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Custom));
}

QTEST_GUILESS_MAIN(tst_RecoverJob)
#include "tst_recoverjob.moc"
