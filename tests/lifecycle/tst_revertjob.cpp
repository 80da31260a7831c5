// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/revertjob.h"
#include "lifecycle/worldtest.h"
#include "support/failingrename.h"
#include "support/outcome.h"

#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using azuredevops::Verdict;
using library::LibraryError;
using lifecycle::RevertJob;
using lifecycle::RevertResult;
using practice::Endpoint;
using practice::Fault;
using practice::TokenKind;
using test::World;
using Outcome = lifecycle::RevertedToken::Outcome;

/// Going back to the old token after a rotation.
class tst_RevertJob final : public test::WorldTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void takesTheOldOneIntoUseAndBack();
    void staysWithTheNewerOneIfTheOldOneIsRefused();
    void goesBackWithoutANetwork();
    void staysWithTheNewerOneIfTheOldOneHasVanished();
    void leavesTheUnfinishedAlone();
    void saysThatItCannotBeRecorded();

private:
    RevertResult goBackTo(const QString &entry);
};

void tst_RevertJob::init()
{
    WorldTest::init();
    m_world->rotate(TokenKind::Renewed);
}

RevertResult tst_RevertJob::goBackTo(const QString &entry)
{
    return test::outcome<RevertResult>(
               async::JobPtr<RevertJob>(new RevertJob(m_world->services(), World::place(), entry)))
        .value();
}

void tst_RevertJob::takesTheOldOneIntoUseAndBack()
{
    const auto rotated = m_world->record();
    const auto back = goBackTo(first());
    QVERIFY(back);
    QCOMPARE(back.value().outcome, Outcome::InUse);
    QCOMPARE(back.value().report.verdict(), Verdict::Works);
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Custom));
    QCOMPARE(m_world->record().old, QList{rotated.current});
    QVERIFY(m_world->record().current.lastCheck);

    QVERIFY(goBackTo(rotated.current.entry));
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Renewed));
    QCOMPARE(m_world->broken(), QString());
}

void tst_RevertJob::staysWithTheNewerOneIfTheOldOneIsRefused()
{
    m_world->store.secrets.insert(first(), m_world->text(TokenKind::Revoked));
    const auto back = goBackTo(first());
    QVERIFY(back);
    QCOMPARE(back.value().outcome, Outcome::Refused);
    QCOMPARE(back.value().report.verdict(), Verdict::Refused);
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Renewed));
}

/// To what was accepted when it could be asked last.
void tst_RevertJob::goesBackWithoutANetwork()
{
    m_practice.misbehave(Endpoint::ConnectionData, Fault::ServerError);
    const auto never = goBackTo(first()); // was it seen to work
    QVERIFY(never);
    QCOMPARE(never.value().outcome, Outcome::Unproved);
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Renewed));

    m_practice.clear();
    const QString newer = m_world->record().current.entry;
    QVERIFY(goBackTo(first()) && goBackTo(newer));
    m_practice.misbehave(Endpoint::ConnectionData, Fault::ServerError);
    const auto back = goBackTo(first());
    QVERIFY(back);
    QCOMPARE(back.value().outcome, Outcome::InUseUnchecked);
    QCOMPARE(back.value().report.verdict(), Verdict::Unchecked);
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Custom));
}

void tst_RevertJob::staysWithTheNewerOneIfTheOldOneHasVanished()
{
    const QByteArray old = m_world->store.secrets.take(first());
    const auto back = goBackTo(first());
    QVERIFY(!back);
    QCOMPARE(std::get<keychain::KeychainError>(back.error()).kind,
             keychain::KeychainError::Kind::NotFound);
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Renewed));

    m_world->store.secrets.insert(first(), old);
    m_world->store.isLocked = true;
    QVERIFY(!goBackTo(first()));
    m_world->store.isLocked = false;
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Renewed));
}

/// What another has begun, or nobody has ended, is not changed beside it.
void tst_RevertJob::leavesTheUnfinishedAlone()
{
    {
        const auto claim = m_world->library.lock(World::place());
        const auto back = goBackTo(first());
        QVERIFY(!back);
        QCOMPARE(std::get<LibraryError>(back.error()).kind, LibraryError::Kind::TokenLocked);
    }
    m_world->leaveReplacement(TokenKind::Full);
    const auto back = goBackTo(first());
    QVERIFY(!back);
    QCOMPARE(std::get<LibraryError>(back.error()).kind, LibraryError::Kind::Unfinished);
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Renewed));
    QCOMPARE(m_world->recover().size(), 1);
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Full));
}

/// Without a network as well, what the earlier checks said counts for nothing then.
void tst_RevertJob::saysThatItCannotBeRecorded()
{
    const QString newer = m_world->record().current.entry;
    QVERIFY(goBackTo(first()) && goBackTo(newer));
    for (const bool hasNetwork : {true, false}) {
        m_practice.clear();
        if (!hasNetwork)
            m_practice.misbehave(Endpoint::ConnectionData, Fault::ServerError);
        test::failRename(1);
        const auto back = goBackTo(first());
        test::failRename(0);
        QVERIFY(!back);
        QCOMPARE(std::get<LibraryError>(back.error()).kind, LibraryError::Kind::CannotWrite);
        QCOMPARE(m_world->current(), m_world->text(TokenKind::Renewed));
    }
}

QTEST_GUILESS_MAIN(tst_RevertJob)
#include "tst_revertjob.moc"
