// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/desk.h"
#include "support/toolhome.h"
#include "widgets/announced.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using library::GivenCopy;
using library::Recipient;
using library::TokenRecord;
using practice::TokenKind;
using wording::Mark;

/// Where else a token lies, and the tools that were given it.
class tst_Copies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void listsTheCopies();
    void saysThatThereIsNone();
    void isReadByKeys();
    void tellsOldTokensApart();
    void looksInAFolder();
    void canBeStopped();
    void saysWhyATokenIsNotLookedFor();
    void givesATool();
    void tellsWhatDidNotWork();
    void goesOnWhileAnotherIsShown();
    void forgetsATool();

private:
    [[nodiscard]] bool openDialog();
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] QStringList lines(const QString &name) const;
    void remember(const QString &name, Recipient to, bool hasCurrent) const;

    std::optional<test::ToolHome> m_home;
    std::unique_ptr<test::Desk> m_desk;
};

void tst_Copies::initTestCase()
{
    m_home.emplace();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void tst_Copies::init()
{
    QTest::failOnWarning(test::anyWarning());
    m_desk.reset(); // one window at a time
    m_desk = std::make_unique<test::Desk>();
    QVERIFY(m_desk->organization.start());
    for (const QString &name : {u".npmrc"_s, u"git-credentials"_s})
        QFile::remove(m_home->path(name));
    m_home->setAz("exit 1");
}

bool tst_Copies::openDialog()
{
    return m_desk->trigger(u"findCopies"_s)
        && QTest::qWaitFor([this] { return m_desk->find<QDialog>(u"copies"_s)->isActiveWindow(); });
}

bool tst_Copies::isDone() const
{
    return m_desk->mark(u"copiesVerdict"_s).value_or(Mark::Waiting) != Mark::Waiting;
}

QStringList tst_Copies::lines(const QString &name) const
{
    QStringList lines;
    for (const auto *line : m_desk->window->findChildren<widgets::Statement *>(name))
        lines += test::said(*line);
    return lines;
}

void tst_Copies::listsTheCopies()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    const QByteArray secret = m_desk->organization.token(TokenKind::Full);
    const QString file
        = m_home->write(u".npmrc"_s, "\n//pkgs.dev.azure.com/:_authToken=" + secret + "\n");
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->push(u"findCopies"_s));
    auto *const dialog = m_desk->find<QDialog>(u"copies"_s);
    auto *const verdict = m_desk->find<widgets::Statement>(u"copiesVerdict"_s);
    const QSignalSpy spoken(verdict, &widgets::Announced::spoken);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20'000);
    QCOMPARE(m_desk->mark(u"copiesVerdict"_s), Mark::Warning);
    const QStringList copies = lines(u"copy"_s);
    QCOMPARE(copies.size(), 1);
    QVERIFY2(copies[0].startsWith(file + u":2 "_s), qPrintable(copies[0]));
    QVERIFY(copies[0].contains(u"as text"_s) && copies[0].contains(u"not protected"_s)
            && copies[0].contains(u"npm config edit"_s));
    for (const auto *each : dialog->findChildren<QWidget *>()) {
        const auto *const label = qobject_cast<const QLabel *>(each);
        QVERIFY(!each->accessibleName().contains(QString::fromLatin1(secret)));
        QVERIFY(!label || !label->text().contains(QString::fromLatin1(secret)));
    }
    QTRY_VERIFY(spoken.count() > 0 && spoken.last()[0].toString().contains(u"found"_s));
    const auto heard = spoken.count();
    QTest::qWait(1500); // not once more
    QCOMPARE(spoken.count(), heard);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->find(u"copies"_s));
}

void tst_Copies::saysThatThereIsNone()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    QVERIFY(m_desk->open());
    QVERIFY(openDialog());
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20'000);
    QCOMPARE(m_desk->mark(u"copiesVerdict"_s), Mark::Works);
    QVERIFY(m_desk->headline(u"copiesVerdict"_s).startsWith(u"No copy was found"_s));
    QVERIFY(lines(u"copy"_s).isEmpty());
    m_home->write(u".npmrc"_s, m_desk->organization.token(TokenKind::Full));
    QVERIFY(m_desk->push(u"searchAgain"_s));
    QTRY_COMPARE_WITH_TIMEOUT(lines(u"copy"_s).size(), 1, 20'000);
}

void tst_Copies::isReadByKeys()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    m_home->write(u".npmrc"_s, (m_desk->organization.token(TokenKind::Full) + '\n').repeated(230));
    QVERIFY(m_desk->open());
    QVERIFY(openDialog());
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20'000);
    QCOMPARE(lines(u"copy"_s).size(), 200); // more would be read by nobody
    QCOMPARE(lines(u"more"_s).size(), 1);
    auto *const list = m_desk->find<QScrollArea>(u"copyList"_s);
    QVERIFY(!list->accessibleName().isEmpty());
    QStringList stops;
    for (int i = 0; i < 4; ++i) {
        stops += test::focused();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    stops.sort();
    QCOMPARE(stops,
             QStringList({u"addFolder"_s, u"closeCopies"_s, u"copyList"_s, u"searchAgain"_s}));
    while (test::focused() != u"copyList"_s)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
    QTest::keyClick(list, Qt::Key_PageDown);
    QTRY_VERIFY(list->verticalScrollBar()->value() > 0);
}

void tst_Copies::tellsOldTokensApart()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    TokenRecord record = m_desk->record(u"one"_s);
    library::StoredToken old = record.current;
    old.entry += "/0"_L1;
    old.label = u"before"_s;
    record.old = {old};
    m_desk->store.secrets[old.entry] = m_desk->organization.token(TokenKind::Custom);
    QVERIFY(m_desk->put(record));
    m_home->write(u".npmrc"_s,
                  m_desk->organization.token(TokenKind::Full) + '\n'
                      + m_desk->organization.token(TokenKind::Custom));
    QVERIFY(m_desk->open());
    QVERIFY(openDialog());
    QTRY_COMPARE_WITH_TIMEOUT(lines(u"copy"_s).size(), 2, 20'000);
    QVERIFY(!lines(u"copy"_s)[0].contains(u"old token"_s));
    QVERIFY(lines(u"copy"_s)[1].contains(u"the old token “before”"_s));
}

void tst_Copies::looksInAFolder()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    QTemporaryDir project;
    QFile file(project.filePath(u"deploy.sh"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(m_desk->organization.token(TokenKind::Full));
    file.close();
    QVERIFY(m_desk->open());
    QVERIFY(openDialog());
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20'000);
    QCOMPARE(m_desk->mark(u"copiesVerdict"_s), Mark::Works);
    QVERIFY(m_desk->push(u"addFolder"_s));
    auto *const dialog = m_desk->find<QFileDialog>(u"folderDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(project.path());
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE_WITH_TIMEOUT(lines(u"copy"_s).size(), 1, 20'000);
    QVERIFY(lines(u"copy"_s)[0].startsWith(file.fileName()));
    QVERIFY(m_desk->find<QLabel>(u"searched"_s)->text().contains(project.path()));
}

void tst_Copies::canBeStopped()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    QVERIFY(m_desk->open());
    m_desk->store.hold(); // as a keychain that asks for its password
    QVERIFY(openDialog());
    QCOMPARE(m_desk->mark(u"copiesVerdict"_s), Mark::Waiting);
    QVERIFY(m_desk->push(u"searchAgain"_s));
    QVERIFY(isDone());
    QCOMPARE(m_desk->mark(u"copiesVerdict"_s), Mark::Unknown);
    QVERIFY(lines(u"notLookedAt"_s).value(0).contains(u"stopped"_s));
    m_desk->store.release();
}

void tst_Copies::saysWhyATokenIsNotLookedFor()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    QVERIFY(m_desk->open());
    m_desk->store.isLocked = true;
    QVERIFY(openDialog());
    QTRY_VERIFY(isDone());
    QCOMPARE(m_desk->mark(u"copiesVerdict"_s), Mark::Unknown);
    QVERIFY(lines(u"notLookedFor"_s).value(0).contains(u"locked"_s));
}

void tst_Copies::remember(const QString &name, Recipient to, bool hasCurrent) const
{
    TokenRecord record = m_desk->record(name);
    const QDateTime stored = record.current.stored;
    record.given += {to, stored, hasCurrent ? stored : stored.addDays(-1)};
    QVERIFY(m_desk->put(record));
}

void tst_Copies::givesATool()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    m_desk->add(u"two"_s, TokenKind::Full);
    remember(u"one"_s, Recipient::GitCredential, false);
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->select(u"two"_s));
    QVERIFY(!m_desk->find(u"usedPlaces"_s)->isVisible());
    QVERIFY(m_desk->select(u"one"_s));
    QVERIFY(m_desk->find(u"usedPlaces"_s)->isVisible());
    QCOMPARE(m_desk->mark(u"used-git-credential"_s), Mark::Warning);
    QVERIFY(!m_desk->mark(u"used-az-devops"_s));
    QVERIFY(m_desk->push(u"give-git-credential"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->mark(u"used-git-credential"_s), Mark::Works, 20'000);
    QVERIFY(m_home->gitCredentials().contains(m_desk->organization.token(TokenKind::Full)));
    const TokenRecord record = m_desk->record(u"one"_s);
    QVERIFY(record.hasCurrent(record.given.constFirst()));
    QCOMPARE(m_desk->headline(u"message"_s), u"fabrikam/one: git has the token."_s);
}

void tst_Copies::tellsWhatDidNotWork()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    remember(u"one"_s, Recipient::AzDevOps, false);
    m_home->setAz("echo 'no network' >&2; exit 1");
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->push(u"give-az-devops"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->mark(u"used-az-devops"_s), Mark::Refused, 20'000);
    QVERIFY(m_desk->headline(u"used-az-devops"_s).contains(u"no network"_s));
    QVERIFY(!m_desk->record(u"one"_s).hasCurrent(m_desk->record(u"one"_s).given.constFirst()));
    m_home->setAz("exit 0");
    QCOMPARE(m_desk->find<QPushButton>(u"give-az-devops"_s)->text(), u"Try again"_s);
    QVERIFY(m_desk->push(u"give-az-devops"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->mark(u"used-az-devops"_s), Mark::Works, 20'000);
}

void tst_Copies::goesOnWhileAnotherIsShown()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    m_desk->add(u"two"_s, TokenKind::Full);
    remember(u"one"_s, Recipient::AzDevOps, false);
    remember(u"two"_s, Recipient::AzDevOps, false);
    m_home->setAz("sleep 1");
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->select(u"one"_s));
    QVERIFY(m_desk->push(u"give-az-devops"_s));
    QCOMPARE(m_desk->mark(u"used-az-devops"_s), Mark::Waiting);
    QVERIFY(m_desk->select(u"two"_s));
    QCOMPARE(m_desk->mark(u"used-az-devops"_s), Mark::Warning);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->headline(u"message"_s).startsWith(u"fabrikam/one: az"_s),
                             20'000);
    QCOMPARE(m_desk->mark(u"used-az-devops"_s), Mark::Warning);
    QVERIFY(m_desk->select(u"one"_s));
    QCOMPARE(m_desk->mark(u"used-az-devops"_s), Mark::Works);
}

void tst_Copies::forgetsATool()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    remember(u"one"_s, Recipient::GitCredential, true);
    QVERIFY(m_desk->open());
    QCOMPARE(m_desk->mark(u"used-git-credential"_s), Mark::Works);
    QVERIFY(m_desk->push(u"forget-git-credential"_s));
    QVERIFY(m_desk->record(u"one"_s).given.isEmpty());
    QVERIFY(!m_desk->find(u"usedPlaces"_s)->isVisible());
    QVERIFY(m_desk->headline(u"message"_s).contains(u"no longer given"_s));
}

QTEST_MAIN(tst_Copies)

#include "tst_copies.moc"
