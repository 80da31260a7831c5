// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/replacejob.h"
#include "lifecycle/retirejob.h"
#include "lifecycle/worldtest.h"
#include "support/outcome.h"

#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using library::LibraryError;
using lifecycle::ReplaceJob;
using lifecycle::ReplaceResult;
using lifecycle::RetireJob;
using practice::TokenKind;
using test::World;
using Outcome = lifecycle::RecoveredChange::Outcome;

/// What tst_transactions, which goes through every step, does not ask.
class tst_ReplaceJob final : public test::WorldTest
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOldOneBesideTheNew();
    void doesNotReplaceWhatIsNoLongerInUse();
    void isDoneIfTheNewOneIsInUseAlready();
    void writesOverNoStranger();
    void doesNotReplaceATokenByItself();
    void keepsWhatAnEarlierTryLeft();
    void endsTheDropThatWasLeft_data();
    void endsTheDropThatWasLeft();
    void letsOnlyOneRotate();

private:
    async::JobPtr<ReplaceJob> replacement(TokenKind kind, const QString &oldEntry = first());
};

async::JobPtr<ReplaceJob> tst_ReplaceJob::replacement(TokenKind kind, const QString &oldEntry)
{
    return async::JobPtr<ReplaceJob>(
        new ReplaceJob(m_world->services(), m_world->replacement(oldEntry, kind)));
}

void tst_ReplaceJob::keepsTheOldOneBesideTheNew()
{
    const auto before = m_world->record().current;
    const auto result = test::outcome<ReplaceResult>(replacement(TokenKind::Renewed));
    QVERIFY(result && *result);
    QCOMPARE(result->value(), m_world->record());
    QCOMPARE(m_world->record().old, QList{before});
    QVERIFY(m_world->record().current.stored > before.stored); // even within a second
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Renewed));
    QCOMPARE(m_world->store.secrets.value(first()), m_world->text(TokenKind::Custom));
}

void tst_ReplaceJob::doesNotReplaceWhatIsNoLongerInUse()
{
    m_world->rotate(TokenKind::Renewed);
    const auto result = test::outcome<ReplaceResult>(replacement(TokenKind::Full));
    QVERIFY(result && !*result);
    QVERIFY(std::holds_alternative<lifecycle::ChangedMeanwhile>(result->error()));
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Renewed));
}

/// The write seemed to have failed, RecoverJob completed it, and then it is tried once more.
void tst_ReplaceJob::isDoneIfTheNewOneIsInUseAlready()
{
    m_world->leaveReplacement(TokenKind::Renewed);
    QCOMPARE(m_world->recovered(), Outcome::Completed);
    m_world->store.failNext({keychain::KeychainError::Kind::Locked, {}});
    const auto locked = test::outcome<ReplaceResult>(replacement(TokenKind::Renewed));
    QVERIFY(locked && !*locked);
    QVERIFY(std::holds_alternative<keychain::KeychainError>(locked->error()));

    const auto result = test::outcome<ReplaceResult>(replacement(TokenKind::Renewed));
    QVERIFY(result && *result);
    QCOMPARE(result->value(), m_world->record());
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Renewed));
    QCOMPARE(m_world->record().old.size(), 1);
}

/// A library that was lost, and begun anew, does not know of entries from before.
void tst_ReplaceJob::writesOverNoStranger()
{
    const QString stranger = World::place().key() + "/2"_L1;
    m_world->strangers << stranger;
    m_world->store.secrets.insert(stranger, m_world->text(TokenKind::Full));
    const auto result = test::outcome<ReplaceResult>(replacement(TokenKind::Renewed));
    QVERIFY(result && *result);
    QCOMPARE(m_world->store.secrets.value(stranger), m_world->text(TokenKind::Full));
}

void tst_ReplaceJob::doesNotReplaceATokenByItself()
{
    const auto result = test::outcome<ReplaceResult>(replacement(TokenKind::Custom));
    QVERIFY(result && !*result);
    QVERIFY(std::holds_alternative<lifecycle::SameToken>(result->error()));
    QVERIFY(m_world->record().old.isEmpty());
}

/// A try that was interrupted, then one with another token: none of the three gets lost.
void tst_ReplaceJob::keepsWhatAnEarlierTryLeft()
{
    m_world->leaveReplacement(TokenKind::Renewed);
    const auto result = test::outcome<ReplaceResult>(replacement(TokenKind::Full));
    QVERIFY(result && *result);
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Full));
    QByteArrayList kept;
    for (const library::StoredToken &old : m_world->record().old)
        kept += m_world->store.secrets.value(old.entry);
    QCOMPARE(kept,
             (QByteArrayList{m_world->text(TokenKind::Renewed), m_world->text(TokenKind::Custom)}));

    const auto again = test::outcome<ReplaceResult>(
        replacement(TokenKind::Renewed, m_world->record().current.entry));
    QVERIFY(again && !*again);
    QVERIFY(std::holds_alternative<lifecycle::SameToken>(again->error())); // as an old one
}

void tst_ReplaceJob::endsTheDropThatWasLeft_data()
{
    QTest::addColumn<bool>("isGoneAlready");
    QTest::newRow("nothing is gone") << false;
    QTest::newRow("the library could not be told") << true;
}

/// Say, because the keychain was locked: then a rotation does not have to wait for RecoverJob.
void tst_ReplaceJob::endsTheDropThatWasLeft()
{
    QFETCH(const bool, isGoneAlready);
    m_world->rotate(TokenKind::Renewed);
    m_world->store.isLocked = true;
    QVERIFY(!m_world->retire(first(), RetireJob::When::OnTheirWord));
    const QString inUse = m_world->record().current.entry;
    const auto rotated
        = [&] { return test::outcome<ReplaceResult>(replacement(TokenKind::Full, inUse)); };
    const auto locked = rotated();
    QVERIFY(locked && !*locked);
    QVERIFY(std::holds_alternative<keychain::KeychainError>(locked->error()));
    QVERIFY(m_world->library.pending(World::place()).value());

    m_world->store.isLocked = false;
    if (isGoneAlready)
        m_world->store.secrets.remove(first());
    const auto result = rotated();
    QVERIFY(result && *result);
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Full));
    QVERIFY(!m_world->store.secrets.values().contains(m_world->text(TokenKind::Custom)));
    QCOMPARE(m_world->record().old.size(), 1);
    QCOMPARE(m_world->record().old.constLast().entry, inUse);
}

void tst_ReplaceJob::letsOnlyOneRotate()
{
    m_world->store.hold();
    auto one = replacement(TokenKind::Renewed);
    one->start();
    QTRY_VERIFY(m_world->store.heldCount() > 0);
    const auto other = test::outcome<ReplaceResult>(replacement(TokenKind::Full));
    QVERIFY(other && !*other);
    QCOMPARE(std::get<LibraryError>(other->error()).kind, LibraryError::Kind::TokenLocked);
    m_world->store.release();
    QTRY_COMPARE(m_world->current(), m_world->text(TokenKind::Renewed));
}

QTEST_GUILESS_MAIN(tst_ReplaceJob)
#include "tst_replacejob.moc"
