// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/stage.h"

#include "widgets/stateicon.h"
#include "wording/daywords.h"
#include "wording/standingwords.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QMessageBox>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;
using azuredevops::Cause;
using azuredevops::State;
using azuredevops::Verdict;
using library::StoredToken;
using practice::Endpoint;
using practice::Fault;
using practice::TokenKind;
using test::Stage;
using wizard::Journey;
using wizard::Step;
using wording::Mark;

/// The journeys about a token that is stored: re-validation, rotation, and what a rotation leaves.
class tst_Journeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void tellsThatAStoredTokenStillWorks();
    void leadsFromARefusedTokenToItsRotation();
    void tellsWhatHasChangedSinceTheLastCheck();
    void keepsTheVerdictWhenItCannotCheck();
    void tellsThatTheSecretIsGone();
    void correctsADateThatTheServiceDisproves();

    void rotates();
    void knowsTheOldTokenWhenItIsPasted();
    void asksForAYes_data();
    void asksForAYes();
    void takesNoRefusedToken_data();
    void takesNoRefusedToken();
    void keepsTheOldTokenWhenTheNewOneCannotBeStored();
    void warnsBeforeTheTokenIsMade();
    void knowsTheOldTokenHoweverLateTheKeychainIs();
    void storesUncheckedOnTheirWord();

    void noticesThatTheOldTokenIsRevoked();
    void goesBackToTheOldToken();
    void removesTheOldTokenOnTheirWord();
    void outlivesTheRemovalOfItsToken();
    void canBeLeftForLater();
    void offersNoRefusedToken();

private:
    static bool rotate(Stage &stage);
    static QString words(const Stage &stage, const QString &name);
    /// What is told of the steps, from top to bottom.
    static QStringList onRail(const Stage &stage);
};

QString tst_Journeys::words(const Stage &stage, const QString &name)
{
    return stage.find(name)->accessibleName();
}

QStringList tst_Journeys::onRail(const Stage &stage)
{
    QStringList steps;
    for (const auto *step : stage.find(u"rail"_s)->findChildren<QPushButton *>())
        steps += step->accessibleName();
    return steps;
}

bool tst_Journeys::rotate(Stage &stage)
{
    if (!stage.open(Journey::Rotation, TokenKind::Custom) || !stage.paste(TokenKind::Renewed))
        return false;
    for (const Step next : {Step::Store, Step::Revoke}) {
        if (!stage.canGoOn())
            return false;
        stage.goOn();
        if (!QTest::qWaitFor([&] { return stage.step() == next; }))
            return false;
    }
    return QTest::qWaitFor([&] { return stage.mark(u"revokeOutcome"_s) != Mark::Waiting; });
}

void tst_Journeys::tellsThatAStoredTokenStillWorks()
{
    Stage stage;
    QVERIFY(stage.open(Journey::Revalidation, TokenKind::Custom));
    QCOMPARE(stage.step(), Step::Check);
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Works);
    QVERIFY(!stage.isShown(u"changes"_s));
    QVERIFY(!stage.isShown(u"storeAnyway"_s));
    QVERIFY(stage.record().current.lastCheck->at.date() > stage.record().current.stored.date());
    stage.goOn();
    QCOMPARE(stage.step(), Step::Done);
    QCOMPARE(stage.mark(u"doneVerdict"_s), Mark::Works);
    QVERIFY(stage.isShown(u"rotate"_s)); // it ends in 30 days
}

void tst_Journeys::leadsFromARefusedTokenToItsRotation()
{
    Stage stage;
    QVERIFY(stage.open(Journey::Revalidation, TokenKind::Revoked));
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Refused);
    QCOMPARE(stage.record().current.lastVerdict->verdict, Verdict::Refused);
    QCOMPARE(stage.record().current.lastGood->verdict, Verdict::Works); // from before
    QCOMPARE(stage.mark(u"changes"_s), Mark::Warning);
    QVERIFY2(words(stage, u"changes"_s).contains("accepted it before"_L1),
             qPrintable(words(stage, u"changes"_s)));
    QVERIFY2(!words(stage, u"accepted"_s).contains("aste"_L1) // nobody pasted it now
                 && words(stage, u"accepted"_s).contains("otate"_L1),
             qPrintable(words(stage, u"accepted"_s)));
    stage.goOn();
    QCOMPARE(stage.step(), Step::Done);
    QVERIFY(!stage.isShown(u"copyPassword"_s) && !stage.isShown(u"usage"_s));
    QStringList requested;
    connect(stage.window.get(), &wizard::TokenWizard::rotationRequested, this,
            [&](const library::Place &place) { requested += place.key(); });
    QVERIFY(stage.push(u"rotate"_s));
    QCOMPARE(requested, QStringList{u"fabrikam/laptop"_s});
}

void tst_Journeys::tellsWhatHasChangedSinceTheLastCheck()
{
    Stage stage;
    QVERIFY(stage.open(Journey::Revalidation, TokenKind::CodeRead));
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Warning);
    QCOMPARE(stage.mark(u"changes"_s), Mark::Warning);
    QCOMPARE(stage.record().current.lastVerdict->reviewers, State::Refused);
}

void tst_Journeys::keepsTheVerdictWhenItCannotCheck()
{
    Stage stage;
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::ServerError);
    QVERIFY(stage.open(Journey::Revalidation, TokenKind::Custom));
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Unknown);
    QCOMPARE(stage.record().current.lastCheck->cause, Cause::ServiceTrouble);
    QCOMPARE(stage.record().current.lastVerdict->verdict, Verdict::Works);
    stage.goOn();
    QCOMPARE(stage.step(), Step::Done);
    QCOMPARE(stage.mark(u"doneVerdict"_s), Mark::Warning);
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const auto standing = library::standingOf(stage.record(), today);
    QVERIFY(words(stage, u"doneEarlier"_s)
                .contains(wording::explain(stage.record(), standing, today).happened));
    QCOMPARE(stage.mark(u"doneEarlier"_s), wording::markOf(standing.state));
    QVERIFY(stage.push(u"back"_s));
    stage.organization.clear();
    QVERIFY(stage.push(u"checkAgain"_s));
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Works);
    QCOMPARE(stage.record().current.lastCheck, stage.record().current.lastVerdict);
    stage.goOn();
    QCOMPARE(stage.mark(u"doneVerdict"_s), Mark::Works);
    QVERIFY(!stage.isShown(u"doneEarlier"_s));
}

void tst_Journeys::tellsThatTheSecretIsGone()
{
    Stage stage;
    stage.store.hold();
    QVERIFY(stage.open(Journey::Revalidation, TokenKind::Custom));
    QTRY_COMPARE(stage.store.heldCount(), 1);
    stage.store.secrets.clear(); // by another program
    stage.store.release();
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Unknown);
    QVERIFY(!stage.canGoOn());
    QCOMPARE(stage.record().current.trouble->kind, library::SecretTrouble::Kind::Missing);
    QCOMPARE(stage.record().current.lastVerdict->verdict, Verdict::Works);
}

void tst_Journeys::correctsADateThatTheServiceDisproves()
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    Stage stage;
    QVERIFY(stage.open(Journey::Revalidation, TokenKind::Custom,
                       [&](StoredToken &facts) { facts.expires = today.addDays(-5); }));
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Works);
    stage.goOn();
    QTRY_COMPARE(stage.step(), Step::Done);
    QCOMPARE(stage.mark(u"doneExpiry"_s), Mark::Warning);
    QVERIFY(!stage.find(u"correctExpiry"_s)->isEnabled()); // nobody has said a date yet
    stage.find<QDateEdit>(u"correctedExpiry"_s)->setDate(today.addDays(200));
    QVERIFY(stage.push(u"correctExpiry"_s));
    QCOMPARE(stage.record().current.expires, today.addDays(200));
    QCOMPARE(stage.mark(u"doneExpiry"_s), Mark::Info);
    QCOMPARE(stage.find<QDateEdit>(u"correctedExpiry"_s)->text(),
             wording::dayWords(today.addDays(200)));
    QVERIFY(words(stage, u"doneExpiry"_s).contains(wording::dayWords(today.addDays(200))));
}

void tst_Journeys::rotates()
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    Stage stage;
    QVERIFY(stage.open(Journey::Rotation, TokenKind::Custom));
    QCOMPARE(stage.step(), Step::Create);
    QCOMPARE(stage.mark(u"beside"_s), Mark::Info);
    QCOMPARE(stage.find<QLineEdit>(u"tokenName"_s)->text(),
             library::successorName(u"laptop-2026-08"_s, today));
    QCOMPARE(stage.find<QDateEdit>(u"expiryDate"_s)->date(), today.addDays(90));
    QCOMPARE(stage.find<QDateEdit>(u"expiryDate"_s)->text(), wording::dayWords(today.addDays(90)));
    QVERIFY(stage.paste(TokenKind::Renewed));
    QVERIFY(stage.find<QDateEdit>(u"expires"_s)->displayFormat().contains("MMM"_L1));
    QCOMPARE(stage.mark(u"summary"_s), Mark::Works);
    const auto *table = stage.find<QTableWidget>(u"comparison"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->item(5, 2)->text(), wording::dayWords(today.addDays(90)));
    QVERIFY(!table->isRowHidden(5));
    QCOMPARE(table->item(1, 1)->text(), table->item(1, 2)->text()); // the same account
    QVERIFY(table->isRowHidden(1));
    QVERIFY(stage.canGoOn());
    stage.goOn();
    QCOMPARE(stage.step(), Step::Store);
    stage.goOn();
    QTRY_COMPARE(stage.step(), Step::Revoke);

    const library::TokenRecord record = stage.record();
    QCOMPARE(record.place.name, u"laptop"_s);
    QCOMPARE(record.current.label, library::successorName(u"laptop-2026-08"_s, today));
    QCOMPARE(record.old.size(), 1);
    QCOMPARE(stage.store.secrets.value(record.current.entry),
             stage.organization.token(TokenKind::Renewed));
    QCOMPARE(stage.store.secrets.value(record.old[0].entry),
             stage.organization.token(TokenKind::Custom));
}

void tst_Journeys::knowsTheOldTokenWhenItIsPasted()
{
    Stage stage;
    QVERIFY(stage.open(Journey::Rotation, TokenKind::Custom));
    QTRY_VERIFY(!stage.store.calls.isEmpty());
    QVERIFY(stage.walkTo(Step::Paste));
    stage.find<QLineEdit>(u"token"_s)->setText(stage.token(TokenKind::Custom));
    QTRY_COMPARE(stage.mark(u"verdict"_s), Mark::Refused);
    QVERIFY(!stage.canGoOn());
    stage.find<QLineEdit>(u"token"_s)->setText(stage.token(TokenKind::Renewed));
    QVERIFY(stage.canGoOn());
}

void tst_Journeys::asksForAYes_data()
{
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<QStringList>("boxes");
    QTest::newRow("another account's")
        << TokenKind::Colleague << QStringList{u"acceptOtherAccount"_s};
    QTest::newRow("less") << TokenKind::CodeRead << QStringList(u"acceptLess"_s);
    QTest::newRow("more") << TokenKind::Full << QStringList();
    QTest::newRow("global") << TokenKind::Global << QStringList();
}

void tst_Journeys::asksForAYes()
{
    QFETCH(const TokenKind, kind);
    QFETCH(const QStringList, boxes);
    Stage stage;
    QVERIFY(stage.open(Journey::Rotation, TokenKind::Custom));
    QVERIFY(stage.paste(kind));
    for (const QString &box : {u"acceptOtherAccount"_s, u"acceptLess"_s, u"storeAnyway"_s})
        QCOMPARE(stage.isShown(box), boxes.contains(box));
    for (const QString &box : boxes) {
        QVERIFY(!stage.canGoOn());
        QVERIFY(stage.push(box));
    }
    QVERIFY(stage.canGoOn());
}

void tst_Journeys::takesNoRefusedToken_data()
{
    QTest::addColumn<TokenKind>("kind");
    QTest::newRow("revoked") << TokenKind::Revoked;
    QTest::newRow("of another organization") << TokenKind::OtherOrganization;
}

void tst_Journeys::takesNoRefusedToken()
{
    QFETCH(const TokenKind, kind);
    Stage stage;
    QVERIFY(stage.open(Journey::Rotation, TokenKind::Custom));
    QVERIFY(stage.paste(kind));
    QCOMPARE(stage.mark(u"summary"_s), Mark::Refused);
    QVERIFY(!stage.isShown(u"storeAnyway"_s) && !stage.isShown(u"acceptLess"_s));
    QVERIFY(!stage.canGoOn());
}

void tst_Journeys::keepsTheOldTokenWhenTheNewOneCannotBeStored()
{
    Stage stage;
    QVERIFY(stage.open(Journey::Rotation, TokenKind::Custom));
    QVERIFY(stage.paste(TokenKind::Renewed));
    stage.goOn();
    stage.store.isLocked = true;
    stage.goOn();
    QTRY_COMPARE(stage.mark(u"progress"_s), Mark::Refused);
    QCOMPARE(stage.step(), Step::Store);
    QVERIFY(stage.record().old.isEmpty());
    QCOMPARE(stage.store.secrets.value(stage.record().current.entry),
             stage.organization.token(TokenKind::Custom));

    stage.store.isLocked = false;
    stage.goOn();
    QTRY_COMPARE(stage.step(), Step::Revoke);
    QCOMPARE(stage.store.secrets.value(stage.record().current.entry),
             stage.organization.token(TokenKind::Renewed));
}

void tst_Journeys::warnsBeforeTheTokenIsMade()
{
    Stage stage;
    stage.store.isLocked = true;
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::ServerError);
    QVERIFY(stage.open(Journey::Rotation, TokenKind::Custom));
    QTRY_VERIFY(stage.said(u"createTrouble"_s).contains(u"neither stored nor checked"_s));
    QCOMPARE(stage.mark(u"createTrouble"_s), Mark::Warning);
}

void tst_Journeys::knowsTheOldTokenHoweverLateTheKeychainIs()
{
    Stage stage;
    stage.store.hold(); // it asks for its password
    QVERIFY(stage.open(Journey::Rotation, TokenKind::Custom));
    QVERIFY(stage.walkTo(Step::Paste));
    stage.find<QLineEdit>(u"token"_s)->setText(stage.token(TokenKind::Custom));
    QVERIFY(stage.canGoOn());
    stage.store.release();
    QTRY_VERIFY(!stage.canGoOn());
    QCOMPARE(stage.mark(u"verdict"_s), Mark::Refused);
}

void tst_Journeys::storesUncheckedOnTheirWord()
{
    Stage stage;
    QVERIFY(stage.open(Journey::Rotation, TokenKind::Custom));
    QVERIFY(stage.paste(TokenKind::Colleague));
    QVERIFY(stage.isShown(u"acceptOtherAccount"_s));
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::ServerError);
    QVERIFY(stage.push(u"checkAgain"_s)); // now nobody can tell
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Unknown);
    QVERIFY(!stage.canGoOn());
    QVERIFY(stage.push(u"storeAnyway"_s));
    QVERIFY(stage.canGoOn());
    stage.goOn();
    stage.goOn();
    QTRY_COMPARE(stage.step(), Step::Revoke);
    QCOMPARE(stage.store.distinct().size(), 2);
}

void tst_Journeys::noticesThatTheOldTokenIsRevoked()
{
    Stage stage;
    QVERIFY(rotate(stage));
    QCOMPARE(stage.mark(u"revokeOutcome"_s), Mark::Warning);
    QCOMPARE(stage.store.distinct().size(), 2);
    stage.organization.revoke(TokenKind::Custom); // in the browser, while the page waits
    QTRY_COMPARE_WITH_TIMEOUT(stage.mark(u"revokeOutcome"_s), Mark::Works, 20'000);
    QVERIFY(stage.record().old.isEmpty());
    QCOMPARE(stage.store.distinct(), QList{stage.organization.token(TokenKind::Renewed)});
    QVERIFY(!stage.isShown(u"checkRevoked"_s) && !stage.isShown(u"goBack"_s));
    QVERIFY(!stage.isShown(u"regenerated"_s)); // it had worked beside the new one
    stage.goOn();
    QCOMPARE(stage.step(), Step::Done);
    QCOMPARE(stage.mark(u"doneOld"_s), Mark::Works);
    QVERIFY(stage.isShown(u"copyPassword"_s) && stage.isShown(u"usage"_s));
    QCOMPARE(onRail(stage).filter(u"Left to be done"_s).size(), 0);
}

void tst_Journeys::goesBackToTheOldToken()
{
    Stage stage;
    QVERIFY(rotate(stage));
    QVERIFY(stage.push(u"goBack"_s));
    QTRY_COMPARE(stage.mark(u"revokeOutcome"_s), Mark::Works);
    const library::TokenRecord record = stage.record();
    QCOMPARE(stage.store.secrets.value(record.current.entry),
             stage.organization.token(TokenKind::Custom));
    QCOMPARE(stage.store.secrets.value(record.old[0].entry),
             stage.organization.token(TokenKind::Renewed));
    QVERIFY(words(stage, u"revokeTask"_s).contains(record.old[0].label));
    QVERIFY(words(stage, u"revokeFirst"_s).contains(record.current.label));
}

void tst_Journeys::removesTheOldTokenOnTheirWord()
{
    Stage stage;
    QVERIFY(rotate(stage));
    QVERIFY(stage.push(u"dropOld"_s));
    QTRY_VERIFY(stage.window->findChild<QMessageBox *>(u"confirmDrop"_s));
    QTest::keyClick(stage.window->findChild<QMessageBox *>(u"confirmDrop"_s), Qt::Key_Escape);
    QTest::qWait(20); // nothing happens
    QCOMPARE(stage.store.distinct().size(), 2);

    QTRY_VERIFY(!stage.window->findChild<QMessageBox *>(u"confirmDrop"_s));
    QVERIFY(stage.activate());
    QVERIFY(stage.push(u"dropOld"_s));
    QTRY_VERIFY(stage.window->findChild<QPushButton *>(u"removeOld"_s));
    stage.window->findChild<QPushButton *>(u"removeOld"_s)->click();
    QTRY_COMPARE(stage.store.distinct().size(), 1);
    QTRY_VERIFY(stage.record().old.isEmpty());
}

/// In the overview, say, while this page is open.
void tst_Journeys::outlivesTheRemovalOfItsToken()
{
    Stage stage;
    QVERIFY(rotate(stage));
    stage.store.secrets.clear();
    QVERIFY(stage.library.forget(stage.record().place));
    QVERIFY(stage.push(u"goBack"_s));
    QTRY_COMPARE(stage.mark(u"revokeOutcome"_s), Mark::Unknown);
    QVERIFY(!stage.isShown(u"goBack"_s));
    stage.goOn();
    QCOMPARE(stage.step(), Step::Done);
}

void tst_Journeys::canBeLeftForLater()
{
    Stage stage;
    QVERIFY(rotate(stage));
    stage.goOn();
    QCOMPARE(stage.step(), Step::Done);
    QCOMPARE(stage.mark(u"doneOld"_s), Mark::Warning);
    QCOMPARE(stage.record().old.size(), 1);
    const QStringList rail = onRail(stage);
    QCOMPARE(rail.filter(u"needs attention"_s).size(), 1);
    QCOMPARE(rail.at(rail.size() - 2), u"Revoke the old one: needs attention"_s); // before Done
}

/// Neither here nor on the page before it.
void tst_Journeys::offersNoRefusedToken()
{
    Stage stage;
    QVERIFY(stage.open(Journey::Rotation, TokenKind::Custom));
    QVERIFY(stage.rotateElsewhere(TokenKind::Revoked));
    QVERIFY(stage.library.update(stage.record().place, [](library::TokenRecord &record) {
        record.current.lastVerdict->verdict = Verdict::Refused; // as the last check said
    }));
    QVERIFY(stage.reopenAbout(Journey::Retirement));
    QTRY_COMPARE(stage.mark(u"revokeOutcome"_s), Mark::Warning);
    QCOMPARE(stage.mark(u"revokeFirst"_s), Mark::Warning);
    QVERIFY(!stage.isShown(u"copyPassword"_s));
    stage.goOn();
    QCOMPARE(stage.step(), Step::Done);
    QVERIFY(!stage.isShown(u"copyPassword"_s) && !stage.isShown(u"usage"_s));

    QVERIFY(stage.push(u"back"_s));
    QVERIFY(stage.push(u"goBack"_s)); // to the one that works
    QTRY_COMPARE(stage.mark(u"revokeOutcome"_s), Mark::Works);
    stage.goOn();
    QCOMPARE(stage.step(), Step::Done);
    QVERIFY(stage.isShown(u"copyPassword"_s));
}

QTEST_MAIN(tst_Journeys)
#include "tst_journeys.moc"
