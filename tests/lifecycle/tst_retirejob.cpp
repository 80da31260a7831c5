// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/addjob.h"
#include "lifecycle/retirejob.h"
#include "lifecycle/worldtest.h"
#include "support/outcome.h"

#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using azuredevops::Verdict;
using library::LibraryError;
using lifecycle::AddJob;
using lifecycle::AddResult;
using lifecycle::RetireJob;
using lifecycle::RetireResult;
using practice::Endpoint;
using practice::Fault;
using practice::TokenKind;
using test::World;
using Outcome = lifecycle::RetiredToken::Outcome;

/// What tst_transactions, which goes through every step, does not ask.
class tst_RetireJob final : public test::WorldTest
{
    Q_OBJECT

private Q_SLOTS:
    void dropsOnlyWhatIsRefused();
    void dropsNothingThatIsRefusedByAPolicy();
    void keepsWhatCouldNotBeChecked();
    void dropsNothingThatCameToItsEntryMeanwhile();
    void dropsNothingThatWasTakenIntoUseMeanwhile();
    void remembersWhatHasVanished();
    void changesNothingBesideTheUnfinished();
};

void tst_RetireJob::dropsOnlyWhatIsRefused()
{
    m_world->rotate(TokenKind::Renewed);
    const auto works = m_world->retire(first(), RetireJob::When::Refused);
    QVERIFY(works);
    QCOMPARE(works.value().outcome, Outcome::Works);
    QCOMPARE(works.value().report->verdict(), Verdict::Works);
    QCOMPARE(m_world->store.secrets.value(first()), m_world->text(TokenKind::Custom));

    m_world->store.secrets.insert(first(), m_world->text(TokenKind::Revoked));
    const auto revoked = m_world->retire(first(), RetireJob::When::Refused);
    QVERIFY(revoked);
    QCOMPARE(revoked.value().outcome, Outcome::Refused);
    QCOMPARE(revoked.value().report->verdict(), Verdict::Refused);
    QVERIFY(!m_world->store.secrets.contains(first()));
    QVERIFY(m_world->record().old.isEmpty());
}

void tst_RetireJob::dropsNothingThatIsRefusedByAPolicy()
{
    m_world->rotate(TokenKind::Renewed);
    m_world->store.secrets.insert(first(), m_world->text(TokenKind::GlobalBlocked));
    const auto result = m_world->retire(first(), RetireJob::When::Refused);
    QVERIFY(result);
    QCOMPARE(result.value().outcome, Outcome::Unproved);
    QCOMPARE(result.value().report->verdict(), Verdict::Refused);
    QVERIFY(m_world->store.secrets.contains(first()));
}

void tst_RetireJob::keepsWhatCouldNotBeChecked()
{
    m_world->rotate(TokenKind::Renewed);
    m_practice.misbehave(Endpoint::ConnectionData, Fault::ServerError);
    const auto result = m_world->retire(first(), RetireJob::When::Refused);
    QVERIFY(result);
    QCOMPARE(result.value().outcome, Outcome::Unproved);
    QCOMPARE(result.value().report->verdict(), Verdict::Unchecked);
    QVERIFY(m_world->store.secrets.contains(first()));

    m_world->store.isLocked = true;
    QVERIFY(!m_world->retire(first(), RetireJob::When::Refused));
    m_world->store.isLocked = false;
    QCOMPARE(m_world->record().old.size(), 1);
}

void tst_RetireJob::dropsNothingThatCameToItsEntryMeanwhile()
{
    for (const auto when : {RetireJob::When::Refused, RetireJob::When::RefusedOrVanished}) {
        m_world.emplace(m_practice);
        m_world->rotate(TokenKind::Renewed);
        m_world->store.secrets.insert(first(), m_world->text(TokenKind::Revoked));
        m_world->store.hold();
        async::JobPtr<RetireJob> job(
            new RetireJob(m_world->services(), World::place(), first(), when));
        std::optional<RetireResult> result;
        connect(job.get(), &RetireJob::finished, this,
                [&result](const RetireResult &ended) { result.emplace(ended); });
        job->start();
        QTRY_VERIFY(m_world->store.heldCount() > 0);
        m_world->exchangeTheOld();
        m_world->store.release();
        QTRY_VERIFY(result);
        QVERIFY(*result);
        QCOMPARE(result->value().outcome, Outcome::Refused); // the one that was meant
        QVERIFY(m_world->store.secrets.contains(first()));
        QCOMPARE(m_world->record().old.size(), 1);
    }
}

void tst_RetireJob::dropsNothingThatWasTakenIntoUseMeanwhile()
{
    m_world->rotate(TokenKind::Renewed);
    m_world->store.secrets.insert(first(), m_world->text(TokenKind::Revoked));
    m_world->store.hold();
    async::JobPtr<RetireJob> job(
        new RetireJob(m_world->services(), World::place(), first(), RetireJob::When::Refused));
    std::optional<RetireResult> result;
    connect(job.get(), &RetireJob::finished, this,
            [&result](const RetireResult &ended) { result.emplace(ended); });
    job->start();
    QTRY_VERIFY(m_world->store.heldCount() > 0);
    QVERIFY(m_world->library.update(World::place(), [](library::TokenRecord &record) {
        std::swap(record.current, record.old.last());
    }));
    m_world->store.release();
    QTRY_VERIFY(result);
    QVERIFY(*result);
    QCOMPARE(result->value().outcome, Outcome::InUseAgain);
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Revoked));
    m_world->exchange(TokenKind::Custom); // works once more
    QVERIFY(m_world->library.pending().value().isEmpty());
}

/// It may work for somebody else: that it is gone proves nothing.
void tst_RetireJob::remembersWhatHasVanished()
{
    m_world->rotate(TokenKind::Renewed);
    m_world->store.secrets.remove(first());
    const auto result = m_world->retire(first(), RetireJob::When::Refused);
    QVERIFY(!result);
    QCOMPARE(std::get<keychain::KeychainError>(result.error()).kind,
             keychain::KeychainError::Kind::NotFound);
    QCOMPARE(m_world->record().old.size(), 1);

    const auto onTheirWord = m_world->retire(first(), RetireJob::When::OnTheirWord);
    QVERIFY(onTheirWord);
    QCOMPARE(onTheirWord.value().outcome, Outcome::Removed);
    QVERIFY(m_world->record().old.isEmpty());
}

/// What would end a replacement without having looked at it would leave its secret to nobody.
void tst_RetireJob::changesNothingBesideTheUnfinished()
{
    m_world->rotate(TokenKind::Renewed);
    m_world->leaveReplacement(TokenKind::Full);
    const auto pending = m_world->library.pending().value();

    const auto dropped = m_world->retire(first(), RetireJob::When::OnTheirWord);
    QVERIFY(!dropped);
    QCOMPARE(std::get<LibraryError>(dropped.error()).kind, LibraryError::Kind::Unfinished);
    const auto added = test::outcome<AddResult>(async::JobPtr<AddJob>(
        new AddJob(m_world->services(), m_world->record(), m_world->secret(TokenKind::Renewed))));
    QVERIFY(added && *added); // the same token again

    QCOMPARE(m_world->library.pending().value(), pending);
    m_world->exchange({});
    const auto addedAnew = test::outcome<AddResult>(async::JobPtr<AddJob>(
        new AddJob(m_world->services(), m_world->record(), m_world->secret(TokenKind::Renewed))));
    QVERIFY(addedAnew && !*addedAnew);
    QCOMPARE(m_world->recover().size(), 1);
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Full));
}

QTEST_GUILESS_MAIN(tst_RetireJob)
#include "tst_retirejob.moc"
