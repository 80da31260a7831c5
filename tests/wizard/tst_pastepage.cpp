// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/mint.h"
#include "wizard/stage.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QDateTime>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using practice::TokenKind;
using wizard::Step;
using wording::Mark;

namespace {

QString oldToken(practice::Holder holder = practice::Holder::User)
{
    return QString::fromLatin1(practice::mintOldToken(holder));
}

QString newToken()
{
    return QString::fromLatin1(practice::mintToken(QDate(2026, 2, 1)));
}

QString mistyped(QString token)
{
    token[10] = token[10] == u'a' ? u'b' : u'a';
    return token;
}

} // namespace

class tst_PastePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void saysWhatWasPasted_data();
    void saysWhatWasPasted();
    void takesTheTokenOutOfWhatWasCopied_data();
    void takesTheTokenOutOfWhatWasCopied();
    void pastesByItsButton();
    void saysOnceWhatWasTyped();
    void leavesTheClipboardToOthers();
    void tellsTheAccessibilityBusNoText();
    void showsTheTokenOnlyWhileAskedTo();
    void takesTheExpiryFromTheLifespan_data();
    void takesTheExpiryFromTheLifespan();
    void takesAnExpiryThatIsNotKnown();
};

void tst_PastePage::init()
{
    QTest::failOnWarning(test::anyWarning());
}

void tst_PastePage::saysWhatWasPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Mark>("mark");
    QTest::addColumn<bool>("canGoOn");

    QTest::newRow("nothing") << u""_s << Mark::Info << false;
    QTest::newRow("84 characters") << newToken() << Mark::Works << true;
    QTest::newRow("52 characters") << oldToken() << Mark::Works << true;
    QTest::newRow("52 characters, one of them wrong")
        << mistyped(oldToken()) << Mark::Warning << true;
    QTest::newRow("the secret of an application")
        << oldToken(practice::Holder::Application) << Mark::Refused << false;
    QTest::newRow("cut short") << newToken().chopped(10) << Mark::Warning << true;
    QTest::newRow("40 of 84 characters") << newToken().first(40) << Mark::Warning << true;
    QTest::newRow("an unusual shape") << u"correcthorsebattery"_s << Mark::Warning << true;
    QTest::newRow("a password") << u"hunter2!"_s << Mark::Refused << false;
    QTest::newRow("words") << u"correct horse battery staple"_s << Mark::Refused << false;
    QTest::newRow("the name that was suggested")
        << library::suggestedTokenName(QDateTime::currentDateTimeUtc().date()) << Mark::Refused
        << false;
    QTest::newRow("two tokens") << newToken() + u'\n' + oldToken() << Mark::Refused << false;
    QTest::newRow("a key of another Azure product")
        << newToken().replace(76, 4, u"ACOG"_s) << Mark::Refused << false;
    QTest::newRow("a private key")
        << u"-----BEGIN "_s + u"PRIVATE KEY-----\n"_s + oldToken().first(40) << Mark::Refused
        << false;
    QTest::newRow("lines of a .env without a token")
        << u"DB_PASSWORD=hunter2\nDEBUG=1\n"_s << Mark::Refused << false;
    QTest::newRow("a token of GitHub")
        << u"gh"_s + u"p_"_s + oldToken().first(36) << Mark::Refused << false;
    QTest::newRow("a sign-in token")
        << QString::fromLatin1(QByteArray(R"({"alg":"RS256"})").toBase64() + '.'
                               + QByteArray(R"({"aud":"x"})").toBase64() + '.')
            + oldToken().first(43)
        << Mark::Refused << false;
    QTest::newRow("an address") << u"https://dev.azure.com/fabrikam"_s << Mark::Refused << false;
    QTest::newRow("far too much") << QString(70'000, u'a') << Mark::Refused << false;
}

void tst_PastePage::saysWhatWasPasted()
{
    QFETCH(QString, text);
    QFETCH(bool, canGoOn);
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Paste));
    QGuiApplication::clipboard()->setText(text);
    stage.press(Qt::Key_V, Qt::ControlModifier);
    QTEST(*stage.mark(u"verdict"_s), "mark");
    QCOMPARE(stage.canGoOn(), canGoOn);
    stage.goOn();
    QCOMPARE(stage.step(), canGoOn ? Step::Check : Step::Paste);
}

void tst_PastePage::takesTheTokenOutOfWhatWasCopied_data()
{
    QTest::addColumn<QString>("around"); // %1 and %2 are its halves
    QTest::newRow("as it is") << u"%1%2"_s;
    QTest::newRow("with a line break at its end") << u"%1%2\r\n"_s;
    QTest::newRow("broken into two lines") << u"%1\n%2"_s;
    QTest::newRow("in quotes, broken into two lines") << u"\"%1\r\n%2\"\r\n"_s;
    QTest::newRow("in a .env") << u"DB_PASSWORD=hunter2\nPAT=%1%2\n"_s;
    QTest::newRow("in an address") << u"https://jane:%1%2@dev.azure.com/fabrikam/p/_git/r"_s;
    QTest::newRow("with a byte-order mark and blanks") << u"\uFEFF\t %1%2\u00A0"_s;
}

void tst_PastePage::takesTheTokenOutOfWhatWasCopied()
{
    QFETCH(QString, around);
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Paste));
    const QString token = stage.token(TokenKind::Custom);
    QGuiApplication::clipboard()->setText(around.arg(token.first(40), token.sliced(40)));
    stage.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stage.mark(u"verdict"_s), Mark::Works);
    QCOMPARE(stage.mark(u"cleaned"_s),
             around == "%1%2"_L1 ? std::nullopt : std::optional(Mark::Info));
    stage.goOn();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QTRY_COMPARE(stage.mark(u"summary"_s), Mark::Works);
}

/// In the place of what was there before.
void tst_PastePage::pastesByItsButton()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Paste));
    QGuiApplication::clipboard()->setText(u"hunter2!"_s);
    QVERIFY(stage.push(u"paste"_s));
    QCOMPARE(stage.mark(u"verdict"_s), Mark::Refused);
    QGuiApplication::clipboard()->setText(stage.token(TokenKind::Custom));
    QVERIFY(stage.push(u"paste"_s));
    QCOMPARE(stage.mark(u"verdict"_s), Mark::Works);
    QCOMPARE(stage.focused(), u"token"_s);
    stage.goOn();
    QCOMPARE(stage.step(), Step::Check);
}

/// Who does not see the verdict hears it, and not with every key.
void tst_PastePage::saysOnceWhatWasTyped()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Paste));
    const auto *verdict = stage.find<widgets::Statement>(u"verdict"_s);
    QVERIFY(verdict->isAnnounced());
    QSignalSpy spoken(verdict, &widgets::Statement::spoken);
    QGuiApplication::clipboard()->setText(stage.token(TokenKind::Custom));
    QVERIFY(stage.push(u"paste"_s));
    QTest::qWait(600); // longer than anything waits
    QCOMPARE(spoken.count(), 1);
    QCOMPARE(spoken.takeFirst().constFirst().toString(), verdict->accessibleName());

    stage.type(u"and-some-more-that-does-not-belong-there"_s);
    QTRY_VERIFY(!spoken.isEmpty());
    QTest::qWait(600);
    QVERIFY2(spoken.count() <= 2,
             qPrintable(QString::number(spoken.count()))); // Next opens or closes
    QCOMPARE(spoken.constLast().constFirst().toString(), verdict->accessibleName());
}

void tst_PastePage::leavesTheClipboardToOthers()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Paste));
    QGuiApplication::clipboard()->setText(stage.token(TokenKind::Custom));
    stage.press(Qt::Key_V, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(u"a shopping list"_s);
    stage.goOn();
    QCOMPARE(stage.step(), Step::Check);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a shopping list"_s);
}

void tst_PastePage::tellsTheAccessibilityBusNoText()
{
    // Qt announces changes of a line edit in clear, masked or not, to whoever has a text interface.
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(wizard::Step::Paste, practice::TokenKind::Custom));
    auto *const field = QAccessible::queryAccessibleInterface(stage.find(u"token"_s));
    QVERIFY(field && field->state().passwordEdit);
    QVERIFY(!field->textInterface() && !field->editableTextInterface());
    QVERIFY(!field->text(QAccessible::Name).isEmpty());
}

void tst_PastePage::showsTheTokenOnlyWhileAskedTo()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Paste));
    stage.type(stage.token(TokenKind::Custom));
    QVERIFY(!stage.isShown(u"revealed"_s));
    QCOMPARE(stage.find<QLineEdit>(u"token"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(stage.push(u"show"_s));
    QVERIFY(stage.isShown(u"revealed"_s));
    QCOMPARE(stage.find<QLineEdit>(u"token"_s)->echoMode(), QLineEdit::Password);
    stage.goOn();
    QVERIFY(stage.push(u"back"_s));
    QVERIFY(!stage.isShown(u"revealed"_s));

    QVERIFY(stage.push(u"show"_s));
    QVERIFY(stage.push(u"back"_s));
    QVERIFY(stage.walkTo(Step::Paste));
    QVERIFY(!stage.isShown(u"revealed"_s));
}

void tst_PastePage::takesTheExpiryFromTheLifespan_data()
{
    QTest::addColumn<int>("downs"); // from the first entry
    QTest::addColumn<int>("days");
    QTest::newRow("30 days") << 0 << 30;
    QTest::newRow("90 days") << 2 << 90;
    QTest::newRow("a date, one month later than offered") << 3 << 120;
}

void tst_PastePage::takesTheExpiryFromTheLifespan()
{
    QFETCH(int, downs);
    QFETCH(int, days);
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Create));
    const QDate today = QDateTime::currentDateTimeUtc().date();
    stage.showStep(5);
    auto *const date = stage.find<QDateEdit>(u"expiryDate"_s);
    QCOMPARE(date->date(), today.addDays(90)); // at first
    stage.find(u"lifespan"_s)->setFocus();
    stage.press(Qt::Key_Home);
    for (int i = 0; i < downs; ++i)
        stage.press(Qt::Key_Down);
    QCOMPARE(date->isEnabled(), downs == 3);
    if (date->isEnabled())
        date->setDate(today.addDays(days));
    QVERIFY(stage.walkTo(Step::Paste));
    QCOMPARE(stage.find<QDateEdit>(u"expires"_s)->date(), today.addDays(days));
}

void tst_PastePage::takesAnExpiryThatIsNotKnown()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Paste));
    QVERIFY(!stage.isShown(u"expires"_s)); // it was asked on the page before
    QVERIFY(stage.push(u"changeExpiry"_s));
    QVERIFY(stage.find(u"expires"_s)->isEnabled());
    QVERIFY(stage.push(u"expiryUnknown"_s));
    QVERIFY(!stage.find(u"expires"_s)->isEnabled());
    QVERIFY(stage.push(u"back"_s));
    QVERIFY(stage.walkTo(Step::Paste));
    QVERIFY(stage.find<QCheckBox>(u"expiryUnknown"_s)->isChecked());
    QVERIFY(stage.walkTo(Step::Done));
    QCOMPARE(stage.mark(u"doneExpiry"_s), Mark::Warning);
}

QTEST_MAIN(tst_PastePage)
#include "tst_pastepage.moc"
