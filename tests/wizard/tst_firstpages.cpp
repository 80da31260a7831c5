// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/createsteps.h"
#include "wizard/stage.h"

#include <QAbstractSlider>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QNetworkReply>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using azuredevops::Access;
using practice::Endpoint;
using practice::Fault;
using practice::TokenKind;
using wizard::Step;
using wording::Mark;

/// The pages before there is a token: Organization, Access and Create.
class tst_FirstPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void saysWhatItUnderstandsWhileTyping_data();
    void saysWhatItUnderstandsWhileTyping();
    void warnsOfAnUnknownOrganizationAndLetsOneGoOn();
    void asksTheServiceAgain();
    void offersTheNewNameOfAnOrganization();
    void triesTheKeychainAgain();
    void warnsOfAKeychainInMemory();
    void staysUsableWhileTheKeychainWaits();
    void abandonsTheLookupWhenTypingGoesOn();
    void warnsOfTheDiffLimitation();
    void needsDiffOnceFullAccessIsChosen();
    void showsTheStepsOfTheAccess_data();
    void showsTheStepsOfTheAccess();
    void leavesCreateOnlyWithATokenMade();
    void goesThroughTheStepsByDots();
    void becomesASmallWindowOnTop();
    void copiesLinkAndName();
    void keepsWhatWasEntered();
};

void tst_FirstPages::saysWhatItUnderstandsWhileTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Mark>("mark");
    QTest::addColumn<bool>("canGoOn");

    QTest::newRow("nothing") << u""_s << Mark::Info << false;
    QTest::newRow("a name") << u"fabrikam"_s << Mark::Works << true;
    QTest::newRow("an address") << u"dev.azure.com/fabrikam/Fiber"_s << Mark::Works << true;
    QTest::newRow("a very long name") << QString(60, u'f') << Mark::Warning << true;
    QTest::newRow("an address of GitHub")
        << u"https://github.com/fabrikam"_s << Mark::Refused << false;
    QTest::newRow("an unfinished name") << u"fabrikam-"_s << Mark::Refused << false;
}

void tst_FirstPages::saysWhatItUnderstandsWhileTyping()
{
    QFETCH(QString, typed);
    QFETCH(bool, canGoOn);
    test::Stage stage;
    QVERIFY(stage.open());
    stage.fill(u"organization"_s, typed);
    QTEST(*stage.mark(u"understood"_s), "mark");
    QCOMPARE(stage.canGoOn(), canGoOn);
    stage.goOn();
    QCOMPARE(stage.step(), canGoOn ? Step::Access : Step::Organization);
}

void tst_FirstPages::warnsOfAnUnknownOrganizationAndLetsOneGoOn()
{
    test::Stage stage;
    QVERIFY(stage.open());
    stage.type(u"nosuchorganization"_s);
    QTRY_COMPARE(stage.mark(u"serviceState"_s), Mark::Warning);
    QCOMPARE(stage.organization.reached(Endpoint::ConnectionData), 1);
    stage.goOn();
    QCOMPARE(stage.step(), Step::Access);
}

void tst_FirstPages::asksTheServiceAgain()
{
    test::Stage stage;
    QVERIFY(stage.open());
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::Deactivated);
    stage.type(u"fabrikam"_s);
    QTRY_COMPARE(stage.mark(u"serviceState"_s), Mark::Warning);
    stage.organization.clear();
    QVERIFY(stage.push(u"tryAgain"_s));
    QTRY_COMPARE(stage.mark(u"serviceState"_s), Mark::Works);
    QVERIFY(!stage.isShown(u"tryAgain"_s));
    QCOMPARE(stage.organization.reached(Endpoint::ConnectionData), 2);
}

void tst_FirstPages::offersTheNewNameOfAnOrganization()
{
    test::Stage stage;
    QVERIFY(stage.open());
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::Renamed);
    stage.type(u"fabrikam"_s);
    QTRY_COMPARE(stage.mark(u"serviceState"_s), Mark::Warning);
    QVERIFY(stage.isShown(u"useNewName"_s));
    stage.organization.clear();
    QVERIFY(stage.push(u"useNewName"_s));
    QVERIFY(stage.said(u"understood"_s).contains(u"adventure-works"_s));
    QVERIFY(!stage.isShown(u"useNewName"_s));
}

void tst_FirstPages::triesTheKeychainAgain()
{
    test::Stage stage;
    stage.store.failNext({keychain::KeychainError::Kind::NoService, {}});
    QVERIFY(stage.open());
    QTRY_COMPARE(stage.mark(u"keychainState"_s), Mark::Warning);
    QVERIFY(stage.push(u"tryAgain"_s));
    QTRY_COMPARE(stage.mark(u"keychainState"_s), Mark::Works);
    QVERIFY(!stage.isShown(u"tryAgain"_s));
    QVERIFY(stage.store.secrets.isEmpty());
}

/// Before there is a token that would be gone with it.
void tst_FirstPages::warnsOfAKeychainInMemory()
{
    test::Stage stage;
    stage.store.isForgetful = true;
    QVERIFY(stage.open());
    QTRY_COMPARE(stage.mark(u"keychainState"_s), Mark::Warning);
    stage.store.isForgetful = false; // the person made another one
    QVERIFY(stage.push(u"tryAgain"_s));
    QTRY_COMPARE(stage.mark(u"keychainState"_s), Mark::Works);
}

void tst_FirstPages::staysUsableWhileTheKeychainWaits()
{
    test::Stage stage;
    stage.store.hold();
    QVERIFY(stage.open());
    QTRY_COMPARE(stage.store.heldCount(), 1);
    QCOMPARE(stage.mark(u"keychainState"_s), Mark::Waiting);
    stage.type(u"fabrikam"_s);
    QTRY_COMPARE(stage.mark(u"serviceState"_s), Mark::Works);
    stage.goOn();
    QCOMPARE(stage.step(), Step::Access);

    QVERIFY(stage.push(u"back"_s));
    QCOMPARE(stage.mark(u"keychainState"_s), Mark::Waiting);
    stage.store.release();
    QTRY_COMPARE(stage.mark(u"keychainState"_s), Mark::Works);
    QCOMPARE(stage.store.calls.size(), 3); // it was tried out once
}

void tst_FirstPages::abandonsTheLookupWhenTypingGoesOn()
{
    test::Stage stage;
    QVERIFY(stage.open());
    stage.organization.hold(Endpoint::ConnectionData);
    stage.type(u"fabrikam"_s);
    QTRY_COMPARE(stage.organization.reached(Endpoint::ConnectionData), 1);
    stage.type(u"-and-more"_s);
    QTRY_COMPARE(stage.organization.reached(Endpoint::ConnectionData), 2);
    const auto replies = stage.service->network().findChildren<QNetworkReply *>();
    QCOMPARE(std::ranges::count_if(replies, &QNetworkReply::isRunning), 1);

    stage.organization.release(Endpoint::ConnectionData);
    QTRY_COMPARE(stage.mark(u"serviceState"_s), Mark::Warning); // the second is unknown
    QTest::qWait(50);
    QCOMPARE(stage.mark(u"serviceState"_s), Mark::Warning);
}

void tst_FirstPages::warnsOfTheDiffLimitation()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Access));
    QVERIFY(stage.find<QRadioButton>(u"customDefined"_s)->isChecked());
    QCOMPARE(stage.mark(u"diffLimitation"_s), Mark::Warning);
    QCOMPARE(stage.mark(u"customDefinedDiff"_s), Mark::Refused);
    QCOMPARE(stage.mark(u"fullAccessDiff"_s), Mark::Works);

    stage.press(Qt::Key_Right);
    QVERIFY(stage.find<QRadioButton>(u"fullAccess"_s)->isChecked());
    QCOMPARE(stage.mark(u"diffLimitation"_s), Mark::Info);
    stage.press(Qt::Key_Left);
    QCOMPARE(stage.mark(u"diffLimitation"_s), Mark::Warning);
}

void tst_FirstPages::needsDiffOnceFullAccessIsChosen()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Check, TokenKind::Custom));
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Works);
    QCOMPARE(stage.mark(u"fullAccess"_s), Mark::Info);

    for (int i = 0; i < 3; ++i)
        QVERIFY(stage.push(u"back"_s));
    QCOMPARE(stage.step(), Step::Access);
    QVERIFY(stage.push(u"fullAccess"_s));
    QVERIFY(stage.walkTo(Step::Check, TokenKind::Custom));
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Warning);
    QCOMPARE(stage.mark(u"fullAccess"_s), Mark::Refused);
    QVERIFY(!stage.canGoOn());
}

void tst_FirstPages::showsTheStepsOfTheAccess_data()
{
    QTest::addColumn<Access>("access");
    QTest::addColumn<QStringList>("pictures");

    QTest::newRow("Custom defined")
        << Access::Custom
        << QStringList{
               u"user-settings"_s, u"new-token"_s,      u"name"_s,      u"organization"_s,
               u"expiration"_s,    u"custom-defined"_s, u"code-read"_s, u"show-all-scopes"_s,
               u"members-read"_s,  u"create"_s,         u"copy"_s};
    QTest::newRow("Full access") << Access::Full
                                 << QStringList{u"user-settings"_s, u"new-token"_s,
                                                u"name"_s,          u"organization"_s,
                                                u"expiration"_s,    u"full-access"_s,
                                                u"create"_s,        u"copy"_s};
}

void tst_FirstPages::showsTheStepsOfTheAccess()
{
    QFETCH(Access, access);
    QFETCH(QStringList, pictures);
    wizard::Session session;
    session.access = access;
    QStringList planned;
    for (const wizard::CreateStep &step : wizard::createSteps(session))
        planned << step.picture;
    QCOMPARE(planned, pictures);

    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Access));
    if (access == Access::Full)
        stage.press(Qt::Key_Right);
    QVERIFY(stage.walkTo(Step::Create));
    QVERIFY(!stage.find(u"previousStep"_s)->isEnabled());
    QStringList headlines;
    do
        headlines << stage.find<QLabel>(u"stepHeadline"_s)->text();
    while (stage.push(u"nextStep"_s));
    QCOMPARE(headlines.size(), pictures.size());
    QCOMPARE(headlines.removeDuplicates(), 0);
    QVERIFY(stage.push(u"previousStep"_s));
    QCOMPARE(stage.find<QLabel>(u"stepHeadline"_s)->text(), headlines.at(headlines.size() - 2));
}

/// Return does what the step says, and goes on to Paste at the last one only.
void tst_FirstPages::leavesCreateOnlyWithATokenMade()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Create));
    const auto *next = stage.find<QPushButton>(u"next"_s);
    QCOMPARE(stage.focused(), u"next"_s);
    QStringList words{next->text()};
    QStringList headlines{stage.find<QLabel>(u"stepHeadline"_s)->text()};
    for (stage.goOn(); stage.step() == Step::Create; stage.goOn()) {
        QVERIFY(headlines.size() < 20);
        words += next->text();
        headlines += stage.find<QLabel>(u"stepHeadline"_s)->text();
    }
    QCOMPARE(stage.step(), Step::Paste);
    QCOMPARE(headlines.size(), 11);
    QCOMPARE(headlines.removeDuplicates(), 0);
    QTRY_COMPARE(stage.browser.asked(), "https://dev.azure.com/fabrikam/_usersSettings/tokens\n"_ba);
    QCOMPARE(words.count(words.at(1)), 9);
    QCOMPARE(words.removeDuplicates(), 8); // it opens, goes on, and is copied

    QVERIFY(stage.push(u"back"_s));
    QCOMPARE(stage.find<QLabel>(u"stepHeadline"_s)->text(), headlines.constLast());
    stage.goOn();
    QCOMPARE(stage.step(), Step::Paste);
}

void tst_FirstPages::goesThroughTheStepsByDots()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Create));
    auto *const dots = stage.find<QAbstractSlider>(u"stepCounter"_s);
    const auto name = [&] { return dots->accessibleName(); };
    QCOMPARE(name(), u"Step 1 of 11"_s);
    QTest::mouseClick(dots, Qt::LeftButton, {}, {dots->width() * 9 / 22, dots->height() / 2});
    QCOMPARE(name(), u"Step 5 of 11"_s);
    QVERIFY(stage.isShown(u"lifespan"_s));
    dots->setFocus();
    stage.press(Qt::Key_Left);
    QCOMPARE(name(), u"Step 4 of 11"_s);
    dots->setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(dots, Qt::LeftButton, {}, {dots->width() - 2, dots->height() / 2});
    QCOMPARE(name(), u"Step 1 of 11"_s);
    stage.press(Qt::Key_End);
    QCOMPARE(name(), u"Step 11 of 11"_s);
}

void tst_FirstPages::becomesASmallWindowOnTop()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Create));
    const QSize before = stage.window->size();
    QVERIFY(stage.push(u"compact"_s));
    QVERIFY(stage.window->windowFlags() & Qt::WindowStaysOnTopHint);
    QVERIFY(stage.window->isVisible() && !stage.isShown(u"rail"_s));
    QVERIFY(stage.window->width() < before.width() * 3 / 4);
    QVERIFY(stage.activate());
    stage.showStep(3);
    const auto *name = stage.find(u"tokenName"_s);
    QTRY_VERIFY(!name->visibleRegion().isEmpty());
    QVERIFY(stage.walkTo(Step::Paste)); // which has more to show
    QVERIFY(!(stage.window->windowFlags() & Qt::WindowStaysOnTopHint));
    QVERIFY(stage.isShown(u"rail"_s));
    QCOMPARE(stage.window->size(), before);
}

void tst_FirstPages::copiesLinkAndName()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Create));
    const QString link = u"https://dev.azure.com/fabrikam/_usersSettings/tokens"_s;
    QCOMPARE(stage.find<QLabel>(u"link"_s)->text(), link);
    QVERIFY(stage.push(u"copyLink"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), link);
    QCOMPARE(stage.mark(u"browser"_s), Mark::Works);

    QVERIFY(!stage.isShown(u"tokenName"_s)); // only what this step is about
    stage.showStep(3);
    QVERIFY(!stage.isShown(u"link"_s) && !stage.isShown(u"lifespan"_s));
    stage.fill(u"tokenName"_s, u"my tool"_s);
    QVERIFY(stage.push(u"copyName"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"my tool"_s);
    QCOMPARE(stage.mark(u"nameCopied"_s), Mark::Works);
    QVERIFY(!stage.isShown(u"browser"_s)); // the link is no longer on the clipboard
    stage.fill(u"tokenName"_s, u""_s);
    QVERIFY(!stage.canGoOn());
}

void tst_FirstPages::keepsWhatWasEntered()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Create));
    stage.showStep(3);
    stage.fill(u"tokenName"_s, u"my tool"_s);
    stage.showStep(5);
    stage.find(u"lifespan"_s)->setFocus();
    stage.press(Qt::Key_Home);
    const QDate expires = stage.find<QDateEdit>(u"expiryDate"_s)->date();
    QVERIFY(stage.push(u"nextStep"_s));
    const QString headline = stage.find<QLabel>(u"stepHeadline"_s)->text();
    QVERIFY(stage.push(u"back"_s));
    QVERIFY(stage.push(u"back"_s));
    QCOMPARE(stage.find<QLineEdit>(u"organization"_s)->text(), u"fabrikam"_s);

    QVERIFY(stage.walkTo(Step::Create));
    QCOMPARE(stage.find<QLabel>(u"stepHeadline"_s)->text(), headline);
    QCOMPARE(stage.find<QLineEdit>(u"tokenName"_s)->text(), u"my tool"_s);
    QCOMPARE(stage.find<QDateEdit>(u"expiryDate"_s)->date(), expires);
    QCOMPARE(stage.find<QComboBox>(u"lifespan"_s)->currentIndex(), 0);
}

QTEST_MAIN(tst_FirstPages)
#include "tst_firstpages.moc"
