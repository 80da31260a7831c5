// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/checkcases.h"
#include "azuredevops/judge.h"
#include "wording/checkrows.h"
#include "wording/checkwords.h"
#include "wording/codes.h"
#include "wording/comparisonwords.h"
#include "wording/keychainwords.h"
#include "wording/librarywords.h"
#include "wording/rotationwords.h"
#include "wording/tokenwords.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using azuredevops::Cause;
using azuredevops::Probe;

namespace {

azuredevops::Organization fabrikam()
{
    return azuredevops::Organization::fromText(u"fabrikam"_s).value();
}

azuredevops::Finding found(Cause cause)
{
    azuredevops::Finding finding;
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
    void everyRotationErrorSaysWhatIsInUse();
    void everyDifferenceHasItsOwnCode();
    void networkTroubleIsNoVerdict();
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
        const bool isOfOneToken = Kind(i) == Kind::Claimed;
        QVERIFY(isOfOneToken || words.happened.contains(u"/a/file"_s));
        QVERIFY(!words.next.isEmpty());
        codes += wording::code(Kind(i));
    }
    QCOMPARE(codes.size(), int(Kind::CannotWrite) + 1);
}

void tst_Wording::everyRotationErrorSaysWhatIsInUse()
{
    const lifecycle::LibraryError library{lifecycle::LibraryError::Kind::CannotWrite,
                                          u"/a/file"_s, {}};
    const keychain::KeychainError keychain{keychain::KeychainError::Kind::Failed, {}};
    QSet<QString> codes;
    for (const lifecycle::ReplacementError &error :
         {lifecycle::ReplacementError(lifecycle::ChangedMeanwhile()),
          lifecycle::ReplacementError(keychain), lifecycle::ReplacementError(library),
          lifecycle::ReplacementError(lifecycle::NotPromoted{library})}) {
        const auto words = wording::explain(error);
        const QString all = words.happened + words.advice();
        QVERIFY2(all.contains(u"stays in use"_s) || all.contains(u"in use now"_s),
                 qPrintable(all));
        QVERIFY(!words.next.isEmpty() && !all.contains(u'%'));
        codes += wording::code(error);
    }
    QCOMPARE(codes.size(), 4);
}

void tst_Wording::everyDifferenceHasItsOwnCode()
{
    const QList<Probe> compared{Probe::Code, Probe::Members, Probe::FullAccess};
    const azuredevops::Account former{u"1"_s, u"Dana"_s, u"dana@fabrikam.example"_s};
    lifecycle::Comparison comparison{compared, compared, former, true};
    QCOMPARE(wording::differences({}, former).size(), 0);
    QSet<QString> codes;
    // The same name, and another account all the same.
    const auto all = wording::differences(
        comparison, azuredevops::Account{u"2"_s, former.name, former.login});
    for (const wording::Difference &difference : all) {
        QVERIFY(difference.words.happened.endsWith(u'.'));
        codes += difference.code;
    }
    QCOMPARE(codes.size(), 8);
    QVERIFY(all.constFirst().words.happened.contains(u"[1]"_s));
    QVERIFY(all.constFirst().words.happened.contains(u"[2]"_s));
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
