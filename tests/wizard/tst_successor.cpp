// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/stage.h"

#include "wizard/createsteps.h"

#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using azuredevops::Needs;
using practice::TokenKind;
using test::Stage;
using wizard::Journey;
using wizard::Step;
using wording::Mark;

/// What a rotation makes of tokens out of the ordinary, old and new.
class tst_Successor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void isToHaveTheScopesThatAreNeeded_data();
    void isToHaveTheScopesThatAreNeeded();
    void canBeMadeWithoutFullAccess();
    void isComparedAnewWithWhatCameIntoUseMeanwhile();
    void asksWhenNobodyKnowsWhetherItDoesLess();
    void isNotToBeRevokedItself();
    void isNoneOfThoseThatAreKept();
    void replacesOneThatHasExpired();
    void replacesOneThatVanished();
    void replacesOneOfSeveral();

private:
    /// Rotates up to the Revoke page.
    static bool store(Stage &stage);
};

void tst_Successor::isToHaveTheScopesThatAreNeeded_data()
{
    QTest::addColumn<Needs>("needs");
    QTest::addColumn<QStringList>("pictures");
    QTest::newRow("code") << Needs{.code = true, .members = false}
                          << QStringList{u"custom-defined"_s, u"code-read"_s};
    QTest::newRow("members") << Needs{.code = false, .members = true}
                             << QStringList{u"custom-defined"_s, u"show-all-scopes"_s,
                                            u"members-read"_s};
    QTest::newRow("code and members") << Needs()
                                      << QStringList{u"custom-defined"_s, u"code-read"_s,
                                                     u"show-all-scopes"_s, u"members-read"_s};
    QTest::newRow("Diff") << Needs{.code = false, .members = false, .diff = true}
                          << QStringList{u"full-access"_s};
}

void tst_Successor::isToHaveTheScopesThatAreNeeded()
{
    QFETCH(const Needs, needs);
    QFETCH(const QStringList, pictures);
    Stage stage;
    stage.needs = needs;
    QVERIFY(stage.open(Journey::Rotation, TokenKind::Custom));
    QStringList planned;
    QStringList headlines;
    for (const wizard::CreateStep &step : wizard::createSteps(
             wizard::sessionAbout(stage.record(), Journey::Rotation, QDate(2026, 11, 3), 90))) {
        planned += step.picture;
        headlines += step.headline;
    }
    QCOMPARE(planned.mid(5, planned.size() - 7), pictures); // before come 5 for all, then 2
    QStringList shown;
    do
        shown += stage.find<QLabel>(u"stepHeadline"_s)->text();
    while (stage.push(u"nextStep"_s));
    QCOMPARE(shown, headlines);
}

/// There is no Access page to go back to: the step itself says what to do if Full is forbidden.
void tst_Successor::canBeMadeWithoutFullAccess()
{
    Stage stage;
    stage.needs.diff = true;
    QVERIFY(stage.open(Journey::Rotation, TokenKind::Full));
    const auto inRotation
        = wizard::sessionAbout(stage.record(), Journey::Rotation, QDate(2026, 11, 3), 90);
    wizard::Session custom = inRotation;
    custom.access = azuredevops::Access::Custom;
    const QString words = wizard::createSteps(inRotation).at(5).words;
    const auto instead = wizard::createSteps(custom).mid(5, 4);
    QCOMPARE(instead.constLast().picture, u"members-read"_s);
    for (const wizard::CreateStep &step : instead)
        QVERIFY(words.contains(step.headline));
}

void tst_Successor::isComparedAnewWithWhatCameIntoUseMeanwhile()
{
    Stage stage;
    QVERIFY(stage.open(Journey::Rotation, TokenKind::Custom));
    QVERIFY(stage.paste(TokenKind::Full));
    stage.goOn();
    QCOMPARE(stage.step(), Step::Store);
    QVERIFY(stage.rotateElsewhere(TokenKind::Renewed));
    stage.goOn();
    QTRY_COMPARE(stage.step(), Step::Check);
    QCOMPARE(stage.mark(u"changes"_s), Mark::Warning);
    QVERIFY(stage.find(u"changes"_s)->accessibleName().contains("elsewhere"_L1));
    QVERIFY(stage.isShown(u"comparison"_s));
    QVERIFY(stage.canGoOn());
    stage.goOn();
    QCOMPARE(stage.step(), Step::Store);
    stage.goOn();
    QTRY_COMPARE(stage.step(), Step::Revoke);
    const library::TokenRecord record = stage.record();
    QCOMPARE(stage.store.secrets.value(record.current.entry),
             stage.organization.token(TokenKind::Full));
    QCOMPARE(record.old.size(), 2);
}

/// As the command asks for --allow-less.
void tst_Successor::asksWhenNobodyKnowsWhetherItDoesLess()
{
    Stage stage;
    stage.needs.members = false;
    QVERIFY(stage.open(Journey::Rotation, TokenKind::Custom));
    stage.organization.misbehave(practice::Endpoint::Members, practice::Fault::ServerError);
    QVERIFY(stage.paste(TokenKind::Renewed));
    QTRY_VERIFY(stage.isShown(u"acceptLess"_s));
    QVERIFY(!stage.canGoOn());
    QVERIFY(stage.push(u"acceptLess"_s));
    QVERIFY(stage.canGoOn());
}

/// "Regenerate" ends the old token at once, and its entry on the token page becomes the new one.
void tst_Successor::isNotToBeRevokedItself()
{
    Stage stage;
    QVERIFY(stage.open(Journey::Rotation, TokenKind::Custom));
    QVERIFY(stage.paste(TokenKind::Renewed));
    stage.organization.revoke(TokenKind::Custom);
    stage.organization.hold(practice::Endpoint::ConnectionData);
    stage.goOn();
    stage.goOn();
    QTRY_COMPARE(stage.step(), Step::Revoke);
    QCOMPARE(stage.mark(u"revokeOutcome"_s), Mark::Waiting);
    QVERIFY(!stage.isShown(u"revokeTask"_s));
    stage.organization.release(practice::Endpoint::ConnectionData);
    QTRY_COMPARE(stage.mark(u"revokeOutcome"_s), Mark::Works);
    QVERIFY(stage.record().old.isEmpty());
    QVERIFY(!stage.isShown(u"revokeTask"_s)); // nothing is left to do

    const QString suggested = stage.record().current.label;
    QVERIFY(suggested != "laptop-2026-08"_L1);
    QVERIFY(stage.push(u"regenerated"_s));
    QCOMPARE(stage.record().current.label, u"laptop-2026-08"_s);
    QVERIFY(stage.push(u"regenerated"_s));
    QCOMPARE(stage.record().current.label, suggested);
    QVERIFY(stage.push(u"regenerated"_s));
    stage.goOn();
    QCOMPARE(stage.step(), Step::Done);
    QCOMPARE(stage.mark(u"doneOld"_s), Mark::Works);
    QCOMPARE(stage.record().current.label, u"laptop-2026-08"_s);
}

void tst_Successor::isNoneOfThoseThatAreKept()
{
    Stage stage;
    QVERIFY(stage.open(Journey::Rotation, TokenKind::Custom));
    QVERIFY(stage.rotateElsewhere(TokenKind::Renewed));
    QVERIFY(stage.reopenAbout(Journey::Rotation));
    QVERIFY(stage.walkTo(Step::Paste));
    for (const TokenKind kept : {TokenKind::Custom, TokenKind::Renewed}) {
        stage.find<QLineEdit>(u"token"_s)->setText(stage.token(kept));
        QTRY_COMPARE(stage.mark(u"verdict"_s), Mark::Refused);
        QVERIFY(!stage.canGoOn());
    }
    stage.find<QLineEdit>(u"token"_s)->setText(stage.token(TokenKind::Full));
    QVERIFY(stage.canGoOn());
}

bool tst_Successor::store(Stage &stage)
{
    if (!stage.paste(TokenKind::Renewed) || !stage.canGoOn())
        return false;
    stage.goOn();
    stage.goOn();
    return QTest::qWaitFor([&] { return stage.step() == Step::Revoke; });
}

void tst_Successor::replacesOneThatHasExpired()
{
    Stage stage;
    QVERIFY(stage.open(Journey::Rotation, TokenKind::Expired, [](library::StoredToken &facts) {
        facts.expires = QDateTime::currentDateTimeUtc().date().addDays(-1);
    }));
    QVERIFY(store(stage));
    QTRY_COMPARE(stage.mark(u"revokeOutcome"_s), Mark::Works); // Azure DevOps refuses it anyway
    QVERIFY(stage.record().old.isEmpty());
    QCOMPARE(stage.store.distinct(), QList{stage.organization.token(TokenKind::Renewed)});
}

void tst_Successor::replacesOneThatVanished()
{
    Stage stage;
    QVERIFY(stage.open(Journey::Rotation, TokenKind::Custom));
    stage.store.secrets.clear(); // by another program
    QVERIFY(store(stage));
    QTRY_COMPARE(stage.mark(u"revokeOutcome"_s), Mark::Unknown); // which proves nothing
    QCOMPARE(stage.record().old.size(), 1);
    QCOMPARE(stage.store.secrets.value(stage.record().current.entry),
             stage.organization.token(TokenKind::Renewed));
    QVERIFY(stage.canGoOn());
}

void tst_Successor::replacesOneOfSeveral()
{
    Stage stage;
    QVERIFY(stage.open(Journey::Rotation, TokenKind::Custom));
    const library::TokenRecord laptop = stage.record();
    library::TokenRecord other = laptop;
    other.place.name = u"another"_s;
    other.current.entry = other.place.key();
    stage.store.secrets[other.current.entry] = stage.organization.token(TokenKind::Full);
    QVERIFY(stage.library.put(other));
    QVERIFY(store(stage));
    QCOMPARE(stage.library.record(other.place).value(), other);
    QCOMPARE(stage.store.secrets.value(other.current.entry),
             stage.organization.token(TokenKind::Full));
    const auto rotated = stage.library.record(laptop.place).value();
    QCOMPARE(stage.store.secrets.value(rotated->current.entry),
             stage.organization.token(TokenKind::Renewed));
    QCOMPARE(rotated->tokenAt(laptop.current.entry), &rotated->old.constLast());
}

QTEST_MAIN(tst_Successor)
#include "tst_successor.moc"
