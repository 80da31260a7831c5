// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/checkcases.h"
#include "azuredevops/judge.h"
#include "wording/administratortext.h"
#include "wording/checkrows.h"
#include "wording/checkwords.h"
#include "wording/codes.h"
#include "wording/keychainwords.h"
#include "wording/librarywords.h"
#include "wording/tokenwords.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using azuredevops::Cause;
using azuredevops::Probe;
using azuredevops::State;

namespace {

azuredevops::Organization fabrikam()
{
    return azuredevops::Organization::fromText(u"fabrikam"_s).value();
}

azuredevops::Finding found(Cause cause, State state = State::Unknown)
{
    azuredevops::Finding finding;
    finding.state = state;
    finding.cause = cause;
    return finding;
}

QList<Cause> allCauses()
{
    QList<Cause> causes;
    for (int i = 0; i <= int(Cause::NotAsked); ++i) // NotAsked is the last one
        causes += Cause(i);
    return causes;
}

} // namespace

class tst_Wording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyCauseHasItsOwnCode();
    void everyCauseHasASentence();
    void everyTroubleSaysWhatToDoNext();
    void everyKeychainErrorHasSentences();
    void everyLibraryErrorHasSentences();
    void networkTroubleIsNoVerdict();
    void anAdministratorIsAskedForWhatTheyCanMend_data();
    void anAdministratorIsAskedForWhatTheyCanMend();
    void tellsWhatIsMissing();
    void tellsHowLongToWait();
    void namesFromOutsideAreHarmless_data();
    void namesFromOutsideAreHarmless();
};

void tst_Wording::everyCauseHasItsOwnCode()
{
    QSet<QString> codes;
    for (const Cause cause : allCauses())
        codes += wording::code(cause);
    QCOMPARE(codes.size(), allCauses().size());
    QVERIFY(!codes.contains(QString()));
}

void tst_Wording::everyCauseHasASentence()
{
    for (const Cause cause : allCauses()) {
        for (const Probe probe : azuredevops::allProbes) {
            if (cause == Cause::ScopeMissing && probe == Probe::Connection)
                continue; // connectionData needs no scope (azure-devops-facts §2)
            const auto words = wording::explain(probe, found(cause), fabrikam());
            QVERIFY2(words.happened.endsWith(u'.'), qPrintable(wording::code(cause)));
            QVERIFY2(!words.happened.contains(u'%'), qPrintable(words.happened));
        }
    }
}

void tst_Wording::everyTroubleSaysWhatToDoNext()
{
    for (const Cause cause : allCauses()) {
        if (cause == Cause::Works || cause == Cause::NotAsked)
            continue;
        const auto words = wording::explain(Probe::Code, found(cause), fabrikam());
        QVERIFY2(!words.meaning.isEmpty() && !words.next.isEmpty(),
                 qPrintable(wording::code(cause)));
    }
}

void tst_Wording::everyKeychainErrorHasSentences()
{
    using Kind = keychain::KeychainError::Kind;
    QSet<QString> codes;
    for (int i = 0; i <= int(Kind::Failed); ++i) { // Failed is the last one
        const auto words = wording::explain(keychain::KeychainError{Kind(i), u"detail"_s});
        QVERIFY(!words.happened.isEmpty() && !words.next.isEmpty());
        codes += wording::code(Kind(i));
    }
    QCOMPARE(codes.size(), int(Kind::Failed) + 1);
}

void tst_Wording::everyLibraryErrorHasSentences()
{
    using Kind = lifecycle::LibraryError::Kind;
    QSet<QString> codes;
    for (int i = 0; i <= int(Kind::CannotWrite); ++i) { // CannotWrite is the last one
        const auto words = wording::explain(lifecycle::LibraryError{Kind(i), u"/a/file"_s, {}});
        QVERIFY(words.happened.contains(u"/a/file"_s) && !words.next.isEmpty());
        codes += wording::code(Kind(i));
    }
    QCOMPARE(codes.size(), int(Kind::CannotWrite) + 1);
}

void tst_Wording::networkTroubleIsNoVerdict()
{
    const QString noVerdict
        = wording::explain(Probe::Connection, found(Cause::TimedOut), fabrikam()).meaning;
    const QString refusal
        = wording::explain(Probe::Connection, found(Cause::SignInPage), fabrikam()).meaning;
    for (const test::CheckCase &each : test::checkCases()) {
        const auto words = wording::explain(each.decisive, found(each.cause), fabrikam());
        const bool acceptedBefore = each.decisive != Probe::Connection;
        if (acceptedBefore && azuredevops::isRefusal(each.cause))
            QVERIFY(words.meaning != refusal && words.meaning != noVerdict);
        else
            QCOMPARE(words.meaning == noVerdict, each.verdict == azuredevops::Verdict::Unchecked);
    }
}

void tst_Wording::anAdministratorIsAskedForWhatTheyCanMend_data()
{
    QTest::addColumn<Probe>("probe");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<bool>("expected");
    const QList<Cause> mended{Cause::ConditionalAccess, Cause::GlobalTokenBlocked,
                              Cause::NotAMember, Cause::OrganizationDeactivated,
                              Cause::NoPermission};
    for (const Cause cause : allCauses())
        QTest::newRow(qPrintable(wording::code(cause)))
            << Probe::Connection << cause << mended.contains(cause);
    QTest::newRow("no permission for Code") << Probe::Code << Cause::NoPermission << true;
    QTest::newRow("no permission for members") << Probe::Members << Cause::NoPermission << true;
    QTest::newRow("nor for what is not needed") << Probe::FullAccess << Cause::NoPermission << false;
}

void tst_Wording::anAdministratorIsAskedForWhatTheyCanMend()
{
    QFETCH(const Probe, probe);
    QFETCH(const Cause, cause);
    QFETCH(const bool, expected);
    azuredevops::Finding finding = found(cause);
    finding.host = u"vsaex.dev.azure.com"_s;
    finding.serviceCode = u"TF400813"_s;
    azuredevops::CheckReport report;
    report.findings.insert(probe, finding);
    report.account = azuredevops::Account{u"id"_s, u"Dana"_s, u"dana@example.com"_s};
    report.checked = QDateTime::currentDateTimeUtc();

    const QString text = wording::administratorText(report, fabrikam());
    QCOMPARE(!text.isEmpty(), expected);
    for (const auto &part : {u"fabrikam"_s, u"Dana (dana@example.com)"_s, u"vsaex.dev.azure.com"_s,
                             u"TF400813"_s})
        QCOMPARE(text.contains(part), expected);
    QVERIFY(!text.contains(u'%'));
}

void tst_Wording::tellsWhatIsMissing()
{
    azuredevops::CheckReport report;
    report.findings.insert(Probe::Connection, found(Cause::Works, State::Works));
    report.findings.insert(Probe::Code, found(Cause::Works, State::Works));
    report.findings.insert(Probe::Members, found(Cause::ScopeMissing, State::Refused));
    const QString lacksScope = wording::summary(report);
    QVERIFY(lacksScope.contains(u"Member Entitlement Management"_s));
    QVERIFY(!lacksScope.contains(u"pull requests"_s) && !lacksScope.contains(u"Diff"_s));
    report.findings.insert(Probe::Members, found(Cause::NoPermission, State::NoPermission));
    QVERIFY(wording::summary(report).contains(u"reviewers"_s));
    QVERIFY(wording::summary(report) != lacksScope);
}

void tst_Wording::tellsHowLongToWait()
{
    for (const Cause cause : {Cause::RateLimited, Cause::ServiceTrouble}) {
        azuredevops::Finding finding = found(cause);
        QVERIFY(!wording::explain(Probe::Code, finding, fabrikam()).next.contains(u"4711"_s));
        finding.retryAfter = std::chrono::seconds(4711);
        QVERIFY(wording::explain(Probe::Code, finding, fabrikam()).next.contains(u"4711"_s));
    }
}

void tst_Wording::namesFromOutsideAreHarmless_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ordinary") << u"Zoë O’Neil"_s << u"Zoë O’Neil"_s;
    QTest::newRow("markup stays text") << u"<b>x</b>"_s << u"<b>x</b>"_s;
    QTest::newRow("terminal escape") << u"a\u001b[31mb"_s << u"a[31mb"_s;
    QTest::newRow("line break") << u"a\r\nb"_s << u"ab"_s;
    QTest::newRow("direction override") << u"a\u202eb\u2066c"_s << u"abc"_s;
    QTest::newRow("endless") << QString(500, u'x') << QString(200, u'x') + u'…';
}

void tst_Wording::namesFromOutsideAreHarmless()
{
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    QCOMPARE(wording::plain(name), expected);
    QCOMPARE(wording::accountName({u"id"_s, name, {}}), expected);
}

QTEST_GUILESS_MAIN(tst_Wording)
#include "tst_wording.moc"
