// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "support/controls.h"
#include "widgets/secretclipboard.h"
#include "wizard/stage.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScopeGuard>
#include <QScreen>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using practice::Endpoint;
using practice::TokenKind;
using wizard::Step;
using wording::Mark;

namespace {

enum class Leaving { Escape, CloseWindow };

void leave(const test::Stage &stage, Leaving way)
{
    if (way == Leaving::Escape)
        stage.press(Qt::Key_Escape);
    else
        stage.window->close();
}

/// Whether the wizard asks first, with the answer that loses nothing at hand.
bool isAsked(const test::Stage &stage)
{
    return stage.isShown(u"giveUp"_s) && stage.focused() == "keepGoing"_L1;
}

/// As often as it takes to leave the page.
void pressReturn(const test::Stage &stage)
{
    const Step here = stage.step();
    for (int times = 0; stage.step() == here && times < 20; ++times)
        stage.press(Qt::Key_Return);
}

qsizetype askedWithTheToken(const test::Stage &stage)
{
    return std::ranges::count(stage.organization.requests(), "custom"_ba,
                              &practice::Request::token);
}

/// Goes to where an answer of @a held is waited for; All stands for the keychain's.
bool waitAt(test::Stage &stage, Endpoint held)
{
    if (held == Endpoint::All) {
        if (!stage.walkTo(Step::Store))
            return false;
        stage.store.hold();
        stage.goOn();
        return QTest::qWaitFor([&] { return stage.store.heldCount() == 1; });
    }
    if (!stage.walkTo(Step::Paste))
        return false;
    stage.organization.hold(held);
    stage.organization.forgetRequests();
    // Connection data is asked for alone, all the rest at once.
    const qsizetype asked = held == Endpoint::ConnectionData ? 1 : 5;
    return stage.walkTo(Step::Check)
        && QTest::qWaitFor([&] { return askedWithTheToken(stage) == asked; });
}

} // namespace

class tst_TokenWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void leadsToAStoredTokenByKeyboardAlone();
    void leadsThroughFullAccessByKeyboardAlone();
    void startsEachPageAtItsFirstControl();
    void makesAPageWhenItIsFirstGoneTo();
    void goesBackByTheRail_data();
    void goesBackByTheRail();
    void tellsOnTheRailWhatWasChosen();
    void showsEachStepInALowWindow();
    void leadsBackPastNoCommit();
    void leavesRoomForTheFrame();
    void closesAtOnceWhileNothingCanBeLost_data();
    void closesAtOnceWhileNothingCanBeLost();
    void asksBeforeATokenIsLost_data();
    void asksBeforeATokenIsLost();
    void doesNothingMoreOnceGivenUp_data();
    void doesNothingMoreOnceGivenUp();
    void canBeDestroyedAtAnyInstant_data();
    void canBeDestroyedAtAnyInstant();
    void forgetsTheTokenOnceStored();
    void lendsThePassword();
};

void tst_TokenWizard::leadsToAStoredTokenByKeyboardAlone()
{
    test::Stage stage;
    QVERIFY(stage.open());
    stage.type(u"fabrikam"_s);
    QTRY_VERIFY(stage.isReady());
    for (const Step next : {Step::Access, Step::Create, Step::Paste}) {
        pressReturn(stage);
        QCOMPARE(stage.step(), next);
    }
    QGuiApplication::clipboard()->setText(stage.token(TokenKind::Custom));
    stage.press(Qt::Key_V, Qt::ControlModifier);
    stage.press(Qt::Key_Return);
    QCOMPARE(stage.step(), Step::Check);
    QTRY_VERIFY(stage.canGoOn());
    stage.press(Qt::Key_Return);
    QCOMPARE(stage.step(), Step::Store);
    const QString name = stage.find<QLineEdit>(u"storedName"_s)->text();
    stage.press(Qt::Key_Return);
    QTRY_COMPARE(stage.step(), Step::Done);
    stage.press(Qt::Key_Return);
    QVERIFY(!stage.window->isVisible());

    QCOMPARE(stage.store.secrets,
             (QHash<QString, QByteArray>{
                 {u"fabrikam/"_s + name, stage.organization.token(TokenKind::Custom)},
                 {u"fabrikam/%1/1"_s.arg(name), stage.organization.token(TokenKind::Custom)}}));
    QList<std::pair<QByteArray, std::optional<Endpoint>>> asked; // the token's kind, and where
    for (const practice::Request &request : stage.organization.requests())
        asked << std::pair(request.token, request.endpoint);
    QCOMPARE(asked.size(), 6);
    QCOMPARE(asked.at(0), std::pair(QByteArray("none"), std::optional(Endpoint::ConnectionData)));
    QCOMPARE(asked.at(1), std::pair(QByteArray("custom"), std::optional(Endpoint::ConnectionData)));
    for (const Endpoint probe :
         {Endpoint::Code, Endpoint::Members, Endpoint::Features, Endpoint::Profile})
        QCOMPARE(asked.count(std::pair(QByteArray("custom"), std::optional(probe))), 1);
    QVERIFY(stage.organization.unexpected().isEmpty());
}

void tst_TokenWizard::leadsThroughFullAccessByKeyboardAlone()
{
    test::Stage stage;
    QVERIFY(stage.open());
    stage.type(u"https://dev.azure.com/Fabrikam/Fiber/_git/Fiber"_s);
    stage.press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(stage.step(), Step::Access);
    stage.press(Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(!stage.isShown(u"diffLimitation"_s));
    pressReturn(stage);
    pressReturn(stage);
    QCOMPARE(stage.step(), Step::Paste);
    stage.type(stage.token(TokenKind::Full));
    stage.press(Qt::Key_Return);
    QTRY_VERIFY(stage.canGoOn());
    QCOMPARE(stage.mark(u"fullAccess"_s), Mark::Works);
    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(stage.step(), Step::Done);
    QCOMPARE(stage.store.distinct(), QList{stage.organization.token(TokenKind::Full)});
}

void tst_TokenWizard::startsEachPageAtItsFirstControl()
{
    test::Stage stage;
    QVERIFY(stage.open());
    for (const auto &[step, first] : {std::pair(Step::Organization, u"organization"_s),
                                      {Step::Access, u"customDefined"_s},
                                      {Step::Create, u"next"_s},
                                      {Step::Paste, u"token"_s},
                                      {Step::Check, u"summary"_s},
                                      {Step::Store, u"commit"_s},
                                      {Step::Done, u"doneVerdict"_s}}) {
        QVERIFY(stage.walkTo(step));
        QCOMPARE(stage.focused(), first);
    }
}

/// All of them would make the first one wait.
void tst_TokenWizard::makesAPageWhenItIsFirstGoneTo()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QCOMPARE(stage.window->pageIds(), QList{int(Step::Organization)});
    QVERIFY(stage.walkTo(Step::Create));
    QCOMPARE(stage.window->pageIds(),
             (QList{int(Step::Organization), int(Step::Access), int(Step::Create)}));
    stage.window->back();
    stage.window->back();
    QVERIFY(stage.walkTo(Step::Create));
    QCOMPARE(stage.window->pageIds().size(), 3);
}

void tst_TokenWizard::goesBackByTheRail_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("by mouse") << true;
    QTest::newRow("by keyboard") << false;
}

void tst_TokenWizard::goesBackByTheRail()
{
    QFETCH(bool, byMouse);
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Create));
    stage.fill(u"tokenName"_s, u"my tool"_s);
    QVERIFY(stage.walkTo(Step::Check));
    QVERIFY(!stage.find(u"step5"_s)->isEnabled()); // where one is
    QVERIFY(!stage.find(u"step6"_s)->isEnabled());

    if (byMouse)
        QTest::mouseClick(stage.find(u"step1"_s), Qt::LeftButton);
    else
        QVERIFY(stage.push(u"step1"_s));
    QCOMPARE(stage.step(), Step::Organization);
    QCOMPARE(stage.focused(), u"organization"_s);
    QCOMPARE(stage.find<QLineEdit>(u"organization"_s)->text(), u"fabrikam"_s);
    QVERIFY(!stage.find(u"step2"_s)->isEnabled()); // it is ahead again

    QVERIFY(stage.walkTo(Step::Create));
    QCOMPARE(stage.find<QLineEdit>(u"tokenName"_s)->text(), u"my tool"_s);
    stage.goOn();
    QCOMPARE(stage.find<QLineEdit>(u"token"_s)->text(), stage.token(TokenKind::Custom));
}

void tst_TokenWizard::tellsOnTheRailWhatWasChosen()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QCOMPARE(stage.find(u"step1"_s)->accessibleName(), u"Organization: you are here"_s);
    QCOMPARE(stage.find(u"step2"_s)->accessibleName(), u"Access: not yet"_s);
    QVERIFY(stage.walkTo(Step::Create));
    QCOMPARE(stage.find(u"step1"_s)->accessibleName(), u"Organization: done, fabrikam"_s);
    QCOMPARE(stage.find(u"step2"_s)->accessibleName(), u"Access: done, Custom defined"_s);
    QVERIFY(stage.walkTo(Step::Store));
    QCOMPARE(stage.find(u"step5"_s)->accessibleName(), u"Check: done, Dana Practice"_s);
}

/// They stand closer where the window is low, before any goes out of sight.
void tst_TokenWizard::showsEachStepInALowWindow()
{
    test::Stage stage;
    QVERIFY(stage.open());
    stage.window->resize(760, 400);
    QVERIFY(test::settle(*stage.window));
    const QWidget *const last = stage.find(u"step7"_s);
    QCOMPARE(last->visibleRegion().boundingRect(), last->rect());
}

void tst_TokenWizard::leadsBackPastNoCommit()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Done));
    for (int number = 1; number <= 7; ++number)
        QVERIFY(!stage.find(u"step%1"_s.arg(number))->isEnabled());
}

/// Else the title bar would push the buttons off a small screen.
void tst_TokenWizard::leavesRoomForTheFrame()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QFont large = QApplication::font();
    const auto ordinary = large;
    large.setPointSizeF(large.pointSizeF() * 2);
    QApplication::setFont(large);
    const auto restored = qScopeGuard([&] { QApplication::setFont(ordinary); });
    QVERIFY(stage.reopen());
    const QSize screen = stage.window->screen()->availableSize();
    QVERIFY(stage.window->height() <= screen.height() - 2 * 30); // of a title bar with such a font
    QVERIFY(stage.window->width() < screen.width());
}

void tst_TokenWizard::closesAtOnceWhileNothingCanBeLost_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Leaving>("way");
    QTest::newRow("at the start") << Step::Organization << Leaving::Escape;
    QTest::newRow("at the start, by the window's button")
        << Step::Organization << Leaving::CloseWindow;
    QTest::newRow("before anything was pasted") << Step::Paste << Leaving::Escape;
    QTest::newRow("once stored") << Step::Done << Leaving::Escape;
    QTest::newRow("once stored, by the window's button") << Step::Done << Leaving::CloseWindow;
}

void tst_TokenWizard::closesAtOnceWhileNothingCanBeLost()
{
    QFETCH(Step, step);
    QFETCH(Leaving, way);
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(step));
    leave(stage, way);
    QVERIFY(!stage.isShown(u"giveUp"_s));
    QVERIFY(!stage.window->isVisible());
}

void tst_TokenWizard::asksBeforeATokenIsLost_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Leaving>("way");
    QTest::newRow("pasted") << Step::Paste << Leaving::Escape;
    QTest::newRow("checked") << Step::Check << Leaving::Escape;
    QTest::newRow("checked, by the window's button") << Step::Check << Leaving::CloseWindow;
    QTest::newRow("about to be stored") << Step::Store << Leaving::Escape;
}

void tst_TokenWizard::asksBeforeATokenIsLost()
{
    QFETCH(Step, step);
    QFETCH(Leaving, way);
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(step));
    if (step == Step::Paste)
        stage.fill(u"token"_s, stage.token(TokenKind::Custom));

    leave(stage, way);
    QTRY_VERIFY(isAsked(stage));
    stage.press(Qt::Key_Return); // without reading: nothing is lost
    QVERIFY(!stage.isShown(u"giveUp"_s));
    QVERIFY(stage.window->isVisible());
    QCOMPARE(stage.step(), step);

    QVERIFY(stage.activate());
    leave(stage, way);
    QTRY_VERIFY(isAsked(stage));
    QVERIFY(stage.push(u"giveItUp"_s));
    QVERIFY(!stage.window->isVisible());
    QVERIFY(stage.store.secrets.isEmpty());
}

void tst_TokenWizard::doesNothingMoreOnceGivenUp_data()
{
    QTest::addColumn<Endpoint>("held");
    QTest::newRow("while asking whose the token is") << Endpoint::ConnectionData;
    QTest::newRow("while asking for the code") << Endpoint::Code;
    QTest::newRow("while asking for the members") << Endpoint::Members;
    QTest::newRow("while asking for full access") << Endpoint::Features;
    QTest::newRow("while asking for the profile") << Endpoint::Profile;
    QTest::newRow("while storing") << Endpoint::All;
}

void tst_TokenWizard::doesNothingMoreOnceGivenUp()
{
    QFETCH(Endpoint, held);
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(waitAt(stage, held));
    stage.window->close();
    QTRY_VERIFY(isAsked(stage));
    QVERIFY(stage.push(u"giveItUp"_s));
    QVERIFY(!stage.window->isVisible());

    const qsizetype asked = askedWithTheToken(stage);
    stage.organization.release(Endpoint::All);
    stage.store.release();
    QTest::qWait(100);
    QCOMPARE(askedWithTheToken(stage), asked);
    QVERIFY(stage.store.secrets.isEmpty());
}

void tst_TokenWizard::canBeDestroyedAtAnyInstant_data()
{
    doesNothingMoreOnceGivenUp_data();
}

void tst_TokenWizard::canBeDestroyedAtAnyInstant()
{
    QFETCH(Endpoint, held);
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(waitAt(stage, held));
    QVERIFY(stage.reopen());
    stage.organization.release(Endpoint::All);
    stage.store.release();

    QVERIFY(stage.walkTo(Step::Done));
    QCOMPARE(stage.store.distinct(), QList{stage.organization.token(TokenKind::Custom)});
}

void tst_TokenWizard::forgetsTheTokenOnceStored()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Done));
    auto *const field = stage.find<QLineEdit>(u"token"_s);
    QCOMPARE(field->text(), QString());
    QVERIFY(!field->isUndoAvailable());
    QVERIFY(!stage.find(u"back"_s)->isVisible() || !stage.find(u"back"_s)->isEnabled());
}

void tst_TokenWizard::lendsThePassword()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Done));
    QVERIFY(stage.push(u"copyPassword"_s));
    QTRY_COMPARE(stage.mark(u"copied"_s), Mark::Works);
    QCOMPARE(QGuiApplication::clipboard()->text(), stage.token(TokenKind::Custom));
    const auto words
        = [&] { return stage.find(u"copied"_s)->findChild<QLabel *>(u"headline"_s)->text(); };
    const QString before = words();
    QTRY_VERIFY(words() != before); // it counts
    QSignalSpy accepted(stage.window.get(), &QDialog::accepted);
    stage.press(Qt::Key_Escape);
    QCOMPARE(accepted.count(), 1); // what was stored is shown next
    stage.window.reset();
    QCOMPARE(QGuiApplication::clipboard()->text(), stage.token(TokenKind::Custom));
    const auto *lent = qApp->findChild<widgets::SecretClipboard *>();
    QVERIFY(lent && lent->isLending());
    QVERIFY(lent->left() <= std::chrono::seconds(30));
    delete lent;
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

QTEST_MAIN(tst_TokenWizard)
#include "tst_tokenwizard.moc"
