// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/statement.h"
#include "wizard/stage.h"

#include <QAccessible>
#include <QLabel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using practice::Endpoint;
using practice::Fault;
using practice::Lasting;
using practice::TokenKind;
using wizard::Step;
using wording::Mark;

namespace {

bool isEnabled(const test::Stage &stage, const QString &name)
{
    return stage.isShown(name) && stage.find(name)->isEnabled();
}

/// How often the service was asked with a token of that kind; the look-up uses none.
qsizetype askedWith(const test::Stage &stage, const QByteArray &token)
{
    return std::ranges::count(stage.organization.requests(), token, &practice::Request::token);
}

} // namespace

/// What the wizard does when Azure DevOps asks to wait (`Retry-After`).
class tst_Pauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void checksAgainOnlyWhenTheServiceLetsIt_data();
    void checksAgainOnlyWhenTheServiceLetsIt();
    void honoursTheWishOfACheckThatWasStopped();
    void beginsByItselfOnceThePauseIsOver();
    void keepsNobodyWaitingForLong();
    void looksUpAgainOnlyWhenTheServiceLetsIt();
    void makesNoTroubleOfASlowDown();
    void looksAtTheOldTokenOnlyWhenTheServiceLetsIt();
    void tellsAssistiveProgramsNotEverySecond();
};

void tst_Pauses::checksAgainOnlyWhenTheServiceLetsIt_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Endpoint>("where");
    QTest::addColumn<Mark>("summary");
    QTest::newRow("rate limit") << Fault::RateLimit << Endpoint::ConnectionData << Mark::Unknown;
    QTest::newRow("rate limit on one question")
        << Fault::RateLimit << Endpoint::Members << Mark::Unknown;
    QTest::newRow("with a rightful answer") << Fault::SlowDown << Endpoint::Features << Mark::Works;
}

void tst_Pauses::checksAgainOnlyWhenTheServiceLetsIt()
{
    QFETCH(Fault, fault);
    QFETCH(Endpoint, where);
    QFETCH(Mark, summary);
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Paste));
    stage.organization.misbehave(where, fault, Lasting::UntilCleared, 3);
    QVERIFY(stage.walkTo(Step::Check));
    QTRY_COMPARE(stage.mark(u"summary"_s), summary);
    QCOMPARE(stage.mark(u"pause"_s), Mark::Waiting);
    QVERIFY(!isEnabled(stage, u"checkAgain"_s));

    stage.organization.clear();
    stage.organization.forgetRequests();
    QVERIFY(stage.push(u"back"_s)); // is no way round it
    stage.goOn();
    QCOMPARE(stage.step(), Step::Check);
    QCOMPARE(stage.mark(u"summary"_s), summary);
    QVERIFY(!isEnabled(stage, u"checkAgain"_s));

    QTRY_VERIFY(isEnabled(stage, u"checkAgain"_s));
    QCOMPARE(stage.mark(u"pause"_s), Mark::Info);
    QCOMPARE(askedWith(stage, "custom"), 0);
    QVERIFY(stage.push(u"checkAgain"_s));
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Works);
    QVERIFY(!stage.isShown(u"pause"_s));
    QVERIFY(isEnabled(stage, u"checkAgain"_s));
}

void tst_Pauses::honoursTheWishOfACheckThatWasStopped()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Paste));
    stage.organization.misbehave(Endpoint::Code, Fault::RateLimit, Lasting::UntilCleared, 60);
    stage.organization.hold(Endpoint::Members);
    QVERIFY(stage.walkTo(Step::Check));
    QTRY_COMPARE(stage.mark(u"code"_s), Mark::Unknown);
    QVERIFY(stage.push(u"stop"_s));
    QCOMPARE(stage.mark(u"summary"_s), Mark::NotAsked);
    QCOMPARE(stage.mark(u"pause"_s), Mark::Waiting);
    QVERIFY(!isEnabled(stage, u"checkAgain"_s));
}

void tst_Pauses::beginsByItselfOnceThePauseIsOver()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Paste));
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::RateLimit, Lasting::Once, 2);
    QVERIFY(stage.walkTo(Step::Check));
    QTRY_COMPARE(stage.mark(u"pause"_s), Mark::Waiting);
    stage.organization.forgetRequests();
    QVERIFY(stage.push(u"back"_s));
    QVERIFY(stage.walkTo(Step::Check, TokenKind::Renewed)); // another token, the same organization
    QCOMPARE(stage.mark(u"summary"_s), Mark::Waiting);
    QCOMPARE(stage.mark(u"pause"_s), Mark::Waiting);
    QCOMPARE(askedWith(stage, "renewed"), 0);
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Works);
}

void tst_Pauses::keepsNobodyWaitingForLong()
{
    const auto fabrikam = azuredevops::Organization::fromText(u"fabrikam"_s).value();
    const auto contoso = azuredevops::Organization::fromText(u"contoso"_s).value();
    azuredevops::Pauses pauses;
    pauses.keep(fabrikam, std::chrono::hours(30));
    QCOMPARE(pauses.left(fabrikam), azuredevops::Pauses::longest);
    QCOMPARE(pauses.asked(fabrikam), std::chrono::hours(30));
    pauses.keep(fabrikam, std::chrono::seconds(1)); // does not shorten it
    QCOMPARE(pauses.asked(fabrikam), std::chrono::hours(30));
    QCOMPARE(pauses.left(contoso), std::chrono::seconds(0));
    pauses.keep(contoso, std::nullopt);
    pauses.keep(contoso, std::chrono::seconds(0));
    QCOMPARE(pauses.left(contoso), std::chrono::seconds(0));
}

void tst_Pauses::looksUpAgainOnlyWhenTheServiceLetsIt()
{
    test::Stage stage;
    QVERIFY(stage.open());
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::RateLimit, Lasting::Once, 3);
    stage.type(u"fabrikam"_s);
    QTRY_COMPARE(stage.mark(u"pause"_s), Mark::Waiting);
    QTRY_VERIFY(stage.said(u"keychainState"_s).startsWith(u"The keychain works"_s));
    QVERIFY(stage.isShown(u"tryAgain"_s) && !isEnabled(stage, u"tryAgain"_s));

    stage.press(Qt::Key_Backspace);
    QVERIFY(!stage.isShown(u"pause"_s)); // another organization
    stage.type(u"m"_s);
    QTRY_COMPARE(stage.mark(u"pause"_s), Mark::Waiting);
    QCOMPARE(stage.organization.reached(Endpoint::ConnectionData), 1);
    QTRY_VERIFY(stage.isReady()); // asked by itself
    QCOMPARE(stage.organization.reached(Endpoint::ConnectionData), 2);
    QVERIFY(!stage.isShown(u"pause"_s));
}

void tst_Pauses::makesNoTroubleOfASlowDown()
{
    test::Stage stage;
    QVERIFY(stage.open());
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::RateLimit, Lasting::Once, 60);
    stage.type(u"fabrikam"_s);
    QTRY_COMPARE(stage.mark(u"serviceState"_s), Mark::Warning);
    QVERIFY(stage.walkTo(Step::Create));
    QVERIFY(!stage.isShown(u"createTrouble"_s));
    QVERIFY(stage.walkTo(Step::Check)); // what a stranger is told does not bind the account
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Works);
}

/// Whoever comes back from the browser, or presses the button, does not get round it.
void tst_Pauses::looksAtTheOldTokenOnlyWhenTheServiceLetsIt()
{
    test::Stage stage;
    QVERIFY(stage.open(wizard::Journey::Rotation, TokenKind::Custom));
    QVERIFY(stage.rotateElsewhere(TokenKind::Renewed));
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::RateLimit, Lasting::Once, 3);
    QVERIFY(stage.reopenAbout(wizard::Journey::Retirement));
    QTRY_COMPARE(stage.mark(u"pause"_s), Mark::Waiting);
    QVERIFY(!isEnabled(stage, u"checkRevoked"_s));
    QVERIFY(isEnabled(stage, u"goBack"_s) && isEnabled(stage, u"dropOld"_s));
    stage.organization.forgetRequests();
    QEvent back(QEvent::WindowActivate);
    QCoreApplication::sendEvent(stage.window->currentPage(), &back);
    QTest::qWait(20); // nothing happens
    QCOMPARE(askedWith(stage, "custom"), 0);
    QTRY_COMPARE_WITH_TIMEOUT(stage.mark(u"revokeOutcome"_s), Mark::Warning, 20'000); // by itself
    QVERIFY(isEnabled(stage, u"checkRevoked"_s));
    QVERIFY(!stage.isShown(u"pause"_s));
}

void tst_Pauses::tellsAssistiveProgramsNotEverySecond()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Paste));
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::RateLimit, Lasting::Once, 60);
    QVERIFY(stage.walkTo(Step::Check));
    QTRY_COMPARE(stage.mark(u"pause"_s), Mark::Waiting);
    const auto *statement = stage.find<widgets::Statement>(u"pause"_s);
    const auto *headline = statement->findChild<QLabel *>(u"headline"_s);
    const QString seen = headline->text();
    const auto *spokenName = QAccessible::queryAccessibleInterface(stage.find(u"pause"_s));
    const QString told = spokenName->text(QAccessible::Name);
    QTRY_VERIFY(headline->text() != seen);
    QCOMPARE(spokenName->text(QAccessible::Name), told);
}

QTEST_MAIN(tst_Pauses)
#include "tst_pauses.moc"
