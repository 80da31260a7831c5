// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/createsteps.h"
#include "wizard/stage.h"

#include "widgets/illustration.h"

#include <QAbstractSlider>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QNetworkReply>
#include <QRadioButton>
#include <QSignalSpy>

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
    void warnsOfAVeryLongName();
    void goesOnWithTroubleOnlyIfToldTo_data();
    void goesOnWithTroubleOnlyIfToldTo();
    void waitsForWhatIsBeingAskedButNotForLong();
    void forgetsTheWishToGoOnWhenTypingGoesOn();
    void foldsWhatWorksIntoOneLine();
    void leadsFromTroubleToItsSetting_data();
    void leadsFromTroubleToItsSetting();
    void showsWhereTheNameIsFound();
    void saysAVerdictOnceTypingHasPaused();
    void asksTheServiceAgain();
    void offersTheNewNameOfAnOrganization();
    void triesTheKeychainAgain();
    void warnsOfAKeychainInMemory();
    void staysUsableWhileTheKeychainWaits();
    void abandonsTheLookupWhenTypingGoesOn();
    void warnsOfTheDiffLimitation();
    void isChosenByAClickAnywhereOnTheCard();
    void needsNoMembersIfToldSo();
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
    QTest::addColumn<std::optional<Mark>>("mark");
    QTest::addColumn<bool>("canGoOn");
    const auto row = [](const char *name, const QString &typed, std::optional<Mark> mark) {
        QTest::newRow(name) << typed << mark << (mark == Mark::Works);
    };
    row("nothing", {}, Mark::Info);
    row("a name", u"fabrikam"_s, Mark::Works);
    row("an address", u"dev.azure.com/fabrikam/Fiber"_s, Mark::Works);
    row("an address of GitHub", u"https://github.com/fabrikam"_s, Mark::Refused);
    row("an unfinished name", u"fabrikam-"_s, Mark::Refused);
}

void tst_FirstPages::saysWhatItUnderstandsWhileTyping()
{
    QFETCH(QString, typed);
    QFETCH(bool, canGoOn);
    test::Stage stage;
    QVERIFY(stage.open());
    stage.fill(u"organization"_s, typed);
    QTEST(stage.mark(u"understood"_s), "mark");
    QCOMPARE(stage.canGoOn(), canGoOn);
    stage.goOn();
    if (canGoOn)
        QTRY_COMPARE(stage.step(), Step::Access);
    QCOMPARE(stage.step(), canGoOn ? Step::Access : Step::Organization);
}

void tst_FirstPages::warnsOfAVeryLongName()
{
    test::Stage stage;
    QVERIFY(stage.open());
    stage.fill(u"organization"_s, QString(60, u'f'));
    QCOMPARE(stage.mark(u"understood"_s), Mark::Warning);
    QVERIFY(stage.canGoOn());
}

void tst_FirstPages::goesOnWithTroubleOnlyIfToldTo_data()
{
    QTest::addColumn<bool>("isKeychain");
    QTest::newRow("an unknown organization") << false;
    QTest::newRow("no keychain") << true;
}

void tst_FirstPages::goesOnWithTroubleOnlyIfToldTo()
{
    QFETCH(bool, isKeychain);
    test::Stage stage;
    if (isKeychain)
        stage.store.failNext({keychain::KeychainError::Kind::NoService, {}});
    QVERIFY(stage.open());
    stage.type(isKeychain ? u"fabrikam"_s : u"nosuchorganization"_s);
    QTRY_COMPARE(stage.mark(isKeychain ? u"keychainState"_s : u"serviceState"_s), Mark::Warning);
    QTRY_VERIFY(stage.find(u"tryAgain"_s)->isEnabled());
    QVERIFY(!stage.canGoOn());
    QVERIFY(!stage.isShown(u"readiness"_s));
    QCOMPARE(stage.isShown(u"understood"_s), isKeychain); // no green tick for what is unknown
    QVERIFY(stage.find(u"step1"_s)->accessibleName().contains(u"needs attention"_s));
    stage.goOn();
    QCOMPARE(stage.step(), Step::Organization);

    QVERIFY(stage.push(u"continueAnyway"_s));
    QCOMPARE(stage.step(), Step::Access);
    QVERIFY(stage.find(u"step1"_s)->accessibleName().contains(u"needs attention"_s));
    QVERIFY(stage.push(u"step1"_s));
    QVERIFY(!stage.canGoOn());
}

void tst_FirstPages::waitsForWhatIsBeingAskedButNotForLong()
{
    test::Stage stage;
    QVERIFY(stage.open());
    stage.organization.hold(Endpoint::ConnectionData);
    stage.type(u"fabrikam"_s);
    stage.goOn();
    QCOMPARE(stage.step(), Step::Organization);
    stage.organization.release(Endpoint::ConnectionData);
    QTRY_COMPARE(stage.step(), Step::Access);

    QVERIFY(stage.push(u"back"_s));
    stage.organization.hold(Endpoint::ConnectionData);
    stage.fill(u"organization"_s, u"nosuchorganization"_s);
    stage.goOn();
    QTRY_COMPARE(stage.step(), Step::Access); // it does not answer at all
    stage.organization.release(Endpoint::ConnectionData);
    QTRY_VERIFY(stage.find(u"step1"_s)->accessibleName().contains(u"needs attention"_s));
}

void tst_FirstPages::forgetsTheWishToGoOnWhenTypingGoesOn()
{
    test::Stage stage;
    QVERIFY(stage.open());
    stage.organization.hold(Endpoint::ConnectionData);
    stage.type(u"fabri"_s);
    stage.goOn();
    stage.type(u"kam"_s);
    stage.organization.release(Endpoint::ConnectionData);
    QTRY_VERIFY(stage.isReady());
    QCOMPARE(stage.step(), Step::Organization);
}

void tst_FirstPages::foldsWhatWorksIntoOneLine()
{
    test::Stage stage;
    QVERIFY(stage.open());
    stage.type(u"fabrikam"_s);
    QTRY_VERIFY(stage.isReady());
    for (const QString &part : {u"serviceState"_s, u"keychainState"_s, u"tryAgain"_s})
        QVERIFY(!stage.isShown(part));
    QVERIFY(stage.push(u"details"_s));
    QCOMPARE(stage.mark(u"serviceState"_s), Mark::Works);
    QCOMPARE(stage.mark(u"keychainState"_s), Mark::Works);
    QVERIFY(stage.push(u"details"_s));
    QVERIFY(!stage.isShown(u"serviceState"_s));
}

void tst_FirstPages::leadsFromTroubleToItsSetting_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("button");
    QTest::newRow("a certificate") << Fault::UnknownIssuer << u"chooseCertificate"_s;
    QTest::newRow("a proxy") << Fault::ProxyForbids << u"proxySettings"_s;
}

void tst_FirstPages::leadsFromTroubleToItsSetting()
{
    QFETCH(Fault, fault);
    QFETCH(QString, button);
    test::Stage stage;
    QVERIFY(stage.open());
    QSignalSpy wanted(stage.window.get(), &wizard::TokenWizard::settingsRequested);
    stage.organization.misbehave(Endpoint::ConnectionData, fault);
    stage.type(u"fabrikam"_s);
    QTRY_VERIFY(stage.isShown(button));
    QVERIFY(stage.push(button));
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<settings::Part>(),
             button == "chooseCertificate"_L1 ? settings::Part::Certificate
                                              : settings::Part::Proxy);
}

void tst_FirstPages::showsWhereTheNameIsFound()
{
    test::Stage stage;
    QVERIFY(stage.open());
    const auto *picture = stage.find<widgets::Illustration>({});
    QVERIFY(!picture->isVisible());
    QVERIFY(stage.push(u"whereToFind"_s));
    QVERIFY(picture->isVisible());
    const auto *told = QAccessible::queryAccessibleInterface(stage.find(u"whereToFind"_s));
    QVERIFY(told->state().expanded);
    QCOMPARE(told->text(QAccessible::Name), u"Where do I find it?"_s);
}

/// Whoever does not see the page would hear one for each key.
void tst_FirstPages::saysAVerdictOnceTypingHasPaused()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QTRY_COMPARE(stage.mark(u"readiness"_s), Mark::Works);
    QTest::qWait(700); // what it had to say at the start
    QStringList heard;
    for (const auto *statement : stage.window->findChildren<widgets::Statement *>())
        connect(statement, &widgets::Announced::spoken, this,
                [&heard, statement] { heard += statement->accessibleName(); });
    stage.type(u"fabrikam"_s);
    QTRY_VERIFY(stage.isReady());
    QTest::qWait(1500); // for more
    QTRY_COMPARE(heard,
                 (QStringList{u"OK: Organization: fabrikam"_s,
                              u"OK: Your network and keychain are ready."_s}));
    stage.fill(u"organization"_s, u"nosuchorganization"_s);
    QTRY_VERIFY(heard.last().startsWith(u"Warning: Azure DevOps does not know an organization"_s));
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
    QTRY_VERIFY(stage.isReady());
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
    QTRY_COMPARE(stage.mark(u"readiness"_s), Mark::Works);
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
    QTRY_COMPARE(stage.mark(u"readiness"_s), Mark::Works);
}

void tst_FirstPages::staysUsableWhileTheKeychainWaits()
{
    test::Stage stage;
    stage.store.hold();
    QVERIFY(stage.open());
    QTRY_COMPARE(stage.store.heldCount(), 1);
    QCOMPARE(stage.mark(u"readiness"_s), Mark::Waiting);
    stage.type(u"fabrikam"_s);
    QTRY_VERIFY(stage.said(u"serviceState"_s).startsWith(u"The organization answers."_s));
    stage.goOn();
    QCOMPARE(stage.step(), Step::Access);

    QVERIFY(stage.push(u"back"_s));
    QCOMPARE(stage.mark(u"readiness"_s), Mark::Waiting);
    stage.store.release();
    QTRY_VERIFY(stage.isReady());
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
    const auto *custom = stage.find<QRadioButton>(u"customDefined"_s);
    QVERIFY(custom->isChecked());
    QCOMPARE(stage.mark(u"diffLimitation"_s), Mark::Warning);
    QVERIFY(custom->accessibleDescription().contains(
        stage.find(u"diffLimitation"_s)->accessibleName()));

    stage.press(Qt::Key_Down);
    QVERIFY(stage.find<QRadioButton>(u"fullAccess"_s)->isChecked());
    QVERIFY(!stage.isShown(u"diffLimitation"_s));
    QCOMPARE(stage.mark(u"fullAccessRisk"_s), Mark::Info);
    stage.press(Qt::Key_Up);
    QCOMPARE(stage.mark(u"diffLimitation"_s), Mark::Warning);
    QVERIFY(!stage.isShown(u"fullAccessRisk"_s));
}

void tst_FirstPages::isChosenByAClickAnywhereOnTheCard()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Access));
    for (const QString &choice : {u"fullAccess"_s, u"customDefined"_s}) {
        auto *const button = stage.find<QRadioButton>(choice);
        QWidget *const card = button->parentWidget();
        for (const QPoint corner : {QPoint(3, 3), card->rect().bottomRight() - QPoint(3, 3)}) {
            stage
                .find<QRadioButton>(choice == "fullAccess"_L1 ? u"customDefined"_s
                                                              : u"fullAccess"_s)
                ->click();
            QVERIFY(!button->isChecked());
            QTest::mouseClick(card, Qt::LeftButton, {}, corner);
            QVERIFY(button->isChecked());
            QVERIFY(button->hasFocus());
        }
    }
    QTest::mouseClick(stage.find(u"diffLimitation"_s), Qt::LeftButton);
    QVERIFY(stage.find<QRadioButton>(u"customDefined"_s)->isChecked());
}

/// Who only uses git need not tick Member Entitlement Management.
void tst_FirstPages::needsNoMembersIfToldSo()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Access));
    QVERIFY(!stage.isShown(u"reviewers"_s)); // nobody has to decide that
    QVERIFY(stage.push(u"narrow"_s));
    QVERIFY(stage.push(u"reviewers"_s));
    QVERIFY(stage.walkTo(Step::Check, TokenKind::CodeRead));
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Works); // nothing that is needed is lacking
    QVERIFY(stage.walkTo(Step::Done));
    const azuredevops::Needs needs = stage.record().needs;
    QVERIFY(needs.code && !needs.members && !needs.diff);
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
    QTest::addColumn<bool>("reviewers");
    QTest::addColumn<QStringList>("pictures");

    QTest::newRow("Custom defined")
        << Access::Custom << true
        << QStringList{
               u"user-settings"_s, u"new-token"_s,      u"name"_s,      u"organization"_s,
               u"expiration"_s,    u"custom-defined"_s, u"code-read"_s, u"show-all-scopes"_s,
               u"members-read"_s,  u"create"_s,         u"copy"_s};
    QTest::newRow("Custom defined, for git alone")
        << Access::Custom << false
        << QStringList{u"user-settings"_s, u"new-token"_s,  u"name"_s,
                       u"organization"_s,  u"expiration"_s, u"custom-defined"_s,
                       u"code-read"_s,     u"create"_s,     u"copy"_s};
    QTest::newRow("Full access") << Access::Full << true
                                 << QStringList{u"user-settings"_s, u"new-token"_s,
                                                u"name"_s,          u"organization"_s,
                                                u"expiration"_s,    u"full-access"_s,
                                                u"create"_s,        u"copy"_s};
}

void tst_FirstPages::showsTheStepsOfTheAccess()
{
    QFETCH(Access, access);
    QFETCH(bool, reviewers);
    QFETCH(QStringList, pictures);
    wizard::Session session;
    session.access = access;
    session.wantsReviewers = reviewers;
    QStringList planned;
    for (const wizard::CreateStep &step : wizard::createSteps(session))
        planned << step.picture;
    QCOMPARE(planned, pictures);

    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Access));
    if (access == Access::Full)
        stage.press(Qt::Key_Down);
    else if (!reviewers)
        QVERIFY(stage.push(u"narrow"_s) && stage.push(u"reviewers"_s));
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
    QTRY_COMPARE(stage.browser.asked(),
                 "https://dev.azure.com/fabrikam/_usersSettings/tokens\n"_ba);
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
