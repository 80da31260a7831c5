// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/checkpage.h"
#include "wizard/stage.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using keychain::KeychainError;
using practice::Endpoint;
using practice::Fault;
using practice::TokenKind;
using wizard::Step;
using wording::Mark;

/// The pages Check and Store.
class tst_CheckAndStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void judgesEachKindOfToken_data();
    void judgesEachKindOfToken();
    void keepsTheDetailsToItself();
    void tellsHowToAddAScope_data();
    void tellsHowToAddAScope();
    void warnsOfMoreThanWasChosen();
    void leadsToTheSettings_data();
    void leadsToTheSettings();
    void asksForTheNameOnce();
    void storesALimitedTokenOnThePersonsWord();
    void storesAnUncheckedTokenOnThePersonsWord();
    void fillsInLineByLine();
    void canBeStoppedAndStartedAgain();
    void keepsTheFocusWhenItIsCheckedAgain();
    void abandonsTheCheckOnTheWayBack();
    void checksOnlyWhatHasChanged();
    void takesADroppedConnectionForNoAnswer();
    void neverReplacesAnotherToken();
    void takesTheSameTokenForStored();
    void losesNoTokenToAKeychainThatFails_data();
    void losesNoTokenToAKeychainThatFails();
    void canGoBackWhileTheKeychainWaits();
};

void tst_CheckAndStore::judgesEachKindOfToken_data()
{
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<Mark>("summary");
    QTest::addColumn<bool>("canBeStoredAnyway");

    const auto add = [](TokenKind kind, Mark summary, bool canBeStoredAnyway = false) {
        QTest::newRow(practice::row(kind).key.toByteArray().constData())
            << kind << summary << canBeStoredAnyway;
    };
    for (const auto kind :
         {TokenKind::Custom, TokenKind::Renewed, TokenKind::Colleague, TokenKind::OldCustom})
        add(kind, Mark::Works);
    add(TokenKind::Full, Mark::Warning); // more than was chosen
    for (const auto kind :
         {TokenKind::CodeRead, TokenKind::CodeWrite, TokenKind::CodeManage, TokenKind::CodeFull,
          TokenKind::CodeStatus, TokenKind::Members, TokenKind::StatusMembers,
          TokenKind::NoMembersPermission, TokenKind::NoCodePermission})
        add(kind, Mark::Warning, true);
    for (const auto kind : {TokenKind::Expired, TokenKind::ExpiredSilently, TokenKind::Revoked,
                            TokenKind::OtherOrganization, TokenKind::GlobalBlocked,
                            TokenKind::NotMember, TokenKind::Anonymous})
        add(kind, Mark::Refused);
    add(TokenKind::ConditionalAccess, Mark::Unknown, true);
}

void tst_CheckAndStore::judgesEachKindOfToken()
{
    QFETCH(TokenKind, kind);
    QFETCH(Mark, summary);
    QFETCH(bool, canBeStoredAnyway);
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Check, kind));
    QVERIFY(!stage.canGoOn());
    QTRY_COMPARE(stage.mark(u"summary"_s), summary);
    QCOMPARE(stage.canGoOn(), summary == Mark::Works || kind == TokenKind::Full);
    QCOMPARE(stage.isShown(u"storeAnyway"_s), canBeStoredAnyway);
    QVERIFY(stage.isShown(u"checkAgain"_s));
    QVERIFY(stage.organization.unexpected().isEmpty());
}

/// Unless one of them is what the person has to know.
void tst_CheckAndStore::keepsTheDetailsToItself()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Check, TokenKind::Custom));
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Works);
    QVERIFY(!stage.isShown(u"accepted"_s));
    QVERIFY(stage.push(u"details"_s));
    QCOMPARE(stage.mark(u"accepted"_s), Mark::Works);
    QVERIFY(stage.push(u"back"_s));
    stage.goOn();
    QCOMPARE(stage.mark(u"accepted"_s), Mark::Works); // they stay as they were
    QVERIFY(stage.push(u"details"_s));
    QVERIFY(!stage.isShown(u"accepted"_s));
    QVERIFY(stage.push(u"back"_s));
    QVERIFY(stage.walkTo(Step::Check, TokenKind::Revoked));
    QTRY_COMPARE(stage.mark(u"accepted"_s), Mark::Refused);
}

void tst_CheckAndStore::tellsHowToAddAScope_data()
{
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<QStringList>("boxes");
    QTest::newRow("Code") << TokenKind::StatusMembers << QStringList{u"Code → Read"_s};
    QTest::newRow("Member Entitlement Management")
        << TokenKind::CodeRead << QStringList{u"Member Entitlement Management → Read"_s};
    QTest::newRow("both") << TokenKind::CodeStatus
                          << QStringList{u"Code → Read"_s,
                                         u"Member Entitlement Management → Read"_s};
}

void tst_CheckAndStore::tellsHowToAddAScope()
{
    QFETCH(const TokenKind, kind);
    QFETCH(const QStringList, boxes);
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Check, kind));
    QTRY_COMPARE(stage.mark(u"editSteps"_s), Mark::Info);
    const QString said = stage.said(u"editSteps"_s);
    for (const QString &box : {u"Code → Read"_s, u"Member Entitlement Management → Read"_s})
        QVERIFY2(said.contains(box) == boxes.contains(box), qPrintable(said));
    QVERIFY2(said.contains(u"Edit"_s) && said.contains(u"patwizard-"_s), qPrintable(said));
    QVERIFY(stage.push(u"openTokenPage"_s));
    QTRY_COMPARE(stage.browser.asked(),
                 "https://dev.azure.com/fabrikam/_usersSettings/tokens\n"_ba);
    QVERIFY(stage.isShown(u"checkAgain"_s));
}

void tst_CheckAndStore::warnsOfMoreThanWasChosen()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Check, TokenKind::Full));
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Warning);
    QVERIFY(stage.said(u"editSteps"_s).contains(u"Custom defined"_s));
    QVERIFY(stage.isShown(u"openTokenPage"_s));
    QVERIFY(stage.canGoOn()); // it does what is needed

    for (int i = 0; i < 3; ++i)
        QVERIFY(stage.push(u"back"_s));
    QVERIFY(stage.push(u"fullAccess"_s));
    QVERIFY(stage.walkTo(Step::Check, TokenKind::Full));
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Works); // what was chosen
    QVERIFY(!stage.isShown(u"editSteps"_s));
}

void tst_CheckAndStore::leadsToTheSettings_data()
{
    QTest::addColumn<Fault>("fault");
    using Part = std::optional<settings::Part>;
    QTest::addColumn<Part>("part");
    QTest::newRow("an unknown issuer") << Fault::UnknownIssuer << Part(settings::Part::Certificate);
    QTest::newRow("the proxy forbids") << Fault::ProxyForbids << Part(settings::Part::Proxy);
    QTest::newRow("the service is in trouble") << Fault::ServerError << Part();
}

void tst_CheckAndStore::leadsToTheSettings()
{
    QFETCH(const Fault, fault);
    QFETCH(const std::optional<settings::Part>, part);
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Paste));
    stage.organization.misbehave(Endpoint::ConnectionData, fault);
    QVERIFY(stage.walkTo(Step::Check));
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Unknown);
    auto *const page = qobject_cast<wizard::CheckPage *>(stage.window->currentPage());
    QSignalSpy wanted(page, &wizard::CheckPage::settingsRequested);
    QCOMPARE(stage.push(u"openSettings"_s), part.has_value());
    QCOMPARE(wanted.count(), part ? 1 : 0);
    if (part)
        QCOMPARE(wanted.constFirst().constFirst().value<settings::Part>(), *part);
}

/// On the Create page; here it is shown, and can be altered.
void tst_CheckAndStore::asksForTheNameOnce()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Store));
    QVERIFY(!stage.isShown(u"storedName"_s));
    QVERIFY(stage.push(u"changeName"_s));
    QCOMPARE(stage.focused(), u"storedName"_s);
    QVERIFY(!stage.isShown(u"changeName"_s));
}

void tst_CheckAndStore::storesALimitedTokenOnThePersonsWord()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Check, TokenKind::CodeRead));
    QTRY_COMPARE(stage.mark(u"members"_s), Mark::Refused);
    QTRY_VERIFY(stage.isShown(u"storeAnyway"_s));
    QVERIFY(stage.push(u"storeAnyway"_s));
    QVERIFY(stage.canGoOn());
    QVERIFY(stage.push(u"storeAnyway"_s));
    QVERIFY(!stage.canGoOn());
    QVERIFY(stage.push(u"storeAnyway"_s));
    stage.goOn();
    QCOMPARE(stage.step(), Step::Store);
    QCOMPARE(stage.mark(u"unchecked"_s), Mark::Warning);
    stage.goOn();
    QTRY_COMPARE(stage.step(), Step::Done);
    QCOMPARE(stage.mark(u"doneVerdict"_s), Mark::Warning);
}

void tst_CheckAndStore::storesAnUncheckedTokenOnThePersonsWord()
{
    test::Stage stage;
    QVERIFY(stage.open());
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::RateLimit);
    QVERIFY(stage.walkTo(Step::Check));
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Unknown);
    for (const auto &probe : {u"code"_s, u"members"_s, u"fullAccess"_s, u"global"_s})
        QCOMPARE(stage.mark(probe), Mark::NotAsked);
    QVERIFY(stage.push(u"storeAnyway"_s));
    QVERIFY(stage.walkTo(Step::Done));
    QCOMPARE(stage.mark(u"doneVerdict"_s), Mark::Warning);
    QVERIFY(!stage.isShown(u"doneAccount"_s));
}

void tst_CheckAndStore::fillsInLineByLine()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Paste));
    stage.organization.hold(Endpoint::ConnectionData);
    stage.organization.hold(Endpoint::Members);
    QVERIFY(stage.walkTo(Step::Check));
    QVERIFY(stage.push(u"details"_s));
    for (const QString &row : wording::checkRowIds())
        QCOMPARE(stage.mark(row), Mark::Waiting);

    stage.organization.release(Endpoint::ConnectionData);
    QTRY_COMPARE(stage.mark(u"accepted"_s), Mark::Works);
    QTRY_COMPARE(stage.mark(u"code"_s), Mark::Works);
    QTRY_COMPARE(stage.mark(u"fullAccess"_s), Mark::Info);
    QTRY_COMPARE(stage.mark(u"global"_s), Mark::Info);
    QCOMPARE(stage.mark(u"members"_s), Mark::Waiting);
    QCOMPARE(stage.mark(u"summary"_s), Mark::Waiting);
    QVERIFY(!stage.canGoOn());

    stage.organization.release(Endpoint::Members);
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Works);
    QCOMPARE(stage.mark(u"members"_s), Mark::Works);
}

void tst_CheckAndStore::canBeStoppedAndStartedAgain()
{
    test::Stage stage;
    QVERIFY(stage.open());
    stage.organization.hold(Endpoint::Code);
    QVERIFY(stage.walkTo(Step::Check));
    QTRY_COMPARE(stage.mark(u"members"_s), Mark::Works);
    QVERIFY(!stage.isShown(u"checkAgain"_s));
    QVERIFY(stage.push(u"details"_s));
    QVERIFY(stage.push(u"stop"_s));
    QCOMPARE(stage.mark(u"summary"_s), Mark::NotAsked);
    for (const QString &row : wording::checkRowIds())
        QCOMPARE(stage.mark(row), Mark::NotAsked);
    QVERIFY(!stage.isShown(u"stop"_s));
    QVERIFY(!stage.canGoOn());

    stage.organization.release(Endpoint::Code);
    QTest::qWait(50);
    QCOMPARE(stage.mark(u"summary"_s), Mark::NotAsked);
    QVERIFY(stage.push(u"checkAgain"_s));
    QTRY_VERIFY(stage.canGoOn());
}

/// Pressed once more, Space goes neither back nor stops the check.
void tst_CheckAndStore::keepsTheFocusWhenItIsCheckedAgain()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Check, TokenKind::Revoked));
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Refused);
    stage.organization.hold(Endpoint::ConnectionData);
    QVERIFY(stage.push(u"checkAgain"_s));
    QCOMPARE(stage.mark(u"summary"_s), Mark::Waiting);
    QCOMPARE(stage.focused(), u"summary"_s);
    stage.press(Qt::Key_Space);
    QCOMPARE(stage.step(), Step::Check);
    QCOMPARE(stage.mark(u"summary"_s), Mark::Waiting);
    stage.organization.release(Endpoint::ConnectionData);
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Refused);
    QCOMPARE(stage.focused(), u"summary"_s);

    stage.organization.hold(Endpoint::ConnectionData);
    QVERIFY(stage.push(u"checkAgain"_s));
    QVERIFY(stage.push(u"stop"_s));
    QCOMPARE(stage.mark(u"summary"_s), Mark::NotAsked);
    QCOMPARE(stage.focused(), u"summary"_s);
}

void tst_CheckAndStore::abandonsTheCheckOnTheWayBack()
{
    test::Stage stage;
    QVERIFY(stage.open());
    stage.organization.hold(Endpoint::Members);
    QVERIFY(stage.walkTo(Step::Check));
    QTRY_COMPARE(stage.organization.reached(Endpoint::Members), 1);
    QVERIFY(stage.push(u"back"_s));
    QCOMPARE(stage.step(), Step::Paste);
    stage.organization.release(Endpoint::Members);
    QTest::qWait(50);
    QCOMPARE(stage.step(), Step::Paste);

    QVERIFY(stage.walkTo(Step::Check, TokenKind::CodeRead));
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Warning); // of the new token, not the old
}

void tst_CheckAndStore::checksOnlyWhatHasChanged()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Store));
    stage.organization.forgetRequests();
    QVERIFY(stage.push(u"back"_s));
    QVERIFY(stage.push(u"back"_s));
    stage.goOn();
    QVERIFY(stage.canGoOn()); // as measured before
    QVERIFY(stage.push(u"back"_s));
    QVERIFY(stage.walkTo(Step::Check, TokenKind::Full));
    QTRY_VERIFY(stage.canGoOn());
    for (const practice::Request &request : stage.organization.requests())
        QVERIFY(request.token != "custom");
}

void tst_CheckAndStore::takesADroppedConnectionForNoAnswer()
{
    test::Stage stage;
    QVERIFY(stage.open());
    stage.organization.misbehave(Endpoint::Code, Fault::DropBefore, practice::Lasting::Once);
    QVERIFY(stage.walkTo(Step::Check));
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Unknown);
    QCOMPARE(stage.mark(u"code"_s), Mark::Unknown); // though Qt's second try was answered
    QCOMPARE(stage.mark(u"members"_s), Mark::Works);
    QCOMPARE(stage.organization.reached(Endpoint::Code), 1); // Qt alone would try again
    QVERIFY(stage.push(u"checkAgain"_s));
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Works);
}

void tst_CheckAndStore::neverReplacesAnotherToken()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Store));
    const QString taken = "fabrikam/"_L1 + stage.find<QLineEdit>(u"storedName"_s)->text();
    stage.store.secrets.insert(taken, "another");
    stage.goOn();
    QTRY_COMPARE(stage.mark(u"progress"_s), Mark::Warning);
    QCOMPARE(stage.step(), Step::Store);

    stage.fill(u"storedName"_s, u" "_s);
    QVERIFY(!stage.canGoOn());
    stage.fill(u"storedName"_s, u"Another"_s);
    QVERIFY(!stage.isShown(u"progress"_s));
    stage.goOn();
    QTRY_COMPARE(stage.step(), Step::Done);
    QCOMPARE(stage.store.secrets,
             (QHash<QString, QByteArray>{
                 {taken, "another"},
                 {u"fabrikam/another"_s, stage.organization.token(TokenKind::Custom)},
                 {u"fabrikam/another/1"_s, stage.organization.token(TokenKind::Custom)}}));
}

void tst_CheckAndStore::takesTheSameTokenForStored()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Store));
    const QString key = "fabrikam/"_L1 + stage.find<QLineEdit>(u"storedName"_s)->text();
    stage.store.secrets.insert(key, stage.organization.token(TokenKind::Custom));
    stage.goOn();
    QTRY_COMPARE(stage.step(), Step::Done);
    QVERIFY(!stage.store.calls.contains("write "_L1 + key));
}

void tst_CheckAndStore::losesNoTokenToAKeychainThatFails_data()
{
    QTest::addColumn<int>("call"); // 1 reads what is there, 2 looks for an entry, 3 writes
    QTest::addColumn<KeychainError::Kind>("error");
    QTest::newRow("locked before") << 1 << KeychainError::Kind::Locked;
    QTest::newRow("gone before") << 1 << KeychainError::Kind::NoService;
    QTest::newRow("does not write") << 3 << KeychainError::Kind::Failed;
    QTest::newRow("locked meanwhile") << 3 << KeychainError::Kind::Locked;
    QTest::newRow("read back as something else") << 3 << KeychainError::Kind::Mismatch;
}

void tst_CheckAndStore::losesNoTokenToAKeychainThatFails()
{
    QFETCH(int, call);
    QFETCH(KeychainError::Kind, error);
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Store));
    stage.store.failCall(call, {error, {}});
    stage.goOn();
    QTRY_COMPARE(stage.mark(u"progress"_s), Mark::Refused);
    QCOMPARE(stage.step(), Step::Store);
    QVERIFY(stage.find(u"storedName"_s)->isEnabled());
    stage.goOn();
    QTRY_COMPARE(stage.step(), Step::Done);
    QCOMPARE(stage.store.distinct(), QList{stage.organization.token(TokenKind::Custom)});
}

void tst_CheckAndStore::canGoBackWhileTheKeychainWaits()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Store));
    stage.store.hold();
    QVERIFY(stage.push(u"changeName"_s));
    stage.fill(u"storedName"_s, u"mine"_s);
    stage.goOn();
    QTRY_COMPARE(stage.store.heldCount(), 1);
    QCOMPARE(stage.mark(u"progress"_s), Mark::Waiting);
    QVERIFY(!stage.canGoOn());
    QVERIFY(stage.push(u"back"_s));
    QCOMPARE(stage.step(), Step::Check);
    stage.store.release();
    QTest::qWait(50);
    QCOMPARE(stage.step(), Step::Check);
    QVERIFY(stage.store.secrets.isEmpty());

    stage.goOn();
    QVERIFY(!stage.isShown(u"progress"_s));
    QVERIFY(stage.find(u"storedName"_s)->isEnabled());
    QVERIFY(stage.canGoOn());
    stage.goOn();
    QTRY_COMPARE(stage.step(), Step::Done);
}

QTEST_MAIN(tst_CheckAndStore)
#include "tst_checkandstore.moc"
