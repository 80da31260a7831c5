// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/removejob.h"
#include "lifecycle/worldtest.h"
#include "support/outcome.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using lifecycle::RemoveJob;
using lifecycle::RemoveResult;
using practice::TokenKind;
using test::World;

/// What tst_transactions, which goes through every step, does not ask.
class tst_RemoveJob final : public test::WorldTest
{
    Q_OBJECT

private Q_SLOTS:
    void removesTheUnfinishedToo();
    void beginsNothingThatItGivesUp_data();
    void beginsNothingThatItGivesUp();
};

void tst_RemoveJob::removesTheUnfinishedToo()
{
    m_world->leaveReplacement(TokenKind::Renewed);
    const auto result = test::outcome<RemoveResult>(
        async::JobPtr<RemoveJob>(new RemoveJob(m_world->services(), World::place())));
    QVERIFY(result && *result);
    const QStringList left = m_world->store.secrets.keys();
    QVERIFY(std::ranges::all_of(left, [](const QString &key) { return key.contains("other"_L1); }));
    QVERIFY(!m_world->library.record(World::place()).value());
}

void tst_RemoveJob::beginsNothingThatItGivesUp_data()
{
    QTest::addColumn<keychain::KeychainError::Kind>("trouble");
    QTest::addColumn<int>("call"); // of the keychain: two are reads, then they are removed
    QTest::addColumn<bool>("isBegun");
    using Kind = keychain::KeychainError::Kind;
    QTest::newRow("no session") << Kind::NoSessionBus << 3 << false;
    QTest::newRow("locked") << Kind::Locked << 3 << false;
    QTest::newRow("not read") << Kind::Locked << 1 << false;
    QTest::newRow("not compared") << Kind::Failed << 2 << false;
    QTest::newRow("refused") << Kind::Denied << 3 << false;
    QTest::newRow("silent") << Kind::NoAnswer << 3 << false;
    QTest::newRow("it may be gone") << Kind::Failed << 3 << true;
    QTest::newRow("one is gone") << Kind::Locked << 4 << true;
}

/// Nothing was interrupted where nothing had come about.
void tst_RemoveJob::beginsNothingThatItGivesUp()
{
    QFETCH(const keychain::KeychainError::Kind, trouble);
    QFETCH(const int, call);
    QFETCH(const bool, isBegun);
    m_world->rotate(TokenKind::Renewed);
    m_world->store.failCall(call, {trouble, {}});
    const auto removed = test::outcome<RemoveResult>(
        async::JobPtr<RemoveJob>(new RemoveJob(m_world->services(), World::place())));
    QVERIFY(removed && !*removed);
    QCOMPARE(m_world->library.pending().value().size(), isBegun ? 1 : 0);
    QVERIFY(m_world->library.record(World::place()).value());
    if (isBegun) {
        QCOMPARE(m_world->recover().size(), 1);
        return;
    }

    m_world->leaveReplacement(TokenKind::Full); // which is not to be forgotten
    m_world->store.failCall(call, {trouble, {}});
    QVERIFY(!*test::outcome<RemoveResult>(
        async::JobPtr<RemoveJob>(new RemoveJob(m_world->services(), World::place()))));
    const auto pending = m_world->library.pending().value();
    QCOMPARE(pending.size(), 1);
    QCOMPARE(pending.constFirst().kind, library::PendingChange::Kind::Replace);
    QVERIFY(!m_world->recover().isEmpty());
}

QTEST_GUILESS_MAIN(tst_RemoveJob)
#include "tst_removejob.moc"
