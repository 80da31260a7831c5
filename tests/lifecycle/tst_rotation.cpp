// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/addjob.h"
#include "lifecycle/removejob.h"
#include "lifecycle/replacejob.h"
#include "lifecycle/retireexpiredjob.h"
#include "lifecycle/retirejob.h"
#include "lifecycle/world.h"
#include "support/outcome.h"

#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using azuredevops::Verdict;
using library::LibraryError;
using lifecycle::RecoveredChange;
using lifecycle::ReplaceJob;
using lifecycle::ReplaceResult;
using lifecycle::RetireJob;
using lifecycle::RetireResult;
using practice::Endpoint;
using practice::Fault;
using practice::TokenKind;
using test::World;
using Outcome = RecoveredChange::Outcome;
using Retired = lifecycle::RetiredToken::Outcome;

/// What tst_transactions, which goes through every step, does not ask.
class tst_Rotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_practice.start()); }
    void init();
    void cleanup() { QCOMPARE(m_world->broken(), QString()); }

    void keepsTheOldOneBesideTheNew();
    void doesNotReplaceWhatIsNoLongerInUse();
    void isDoneIfTheNewOneIsInUseAlready();
    void writesOverNoStranger();
    void doesNotReplaceATokenByItself();
    void keepsWhatAnEarlierTryLeft();
    void endsTheDropThatWasLeft_data();
    void endsTheDropThatWasLeft();
    void dropsNothingThatIsRefusedByAPolicy();
    void letsOnlyOneRotate();
    void dropsOnlyWhatIsRefused();
    void keepsWhatCouldNotBeChecked();
    void dropsNothingThatCameToItsEntryMeanwhile();
    void dropsNothingThatWasTakenIntoUseMeanwhile();
    void notesNoCheckOnWhatCameToItsEntryMeanwhile();
    void dropsTheLongExpiredOnceTheyAreRefused();
    void looksNoFurtherOnceTheKeychainIsClosedOrTimeIsUp();
    void remembersWhatHasVanished();
    void recoversOnlyWhatWorks_data();
    void recoversOnlyWhatWorks();
    void asksANetworkThatIsAwayOnlyOnce_data();
    void asksANetworkThatIsAwayOnlyOnce();
    void leavesWhatAnotherIsBusyWith();
    void removesTheUnfinishedToo();
    void changesNothingBesideTheUnfinished();
    void neverDropsTheOneInUse();

private:
    /// As if the old token had been dropped, and a rotation had taken its entry for another.
    void exchangeTheOld();
    async::JobPtr<ReplaceJob> replacement(TokenKind kind);
    RetireResult retired(RetireJob::When when);
    std::optional<Outcome> recovered();
    [[nodiscard]] QString first() const { return World::place().key(); }

    practice::Organization m_practice;
    std::optional<World> m_world; // new for each test
};

void tst_Rotation::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_practice.clear();
    m_world.emplace(m_practice);
}

async::JobPtr<ReplaceJob> tst_Rotation::replacement(TokenKind kind)
{
    return async::JobPtr<ReplaceJob>(new ReplaceJob(
        m_world->services(),
        {World::place(), first(), m_world->facts({}, kind), {}, m_world->secret(kind)}));
}

RetireResult tst_Rotation::retired(RetireJob::When when)
{
    return test::outcome<RetireResult>(async::JobPtr<RetireJob>(new RetireJob(
                                           m_world->services(), World::place(), first(), when)))
        .value();
}

/// What became of the one change that there was to recover.
std::optional<Outcome> tst_Rotation::recovered()
{
    const QList<RecoveredChange> all = m_world->recover();
    return all.size() == 1 ? std::optional(all.constFirst().outcome) : std::nullopt;
}

void tst_Rotation::keepsTheOldOneBesideTheNew()
{
    const auto before = m_world->record().current;
    const auto result = test::outcome<ReplaceResult>(replacement(TokenKind::Renewed));
    QVERIFY(result && *result);
    QCOMPARE(result->value(), m_world->record());
    QCOMPARE(m_world->record().old, QList{before});
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Renewed));
    QCOMPARE(m_world->store.secrets.value(first()), m_world->text(TokenKind::Custom));
}

void tst_Rotation::doesNotReplaceWhatIsNoLongerInUse()
{
    m_world->rotate(TokenKind::Renewed);
    const auto result = test::outcome<ReplaceResult>(replacement(TokenKind::Full));
    QVERIFY(result && !*result);
    QVERIFY(std::holds_alternative<lifecycle::ChangedMeanwhile>(result->error()));
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Renewed));
}

/// The write seemed to have failed, RecoverJob completed it, and then it is tried once more.
void tst_Rotation::isDoneIfTheNewOneIsInUseAlready()
{
    m_world->leaveReplacement(TokenKind::Renewed);
    QCOMPARE(recovered(), Outcome::Completed);
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
void tst_Rotation::writesOverNoStranger()
{
    const QString stranger = first() + "/2"_L1;
    m_world->strangers << stranger;
    m_world->store.secrets.insert(stranger, m_world->text(TokenKind::Full));
    const auto result = test::outcome<ReplaceResult>(replacement(TokenKind::Renewed));
    QVERIFY(result && *result);
    QCOMPARE(m_world->store.secrets.value(stranger), m_world->text(TokenKind::Full));
}

void tst_Rotation::doesNotReplaceATokenByItself()
{
    const auto result = test::outcome<ReplaceResult>(replacement(TokenKind::Custom));
    QVERIFY(result && !*result);
    QVERIFY(std::holds_alternative<lifecycle::SameToken>(result->error()));
    QVERIFY(m_world->record().old.isEmpty());
}

/// A try that was interrupted, then one with another token: none of the three gets lost.
void tst_Rotation::keepsWhatAnEarlierTryLeft()
{
    m_world->leaveReplacement(TokenKind::Renewed);
    const auto result = test::outcome<ReplaceResult>(replacement(TokenKind::Full));
    QVERIFY(result && *result);
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Full));
    QByteArrayList kept;
    for (const library::StoredToken &old : m_world->record().old)
        kept += m_world->store.secrets.value(old.entry);
    QCOMPARE(kept, (QByteArrayList{m_world->text(TokenKind::Renewed),
                                   m_world->text(TokenKind::Custom)}));

    const auto again = test::outcome<ReplaceResult>(
        async::JobPtr<ReplaceJob>(new ReplaceJob(m_world->services(),
                                                 {World::place(),
                                                  m_world->record().current.entry,
                                                  m_world->facts({}, TokenKind::Renewed),
                                                  {},
                                                  m_world->secret(TokenKind::Renewed)})));
    QVERIFY(again && !*again);
    QVERIFY(std::holds_alternative<lifecycle::SameToken>(again->error())); // as an old one
}

void tst_Rotation::endsTheDropThatWasLeft_data()
{
    QTest::addColumn<bool>("isGoneAlready");
    QTest::newRow("nothing is gone") << false;
    QTest::newRow("the library could not be told") << true;
}

/// Say, because the keychain was locked: then a rotation does not have to wait for RecoverJob.
void tst_Rotation::endsTheDropThatWasLeft()
{
    QFETCH(const bool, isGoneAlready);
    m_world->rotate(TokenKind::Renewed);
    m_world->store.isLocked = true;
    QVERIFY(!retired(RetireJob::When::OnTheirWord));
    const QString inUse = m_world->record().current.entry;
    const auto rotated = [&] {
        return test::outcome<ReplaceResult>(
            async::JobPtr<ReplaceJob>(new ReplaceJob(m_world->services(),
                                                     {World::place(),
                                                      inUse,
                                                      m_world->facts({}, TokenKind::Full),
                                                      {},
                                                      m_world->secret(TokenKind::Full)})));
    };
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
    QVERIFY(!m_world->store.secrets.contains(first()));
    QCOMPARE(m_world->record().old.size(), 1);
    QCOMPARE(m_world->record().old.constLast().entry, inUse);
}

void tst_Rotation::dropsNothingThatIsRefusedByAPolicy()
{
    m_world->rotate(TokenKind::Renewed);
    m_world->store.secrets.insert(first(), m_world->text(TokenKind::GlobalBlocked));
    const auto result = retired(RetireJob::When::Refused);
    QVERIFY(result);
    QCOMPARE(result.value().outcome, Retired::Unproved);
    QCOMPARE(result.value().report->verdict(), Verdict::Refused);
    QVERIFY(m_world->store.secrets.contains(first()));
}

void tst_Rotation::letsOnlyOneRotate()
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

void tst_Rotation::dropsOnlyWhatIsRefused()
{
    m_world->rotate(TokenKind::Renewed);
    const auto works = retired(RetireJob::When::Refused);
    QVERIFY(works);
    QCOMPARE(works.value().outcome, Retired::Works);
    QCOMPARE(works.value().report->verdict(), Verdict::Works);
    QCOMPARE(m_world->store.secrets.value(first()), m_world->text(TokenKind::Custom));

    m_world->store.secrets.insert(first(), m_world->text(TokenKind::Revoked));
    const auto revoked = retired(RetireJob::When::Refused);
    QVERIFY(revoked);
    QCOMPARE(revoked.value().outcome, Retired::Refused);
    QCOMPARE(revoked.value().report->verdict(), Verdict::Refused);
    QVERIFY(!m_world->store.secrets.contains(first()));
    QVERIFY(m_world->record().old.isEmpty());
}

void tst_Rotation::keepsWhatCouldNotBeChecked()
{
    m_world->rotate(TokenKind::Renewed);
    m_practice.misbehave(Endpoint::ConnectionData, Fault::ServerError);
    const auto result = retired(RetireJob::When::Refused);
    QVERIFY(result);
    QCOMPARE(result.value().outcome, Retired::Unproved);
    QCOMPARE(result.value().report->verdict(), Verdict::Unchecked);
    QVERIFY(m_world->store.secrets.contains(first()));

    m_world->store.isLocked = true;
    QVERIFY(!retired(RetireJob::When::Refused));
    m_world->store.isLocked = false;
    QCOMPARE(m_world->record().old.size(), 1);
}

void tst_Rotation::exchangeTheOld()
{
    QVERIFY(m_world->library.update(World::place(), [](library::TokenRecord &record) {
        record.old.last().stored = record.old.last().stored.addSecs(60);
    }));
}

void tst_Rotation::dropsNothingThatCameToItsEntryMeanwhile()
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
        exchangeTheOld();
        m_world->store.release();
        QTRY_VERIFY(result);
        QVERIFY(*result);
        QCOMPARE(result->value().outcome, Retired::Refused); // the one that was meant
        QVERIFY(m_world->store.secrets.contains(first()));
        QCOMPARE(m_world->record().old.size(), 1);
    }
}

void tst_Rotation::notesNoCheckOnWhatCameToItsEntryMeanwhile()
{
    using lifecycle::CheckJob;
    m_world->rotate(TokenKind::Renewed);
    m_world->store.secrets.insert(first(), m_world->text(TokenKind::Revoked));
    async::JobPtr<CheckJob> job(
        new CheckJob(m_world->services(), World::place(), std::nullopt, first()));
    connect(job.get(), &CheckJob::found, this, &tst_Rotation::exchangeTheOld);
    const auto result = test::outcome<lifecycle::CheckResult>(std::move(job));
    QVERIFY(result && *result);
    QCOMPARE(result->value().report.verdict(), Verdict::Refused);
    QVERIFY(!result->value().before);
    QVERIFY(m_world->record().old.constLast().lastCheck->verdict != Verdict::Refused);
}

void tst_Rotation::dropsTheLongExpiredOnceTheyAreRefused()
{
    const QDate expiry(2026, 10, 24);
    const struct
    {
        TokenKind kind;
        QDate day;
        bool hasVanished;
        int left;
    } rows[] = {
        {TokenKind::Expired, expiry.addDays(29), true, 1},
        {TokenKind::Expired, expiry.addDays(29), false, 1},
        {TokenKind::Custom, expiry.addDays(30), false, 1},
        {TokenKind::Custom, expiry.addDays(30), true, 0},
        {TokenKind::Expired, expiry.addDays(30), false, 0},
    };
    for (const auto &[kind, day, hasVanished, left] : rows) {
        m_world.emplace(m_practice);
        m_world->put(World::place().name, kind);
        QVERIFY(m_world->library.update(World::place(), [&](library::TokenRecord &record) {
            record.current.expires = expiry;
        }));
        m_world->rotate(TokenKind::Renewed);
        if (hasVanished)
            m_world->store.secrets.remove(first());
        using lifecycle::RetireExpiredJob;
        const auto retired = test::outcome<int>(async::JobPtr<RetireExpiredJob>(
            new RetireExpiredJob(m_world->services(), m_world->library.records().value(), day)));
        QCOMPARE(retired, 1 - left);
        QCOMPARE(m_world->record().old.size(), left);
    }
}

void tst_Rotation::looksNoFurtherOnceTheKeychainIsClosedOrTimeIsUp()
{
    m_world->rotate(TokenKind::Renewed);
    QVERIFY(m_world->library.update(World::place(), [](library::TokenRecord &record) {
        record.old += record.old.constFirst();
        record.old.last().entry += u"/2"_s;
    }));
    const QDate later = m_world->record().old.constFirst().expires->addDays(30);
    const auto calls = [this, later] {
        using lifecycle::RetireExpiredJob;
        m_world->store.calls.clear();
        const auto retired = test::outcome<int>(async::JobPtr<RetireExpiredJob>(
            new RetireExpiredJob(m_world->services(), m_world->library.records().value(), later)));
        return retired == 0 ? m_world->store.calls.size() : -1;
    };
    m_world->store.isLocked = true;
    QCOMPARE(calls(), 1);
    m_world->store.isLocked = false;
    m_world->service.setTimeLimit(0ms);
    QCOMPARE(calls(), 0);
}

void tst_Rotation::dropsNothingThatWasTakenIntoUseMeanwhile()
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
    QCOMPARE(result->value().outcome, Retired::InUseAgain);
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Revoked));
    m_world->store.secrets.insert(first(), m_world->text(TokenKind::Custom)); // works once more
    QVERIFY(m_world->library.pending().value().isEmpty());
}

/// It may work for somebody else: that it is gone proves nothing.
void tst_Rotation::remembersWhatHasVanished()
{
    m_world->rotate(TokenKind::Renewed);
    m_world->store.secrets.remove(first());
    const auto result = retired(RetireJob::When::Refused);
    QVERIFY(!result);
    QCOMPARE(std::get<keychain::KeychainError>(result.error()).kind,
             keychain::KeychainError::Kind::NotFound);
    QCOMPARE(m_world->record().old.size(), 1);

    const auto onTheirWord = retired(RetireJob::When::OnTheirWord);
    QVERIFY(onTheirWord);
    QCOMPARE(onTheirWord.value().outcome, Retired::Removed);
    QVERIFY(m_world->record().old.isEmpty());
}

void tst_Rotation::recoversOnlyWhatWorks_data()
{
    QTest::addColumn<TokenKind>("successor");
    QTest::addColumn<TokenKind>("inUse");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("works") << TokenKind::Renewed << TokenKind::Renewed << Outcome::Completed;
    QTest::newRow("refused") << TokenKind::Revoked << TokenKind::Custom << Outcome::Undone;
    QTest::newRow("refused by a policy")
        << TokenKind::GlobalBlocked << TokenKind::Custom << Outcome::Left;
}

void tst_Rotation::recoversOnlyWhatWorks()
{
    QFETCH(const TokenKind, successor);
    QFETCH(const TokenKind, inUse);
    QFETCH(const Outcome, outcome);
    m_world->leaveReplacement(successor);

    m_practice.misbehave(Endpoint::ConnectionData, Fault::ServerError);
    QCOMPARE(recovered(), Outcome::Left);
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Custom));
    m_practice.clear();
    m_world->store.isLocked = true;
    QCOMPARE(recovered(), Outcome::Left);
    m_world->store.isLocked = false;

    QCOMPARE(recovered(), outcome);
    QCOMPARE(m_world->current(), m_world->text(inUse));
    if (outcome == Outcome::Left) { // for as long as the policy lasts
        QCOMPARE(recovered(), Outcome::Left);
        QVERIFY(m_world->library.finish(World::place())); // for cleanup()
        m_world->strangers << first() + "/2"_L1;
    }
    QVERIFY(m_world->recover().isEmpty());
}

void tst_Rotation::asksANetworkThatIsAwayOnlyOnce_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("asked");
    QTest::newRow("no answer") << Fault::Hold << 1;
    QTest::newRow("hangs up") << Fault::DropBefore << 1;
    QTest::newRow("trouble of its own") << Fault::ServerError << 3; // it answers
}

/// Each change would wait for its whole deadline.
void tst_Rotation::asksANetworkThatIsAwayOnlyOnce()
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

void tst_Rotation::leavesWhatAnotherIsBusyWith()
{
    m_world->leaveReplacement(TokenKind::Renewed);
    auto claim = m_world->library.lock(World::place());
    QVERIFY(m_world->recover().isEmpty());
    QCOMPARE(m_world->library.pending().value().size(), 1);
    claim = LibraryError{LibraryError::Kind::TokenLocked, {}, {}}; // lets go
    QCOMPARE(m_world->recover().size(), 1);
}

void tst_Rotation::removesTheUnfinishedToo()
{
    m_world->leaveReplacement(TokenKind::Renewed);
    const auto result = test::outcome<lifecycle::RemoveResult>(async::JobPtr<lifecycle::RemoveJob>(
        new lifecycle::RemoveJob(m_world->services(), World::place())));
    QVERIFY(result && *result);
    QCOMPARE(m_world->store.secrets.size(), 1);
    QVERIFY(!m_world->library.record(World::place()).value());
}

/// What would end a replacement without having looked at it would leave its secret to nobody.
void tst_Rotation::changesNothingBesideTheUnfinished()
{
    m_world->rotate(TokenKind::Renewed);
    const QString inUse = m_world->record().current.entry;
    m_world->leaveReplacement(TokenKind::Full);
    const auto pending = m_world->library.pending().value();

    const auto dropped = retired(RetireJob::When::OnTheirWord);
    QVERIFY(!dropped);
    QCOMPARE(std::get<LibraryError>(dropped.error()).kind, LibraryError::Kind::Unfinished);
    using lifecycle::AddJob;
    const auto added = test::outcome<lifecycle::AddResult>(async::JobPtr<AddJob>(
        new AddJob(m_world->services(), m_world->record(), m_world->secret(TokenKind::Renewed))));
    QVERIFY(added && *added); // the same token again

    QCOMPARE(m_world->library.pending().value(), pending);
    m_world->store.secrets.remove(inUse);
    const auto addedAnew = test::outcome<lifecycle::AddResult>(async::JobPtr<AddJob>(
        new AddJob(m_world->services(), m_world->record(), m_world->secret(TokenKind::Renewed))));
    QVERIFY(addedAnew && !*addedAnew);
    QCOMPARE(m_world->recover().size(), 1);
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Full));
}

void tst_Rotation::neverDropsTheOneInUse()
{
    m_world->rotate(TokenKind::Renewed);
    QVERIFY(m_world->library.begin({World::Pending::Kind::DropOld, m_world->record(), first()}));
    QVERIFY(m_world->library.update(World::place(), [](library::TokenRecord &record) {
        std::swap(record.current, record.old.first()); // an older version of this program might
    }));
    QCOMPARE(recovered(), Outcome::Undone);
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Custom));
}

QTEST_GUILESS_MAIN(tst_Rotation)
#include "tst_rotation.moc"
