// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/stage.h"

#include "lifecycle/replacement.h"

using namespace Qt::Literals::StringLiterals;
using lifecycle::Journey;
using lifecycle::Step;
using practice::TokenKind;
using test::Stage;
using wording::Mark;

/// What a rotation makes of tokens out of the ordinary, old and new.
class tst_Successor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void isComparedAnewWithWhatCameIntoUseMeanwhile();

private:
    /// As another process would rotate the token meanwhile.
    static bool rotateElsewhere(Stage &stage, TokenKind kind);
};

bool tst_Successor::rotateElsewhere(Stage &stage, TokenKind kind)
{
    lifecycle::TokenFacts facts = stage.record().current;
    facts.entry += "/2"_L1;
    facts.label = u"elsewhere"_s;
    stage.store.secrets[facts.entry] = stage.organization.token(kind);
    return bool(stage.library.update(stage.record().place, [&](lifecycle::TokenRecord &record) {
        record = lifecycle::promoted(record, facts, record.needs);
    }));
}

void tst_Successor::isComparedAnewWithWhatCameIntoUseMeanwhile()
{
    Stage stage;
    QVERIFY(stage.open(Journey::Rotation, TokenKind::Custom));
    QVERIFY(stage.paste(TokenKind::Full));
    stage.goOn();
    QCOMPARE(stage.step(), Step::Store);
    QVERIFY(rotateElsewhere(stage, TokenKind::Renewed));
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
    const lifecycle::TokenRecord record = stage.record();
    QCOMPARE(stage.store.secrets.value(record.current.entry),
             stage.organization.token(TokenKind::Full));
    QCOMPARE(record.old.size(), 2);
}

QTEST_MAIN(tst_Successor)
#include "tst_successor.moc"
