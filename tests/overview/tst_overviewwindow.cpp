// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/desk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using library::Place;
using library::TokenRecord;
using overview::OverviewWindow;
using overview::TokenTable;
using practice::TokenKind;

/// What the window shows, and when.
class tst_OverviewWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void opensWithoutNetworkAndKeychain();
    void findsAsOneTypes();
    void saysThatNothingIsFound();
    void showsEachStateInFull();
    void knowsTheFacts_data();
    void knowsTheFacts();
    void showsWhatAnotherProcessChanged();
    void leavesADamagedLibraryAlone();
    void endsWhatWasInterrupted();
    void noticesThatADayHasPassed();
    void asksForTheOtherJourneys();
    void isCompleteByKeyboard();
    void hasAKeyOfItsOwnForEachThing();

private:
    std::unique_ptr<test::Desk> m_desk;
};

void tst_OverviewWindow::init()
{
    QTest::failOnWarning(test::anyWarning());
    m_desk.reset(); // one window at a time
    m_desk = std::make_unique<test::Desk>();
    QVERIFY(m_desk->organization.start());
}

void tst_OverviewWindow::opensWithoutNetworkAndKeychain()
{
    for (const TokenRecord &record : test::oneOfEach())
        QVERIFY(m_desk->put(record));
    QVERIFY(m_desk->open());
    QCOMPARE(m_desk->view()->model()->rowCount(), 12);
    QCOMPARE(m_desk->find<QLabel>(u"title"_s)->text(), u"fabrikam/refused"_s); // the most urgent one
    QTest::qWait(50); // nothing begins later either
    QVERIFY(m_desk->store.calls.isEmpty());
    QVERIFY(m_desk->organization.requests().isEmpty());
}

void tst_OverviewWindow::findsAsOneTypes()
{
    for (const TokenRecord &record : test::oneOfEach())
        QVERIFY(m_desk->put(record));
    QVERIFY(m_desk->open());
    QTest::keyClick(m_desk->view(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"search"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"fab without"_s);
    QCOMPARE(m_desk->view()->model()->rowCount(), 1);
    QCOMPARE(m_desk->find<QLabel>(u"title"_s)->text(), u"fabrikam/without-diff"_s);
    QVERIFY(m_desk->find(u"check"_s)->isEnabled());

    for (QWidget *const where : {m_desk->find(u"search"_s), m_desk->find(u"tokens"_s)}) {
        m_desk->find<QLineEdit>(u"search"_s)->setText(u"fab"_s);
        where->setFocus();
        QTest::keyClick(where, Qt::Key_Escape);
        QCOMPARE(m_desk->find<QLineEdit>(u"search"_s)->text(), QString());
    }
    QCOMPARE(m_desk->view()->model()->rowCount(), 12);
    QCOMPARE(m_desk->find<QLabel>(u"title"_s)->text(), u"fabrikam/without-diff"_s); // still
}

void tst_OverviewWindow::saysThatNothingIsFound()
{
    QVERIFY(m_desk->put(test::workingToken(u"one"_s)));
    QVERIFY(m_desk->open());
    auto *const search = m_desk->find<QLineEdit>(u"search"_s);
    QTest::keyClicks(search, u"fabrikan"_s);
    QCOMPARE(m_desk->headline(u"nothingFound"_s), u"No stored token matches “fabrikan”."_s);
    QTest::keyClick(search, Qt::Key_Backspace);
    QCOMPARE(m_desk->headline(u"nothingFound"_s), QString());
    QCOMPARE(m_desk->find<QLabel>(u"title"_s)->text(), u"fabrikam/one"_s);
}

void tst_OverviewWindow::showsEachStateInFull()
{
    QVERIFY(m_desk->put(test::workingToken(u"works"_s))); // all that is there when it opens
    QVERIFY(m_desk->open());
    for (const TokenRecord &record : test::oneOfEach())
        QVERIFY(m_desk->put(record));
    m_desk->window->reload();
    const QTableView *const view = m_desk->view();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex state = view->model()->index(row, TokenTable::State);
        QVERIFY2(view->columnWidth(TokenTable::State) >= view->sizeHintForIndex(state).width(),
                 qPrintable(state.data().toString()));
    }
}

void tst_OverviewWindow::knowsTheFacts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("facts");

    QTest::newRow("full access")
        << u"works"_s
        << QStringList({u"It acts as Dana Example (dana@example.com)."_s,
                        u"Needed for: Pull requests, Reviewers"_s, u"Access: Full access"_s,
                        u"Valid for: not known to be for all organizations"_s,
                        u"Name on the token page: works"_s, u"Created: October 2026"_s,
                        u"In the keychain as fabrikam/works"_s});
    QTest::newRow("custom, with Diff wanted")
        << u"custom"_s
        << QStringList(
               {u"Needed for: Pull requests, Reviewers, Diff"_s, u"Access: Custom defined"_s});
    QTest::newRow("all organizations")
        << u"global"_s << QStringList(u"Valid for: all organizations of its account"_s);
    QTest::newRow("never checked")
        << u"new"_s
        << QStringList({u"Access: not known"_s, u"Last check: never"_s,
                        u"Valid for: not known to be for all organizations"_s});
}

void tst_OverviewWindow::knowsTheFacts()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, facts);
    TokenRecord custom = test::workingToken(u"custom"_s);
    custom.needs.diff = true;
    custom.current.lastVerdict->access = azuredevops::Access::Custom;
    for (const TokenRecord &record : test::oneOfEach() + QList{custom})
        QVERIFY(m_desk->put(record));
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->select(name));
    const QStringList lines = m_desk->find<QLabel>(u"facts"_s)->text().split(u'\n');
    for (const QString &fact : facts)
        QVERIFY2(lines.contains(fact), qPrintable(lines.join(u'\n')));
}

void tst_OverviewWindow::showsWhatAnotherProcessChanged()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    m_desk->add(u"two"_s, TokenKind::Full);
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->select(u"two"_s));
    library::TokenLibrary theirs(m_desk->folder.path());
    QVERIFY(theirs.put(test::workingToken(u"three"_s)));
    QTRY_COMPARE(m_desk->view()->model()->rowCount(), 3);
    QVERIFY(theirs.forget(test::workingToken(u"one"_s).place));
    QTRY_COMPARE(m_desk->view()->model()->rowCount(), 2);
    QCOMPARE(m_desk->find<QLabel>(u"title"_s)->text(), u"fabrikam/two"_s);
}

void tst_OverviewWindow::leavesADamagedLibraryAlone()
{
    QFile file(m_desk->library.file());
    QVERIFY(file.open(QFile::WriteOnly) && file.write("{\"version\":") > 0);
    file.close();
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->headline(u"libraryTrouble"_s).contains(u"damaged"_s));
    QTest::qWait(50); // nothing mends it behind our back
    QCOMPARE(file.size(), 11);

    QVERIFY(file.remove());
    QVERIFY(m_desk->put(test::workingToken(u"one"_s))); // the window sees that it is mended
    QTRY_COMPARE(m_desk->headline(u"libraryTrouble"_s), QString());
    QCOMPARE(m_desk->view()->model()->rowCount(), 1);
}

void tst_OverviewWindow::endsWhatWasInterrupted()
{
    const TokenRecord record = test::workingToken(u"one"_s);
    m_desk->store.secrets[record.current.entry] = m_desk->organization.token(TokenKind::Full);
    QVERIFY(m_desk->library.begin({library::PendingChange::Kind::Add, record}));
    QVERIFY(m_desk->open());
    QTRY_COMPARE(m_desk->view()->model()->rowCount(), 1);
    QVERIFY(m_desk->headline(u"attention0"_s).contains(u"interrupted"_s));
    QVERIFY(m_desk->library.pending().value().isEmpty());
}

void tst_OverviewWindow::noticesThatADayHasPassed()
{
    QVERIFY(m_desk->put(test::workingToken(u"one"_s)));
    QVERIFY(m_desk->open());
    QCOMPARE(m_desk->cell(u"one"_s, TokenTable::State), u"Works"_s);
    m_desk->today = m_desk->today.addDays(31);
    QEvent activation(QEvent::ActivationChange);
    QApplication::sendEvent(m_desk->window.get(), &activation);
    QCOMPARE(m_desk->cell(u"one"_s, TokenTable::State), u"Expires soon"_s);
}

void tst_OverviewWindow::asksForTheOtherJourneys()
{
    TokenRecord record = test::workingToken(u"one"_s);
    record.old += record.current;
    record.old.last().entry += u"/2"_s;
    QVERIFY(m_desk->put(record));
    QVERIFY(m_desk->open());
    OverviewWindow *const window = m_desk->window.get();
    int setUps = 0;
    QList<Place> asked;
    const auto ask = [&asked](const Place &place) { asked += place; };
    connect(window, &OverviewWindow::setUpRequested, this, [&setUps] { ++setUps; });
    connect(window, &OverviewWindow::rotationRequested, this, ask);
    connect(window, &OverviewWindow::retirementRequested, this, ask);
    connect(window, &OverviewWindow::revalidationRequested, this, ask);
    QVERIFY(m_desk->push(u"setUp"_s));
    QCOMPARE(setUps, 1);
    for (const auto &name : {u"rotate"_s, u"revokeOld"_s, u"checkWithPage"_s})
        QVERIFY(m_desk->push(name));
    QCOMPARE(asked, QList<Place>(3, record.place));
}

void tst_OverviewWindow::isCompleteByKeyboard()
{
    QVERIFY(m_desk->put(test::workingToken(u"one"_s)));
    QVERIFY(m_desk->open());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"tokens"_s);
    QStringList visited;
    for (int i = 0; i < 40 && visited.count(u"tokens"_s) < 2; ++i) {
        visited += QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const auto &name :
         {u"setUp"_s, u"check"_s, u"checkAll"_s, u"search"_s, u"sort"_s, u"checkWithPage"_s,
          u"rotate"_s, u"copyPassword"_s, u"exportReminder"_s, u"remove"_s, u"state"_s, u"expiry"_s,
          u"expiryUnknown"_s, u"facts"_s})
        QVERIFY2(visited.contains(name), qPrintable(name + u" is not in "_s + visited.join(u' ')));
}

void tst_OverviewWindow::hasAKeyOfItsOwnForEachThing()
{
    TokenRecord record = test::workingToken(u"one"_s);
    record.old += record.current; // with the buttons for that
    record.old.last().entry += u"/2"_s;
    QVERIFY(m_desk->put(record));
    QVERIFY(m_desk->open());
    QHash<QString, QString> things; // by key
    const auto add = [&things](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        const QString other = key.isEmpty() ? QString() : things.value(key);
        things.insert(key, text);
        return other;
    };
    for (const auto *button : m_desk->window->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            QCOMPARE(add(button->text()), QString());
    }
    for (const auto *label : m_desk->window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            QCOMPARE(add(label->text()), QString());
    }
    QVERIFY(things.size() > 10);
}

QTEST_MAIN(tst_OverviewWindow)
#include "tst_overviewwindow.moc"
