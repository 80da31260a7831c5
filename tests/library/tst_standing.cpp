// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "library/comparison.h"
#include "library/standing.h"

#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using azuredevops::CheckReport;
using azuredevops::Probe;
using azuredevops::State;
using azuredevops::Verdict;
using library::Acceptance;
using library::LastCheck;
using library::Notice;
using library::SecretTrouble;
using library::Standing;
using library::TokenRecord;
using library::TokenState;

namespace {

const QDate today(2026, 11, 23);

LastCheck check(Verdict verdict, QDate day = today, std::optional<bool> isGlobal = false,
                State diff = State::Works)
{
    LastCheck check;
    check.verdict = verdict;
    check.pullRequests = check.reviewers = State::Works;
    check.diff = diff;
    check.isGlobal = isGlobal;
    check.at = QDateTime(day, QTime(12, 0), Qt::UTC);
    return check;
}

/// Checked with this outcome, if any, and expiring far away unless told otherwise.
TokenRecord record(const std::optional<LastCheck> &verdict,
                   std::optional<QDate> expires = today.addDays(300))
{
    TokenRecord record{
        {azuredevops::Organization::fromText(u"fabrikam"_s).value(), u"a"_s}, {}, {}, {}};
    record.current.lastCheck = record.current.lastVerdict = verdict;
    record.current.expires = expires;
    record.current.stored = QDateTime(today.addDays(-40), QTime(12, 0), Qt::UTC);
    return record;
}

CheckReport reportOf(Verdict verdict)
{
    using azuredevops::Cause;
    CheckReport report;
    azuredevops::Finding &accepted = report.findings[Probe::Connection];
    if (verdict == Verdict::Unchecked)
        return report;
    accepted.cause = verdict == Verdict::Refused ? Cause::TokenRefused : Cause::Works;
    if (verdict == Verdict::Refused)
        return report; // nothing else was asked
    accepted.state = State::Works;
    for (const Probe probe : {Probe::Code, Probe::Members}) {
        report.findings[probe].state = verdict == Verdict::Limited ? State::Refused : State::Works;
    }
    return report;
}

} // namespace

class tst_Standing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheState_data();
    void tellsTheState();
    void remindsInTime_data();
    void remindsInTime();
    void remindsOfShortLives_data();
    void remindsOfShortLives();
    void questionsDatesFarAhead();
    void tellsWhatElse_data();
    void tellsWhatElse();
    void endsWithTheGlobalTokens_data();
    void endsWithTheGlobalTokens();
    void sortsByUrgency();
    void comparesWhatWasMeasured();
    void comparesWhetherItIsAccepted_data();
    void comparesWhetherItIsAccepted();
};

void tst_Standing::tellsTheState_data()
{
    QTest::addColumn<TokenRecord>("record");
    QTest::addColumn<TokenState>("expected");
    const auto works = check(Verdict::Works);
    TokenRecord missing = record(works);
    missing.current.trouble = {SecretTrouble::Kind::Missing, {}};
    TokenRecord locked = record(works);
    locked.current.trouble = {SecretTrouble::Kind::Locked, {}};
    TokenRecord failed = record(std::nullopt);
    failed.current.lastCheck = check(Verdict::Unchecked);
    TokenRecord failedLater = record(works);
    failedLater.current.lastCheck = check(Verdict::Unchecked);
    QTest::newRow("works") << record(works) << TokenState::Works;
    QTest::newRow("without diff") << record(check(Verdict::Works, today, false, State::Refused))
                                  << TokenState::WorksWithoutDiff;
    QTest::newRow("not checked") << record(std::nullopt) << TokenState::NotChecked;
    QTest::newRow("could not be checked") << failed << TokenState::CouldNotBeChecked;
    QTest::newRow("could not be checked since") << failedLater << TokenState::Works;
    QTest::newRow("lacking") << record(check(Verdict::Limited)) << TokenState::Lacking;
    QTest::newRow("refused") << record(check(Verdict::Refused)) << TokenState::Refused;
    QTest::newRow("missing") << missing << TokenState::Missing;
    QTest::newRow("locked") << locked << TokenState::Works;
    QTest::newRow("ends soon") << record(works, today.addDays(30)) << TokenState::ExpiresSoon;
    QTest::newRow("ends today") << record(works, today) << TokenState::ExpiresSoon;
    QTest::newRow("over") << record(check(Verdict::Works, today.addDays(-9)), today.addDays(-1))
                          << TokenState::Expired;
    QTest::newRow("over and refused")
        << record(check(Verdict::Refused), today.addDays(-1)) << TokenState::Expired;
    QTest::newRow("accepted after its date")
        << record(works, today.addDays(-1)) << TokenState::Works;
    QTest::newRow("no date") << record(works, std::nullopt) << TokenState::Works;
}

void tst_Standing::tellsTheState()
{
    QFETCH(const TokenRecord, record);
    QTEST(standingOf(record, today).state, "expected");
}

void tst_Standing::remindsInTime_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("reminder"); // 0: none
    for (const auto &[days, reminder] : {std::pair(31, 0),
                                         {30, 30},
                                         {29, 30},
                                         {15, 30},
                                         {14, 14},
                                         {8, 14},
                                         {7, 7},
                                         {4, 7},
                                         {3, 3},
                                         {2, 3},
                                         {1, 1},
                                         {0, 1},
                                         {-1, 1}})
        QTest::addRow("%d days", days) << days << reminder;
}

void tst_Standing::remindsInTime()
{
    QFETCH(const int, days);
    QFETCH(const int, reminder);
    const auto standing
        = standingOf(record(check(Verdict::Works, today.addDays(-20)), today.addDays(days)), today);
    QCOMPARE(standing.daysLeft.value(), days);
    QCOMPARE(standing.reminder.value_or(0), reminder);
}

void tst_Standing::remindsOfShortLives_data()
{
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](int lifespan, const QList<int> &expected) {
        QTest::addRow("%d", lifespan) << expected;
    };
    row(1, {1});
    row(2, {1});
    row(6, {3, 1});
    row(7, {3, 1});
    row(14, {7, 3, 1});
    row(28, {14, 7, 3, 1});
    row(29, {14, 7, 3, 1});
    row(30, {30, 14, 7, 3, 1});
    row(365, {30, 14, 7, 3, 1});
}

void tst_Standing::remindsOfShortLives()
{
    QFETCH(const QList<int>, expected);
    const int lifespan = QByteArray(QTest::currentDataTag()).toInt();
    TokenRecord young = record(check(Verdict::Works), today.addDays(lifespan));
    young.current.stored = QDateTime(today, QTime(12, 0), Qt::UTC);
    QCOMPARE(library::reminderDaysOf(young.current), expected);
    // On its first day nothing is said but of a token that lives no longer, or as long as that.
    const auto standing = standingOf(young, today);
    QCOMPARE(standing.reminder.has_value(), lifespan == 1 || lifespan == 30);
}

void tst_Standing::questionsDatesFarAhead()
{
    QVERIFY(!library::isFarAhead(today.addYears(1).addDays(1), today));
    QVERIFY(library::isFarAhead(today.addYears(1).addDays(2), today));
}

void tst_Standing::tellsWhatElse_data()
{
    QTest::addColumn<TokenRecord>("record");
    QTest::addColumn<QList<Notice>>("expected");
    const auto works = check(Verdict::Works);
    TokenRecord failed = record(works);
    failed.current.lastCheck = check(Verdict::Unchecked);
    TokenRecord locked = record(works);
    locked.current.trouble = {SecretTrouble::Kind::Locked, {}};
    TokenRecord gitRefused = record(works);
    gitRefused.current.gitRefusal = QDateTime(today, QTime(12, 0), Qt::UTC);
    TokenRecord rotated = record(works);
    rotated.old += rotated.current;
    TokenRecord aged = record(works, std::nullopt);
    aged.current.created = 2025y / 12;
    TokenRecord young = record(works, std::nullopt);
    young.current.created = 2026y / 1;
    TokenRecord unused = record(std::nullopt);
    unused.current.stored = QDateTime(today.addDays(-80), QTime(12, 0), Qt::UTC);
    TokenRecord used = record(check(Verdict::Works, today.addDays(-79)));
    used.current.stored = unused.current.stored;
    QTest::newRow("nothing") << record(works) << QList<Notice>();
    QTest::newRow("last check failed") << failed << QList{Notice::LastCheckFailed};
    QTest::newRow("locked") << locked << QList{Notice::KeychainLocked};
    QTest::newRow("refused, says git") << gitRefused << QList{Notice::RefusedByGit};
    QTest::newRow("global") << record(check(Verdict::Works, today, true))
                            << QList{Notice::GlobalToken};
    QTest::newRow("old one not revoked") << rotated << QList{Notice::OldNotRevoked};
    QTest::newRow("wrong date") << record(works, today.addDays(-1))
                                << QList{Notice::RecordedDateWrong};
    QTest::newRow("accepted on its last day") << record(works, today) << QList<Notice>();
    QTest::newRow("no date") << record(works, std::nullopt) << QList{Notice::ExpiryUnknown};
    QTest::newRow("no date, 11 months") << aged << QList{Notice::ExpiryUnknownAged};
    QTest::newRow("no date, 10 months") << young << QList{Notice::ExpiryUnknown};
    QTest::newRow("80 days") << unused << QList{Notice::UnusedLong};
    QTest::newRow("checked 79 days ago") << used << QList<Notice>();
}

void tst_Standing::tellsWhatElse()
{
    QFETCH(const TokenRecord, record);
    QTEST(standingOf(record, today).notices, "expected");
}

void tst_Standing::endsWithTheGlobalTokens_data()
{
    QTest::addColumn<TokenRecord>("record");
    QTest::addColumn<QDate>("expected");
    const QDate last(2026, 12, 1);
    QTest::newRow("before its date") << record(check(Verdict::Works, today, true)) << last;
    QTest::newRow("without a date") << record(check(Verdict::Works, today, true), {}) << last;
    QTest::newRow("after its date")
        << record(check(Verdict::Works, today, true), QDate(2026, 11, 30)) << QDate(2026, 11, 30);
    QTest::newRow("refused after that day")
        << record(check(Verdict::Refused, last.addDays(1), true)) << last;
    QTest::newRow("accepted after that day")
        << record(check(Verdict::Works, last.addDays(1), true)) << today.addDays(300);
}

void tst_Standing::endsWithTheGlobalTokens()
{
    QFETCH(const TokenRecord, record);
    QTEST(endOf(record.current).value(), "expected");
}

void tst_Standing::sortsByUrgency()
{
    const auto at = [](int days) {
        return standingOf(record(check(Verdict::Works), today.addDays(days)), today);
    };
    QVERIFY(isMoreUrgent(at(3), at(7)));
    QVERIFY(!isMoreUrgent(at(7), at(3)));
    QVERIFY(isMoreUrgent(at(7), at(100)));
    QVERIFY(isMoreUrgent(standingOf(record(check(Verdict::Refused)), today), at(3)));
    QVERIFY(isMoreUrgent(at(100), standingOf(record(check(Verdict::Works), {}), today)));

    // What else there is to say of a token that works counts as well.
    const Standing wrongDate = standingOf(record(check(Verdict::Works), today.addDays(-1)), today);
    TokenRecord failed = record(check(Verdict::Works), today.addDays(100));
    failed.current.lastCheck = check(Verdict::Unchecked);
    const Standing lastCheckFailed = standingOf(failed, today);
    failed.current.lastVerdict = std::nullopt;
    const Standing neverChecked = standingOf(failed, today);
    QVERIFY(isMoreUrgent(at(30), wrongDate));
    QVERIFY(isMoreUrgent(wrongDate, neverChecked));
    QVERIFY(isMoreUrgent(neverChecked, lastCheckFailed));
    QVERIFY(isMoreUrgent(lastCheckFailed, standingOf(record(std::nullopt), today)));
    QVERIFY(isMoreUrgent(lastCheckFailed, at(31)));
}

void tst_Standing::comparesWhatWasMeasured()
{
    TokenRecord known = record(check(Verdict::Works, today, false, State::Refused));
    known.current.account = azuredevops::Account{u"1"_s, u"Dana"_s, {}};
    CheckReport now;
    const auto find = [&now](Probe probe, State state) { now.findings[probe].state = state; };
    QVERIFY(compare(known.current, now).isEmpty()); // nothing was measured

    find(Probe::Code, State::Works);
    find(Probe::Members, State::Refused);
    find(Probe::FullAccess, State::Works);
    now.account = azuredevops::Account{u"2"_s, u"Sam"_s, {}};
    const auto comparison = compare(known.current, now);
    QCOMPARE(comparison.lost, QList{Probe::Members});
    QCOMPARE(comparison.gained, QList{Probe::FullAccess});
    QCOMPARE(comparison.formerAccount.value().name, u"Dana"_s);
    QVERIFY(!comparison.becameGlobal);

    now.account = azuredevops::Account{u"1"_s, u"Dana Renamed"_s, {}};
    QVERIFY(!compare(known.current, now).formerAccount);
    known.current.lastVerdict.reset();
    QVERIFY(compare(known.current, now).isEmpty());
}

void tst_Standing::comparesWhetherItIsAccepted_data()
{
    QTest::addColumn<Verdict>("before");
    QTest::addColumn<Verdict>("now");
    QTest::addColumn<Acceptance>("expected");
    for (const Verdict accepted : {Verdict::Works, Verdict::Limited}) {
        QTest::addRow("accepted (%d), refused", int(accepted))
            << accepted << Verdict::Refused << Acceptance::Lost;
        QTest::addRow("refused, accepted (%d)", int(accepted))
            << Verdict::Refused << accepted << Acceptance::Regained;
        QTest::addRow("accepted (%d), not checked", int(accepted))
            << accepted << Verdict::Unchecked << Acceptance::AsBefore;
    }
    QTest::newRow("works, lacks") << Verdict::Works << Verdict::Limited << Acceptance::AsBefore;
    QTest::newRow("refused twice") << Verdict::Refused << Verdict::Refused << Acceptance::AsBefore;
    QTest::newRow("refused, not checked")
        << Verdict::Refused << Verdict::Unchecked << Acceptance::AsBefore;
}

void tst_Standing::comparesWhetherItIsAccepted()
{
    QFETCH(const Verdict, before);
    QFETCH(const Verdict, now);
    QFETCH(const Acceptance, expected);
    QCOMPARE(reportOf(now).verdict(), now);
    QCOMPARE(compare(record(check(before)).current, reportOf(now)).acceptance, expected);
    QCOMPARE(compare(record(std::nullopt).current, reportOf(now)).acceptance, Acceptance::AsBefore);
}

QTEST_GUILESS_MAIN(tst_Standing)
#include "tst_standing.moc"
