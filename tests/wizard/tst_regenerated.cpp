// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/stage.h"

using namespace Qt::Literals::StringLiterals;
using practice::TokenKind;
using test::Stage;
using wizard::Journey;
using wizard::Step;
using wording::Mark;

/// "Regenerate" on the token page ends a token and gives its name to the new one. Here an older one
/// is kept beside the one that was replaced, and other processes are at work.
class tst_Regenerated : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void isCalledWhatTheReplacedOneWas();
    void isNotCalledAfterAnotherOldOne();
    void isNotRenamedOnceItIsNotInUse();
    void outlivesADropElsewhere_data();
    void outlivesADropElsewhere();

private:
    /// A rotation up to the Revoke page, of "elsewhere", which was rotated once already.
    static bool storeBesideTwo(Stage &stage, bool isRegenerated);
};

bool tst_Regenerated::storeBesideTwo(Stage &stage, bool isRegenerated)
{
    if (!stage.open(Journey::Rotation, TokenKind::Custom)
        || !stage.rotateElsewhere(TokenKind::Renewed) || !stage.reopenAbout(Journey::Rotation)
        || !stage.paste(TokenKind::Full))
        return false;
    if (isRegenerated)
        stage.organization.revoke(TokenKind::Renewed);
    stage.goOn();
    stage.goOn();
    const Mark expected = isRegenerated ? Mark::Works : Mark::Warning;
    return QTest::qWaitFor([&] { return stage.step() == Step::Revoke; })
        && QTest::qWaitFor([&] { return stage.mark(u"revokeOutcome"_s) == expected; });
}

/// Though an older one was refused after it.
void tst_Regenerated::isCalledWhatTheReplacedOneWas()
{
    Stage stage;
    QVERIFY(storeBesideTwo(stage, true));
    QVERIFY(stage.isShown(u"regenerated"_s));
    QVERIFY(stage.said(u"refusedAlready"_s).contains("elsewhere"_L1));
    stage.organization.revoke(TokenKind::Custom);
    QVERIFY(stage.push(u"checkRevoked"_s));
    QTRY_VERIFY(stage.record().old.isEmpty());
    QTRY_VERIFY(!stage.isShown(u"checkRevoked"_s));
    QVERIFY(stage.push(u"regenerated"_s));
    QCOMPARE(stage.record().current.label, u"elsewhere"_s);
    stage.goOn();
    QVERIFY(stage.said(u"doneOld"_s).contains("elsewhere"_L1));
}

void tst_Regenerated::isNotCalledAfterAnotherOldOne()
{
    Stage stage;
    QVERIFY(storeBesideTwo(stage, false));
    stage.organization.revoke(TokenKind::Renewed);
    QVERIFY(stage.push(u"checkRevoked"_s));
    QTRY_COMPARE(stage.record().old.size(), 1);
    QTRY_COMPARE(stage.mark(u"revokeOutcome"_s), Mark::Works);
    QVERIFY(!stage.isShown(u"regenerated"_s)); // it had worked beside the new one
    stage.organization.revoke(TokenKind::Custom);
    QVERIFY(stage.push(u"checkRevoked"_s));
    QTRY_VERIFY(!stage.isShown(u"checkRevoked"_s));
    QVERIFY(stage.record().old.isEmpty());
    QVERIFY(!stage.isShown(u"regenerated"_s));
}

void tst_Regenerated::isNotRenamedOnceItIsNotInUse()
{
    Stage stage;
    QVERIFY(storeBesideTwo(stage, true));
    QVERIFY(stage.isShown(u"regenerated"_s));
    const QString older = stage.record().old.constLast().label;
    QVERIFY(stage.library.update(stage.record().place, [](library::TokenRecord &record) {
        std::swap(record.current, record.old.last()); // in another window
    }));
    QVERIFY(stage.push(u"regenerated"_s));
    QCOMPARE(stage.record().current.label, older);
    QVERIFY(!stage.isShown(u"regenerated"_s));
    QVERIFY(!stage.isShown(u"refusedAlready"_s));
}

void tst_Regenerated::outlivesADropElsewhere_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<Mark>("outcome");
    QTest::newRow("while it is looked at") << u"checkRevoked"_s << Mark::Works;
    QTest::newRow("while it is gone back to") << u"goBack"_s << Mark::Refused;
}

/// Of the old token that this page is busy with.
void tst_Regenerated::outlivesADropElsewhere()
{
    QFETCH(const QString, button);
    QFETCH(const Mark, outcome);
    Stage stage;
    QVERIFY(storeBesideTwo(stage, true));
    stage.organization.revoke(TokenKind::Custom);
    stage.organization.hold(practice::Endpoint::ConnectionData);
    stage.organization.forgetRequests();
    QVERIFY(stage.push(button));
    QTRY_COMPARE(stage.organization.reached(practice::Endpoint::ConnectionData), 1);
    QVERIFY(stage.library.update(stage.record().place,
                                 [](library::TokenRecord &record) { record.old.clear(); }));
    stage.store.secrets.remove(stage.record().place.key() + "/1"_L1);
    QVERIFY(stage.push(u"regenerated"_s));
    QVERIFY(!stage.isShown(u"goBack"_s));
    stage.organization.release(practice::Endpoint::ConnectionData);
    QTRY_COMPARE(stage.mark(u"revokeOutcome"_s), outcome);
    QCOMPARE(stage.record().current.label, u"elsewhere"_s);
}

QTEST_MAIN(tst_Regenerated)
#include "tst_regenerated.moc"
