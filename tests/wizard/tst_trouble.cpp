// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/hostilename.h"
#include "wizard/stage.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QNetworkProxy>

using namespace Qt::Literals::StringLiterals;
using keychain::KeychainError;
using practice::Endpoint;
using practice::Fault;
using practice::TokenKind;
using wizard::Step;
using wording::Mark;

/// What the wizard does when something stands in the way.
class tst_Trouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void hasATextForAnAdministrator_data();
    void hasATextForAnAdministrator();
    void warnsOfTheServiceBeforeATokenIsMade();
    void saysHowTheServiceWasAsked_data();
    void saysHowTheServiceWasAsked();
    void warnsOfTheKeychainBeforeATokenIsMade();
    void showsNamesAsPlainText();
    void makesOutcomesNotifications();
    void suggestsANameThatIsFree();
    void keepsTheNameThatWasChosen();
    void recordsATokenThatIsOnlyStored();
};

void tst_Trouble::hasATextForAnAdministrator_data()
{
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<QString>("says"); // empty if there is none
    QTest::newRow("account may not see members")
        << TokenKind::NoMembersPermission << u"vsaex.dev.azure.com"_s;
    QTest::newRow("account may not see repositories")
        << TokenKind::NoCodePermission << u"TF401019"_s;
    QTest::newRow("conditional access") << TokenKind::ConditionalAccess << u"VS403463"_s;
    QTest::newRow("not a member") << TokenKind::NotMember << u"TF400813"_s;
    QTest::newRow("global, barred by policy") << TokenKind::GlobalBlocked << u"fabrikam"_s;
    QTest::newRow("a scope is missing") << TokenKind::CodeRead << QString();
    QTest::newRow("revoked") << TokenKind::Revoked << QString();
}

void tst_Trouble::hasATextForAnAdministrator()
{
    QFETCH(TokenKind, kind);
    QFETCH(QString, says);
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Check, kind));
    QTRY_VERIFY(stage.isShown(u"checkAgain"_s));
    QCOMPARE(stage.isShown(u"copyForAdministrator"_s), !says.isEmpty());
    if (says.isEmpty())
        return;
    QVERIFY(stage.push(u"copyForAdministrator"_s));
    QCOMPARE(stage.mark(u"copied"_s), Mark::Works);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(says) && text.contains(u"fabrikam"_s), qPrintable(text));
    QVERIFY(!text.contains(QStringView(stage.token(kind)).first(20)));
}

void tst_Trouble::warnsOfTheServiceBeforeATokenIsMade()
{
    test::Stage stage;
    QVERIFY(stage.open());
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::Deactivated);
    stage.organization.hold(Endpoint::ConnectionData);
    QVERIFY(stage.walkTo(Step::Create)); // Next did not wait
    QTRY_COMPARE(stage.organization.reached(Endpoint::ConnectionData), 1);
    QVERIFY(!stage.isShown(u"createTrouble"_s));
    stage.organization.release(Endpoint::ConnectionData);
    QTRY_COMPARE(stage.mark(u"createTrouble"_s), Mark::Warning);
    QVERIFY(stage.canGoOn());

    QVERIFY(stage.push(u"back"_s));
    QVERIFY(stage.push(u"back"_s));
    stage.organization.clear();
    QVERIFY(stage.push(u"tryAgain"_s));
    QTRY_VERIFY(stage.isReady());
    QVERIFY(stage.walkTo(Step::Create));
    QVERIFY(!stage.isShown(u"createTrouble"_s));
}

void tst_Trouble::saysHowTheServiceWasAsked_data()
{
    QTest::addColumn<std::optional<Fault>>("fault");
    QTest::addColumn<Mark>("mark");
    QTest::addColumn<QString>("issuer");
    const auto row = [](const char *name, std::optional<Fault> fault, const QString &issuer) {
        QTest::newRow(name) << fault << (fault ? Mark::Warning : Mark::Works) << issuer;
    };
    row("it answers", {}, u"Practice Authority"_s);
    row("a company's gateway", Fault::GatewayPage, u"Practice Authority"_s);
    row("a redirect", Fault::RedirectElsewhere, u"Practice Authority"_s);
    row("another host's certificate", Fault::WrongHostCertificate, u"Practice Authority"_s);
    row("an expired certificate", Fault::ExpiredCertificate, u"Practice Authority"_s);
    row("an unknown issuer", Fault::UnknownIssuer, u"Unknown Authority"_s);
    row("no certificate", Fault::ProxyForbids, {});
}

/// A company's proxy gives itself away by the certificate that it shows.
void tst_Trouble::saysHowTheServiceWasAsked()
{
    QFETCH(const std::optional<Fault>, fault);
    QFETCH(const Mark, mark);
    QFETCH(const QString, issuer);
    test::Stage stage;
    QVERIFY(stage.open());
    if (fault)
        stage.organization.misbehave(Endpoint::ConnectionData, *fault);
    stage.fill(u"organization"_s, u"fabrikam"_s);
    QTRY_VERIFY(stage.isReady() == (mark == Mark::Works)
                && (stage.mark(u"serviceState"_s) == Mark::Warning) == (mark == Mark::Warning));
    const QString said = stage.said(u"serviceState"_s);
    const QNetworkProxy proxy = stage.organization.proxy();
    QVERIFY2(
        said.contains(u"Asked through the proxy %1:%2."_s.arg(proxy.hostName()).arg(proxy.port())),
        qPrintable(said));
    if (issuer.isEmpty())
        QVERIFY2(!said.contains(u"issued by"_s), qPrintable(said));
    else
        QCOMPARE(said.count(issuer), 1);
}

void tst_Trouble::warnsOfTheKeychainBeforeATokenIsMade()
{
    test::Stage stage;
    stage.store.hold();
    stage.store.failNext({KeychainError::Kind::NoService, {}});
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Create));
    QVERIFY(!stage.isShown(u"createTrouble"_s));
    stage.store.release();
    QTRY_COMPARE(stage.mark(u"createTrouble"_s), Mark::Warning);
    QVERIFY(stage.canGoOn());
}

/// A name from the service is anybody's text, on every page that shows it.
void tst_Trouble::showsNamesAsPlainText()
{
    test::Stage stage;
    QVERIFY(stage.open());
    stage.organization.answerWith(Endpoint::ConnectionData, practice::hostileConnection());
    const auto look = [&](const QString &page) {
        bool isShown = false;
        for (const auto *label : stage.window->currentPage()->findChildren<QLabel *>()) {
            if (!label->text().contains(u"Mal"_s))
                continue;
            isShown = true;
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY2(label->text().contains(QLatin1StringView(practice::harmlessName)),
                     qPrintable(page + label->text()));
        }
        QVERIFY2(isShown, qPrintable(page));
    };
    QVERIFY(stage.walkTo(Step::Check));
    QVERIFY(stage.push(u"details"_s));
    QTRY_COMPARE(stage.mark(u"accepted"_s), Mark::Works);
    look(u"Check"_s);
    QVERIFY(stage.walkTo(Step::Done));
    look(u"Done"_s);
}

void tst_Trouble::makesOutcomesNotifications()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Check));
    const auto notifies = [&](const QString &name) {
        const auto *part = QAccessible::queryAccessibleInterface(stage.find(name));
        for (int i = 0; i < part->childCount(); ++i) {
            if (part->child(i)->role() == QAccessible::Notification)
                return true;
        }
        return false;
    };
    QVERIFY(notifies(u"summary"_s));
    QVERIFY(notifies(u"pause"_s));
    QVERIFY(!notifies(u"code"_s)); // one line of the list
}

void tst_Trouble::suggestsANameThatIsFree()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Store));
    for (const auto &taken : {u"fabrikam/mine"_s, u"fabrikam/mine-2"_s, u"fabrikam/mine-3"_s})
        stage.store.secrets.insert(taken, "another");
    QVERIFY(stage.push(u"changeName"_s));
    stage.fill(u"storedName"_s, u"mine"_s);
    const auto *name = stage.find<QLineEdit>(u"storedName"_s);
    for (const auto &suggested : {u"mine-2"_s, u"mine-3"_s, u"mine-4"_s}) {
        stage.goOn();
        QTRY_COMPARE(name->text(), suggested);
        QCOMPARE(name->selectedText(), suggested);
        QCOMPARE(stage.mark(u"progress"_s), Mark::Warning);
    }
    stage.goOn();
    QTRY_COMPARE(stage.step(), Step::Done);
    QCOMPARE(stage.store.secrets.value(u"fabrikam/mine-4"_s),
             stage.organization.token(TokenKind::Custom));
    QCOMPARE(stage.store.secrets.value(u"fabrikam/mine"_s), "another");
}

void tst_Trouble::keepsTheNameThatWasChosen()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Store));
    QVERIFY(stage.push(u"changeName"_s));
    stage.fill(u"storedName"_s, u"mine"_s);
    QVERIFY(stage.push(u"back"_s));
    QVERIFY(stage.walkTo(Step::Store));
    const auto *name = stage.find<QLineEdit>(u"storedName"_s);
    QCOMPARE(name->text(), u"mine"_s);

    for (int i = 0; i < 3; ++i)
        QVERIFY(stage.push(u"back"_s));
    QVERIFY(stage.find<QLineEdit>(u"tokenName"_s)->text()
            != u"mine"_s); // Azure DevOps has that one
    stage.showStep(3);
    stage.fill(u"tokenName"_s, u"mine"_s);
    QVERIFY(stage.walkTo(Step::Store));
    QCOMPARE(name->text(), u"mine"_s);
}

void tst_Trouble::recordsATokenThatIsOnlyStored()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Store));
    const QDir folder(stage.folder.path());
    stage.store.hold();
    stage.goOn();
    QTRY_COMPARE(stage.store.heldCount(), 1);
    for (int looks = 0; looks < 2; ++looks) { // at what is there, and for an entry
        stage.store.release();
        stage.store.hold();
        QTRY_COMPARE(stage.store.heldCount(), 1); // in the end, begun, and about to be written
    }
    QVERIFY(QFile::rename(stage.library.file(), stage.library.file() + u"-away"_s));
    QVERIFY(folder.mkdir(u"tokens.json"_s)); // a folder where the file should be
    stage.store.release();
    QTRY_COMPARE(stage.mark(u"progress"_s), Mark::Warning);
    QCOMPARE(stage.step(), Step::Store);
    QCOMPARE(stage.store.distinct(), QList{stage.organization.token(TokenKind::Custom)});
    QVERIFY(!stage.find(u"storedName"_s)->isEnabled()); // the token lies there already

    QVERIFY(folder.rmdir(u"tokens.json"_s));
    QVERIFY(QFile::rename(stage.library.file() + u"-away"_s, stage.library.file()));
    stage.goOn();
    QTRY_COMPARE(stage.step(), Step::Done);
    QCOMPARE(stage.store.distinct().size(), 1);
    QCOMPARE(stage.library.records().value().size(), 1);
}

QTEST_MAIN(tst_Trouble)
#include "tst_trouble.moc"
