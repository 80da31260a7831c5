// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/checkcases.h"
#include "azuredevops/judge.h"
#include "cli/commandcases.h"
#include "support/enumerators.h"
#include "wording/administratortext.h"
#include "wording/authoritywords.h"
#include "wording/capabilitywords.h"
#include "wording/causewords.h"
#include "wording/checkrows.h"
#include "wording/checkwords.h"
#include "wording/codes.h"
#include "wording/comparisonwords.h"
#include "wording/gitwords.h"
#include "wording/keychainwords.h"
#include "wording/librarywords.h"
#include "wording/noticewords.h"
#include "wording/organizationwords.h"
#include "wording/rotationwords.h"
#include "wording/standingwords.h"
#include "wording/tokenwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using azuredevops::Cause;
using azuredevops::Probe;
using azuredevops::State;
using azuredevops::Verdict;

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

library::LastCheck checked(azuredevops::Verdict verdict, std::optional<bool> isGlobal,
                           const QDateTime &at)
{
    library::LastCheck check;
    check.verdict = verdict;
    check.cause = verdict == azuredevops::Verdict::Works ? Cause::Works : Cause::TokenRefused;
    check.isGlobal = isGlobal;
    check.at = at;
    return check;
}

template<typename Enum>
QStringList codes()
{
    QStringList all;
    for (const Enum value : test::enumerators<Enum>())
        all += wording::code(value);
    return all;
}

/// The codes that a check comes to in some row: tst_verdicts runs each through the program.
QSet<QString> measured()
{
    QSet<QString> found;
    for (const test::CheckCase &row : test::checkCases()) {
        found << wording::code(row.cause) << wording::code(row.verdict)
              << wording::code(test::stateOf(row)) << wording::code(row.access);
        if (row.verdict == azuredevops::Verdict::Refused)
            found << wording::code(Cause::NotAsked); // the scopes (tst_tokencheck)
    }
    return found;
}

/// The codes of everything that can be different when a token is checked again.
QStringList differences()
{
    const QList<Probe> compared{Probe::Code, Probe::Members, Probe::FullAccess};
    const azuredevops::Account former{u"1"_s, {}, {}};
    QStringList all;
    for (const auto &each :
         wording::differences({compared, compared, former, true, library::Acceptance::Lost},
                              azuredevops::Account{u"2"_s, {}, {}}))
        all += each.code;
    library::Comparison regained;
    regained.acceptance = library::Acceptance::Regained;
    for (const auto &each : wording::differences(regained, {}))
        all += each.code;
    return all;
}

QSet<QString> listed()
{
    QSet<QString> found;
    for (const test::StateCase &row : test::stateCases())
        found << QString::fromLatin1(row.state);
    return found;
}

/// The codes that a run of the program says in some row of tst_commandline.
QSet<QString> said()
{
    QSet<QString> found;
    for (const test::CommandCase &row : test::commandCases())
        found << QString::fromLatin1(row.code);
    for (const test::InspectCase &row : test::inspectCases()) {
        const QJsonObject json = QJsonDocument::fromJson(row.json).object();
        found << json[u"kind"_s].toString();
        for (const QString &key : {u"problems"_s, u"cleaned"_s}) {
            for (const QJsonValue each : json[key].toArray())
                found << each.toString();
        }
    }
    return found;
}

} // namespace

class tst_Wording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyCodeHasARowThatProducesIt_data();
    void everyCodeHasARowThatProducesIt();
    void everyCauseHasASentence();
    void noCauseIsWordedAsAnother_data();
    void noCauseIsWordedAsAnother();
    void everyTroubleSaysWhatToDoNext();
    void everyKeychainErrorHasSentences();
    void aFailureOfTheKeychainPromisesNothing();
    void everyLibraryErrorHasSentences();
    void aListThatIsNotChangedPromisesNothing();
    void everyCommandTroubleHasASentence();
    void everyTextHasASentence();
    void everyRotationErrorSaysWhatIsInUse();
    void everyDifferenceHasItsOwnCode();
    void networkTroubleIsNoVerdict();
    void anAdministratorIsAskedForWhatTheyCanMend_data();
    void anAdministratorIsAskedForWhatTheyCanMend();
    void claimsOnlyWhatIsNeededAndMeasured_data();
    void claimsOnlyWhatIsNeededAndMeasured();
    void tellsWhatIsMissing();
    void advisesOtherwiseOnAStoredToken();
    void speaksOfFullAccessWhereDiffIsMissing_data();
    void speaksOfFullAccessWhereDiffIsMissing();
    void tellsHowLongToWait();
    void globalTokensAreWordedByTheDay();
    void namesTheCodeOfTheService();
    void namesFromOutsideAreHarmless_data();
    void namesFromOutsideAreHarmless();
    void commandsAreQuoted_data();
    void commandsAreQuoted();
    void commandsAreToldToTheirEnd();
    void aSpaceIsCalledByItsName_data();
    void aSpaceIsCalledByItsName();
    void noSentenceAboutAnOrganizationHasAHole();
};

void tst_Wording::everyCodeHasARowThatProducesIt_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QSet<QString>>("produced");
    QTest::newRow("causes") << codes<Cause>() << measured();
    QTest::newRow("states") << codes<azuredevops::State>() << measured();
    QTest::newRow("verdicts") << codes<azuredevops::Verdict>() << measured();
    QTest::newRow("access") << codes<azuredevops::Access>() << measured();
    QTest::newRow("keychain") << codes<keychain::KeychainError::Kind>() << said();
    QTest::newRow("library") << codes<library::LibraryError::Kind>() << said();
    QTest::newRow("settings") << codes<settings::ReadError::Kind>() << said();
    QTest::newRow("commands") << codes<wording::CommandTrouble::Kind>() << said();
    QTest::newRow("git's credentials") << codes<git::CredentialTrouble::Kind>() << said();
    QTest::newRow("git's configuration") << codes<git::GitError::Kind>() << said();
    QTest::newRow("differences") << differences() << said();
    QTest::newRow("states of a token") << codes<library::TokenState>() << listed();
    QTest::newRow("texts") << codes<token::Kind>() << said();
    QTest::newRow("problems of a text") << codes<token::Problem>() << said();
    QTest::newRow("what is cleaned away") << codes<token::Cleaning>() << said();
}

void tst_Wording::everyCodeHasARowThatProducesIt()
{
    QFETCH(const QStringList, codes);
    QFETCH(const QSet<QString>, produced);
    static const QRegularExpression form(u"^[a-z][a-z0-9_]*$"_s);
    for (const QString &code : codes) {
        QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
        QCOMPARE(codes.count(code), 1);
        QVERIFY2(produced.contains(code), qPrintable(code));
    }
}

void tst_Wording::everyCauseHasASentence()
{
    for (const Cause cause : test::enumerators<Cause>()) {
        for (const Probe probe : azuredevops::allProbes) {
            if (cause == Cause::ScopeMissing && probe == Probe::Connection)
                continue; // connectionData needs no scope (azure-devops-facts §2)
            const auto words = wording::explain(probe, found(cause), fabrikam());
            QVERIFY2(words.happened.endsWith(u'.'), qPrintable(wording::code(cause)));
            QVERIFY2(!words.happened.contains(u'%'), qPrintable(words.happened));
        }
    }
}

void tst_Wording::noCauseIsWordedAsAnother_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Cause>("other");
    QTest::newRow("no certificate was shown") << Cause::TlsTrouble << Cause::UnknownIssuer;
    QTest::newRow("a proxy that answers") << Cause::ProxyCannotConnect << Cause::ProxyNotFound;
    QTest::newRow("a proxy that may answer") << Cause::ProxyCannotConnect << Cause::ProxyRefused;
}

void tst_Wording::noCauseIsWordedAsAnother()
{
    QFETCH(const Cause, cause);
    QFETCH(const Cause, other);
    QVERIFY(wording::reason(cause) != wording::reason(other));
    const auto happened = [](Cause each) {
        return wording::explain(Probe::Code, found(each), fabrikam()).happened;
    };
    QVERIFY(happened(cause) != happened(other));
}

void tst_Wording::everyTroubleSaysWhatToDoNext()
{
    for (const Cause cause : test::enumerators<Cause>()) {
        if (cause == Cause::Works || cause == Cause::NotAsked)
            continue;
        const auto words = wording::explain(Probe::Code, found(cause), fabrikam());
        QVERIFY2(!words.meaning.isEmpty() && !words.next.isEmpty(),
                 qPrintable(wording::code(cause)));
    }
}

void tst_Wording::everyKeychainErrorHasSentences()
{
    for (const auto kind : test::enumerators<keychain::KeychainError::Kind>()) {
        const auto words = wording::explain(keychain::KeychainError{kind, u"detail"_s});
        QVERIFY2(!words.happened.isEmpty() && !words.next.isEmpty(),
                 qPrintable(wording::code(kind)));
    }
}

/// It may have done what it says that it failed to do.
void tst_Wording::aFailureOfTheKeychainPromisesNothing()
{
    using keychain::KeychainError;
    const auto meaning = [](KeychainError::Kind kind) {
        return wording::explain(KeychainError{kind, {}}).meaning;
    };
    for (const auto kind : test::enumerators<KeychainError::Kind>()) {
        QVERIFY(!meaning(kind).contains(u"nothing was"_s));
        const QString rotation
            = wording::explain(lifecycle::ReplaceError(KeychainError{kind, {}})).meaning;
        QCOMPARE(rotation.contains(u"If the new one is in the keychain anyway"_s),
                 keychain::mayHaveWritten(KeychainError{kind, {}}));
    }
    QVERIFY(meaning(KeychainError::Kind::Failed) != meaning(KeychainError::Kind::NoService));
}

void tst_Wording::everyLibraryErrorHasSentences()
{
    using Kind = library::LibraryError::Kind;
    for (const auto kind : test::enumerators<Kind>()) {
        const auto words = wording::explain(library::LibraryError{kind, u"/a/file"_s, {}});
        const bool isOfOneToken = kind == Kind::TokenLocked || kind == Kind::Unfinished;
        QVERIFY2((isOfOneToken || words.happened.contains(u"/a/file"_s)) && !words.next.isEmpty(),
                 qPrintable(wording::code(kind)));
    }
}

/// Whoever was to change it may have changed the keychain before, or another process may.
void tst_Wording::aListThatIsNotChangedPromisesNothing()
{
    using Kind = library::LibraryError::Kind;
    for (const auto kind : test::enumerators<Kind>()) {
        const bool isOnlyRead
            = kind == Kind::Damaged || kind == Kind::Newer || kind == Kind::CannotRead;
        const auto words = wording::explain(library::LibraryError{kind, u"/a/file"_s, {}});
        QCOMPARE(words.meaning.contains(u"keychain"_s), isOnlyRead);
    }
}

void tst_Wording::everyCommandTroubleHasASentence()
{
    for (const auto kind : test::enumerators<wording::CommandTrouble::Kind>()) {
        const auto words = wording::explain(wording::CommandTrouble{kind, u"a detail."_s});
        QVERIFY2(words.happened.endsWith(u'.'), qPrintable(wording::code(kind)));
    }
}

void tst_Wording::everyTextHasASentence()
{
    for (const auto kind : test::enumerators<token::Kind>()) {
        token::TokenText text;
        text.kind = kind;
        const auto words = wording::explain(text);
        QVERIFY2(!words.happened.isEmpty() || !words.next.isEmpty(),
                 qPrintable(wording::code(kind)));
    }
    for (const auto problem : test::enumerators<token::Problem>()) {
        token::TokenText text;
        text.kind = token::Kind::Unknown;
        text.problems = {problem};
        const auto words = wording::explain(text);
        QVERIFY2(!words.happened.isEmpty() && !words.next.isEmpty(),
                 qPrintable(wording::code(problem)));
    }
    QSet<QString> sentences;
    for (const auto cleaning : test::enumerators<token::Cleaning>()) {
        token::TokenText text;
        text.cleaned = {cleaning};
        sentences += wording::cleanedSentence(text);
    }
    QCOMPARE(sentences.size(), test::enumerators<token::Cleaning>().size());
    QVERIFY(!sentences.contains(QString()));
}

void tst_Wording::everyRotationErrorSaysWhatIsInUse()
{
    const library::LibraryError library{library::LibraryError::Kind::CannotWrite, u"/a/file"_s, {}};
    const keychain::KeychainError keychain{keychain::KeychainError::Kind::Failed, {}};
    QSet<QString> codes;
    for (const lifecycle::ReplaceError &error :
         {lifecycle::ReplaceError(lifecycle::ChangedMeanwhile()),
          lifecycle::ReplaceError(lifecycle::SameToken()), lifecycle::ReplaceError(keychain),
          lifecycle::ReplaceError(library),
          lifecycle::ReplaceError(lifecycle::NotPromoted{library}),
          lifecycle::ReplaceError(lifecycle::NotPublished{
              {azuredevops::Organization::fromText(u"fabrikam"_s).value(), u"laptop"_s},
              library})}) {
        const auto words = wording::explain(error);
        const QString all = words.happened + words.advice();
        QVERIFY2(all.contains(u"stays in use"_s) || all.contains(u"in use now"_s), qPrintable(all));
        QVERIFY(!words.next.isEmpty() && !all.contains(u'%'));
        codes += wording::code(error);
    }
    QCOMPARE(codes.size(), 6);
}

void tst_Wording::everyDifferenceHasItsOwnCode()
{
    const QList<Probe> compared{Probe::Code, Probe::Members, Probe::FullAccess};
    const azuredevops::Account former{u"1"_s, u"Dana"_s, u"dana@fabrikam.example"_s};
    library::Comparison comparison{compared, compared, former, true};
    QCOMPARE(wording::differences({}, former).size(), 0);
    QSet<QString> codes;
    // The same name, and another account all the same.
    const auto all
        = wording::differences(comparison, azuredevops::Account{u"2"_s, former.name, former.login});
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
        if (each.cause == Cause::RefusedLater)
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
    for (const Cause cause : test::enumerators<Cause>())
        QTest::newRow(qPrintable(wording::code(cause)))
            << Probe::Connection << cause << mended.contains(cause);
    QTest::newRow("no permission for Code") << Probe::Code << Cause::NoPermission << true;
    QTest::newRow("no permission for members") << Probe::Members << Cause::NoPermission << true;
    QTest::newRow("nor for what is not needed")
        << Probe::FullAccess << Cause::NoPermission << false;
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
    for (const auto &part :
         {u"fabrikam"_s, u"Dana (dana@example.com)"_s, u"vsaex.dev.azure.com"_s, u"TF400813"_s})
        QCOMPARE(text.contains(part), expected);
    QVERIFY(!text.contains(u'%'));
}

void tst_Wording::claimsOnlyWhatIsNeededAndMeasured_data()
{
    QTest::addColumn<azuredevops::Needs>("needs");
    QTest::addColumn<QList<Probe>>("working");
    QTest::addColumn<QStringList>("claimed");
    const QString code = u"pull requests"_s;
    const QString members = u"reviewers and approvals"_s;
    const QList<Probe> all{Probe::Code, Probe::Members, Probe::FullAccess};
    QTest::newRow("Code") << azuredevops::Needs{true, false, false} << QList{Probe::Code}
                          << QStringList{code};
    QTest::newRow("members") << azuredevops::Needs{false, true, false} << QList{Probe::Members}
                             << QStringList{members};
    QTest::newRow("Diff, members not measured")
        << azuredevops::Needs{true, false, true} << QList{Probe::Code, Probe::FullAccess}
        << QStringList{code, u"Diff"_s};
    QTest::newRow("both, no Diff")
        << azuredevops::Needs() << QList{Probe::Code, Probe::Members} << QStringList{code, members};
    QTest::newRow("both, Diff not measured")
        << azuredevops::Needs() << all.first(2) << QStringList{code, members};
    QTest::newRow("everything") << azuredevops::Needs() << all
                                << QStringList{code, members, u"Diff"_s};
    QTest::newRow("Code, and everything works")
        << azuredevops::Needs{true, false, false} << all << QStringList{code, members, u"Diff"_s};
}

void tst_Wording::claimsOnlyWhatIsNeededAndMeasured()
{
    QFETCH(const azuredevops::Needs, needs);
    QFETCH(const QList<Probe>, working);
    QFETCH(const QStringList, claimed);
    azuredevops::CheckReport report;
    report.needs = needs;
    report.findings.insert(Probe::Connection, found(Cause::Works, State::Works));
    for (const Probe probe : working)
        report.findings.insert(probe, found(Cause::Works, State::Works));
    for (const QString &each : {u"pull requests"_s, u"reviewers and approvals"_s, u"Diff"_s})
        QCOMPARE(wording::summary(report).contains(each), claimed.contains(each));
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

/// It was copied well, once: nobody can paste it again, and it can be rotated.
void tst_Wording::advisesOtherwiseOnAStoredToken()
{
    using wording::Origin;
    static const QRegularExpression ofPasting(u"mistyped|paste|^(make|create)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    for (const Cause cause : test::enumerators<Cause>()) {
        for (const Probe probe : azuredevops::allProbes) {
            if (cause == Cause::ScopeMissing && probe == Probe::Connection)
                continue;
            const auto stored = wording::explain(probe, found(cause), fabrikam(), Origin::Stored);
            const auto pasted = wording::explain(probe, found(cause), fabrikam());
            QCOMPARE(stored.happened, pasted.happened);
            for (const QString &each : {stored.meaning, stored.next})
                QVERIFY2(!ofPasting.match(each).hasMatch(), qPrintable(each));
        }
        QVERIFY(!ofPasting.match(wording::reason(cause)).hasMatch());
    }
    const auto refused = wording::explain(Probe::Connection, found(Cause::TokenRefused), fabrikam(),
                                          Origin::Stored);
    QVERIFY2(refused.advice().contains("revoked"_L1) && refused.advice().contains("Rotate"_L1),
             qPrintable(refused.advice()));
}

/// No scope is enough for Diff.
void tst_Wording::speaksOfFullAccessWhereDiffIsMissing_data()
{
    QTest::addColumn<azuredevops::Needs>("needs");
    QTest::addColumn<State>("code");
    QTest::addColumn<State>("diff");
    QTest::addColumn<bool>("isFull");
    const azuredevops::Needs all{true, true, true};
    QTest::newRow("Diff") << all << State::Works << State::Refused << true;
    QTest::newRow("Diff and Code") << all << State::Refused << State::Refused << true;
    QTest::newRow("Diff alone is needed")
        << azuredevops::Needs{false, false, true} << State::Refused << State::Refused << true;
    QTest::newRow("Code") << all << State::Refused << State::Works << false;
    QTest::newRow("Code, and Diff is not needed")
        << azuredevops::Needs{true, true, false} << State::Refused << State::Refused << false;
}

void tst_Wording::speaksOfFullAccessWhereDiffIsMissing()
{
    QFETCH(const azuredevops::Needs, needs);
    QFETCH(const State, code);
    QFETCH(const State, diff);
    QFETCH(const bool, isFull);
    library::LastCheck check;
    check.verdict = Verdict::Limited;
    check.pullRequests = code;
    check.reviewers = State::Works;
    check.diff = diff;
    const QDate today(2026, 11, 23);
    check.at = QDateTime(today, {}, Qt::UTC);
    library::TokenRecord record{{fabrikam(), u"a"_s}, needs, {}, {}};
    record.current.lastCheck = record.current.lastVerdict = check;
    record.current.expires = today.addDays(200);
    const auto standing = library::standingOf(record, today);
    QCOMPARE(standing.state, library::TokenState::Lacking);
    const QString advice = wording::explain(record, standing, today).advice();
    QCOMPARE(advice.contains("Full access"_L1), isFull);
    QCOMPARE(advice.contains("scopes"_L1), !isFull);
    QVERIFY(!wording::capabilityWords(Probe::FullAccess, State::Refused).contains("scope"_L1));
}

void tst_Wording::tellsHowLongToWait()
{
    for (const Cause cause : {Cause::RateLimited, Cause::ServiceTrouble, Cause::NotAsked}) {
        azuredevops::Finding finding = found(cause);
        QVERIFY(!wording::explain(Probe::Code, finding, fabrikam()).next.contains(u"47"_s));
        finding.retryAfter = std::chrono::seconds(47);
        QVERIFY(wording::explain(Probe::Code, finding, fabrikam()).next.contains(u"47 sec"_s));
        finding.retryAfter = std::chrono::seconds(4711);
        QVERIFY(wording::explain(Probe::Code, finding, fabrikam()).next.contains(u"79 min"_s));
    }
}

void tst_Wording::globalTokensAreWordedByTheDay()
{
    const QDate end(2026, 12, 1);
    const auto all = [](QDate today) {
        const auto words = wording::explain(Probe::Global, found(Cause::Works), fabrikam(),
                                            wording::Origin::Pasted, today);
        return words.happened + u' ' + words.advice();
    };
    QVERIFY(all(end.addDays(-1)).contains(u"stop working on 1 December 2026"_s));
    QVERIFY(all(end).contains(u"still works"_s) && all(end).contains(u"retired"_s));
    QVERIFY(all(end).contains(u"Create a new one for fabrikam only, then revoke this one."_s));

    library::TokenRecord record{{fabrikam(), u"a"_s}, {}, {}, {}};
    const auto at = [](QDate day) { return QDateTime(day, QTime(12, 0), Qt::UTC); };
    record.current.stored = at(end.addDays(-30));
    record.current.lastGood = checked(azuredevops::Verdict::Works, true, at(end.addDays(-5)));
    record.current.lastVerdict = checked(azuredevops::Verdict::Refused, std::nullopt, at(end));
    const auto words = [&record](QDate today) {
        return wording::explain(record, library::standingOf(record, today), today);
    };
    QVERIFY(words(end).meaning.contains(u"probably"_s));
    QVERIFY(words(end).next.contains(u"Create a new one for fabrikam"_s));
    record.current.lastVerdict->at = at(end.addDays(-1)); // refused before: that cannot be why
    QVERIFY(!words(end).meaning.contains(u"probably"_s));
    record.current.lastGood->isGlobal.reset();
    record.current.lastGood->at = at(end.addDays(-100));
    QVERIFY(words(end).meaning.contains(u"90 days"_s) && words(end).next.contains(u"browser"_s));

    for (const QDate day : {end.addDays(-1), end, end.addDays(100)}) {
        record.current.lastVerdict = checked(azuredevops::Verdict::Works, true, at(day));
        const auto notice = wording::explain(library::Notice::GlobalToken, record, day);
        QCOMPARE(notice.meaning.contains(u"still worked"_s), day >= end);
        for (const QString &text : {all(day), notice.happened + notice.advice()})
            QVERIFY(!text.contains(u"March"_s));
    }
}

void tst_Wording::namesTheCodeOfTheService()
{
    for (const Cause cause : test::enumerators<Cause>()) {
        if (cause == Cause::ScopeMissing)
            continue;
        azuredevops::Finding finding = found(cause);
        finding.serviceCode = u"VS999999"_s;
        const QString happened = wording::explain(Probe::Connection, finding, fabrikam()).happened;
        QCOMPARE(happened.count(u"VS999999"_s), 1);
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
    QTest::newRow("tags") << u"a\U000E0001\U000E0041b"_s << u"ab"_s;
    QTest::newRow("variation selectors") << u"a\ufe0f\U000E0100b"_s << u"ab"_s;
    QTest::newRow("line separators") << u"a\u2028b\u2029c"_s << u"abc"_s;
    QTest::newRow("zero-width") << u"a\u200bb\u2060c"_s << u"abc"_s;
    QTest::newRow("beyond the basic plane") << u"🔑 𝐛"_s << u"🔑 𝐛"_s;
    QTest::newRow("cut inside a pair") << QString(199, u'x') + u"🔑🔑"_s << QString(199, u'x') + u'…';
    QTest::newRow("endless") << QString(500, u'x') << QString(200, u'x') + u'…';
}

void tst_Wording::namesFromOutsideAreHarmless()
{
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    QCOMPARE(wording::plain(name), expected);
    QCOMPARE(wording::accountName({u"id"_s, name, {}}), expected);
}

void tst_Wording::commandsAreQuoted_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"fabrikam/ci-2026.11"_s << u"fabrikam/ci-2026.11"_s;
    QTest::newRow("in any language") << u"fabrikam/Büro"_s << u"fabrikam/Büro"_s;
    QTest::newRow("blank") << u"fabrikam/my token"_s << u"'fabrikam/my token'"_s;
    QTest::newRow("dollar") << u"fabrikam/$HOME"_s << u"'fabrikam/$HOME'"_s;
    QTest::newRow("command") << u"fabrikam/`id`;rm"_s << u"'fabrikam/`id`;rm'"_s;
    QTest::newRow("double quote") << u"fabrikam/a\"b"_s << u"'fabrikam/a\"b'"_s;
    QTest::newRow("quote") << u"fabrikam/Dana's"_s << u"'fabrikam/Dana'\\''s'"_s;
    QTest::newRow("backslash") << u"fabrikam/a\\b"_s << u"'fabrikam/a\\b'"_s;
    QTest::newRow("hash") << u"#1"_s << u"'#1'"_s;
    QTest::newRow("an option") << u"--force"_s << u"'--force'"_s;
    QTest::newRow("invisible") << u"a\u200b b"_s << u"'a b'"_s;
    QTest::newRow("nothing") << QString() << u"''"_s;
}

void tst_Wording::commandsAreQuoted()
{
    QFETCH(const QString, word);
    QFETCH(const QString, expected);
    QCOMPARE(wording::shellQuoted(word), expected);
    using Kind = wording::CommandTrouble::Kind;
    for (const Kind kind : {Kind::NameTaken, Kind::ExpiresSoon, Kind::OldNotRevoked,
                            Kind::OldTokenWorks, Kind::RecordedDateWrong, Kind::ExpiresFarAhead}) {
        if (!word.isEmpty()) {
            QVERIFY(wording::explain(wording::CommandTrouble{kind, u"x"_s, word})
                        .next.contains(u' ' + expected));
        }
    }
}

void tst_Wording::commandsAreToldToTheirEnd()
{
    const QString file = u"/home/dana/"_s + QString(100, u'a') + u".p7b"_s;
    const azuredevops::AuthorityError error{azuredevops::AuthorityError::Kind::Pkcs7, {}};
    const wording::CommandTrouble trouble{wording::CommandTrouble::Kind::WrongUsage,
                                          wording::explain(error, file)};
    QVERIFY(wording::explain(trouble).happened.endsWith("-out authorities.pem"_L1));
}

void tst_Wording::aSpaceIsCalledByItsName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSpace");
    QTest::newRow("space") << u"my organization"_s << true;
    QTest::newRow("no-break space") << u"my\u00a0organization"_s << true;
    QTest::newRow("em space") << u"my\u2003organization"_s << true;
    QTest::newRow("ideographic space") << u"my\u3000organization"_s << true;
    QTest::newRow("in an address") << u"https://dev.azure.com/con toso"_s << true;
    QTest::newRow("a letter") << u"büro"_s << false;
    QTest::newRow("an underscore") << u"my_organization"_s << false;
}

void tst_Wording::aSpaceIsCalledByItsName()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isSpace);
    const auto organization = azuredevops::Organization::fromText(text);
    QVERIFY(!organization);
    QCOMPARE(organization.error().kind, azuredevops::OrganizationError::Kind::ForeignCharacter);
    const QString words = wording::explain(organization.error());
    QCOMPARE(words.contains("spaces"_L1), isSpace);
    QVERIFY2(!words.contains("U+"_L1), qPrintable(words));
}

/// What may be a piece of a password is not shown.
void tst_Wording::noSentenceAboutAnOrganizationHasAHole()
{
    for (const auto &text :
         {u"git@ssh.dev.azure.com:v2/contoso/p/r"_s, u"https://dev.azure.com:open/contoso"_s,
          u"https://dev.azure.com@/contoso"_s, u"https:///tfs/contoso"_s}) {
        const auto organization = azuredevops::Organization::fromText(text);
        QVERIFY(!organization);
        const QString words = wording::explain(organization.error());
        QVERIFY2(!words.contains(u"“”"_s) && !words.contains(u" ."_s), qPrintable(words));
    }
}

QTEST_GUILESS_MAIN(tst_Wording)
#include "tst_wording.moc"
