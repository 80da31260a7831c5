// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/desk.h"
#include "support/browserstub.h"
#include "widgets/secretclipboard.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QSet>

#include <utility>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::Literals::StringLiterals;
using keychain::KeychainError;
using library::TokenRecord;
using overview::TokenTable;
using practice::Endpoint;
using practice::Fault;
using practice::TokenKind;
using wording::Mark;

/// What the buttons of the window do.
class tst_OverviewActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void removesOnlyWhatIsConfirmed();
    void removesTheRestWhenOneFails();
    void offersThePageOfEachOrganization();
    void copiesAsPassword();
    void saysOfWhichTokenUntilAnotherIsSelected();
    void correctsTheExpiry();
    void goesBackToTheOldToken();
    void dropsTheLongExpiredAfterACheck();
    void exportsReminders();
#ifdef Q_OS_LINUX
    void saysThatThereIsNoRoomForAReminder();
    void offersTheLinkIfNoBrowserOpens();
#endif
    void saysNothingThatIsUntrueByNow();

private:
    std::unique_ptr<test::Desk> m_desk;
};

void tst_OverviewActions::init()
{
    QTest::failOnWarning(test::anyWarning());
    m_desk.reset(); // one window at a time
    m_desk = std::make_unique<test::Desk>();
    QVERIFY(m_desk->organization.start());
}

void tst_OverviewActions::removesOnlyWhatIsConfirmed()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    m_desk->add(u"two"_s, TokenKind::Full);
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->select(u"one"_s));
    QTest::keyClick(m_desk->view(), Qt::Key_Delete);
    auto *question = m_desk->find<QDialog>(u"removal"_s);
    QTRY_VERIFY(question->isActiveWindow());
    const QString words = question->findChild<QLabel *>(u"what"_s)->text()
        + question->findChild<QLabel *>(u"consequence"_s)->text();
    QVERIFY(words.contains(u"fabrikam/one"_s) && !words.contains(u"fabrikam/two"_s));
    QVERIFY(words.contains(u"Memory"_s) && words.contains(u"until it is revoked"_s));
    QVERIFY(question->findChild<QPushButton *>(u"openTokenPage"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // keeps: that is the default
    QTRY_VERIFY(!m_desk->find(u"removal"_s));
    m_desk->window->activateWindow();
    QCOMPARE(m_desk->store.secrets.size(), 2);

    QVERIFY(m_desk->push(u"remove"_s));
    QVERIFY(m_desk->push(u"confirmRemove"_s));
    QTRY_COMPARE(m_desk->view()->model()->rowCount(), 1);
    QCOMPARE(m_desk->store.secrets.keys(), QStringList(u"fabrikam/two"_s));
    QCOMPARE(m_desk->headline(u"message"_s),
             u"fabrikam/one: Removed from the keychain and from this list."_s);
    QVERIFY(m_desk->organization.requests().isEmpty());
}

void tst_OverviewActions::removesTheRestWhenOneFails()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    m_desk->add(u"two"_s, TokenKind::Full);
    QVERIFY(m_desk->open());
    m_desk->view()->selectAll();
    QVERIFY(m_desk->push(u"remove"_s));
    m_desk->store.failNext({KeychainError::Kind::Locked, {}});
    QVERIFY(m_desk->push(u"confirmRemove"_s));
    QTRY_VERIFY(m_desk->headline(u"message"_s).startsWith(u"1 token(s) removed"_s));
    QCOMPARE(m_desk->view()->model()->rowCount(), 1);
    QCOMPARE(m_desk->store.secrets.size(), 1);
}

void tst_OverviewActions::offersThePageOfEachOrganization()
{
    for (int i = 0; i < 12; ++i) {
        TokenRecord record = test::workingToken(u"one"_s);
        record.place.organization
            = azuredevops::Organization::fromText(u"org%1"_s.arg(i % 11)).value();
        record.place.name = u"t%1"_s.arg(i);
        record.current.entry = record.place.key();
        QVERIFY(m_desk->put(record));
    }
    QVERIFY(m_desk->open());
    m_desk->view()->selectAll();
    QVERIFY(m_desk->push(u"remove"_s));
    const auto *const question = m_desk->find<QDialog>(u"removal"_s);
    const auto pages = question->findChildren<QPushButton *>(u"openTokenPage"_s);
    QCOMPARE(pages.size(), 11);
    QSet<QKeySequence> keys;
    for (const auto *const button : question->findChildren<QPushButton *>()) {
        if (const auto key = QKeySequence::mnemonic(button->text()); !key.isEmpty()) {
            QVERIFY2(!keys.contains(key), qPrintable(button->text()));
            keys += key;
        }
    }
    QCOMPARE(keys.size(), 9 + 3);
    QTRY_VERIFY(question->isActiveWindow());
    for (int i = 0; i < 20 && QApplication::focusWidget() != pages.constLast(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), pages.constLast());
    QVERIFY(!pages.constLast()->visibleRegion().isEmpty()); // scrolled to
}

void tst_OverviewActions::copiesAsPassword()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->push(u"copyPassword"_s));
    QTRY_COMPARE(m_desk->headline(u"message"_s), u"fabrikam/one: Copied."_s);
    const auto *const message = m_desk->find<widgets::Statement>(u"message"_s);
    QTRY_VERIFY(test::said(*message).contains(u"29 second(s) left"_s));
    m_desk->window.reset();
    QCOMPARE(QGuiApplication::clipboard()->text().toLatin1(),
             m_desk->organization.token(TokenKind::Full)); // for its 30 seconds, or the program's
    delete qApp->findChild<widgets::SecretClipboard *>();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void tst_OverviewActions::saysOfWhichTokenUntilAnotherIsSelected()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    m_desk->add(u"two"_s, TokenKind::Full);
    m_desk->store.secrets.clear();
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->select(u"one"_s));
    m_desk->store.hold();
    QVERIFY(m_desk->push(u"copyPassword"_s));
    QVERIFY(m_desk->select(u"two"_s));
    QCOMPARE(m_desk->mark(u"message"_s), Mark::Waiting); // it still goes on
    QVERIFY(m_desk->headline(u"message"_s).startsWith(u"fabrikam/one: "_s));
    m_desk->store.release();
    QTRY_COMPARE(m_desk->headline(u"message"_s),
                 u"fabrikam/one: The keychain does not contain this token."_s);
    m_desk->window->reload();
    QCOMPARE(m_desk->mark(u"message"_s), Mark::Refused); // nothing else has been selected since
    QVERIFY(m_desk->select(u"one"_s));
    QCOMPARE(m_desk->mark(u"message"_s), std::nullopt);

    m_desk->store.hold();
    QVERIFY(m_desk->push(u"checkAll"_s)); // of several tokens: one may be looked at meanwhile
    QTRY_COMPARE(m_desk->store.heldCount(), 2);
    m_desk->store.release();
    QTRY_COMPARE(m_desk->mark(u"message"_s), Mark::Warning);
    QVERIFY(m_desk->select(u"two"_s));
    QCOMPARE(m_desk->mark(u"message"_s), Mark::Warning);
}

void tst_OverviewActions::correctsTheExpiry()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    QVERIFY(m_desk->open());
    QVERIFY(!m_desk->find(u"expiry"_s)->isVisible());
    QTest::keyClick(m_desk->view(), Qt::Key_F2);
    QCOMPARE(test::focused(), u"expiry"_s);
    QVERIFY(!m_desk->find(u"saveExpiry"_s)->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // leaves it as it is
    QVERIFY(!m_desk->find(u"expiry"_s)->isVisible());
    QCOMPARE(test::focused(), u"editExpiry"_s);
    QVERIFY(m_desk->push(u"editExpiry"_s));
    m_desk->find<QDateEdit>(u"expiry"_s)->setDate(m_desk->today.addDays(7));
    QVERIFY(m_desk->push(u"saveExpiry"_s));
    QCOMPARE(m_desk->record(u"one"_s).current.expires, m_desk->today.addDays(7));
    QCOMPARE(m_desk->cell(u"one"_s, TokenTable::State), u"Expires soon"_s);
    QCOMPARE(m_desk->find<QAbstractButton>(u"chipExpiring"_s)->text(), u"Expiring 1"_s);

    QVERIFY(m_desk->push(u"editExpiry"_s));
    m_desk->find<QCheckBox>(u"expiryUnknown"_s)->setChecked(true);
    QVERIFY(m_desk->push(u"saveExpiry"_s));
    QCOMPARE(m_desk->record(u"one"_s).current.expires, std::nullopt);
    QCOMPARE(m_desk->cell(u"one"_s, TokenTable::Expiry), u"not known"_s);
}

void tst_OverviewActions::goesBackToTheOldToken()
{
    m_desk->add(u"one"_s, TokenKind::Custom);
    QVERIFY(m_desk->open());
    TokenRecord rotated = m_desk->record(u"one"_s);
    QVERIFY(m_desk->select(u"one"_s));
    QVERIFY(!m_desk->find(u"undoRotation"_s)->isVisible());
    QVERIFY(!m_desk->find(u"revokeOld"_s)->isVisible());
    rotated.old += rotated.current;
    rotated.current.entry = u"fabrikam/one/2"_s;
    QVERIFY(m_desk->put(rotated));
    m_desk->window->reload();
    QVERIFY(m_desk->push(u"undoRotation"_s));
    QTRY_COMPARE(m_desk->record(u"one"_s).current.entry, u"fabrikam/one/1"_s);
    QCOMPARE(m_desk->record(u"one"_s).old.constFirst().entry, u"fabrikam/one/2"_s);
    QTRY_COMPARE(m_desk->mark(u"message"_s), Mark::Works);

    m_desk->organization.misbehave(Endpoint::ConnectionData, Fault::Hold);
    QVERIFY(m_desk->push(u"undoRotation"_s)); // to the newer one, which the keychain has not
    QTRY_COMPARE(m_desk->mark(u"message"_s), Mark::Refused);
    m_desk->store.secrets[u"fabrikam/one/2"_s] = m_desk->organization.token(TokenKind::Renewed);
    QVERIFY(m_desk->push(u"undoRotation"_s));
    QVERIFY(m_desk->push(u"stop"_s));
    QCOMPARE(m_desk->mark(u"message"_s), Mark::Info);
    QCOMPARE(m_desk->record(u"one"_s).current.entry, u"fabrikam/one/1"_s);
}

void tst_OverviewActions::dropsTheLongExpiredAfterACheck()
{
    m_desk->add(u"one"_s, TokenKind::Custom);
    TokenRecord rotated = m_desk->record(u"one"_s);
    rotated.current.expires = m_desk->today.addDays(-30);
    rotated.old += rotated.current;
    rotated.current.entry = u"fabrikam/one/2"_s;
    rotated.current.expires = m_desk->today.addDays(60);
    QVERIFY(m_desk->put(rotated));
    m_desk->store.secrets[u"fabrikam/one/2"_s] = m_desk->organization.token(TokenKind::Renewed);
    m_desk->organization.revoke(TokenKind::Custom);
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->select(u"one"_s));
    QTRY_VERIFY(m_desk->find(u"revokeOld"_s)->isVisible());
    QVERIFY(m_desk->organization.requests().isEmpty()); // nobody has wanted anything yet
    QVERIFY(m_desk->push(u"checkAll"_s));
    QTRY_VERIFY(m_desk->record(u"one"_s).old.isEmpty());
    QCOMPARE(m_desk->store.distinct(),
             QByteArrayList{m_desk->organization.token(TokenKind::Renewed)});
    QTRY_VERIFY(!m_desk->find(u"revokeOld"_s)->isVisible());
}

void tst_OverviewActions::exportsReminders()
{
    QVERIFY(m_desk->put(test::workingToken(u"one"_s)));
    QVERIFY(m_desk->put(test::workingToken(u"two"_s)));
    TokenRecord unknown = test::workingToken(u"unknown"_s);
    unknown.current.expires = std::nullopt;
    QVERIFY(m_desk->put(unknown));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QVERIFY(m_desk->open());
    m_desk->view()->clearSelection();
    QVERIFY(m_desk->trigger(u"exportReminder"_s)); // of all: none is selected
    auto *dialog = m_desk->find<QFileDialog>(u"exportDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Export reminders of 2 token(s)"_s);
    const QString name = m_desk->folder.filePath(u"out.ics"_s);
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(name);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(m_desk->headline(u"message"_s), u"Reminders of 2 token(s) are written: "_s + name);
    QFile file(name);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll().contains("DTSTART;VALUE=DATE:20270122\r\n"));
}

#ifdef Q_OS_LINUX
/// The buffer is written out late: nothing went wrong until then.
void tst_OverviewActions::saysThatThereIsNoRoomForAReminder()
{
    QVERIFY(m_desk->put(test::workingToken(u"one"_s)));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->push(u"exportReminder"_s));
    const QString name = m_desk->folder.filePath(u"out.ics"_s);
    QFile before(name);
    QVERIFY(before.open(QFile::WriteOnly) && before.write("from before") > 0);
    before.close();
    auto *dialog = m_desk->find<QFileDialog>(u"exportDialog"_s);
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(name);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);

    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlim_t unlimited = std::exchange(limit.rlim_cur, rlim_t(100));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    QMetaObject::invokeMethod(dialog, "accept");
    QCoreApplication::processEvents();
    limit.rlim_cur = unlimited;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);

    QTRY_COMPARE(m_desk->mark(u"message"_s), Mark::Refused);
    QFile file(name);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("from before"));
}

void tst_OverviewActions::offersTheLinkIfNoBrowserOpens()
{
    const test::BrowserStub none(3);
    m_desk->add(u"one"_s, TokenKind::Full);
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->push(u"remove"_s));
    QVERIFY(m_desk->push(u"openTokenPage"_s));
    QTRY_COMPARE(m_desk->mark(u"browser"_s), Mark::Warning);
    QVERIFY(m_desk->push(u"copyLink"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"https://dev.azure.com/fabrikam/_usersSettings/tokens"_s);
    QCOMPARE(none.asked(), QByteArray("https://dev.azure.com/fabrikam/_usersSettings/tokens\n"));
}
#endif

void tst_OverviewActions::saysNothingThatIsUntrueByNow()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    m_desk->add(u"two"_s, TokenKind::Full);
    QVERIFY(m_desk->open());
    const auto change = [this](const QString &name, const QString &label) {
        return bool(
            m_desk->library.update(test::workingToken(name).place, [&label](TokenRecord &record) {
                record.current.label = label;
            })); // by a command
    };
    QVERIFY(m_desk->select(u"one"_s));
    QVERIFY(m_desk->push(u"check"_s));
    QTRY_COMPARE(m_desk->headline(u"message"_s), u"fabrikam/one: Works."_s);
    QVERIFY(change(u"two"_s, u"of another one"_s));
    m_desk->window->reload();
    QCOMPARE(m_desk->headline(u"message"_s), u"fabrikam/one: Works."_s);
    QVERIFY(change(u"one"_s, u"rotated"_s));
    QTRY_COMPARE(m_desk->mark(u"message"_s), std::nullopt); // the window watches

    QVERIFY(m_desk->push(u"checkAll"_s));
    QTRY_VERIFY(m_desk->headline(u"message"_s).startsWith(u"2 token(s) checked."_s));
    QVERIFY(m_desk->library.forget(test::workingToken(u"two"_s).place));
    QTRY_COMPARE(m_desk->mark(u"message"_s), std::nullopt);

    // What is still waited for stays.
    m_desk->store.hold();
    QVERIFY(m_desk->push(u"copyPassword"_s));
    QVERIFY(change(u"one"_s, u"once more"_s));
    m_desk->window->reload();
    QCOMPARE(m_desk->mark(u"message"_s), Mark::Waiting);
    m_desk->store.release();
    QTRY_COMPARE(m_desk->mark(u"message"_s), Mark::Works);
}

QTEST_MAIN(tst_OverviewActions)
#include "tst_overviewactions.moc"
