// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "library/objections.h"

#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using azuredevops::Account;
using azuredevops::Cause;
using azuredevops::CheckReport;
using azuredevops::Needs;
using azuredevops::Probe;
using azuredevops::State;
using azuredevops::Verdict;
using library::LastCheck;
using library::StoredToken;

namespace {

/// What code, members and full access came to.
struct Measured
{
    State code = State::Unknown;
    State members = State::Unknown;
    State diff = State::Unknown;
};

constexpr Needs usual{.code = true, .members = true, .diff = false};
constexpr Measured custom{State::Works, State::Works, State::Refused};
constexpr Measured full{State::Works, State::Works, State::Works};
constexpr Measured nothing;

/// Of a token that is accepted, and Dana's.
CheckReport reportOf(const Measured &measured, const Needs &needs = usual)
{
    CheckReport report;
    report.needs = needs;
    report.findings[Probe::Connection].state = State::Works;
    report.findings[Probe::Connection].cause = Cause::Works;
    report.findings[Probe::Code].state = measured.code;
    report.findings[Probe::Members].state = measured.members;
    report.findings[Probe::FullAccess].state = measured.diff;
    report.account = Account{u"1"_s, u"Dana"_s, {}};
    return report;
}

/// Of a token that is not accepted, for @a cause.
CheckReport reportOf(Cause cause)
{
    CheckReport report;
    report.needs = usual;
    report.findings[Probe::Connection].cause = cause;
    return report;
}

StoredToken checked(const Measured &measured)
{
    StoredToken token;
    token.note(reportOf(measured));
    return token;
}

} // namespace

class tst_Objections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatSpeaksAgainst_data();
    void listsWhatSpeaksAgainst();
    void namesTheOtherAccount();
};

void tst_Objections::listsWhatSpeaksAgainst_data()
{
    QTest::addColumn<StoredToken>("old");
    QTest::addColumn<CheckReport>("report");
    QTest::addColumn<bool>("isUnproved");
    QTest::addColumn<QList<Probe>>("lost");
    QTest::addColumn<Verdict>("strictly"); // what was needed and what the old one did

    const QList<Probe> none;
    StoredToken refused = checked(full);
    refused.lastGood = refused.lastVerdict;
    refused.note(reportOf(Cause::TokenExpired));
    const Measured lacking{State::Works, State::Refused, State::Refused};
    const Measured notAllowed{State::NoPermission, State::Works, State::Refused};
    const Measured codeUnknown{State::Unknown, State::Works, State::Refused};
    const Measured diffUnknown{State::Works, State::Works, State::Unknown};

    QTest::newRow("the same") << checked(custom) << reportOf(custom) << false << none
                              << Verdict::Works;
    QTest::newRow("more") << checked(custom) << reportOf(full) << false << none << Verdict::Works;
    QTest::newRow("the old one never checked")
        << StoredToken() << reportOf(custom) << false << none << Verdict::Works;
    QTest::newRow("the old one never measured")
        << checked(nothing) << reportOf(custom) << false << none << Verdict::Works;
    QTest::newRow("no longer full") << checked(full) << reportOf(custom) << false
                                    << QList{Probe::FullAccess} << Verdict::Limited;
    QTest::newRow("the old one was full, and is refused by now")
        << refused << reportOf(custom) << false << QList{Probe::FullAccess} << Verdict::Limited;
    QTest::newRow("full access not measured")
        << checked(full) << reportOf(diffUnknown) << false << none << Verdict::Unchecked;
    QTest::newRow("full access not measured, and not had before")
        << checked(custom) << reportOf(diffUnknown) << false << none << Verdict::Works;
    QTest::newRow("members lost") << checked(custom) << reportOf(lacking) << false
                                  << QList{Probe::Members} << Verdict::Limited;
    QTest::newRow("lacking as before")
        << checked(lacking) << reportOf(lacking) << false << none << Verdict::Limited;
    QTest::newRow("without the permission") << checked(custom) << reportOf(notAllowed) << false
                                            << QList{Probe::Code} << Verdict::Limited;
    QTest::newRow("not needed, but had")
        << checked(custom) << reportOf(lacking, {true, false, false}) << false
        << QList{Probe::Members} << Verdict::Limited;
    QTest::newRow("something needed not measured")
        << checked(custom) << reportOf(codeUnknown) << true << none << Verdict::Unchecked;
    QTest::newRow("one not measured, another lost")
        << checked(full) << reportOf(codeUnknown) << true << QList{Probe::FullAccess}
        << Verdict::Limited;
    QTest::newRow("refused") << checked(full) << reportOf(Cause::TokenRefused) << true << none
                             << Verdict::Refused;
    QTest::newRow("no answer") << checked(full) << reportOf(Cause::TimedOut) << true << none
                               << Verdict::Unchecked;
}

void tst_Objections::listsWhatSpeaksAgainst()
{
    QFETCH(const StoredToken, old);
    QFETCH(const CheckReport, report);
    QFETCH(const Verdict, strictly);
    const auto objections = objectionsTo(report, old);
    QTEST(objections.isUnproved, "isUnproved");
    QTEST(objections.lost, "lost");
    QCOMPARE(objections.strict.verdict(), strictly);
    QCOMPARE(objections.isLess(), strictly != Verdict::Works);
    QVERIFY(!objections.formerAccount);
}

void tst_Objections::namesTheOtherAccount()
{
    CheckReport report = reportOf(custom);
    report.account = Account{u"2"_s, u"Sam"_s, {}};
    QCOMPARE(objectionsTo(report, checked(custom)).formerAccount.value().name, u"Dana"_s);
    report.account = Account{u"1"_s, u"Dana Renamed"_s, {}};
    QVERIFY(!objectionsTo(report, checked(custom)).formerAccount);
    QVERIFY(!objectionsTo(report, StoredToken()).formerAccount); // whose that was is not known
}

QTEST_GUILESS_MAIN(tst_Objections)
#include "tst_objections.moc"
