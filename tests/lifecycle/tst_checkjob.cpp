// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/checkjob.h"
#include "lifecycle/worldtest.h"
#include "support/outcome.h"

#include <QTest>

#include <optional>

using azuredevops::Verdict;
using lifecycle::CheckJob;
using lifecycle::CheckResult;
using practice::Endpoint;
using practice::Fault;
using practice::TokenKind;
using test::World;

/// Also while what is checked is rotated.
class tst_CheckJob final : public test::WorldTest
{
    Q_OBJECT

private Q_SLOTS:
    void notesACheckWhereItBelongs();
    void notesNoCheckOnWhatCameToItsEntryMeanwhile();
    void keepsTheVerdictWhenItCannotCheck();
    void keepsTheLastGoodOneWhenRefused();

private:
    CheckResult checked();
};

CheckResult tst_CheckJob::checked()
{
    return test::outcome<CheckResult>(
               async::JobPtr<CheckJob>(new CheckJob(m_world->services(), World::place(), {})))
        .value();
}

void tst_CheckJob::notesACheckWhereItBelongs()
{
    m_practice.hold(Endpoint::ConnectionData);
    auto check = async::JobPtr<CheckJob>(new CheckJob(m_world->services(), World::place(), {}));
    std::optional<CheckResult> result;
    connect(check.get(), &CheckJob::finished, this,
            [&result](const CheckResult &answer) { result.emplace(answer); });
    m_practice.forgetRequests();
    check->start();
    QTRY_COMPARE(m_practice.reached(Endpoint::ConnectionData), 1);
    m_world->rotate(TokenKind::Renewed);
    const auto inUse = m_world->record().current;
    m_practice.release(Endpoint::ConnectionData);
    QTRY_VERIFY(result.has_value());
    QVERIFY(*result && !result->value().notRecorded);
    QCOMPARE(m_world->record().current, inUse);
    QCOMPARE(m_world->record().old.constFirst().lastGood->verdict, Verdict::Works);
    QCOMPARE(result->value().before->entry, first());
}

void tst_CheckJob::notesNoCheckOnWhatCameToItsEntryMeanwhile()
{
    m_world->rotate(TokenKind::Renewed);
    m_world->store.secrets.insert(first(), m_world->text(TokenKind::Revoked));
    async::JobPtr<CheckJob> job(
        new CheckJob(m_world->services(), World::place(), std::nullopt, first()));
    connect(job.get(), &CheckJob::found, this, [this] { m_world->exchangeTheOld(); });
    const auto result = test::outcome<CheckResult>(std::move(job));
    QVERIFY(result && *result);
    QCOMPARE(result->value().report.verdict(), Verdict::Refused);
    QVERIFY(!result->value().before);
    QVERIFY(m_world->record().old.constLast().lastCheck->verdict != Verdict::Refused);
}

void tst_CheckJob::keepsTheVerdictWhenItCannotCheck()
{
    QVERIFY(checked());
    const auto known = m_world->record().current;
    QCOMPARE(known.lastVerdict->verdict, Verdict::Works);
    m_practice.misbehave(Endpoint::ConnectionData, Fault::ServerError);
    const auto result = checked();
    QCOMPARE(result.value().report.verdict(), Verdict::Unchecked);
    QCOMPARE(result.value().before, known);
    const auto now = m_world->record().current;
    QCOMPARE(now.lastCheck->verdict, Verdict::Unchecked);
    QCOMPARE(now.lastVerdict, known.lastVerdict);
    QCOMPARE(now.lastGood, known.lastGood);
    QCOMPARE(now.account, known.account);
}

void tst_CheckJob::keepsTheLastGoodOneWhenRefused()
{
    QVERIFY(checked());
    const auto known = m_world->record().current;
    m_world->exchange(TokenKind::Revoked);
    QCOMPARE(checked().value().report.verdict(), Verdict::Refused);
    const auto now = m_world->record().current;
    QCOMPARE(now.lastVerdict->verdict, Verdict::Refused);
    QCOMPARE(now.lastGood, known.lastGood);
    QCOMPARE(now.account, known.account);
    m_world->exchange(TokenKind::Custom); // for cleanup()
}

QTEST_GUILESS_MAIN(tst_CheckJob)
#include "tst_checkjob.moc"
