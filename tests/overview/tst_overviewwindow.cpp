// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/desk.h"

#include "widgets/primarybutton.h"
#include "wording/daywords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMap>
#include <QMenuBar>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using library::Place;
using library::TokenRecord;
using overview::OverviewWindow;
using overview::TokenTable;
using practice::TokenKind;

using Facts = QMap<QString, QString>; ///< what stands there, by name; nothing if that is hidden

/// As people read it, without seconds.
static QString localTime(const QDateTime &utc)
{
    const QString minutes = QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
    const QDateTime local = utc.toLocalTime();
    return wording::dayWords(local.date()) + u", "_s + QLocale().toString(local.time(), minutes);
}

/// What the window shows, and when.
class tst_OverviewWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void opensWithoutNetworkAndKeychain();
    void findsAsOneTypes();
    void saysThatNothingIsFound();
    void savesHeightWhereThereIsLittle();
    void showsEachStateInFull_data();
    void showsEachStateInFull();
    void knowsTheFacts_data();
    void knowsTheFacts();
    void tellsTimesInUtcAsWell();
    void showsWhatAnotherProcessChanged();
    void leavesADamagedLibraryAlone();
    void endsWhatWasInterrupted();
    void noticesThatADayHasPassed();
    void asksForTheOtherJourneys();
    void opensTheDetailsAsAPageWhereThereIsNoRoom();
    void cutsNothingOnASmallScreen_data();
    void cutsNothingOnASmallScreen();
    void offersToBeginWhereNothingIsStored();
    void selectsWhatIsNew();
    void opensAsItWasClosed();
    void copiesTheTokenInsteadOfACell();
    void offersTheSettingThatMayHelp();
    void reachesEachActWithoutScrolling();
    void offersTheOneThingToDo_data();
    void offersTheOneThingToDo();
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
    QCOMPARE(m_desk->title(), u"refused"_s); // the most urgent one
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
    QCOMPARE(m_desk->title(), u"without-diff"_s);
    QVERIFY(m_desk->find(u"check"_s)->isEnabled());

    for (QWidget *const where : {m_desk->find(u"search"_s), m_desk->find(u"tokens"_s)}) {
        m_desk->find<QLineEdit>(u"search"_s)->setText(u"fab"_s);
        where->setFocus();
        QTest::keyClick(where, Qt::Key_Escape);
        QCOMPARE(m_desk->find<QLineEdit>(u"search"_s)->text(), QString());
    }
    QCOMPARE(m_desk->view()->model()->rowCount(), 12);
    QCOMPARE(m_desk->title(), u"without-diff"_s); // still
}

void tst_OverviewWindow::saysThatNothingIsFound()
{
    QVERIFY(m_desk->put(test::workingToken(u"one"_s)));
    QVERIFY(m_desk->open());
    auto *const search = m_desk->find<QLineEdit>(u"search"_s);
    QTest::keyClicks(search, u"fabrikan"_s);
    QCOMPARE(m_desk->headline(u"nothingFound"_s), u"No tokens match “fabrikan”."_s);
    QTest::keyClick(search, Qt::Key_Backspace);
    QCOMPARE(m_desk->headline(u"nothingFound"_s), QString());
    QCOMPARE(m_desk->title(), u"one"_s);
}

void tst_OverviewWindow::savesHeightWhereThereIsLittle()
{
    for (const TokenRecord &record : test::oneOfEach())
        QVERIFY(m_desk->put(record));
    QVERIFY(m_desk->open(QSize(1280, 800)));
    QVERIFY(m_desk->find(u"follow0"_s)->isVisible());
    const int bottom
        = m_desk->view()->mapTo(m_desk->window.get(), QPoint()).y() + m_desk->view()->height();
    m_desk->window->resize(1280, 400);
    QTRY_VERIFY(!m_desk->find(u"follow0"_s)->isVisible());
    QVERIFY(m_desk->find(u"chipGlobal"_s)->isVisible()); // says the same
    m_desk->window->resize(1280, 800);
    QTRY_VERIFY(m_desk->find(u"follow0"_s)->isVisible());
    QVERIFY(m_desk->select(u"works"_s));
    m_desk->window->findChild<QAction *>(u"editExpiry"_s)->trigger();
    m_desk->find<QDateEdit>(u"expiry"_s)->setDate(test::sampleDay.addDays(40));
    QVERIFY(m_desk->push(u"saveExpiry"_s));
    QTRY_VERIFY(m_desk->find(u"message"_s)->isVisible());
    QTest::qWait(50);
    QCOMPARE(m_desk->view()->mapTo(m_desk->window.get(), QPoint()).y() + m_desk->view()->height(),
             bottom); // a result moves nothing
}

void tst_OverviewWindow::showsEachStateInFull_data()
{
    QTest::addColumn<QSize>("size");

    QTest::newRow("wide") << QSize(1280, 720);
    QTest::newRow("as wide as most") << QSize(800, 600);
    QTest::newRow("small") << QSize(640, 480);
}

/// The state comes first, and a name of any length never pushes it out.
void tst_OverviewWindow::showsEachStateInFull()
{
    QFETCH(const QSize, size);
    for (const TokenRecord &record : test::oneOfEach())
        QVERIFY(m_desk->put(record));
    QVERIFY(m_desk->put(test::workingToken(QString(100, u'n'))));
    QVERIFY(m_desk->open(size));
    QCOMPARE(m_desk->window->size(), size);
    const QTableView *const view = m_desk->view();
    QCOMPARE(view->horizontalHeader()->visualIndex(TokenTable::State), 0);
    QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    QVERIFY(view->horizontalHeader()->length() <= view->viewport()->width());
    int room = view->columnWidth(TokenTable::State);
    TokenTable table;
    table.show(test::oneOfEach(), test::sampleDay);
    QVERIFY(table.stateTexts().size() > 10);
    for (const QString &text : table.stateTexts())
        QVERIFY2(view->fontMetrics().horizontalAdvance(text) < room, qPrintable(text));
    QVERIFY(view->columnWidth(TokenTable::Name) >= 15 * view->fontMetrics().averageCharWidth());
}

void tst_OverviewWindow::knowsTheFacts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Facts>("facts");

    QTest::newRow("full access")
        << u"works"_s
        << Facts({{u"organization"_s, u"fabrikam"_s},
                  {u"account"_s, u"Dana Example (dana@example.com)"_s},
                  {u"needs"_s, u"Pull requests, Reviewers"_s},
                  {u"access"_s, u"Full access"_s},
                  {u"reach"_s, QString()},
                  {u"label"_s, u"works"_s},
                  {u"created"_s, u"October 2026"_s},
                  {u"expires"_s, wording::dayWords({2027, 1, 22}) + u" (in 60 day(s))"_s},
                  {u"lastVerdict"_s, QString()}, // it is the last check
                  {u"lastGood"_s, QString()},
                  {u"entry"_s, u"fabrikam/works"_s}});
    QTest::newRow("custom, with Diff wanted")
        << u"custom"_s
        << Facts({{u"needs"_s, u"Pull requests, Reviewers, Diff"_s},
                  {u"access"_s, u"Custom defined"_s}});
    QTest::newRow("all organizations")
        << u"global"_s << Facts({{u"reach"_s, u"All organizations of its account"_s}});
    QTest::newRow("never checked") << u"new"_s
                                   << Facts({{u"access"_s, u"Not known"_s},
                                             {u"account"_s, QString()},
                                             {u"expires"_s, u"Not known"_s},
                                             {u"lastCheck"_s, u"Never"_s},
                                             {u"lastGood"_s, QString()}});
    const QDateTime before(QDate(2026, 11, 3), QTime(12, 0), Qt::UTC);
    const QDateTime noon(test::sampleDay, QTime(12, 0), Qt::UTC);
    QTest::newRow("failed check")
        << u"proxy"_s
        << Facts({{u"lastCheck"_s, localTime(noon) + u": The proxy refused to connect."_s},
                  {u"lastVerdict"_s, localTime(before)}});
}

void tst_OverviewWindow::knowsTheFacts()
{
    QFETCH(const QString, name);
    QFETCH(const Facts, facts);
    TokenRecord custom = test::workingToken(u"custom"_s);
    custom.needs.diff = true;
    custom.current.lastVerdict->access = azuredevops::Access::Custom;
    for (const TokenRecord &record : test::oneOfEach() + QList{custom})
        QVERIFY(m_desk->put(record));
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->select(name));
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        const auto *const value = m_desk->find<QLabel>(fact.key());
        QVERIFY2(value, qPrintable(fact.key()));
        QCOMPARE(value->isVisible(), !fact.value().isEmpty());
        if (value->isVisible())
            QCOMPARE(value->accessibleName(), fact.value());
    }
}

/// A time is the person's own; who has to compare it finds it in UTC.
void tst_OverviewWindow::tellsTimesInUtcAsWell()
{
    QVERIFY(m_desk->put(test::workingToken(u"one"_s)));
    QVERIFY(m_desk->open());
    QCOMPARE(m_desk->find(u"lastCheck"_s)->toolTip(),
             wording::dayWords({2026, 11, 23}) + u", "_s
                 + QLocale().toString(QTime(12, 0),
                                      QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s))
                 + u" UTC"_s);
    QVERIFY(m_desk->find(u"expires"_s)->toolTip().contains(wording::dayWords({2027, 1, 22})));
    QVERIFY(m_desk->push(u"entryCopy"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"fabrikam/one"_s);
    QCOMPARE(m_desk->headline(u"message"_s), u"Copied: fabrikam/one"_s);
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
    QCOMPARE(m_desk->title(), u"two"_s);
}

void tst_OverviewWindow::leavesADamagedLibraryAlone()
{
    QFile file(m_desk->library.file());
    QVERIFY(file.open(QFile::WriteOnly) && file.write("{\"version\":") > 0);
    file.close();
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->headline(u"libraryTrouble"_s).contains(u"damaged"_s));
    QVERIFY(!m_desk->find(u"empty"_s)->isVisible()); // who knows that there is none?
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

void tst_OverviewWindow::opensTheDetailsAsAPageWhereThereIsNoRoom()
{
    QVERIFY(m_desk->put(test::workingToken(u"one"_s)));
    QVERIFY(m_desk->open({800, 600}));
    QVERIFY(m_desk->find(u"tokens"_s)->isVisible());
    QVERIFY(!m_desk->find(u"details"_s)->isVisible());
    QTest::keyClick(m_desk->view(), Qt::Key_Return);
    QVERIFY(!m_desk->find(u"tokens"_s)->isVisible());
    QVERIFY(m_desk->find(u"details"_s)->isVisible());
    QCOMPARE(test::focused(), u"copyPassword"_s);
    QVERIFY(m_desk->push(u"back"_s));
    QCOMPARE(test::focused(), u"tokens"_s);
    QVERIFY(!m_desk->find(u"details"_s)->isVisible());

    QTest::mouseClick(m_desk->view()->viewport(), Qt::LeftButton, {}, {100, 20});
    QTest::mouseDClick(m_desk->view()->viewport(), Qt::LeftButton, {}, {100, 20});
    QVERIFY(m_desk->find(u"details"_s)->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(test::focused(), u"tokens"_s);

    m_desk->window->resize(1180, 600);
    QVERIFY(m_desk->find(u"details"_s)->isVisible());
    QVERIFY(!m_desk->find(u"back"_s)->isVisible());
}

void tst_OverviewWindow::cutsNothingOnASmallScreen_data()
{
    QTest::addColumn<double>("scale");

    QTest::newRow("usual text") << 1.0;
    QTest::newRow("double") << 2.0;
}

void tst_OverviewWindow::cutsNothingOnASmallScreen()
{
    QFETCH(const double, scale);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * scale);
    QApplication::setFont(font);
    for (const TokenRecord &record : test::oneOfEach())
        QVERIFY(m_desk->put(record));
    QVERIFY(m_desk->open({640, 480 - 30})); // less the frame
    const QSize size = m_desk->window->size();
    for (const auto *button : m_desk->window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->visibleRegion().isEmpty()) // to be scrolled to
            continue;
        QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                 qPrintable(button->objectName()));
        QVERIFY2(button->parentWidget()->objectName() == u"search"_s
                     || (button->width() >= 24 && button->height() >= 24),
                 qPrintable(button->objectName()));
        QVERIFY2(m_desk->window->rect().contains(
                     QRect(button->mapTo(m_desk->window.get(), QPoint()), button->size())),
                 qPrintable(button->objectName()));
    }
    QApplication::setFont(usual);
    QCOMPARE(size, QSize(640, 450));
}

void tst_OverviewWindow::offersToBeginWhereNothingIsStored()
{
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->find(u"empty"_s)->isVisible());
    QVERIFY(!m_desk->find(u"tokens"_s)->isVisible());
    int setUps = 0;
    connect(m_desk->window.get(), &OverviewWindow::setUpRequested, this, [&setUps] { ++setUps; });
    QVERIFY(m_desk->push(u"setUpFirst"_s));
    QCOMPARE(setUps, 1);
    QVERIFY(m_desk->put(test::workingToken(u"one"_s)));
    QTRY_VERIFY(m_desk->find(u"tokens"_s)->isVisible());
    QVERIFY(!m_desk->find(u"empty"_s)->isVisible());
}

/// After a setup or a rotation, whatever the list was narrowed down to before.
void tst_OverviewWindow::selectsWhatIsNew()
{
    for (const TokenRecord &record : test::oneOfEach())
        QVERIFY(m_desk->put(record));
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->push(u"chipRefused"_s));
    m_desk->find<QLineEdit>(u"search"_s)->setText(u"refused"_s);
    QCOMPARE(m_desk->view()->model()->rowCount(), 1);
    const TokenRecord added = test::workingToken(u"added"_s);
    QVERIFY(m_desk->put(added));
    m_desk->window->select(added.place);
    QCOMPARE(m_desk->title(), u"added"_s);
    QCOMPARE(m_desk->view()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(m_desk->view()->model()->rowCount(), 13);
}

void tst_OverviewWindow::opensAsItWasClosed()
{
    m_desk->memory = m_desk->folder.filePath(u"windows.conf"_s);
    for (const TokenRecord &record : test::oneOfEach())
        QVERIFY(m_desk->put(record));
    QVERIFY(m_desk->open({700, 500}));
    QVERIFY(m_desk->push(u"chipAttention"_s));
    m_desk->view()->horizontalHeader()->setSortIndicator(TokenTable::Name, Qt::DescendingOrder);
    const QModelIndex first = m_desk->view()->model()->index(0, TokenTable::Name);
    QCOMPARE(first.data().toString(), u"unchecked"_s);
    const QRect place = m_desk->window->geometry();
    m_desk->window->close();

    QVERIFY(m_desk->open(QSize()));
    QCOMPARE(m_desk->window->geometry(), place);
    QVERIFY(m_desk->find<QAbstractButton>(u"chipAttention"_s)->isChecked());
    QCOMPARE(m_desk->view()->model()->index(0, TokenTable::Name).data().toString(), u"unchecked"_s);
    QCOMPARE(m_desk->view()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void tst_OverviewWindow::copiesTheTokenInsteadOfACell()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    QVERIFY(m_desk->open());
    QTest::keyClick(m_desk->view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->headline(u"message"_s),
                 u"fabrikam/one: Copied. 29 second(s) left."_s); // no news for screen readers
    QVERIFY(!m_desk->find(u"message"_s)->accessibleName().contains(u"29"_s));
    QCOMPARE(QGuiApplication::clipboard()->text().toLatin1(),
             m_desk->organization.token(TokenKind::Full));
}

void tst_OverviewWindow::offersTheSettingThatMayHelp()
{
    for (const TokenRecord &record : test::oneOfEach())
        QVERIFY(m_desk->put(record));
    QVERIFY(m_desk->open());
    QSignalSpy wanted(m_desk->window.get(), &overview::OverviewWindow::settingsRequested);
    QVERIFY(m_desk->select(u"proxy"_s)); // refused to connect
    QVERIFY(m_desk->push(u"openSettings"_s));
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<settings::Part>(), settings::Part::Proxy);
    for (const auto &name : {u"works"_s, u"refused"_s, u"new"_s}) {
        QVERIFY(m_desk->select(name));
        QVERIFY(!m_desk->find(u"openSettings"_s)->isVisible());
    }
}

void tst_OverviewWindow::reachesEachActWithoutScrolling()
{
    for (const TokenRecord &record : test::oneOfEach())
        QVERIFY(m_desk->put(record));
    QVERIFY(m_desk->open({1280, 760})); // of 1280 x 800, without frame
    for (const TokenRecord &record : test::oneOfEach()) {
        QVERIFY(m_desk->select(record.place.name));
        QCoreApplication::processEvents();
        for (const auto &name : {u"check"_s, u"remove"_s, u"exportReminder"_s, u"revokeOld"_s}) {
            const auto buttons = m_desk->find(u"details"_s)->findChildren<QAbstractButton *>(name);
            QVERIFY(!buttons.isEmpty());
            for (const auto *each : buttons)
                QVERIFY2(!each->isVisible() || !each->visibleRegion().isEmpty(),
                         qPrintable(record.place.name + u' ' + name));
        }
    }
}

void tst_OverviewWindow::offersTheOneThingToDo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("button");

    QTest::newRow("works") << u"works"_s << u"copyPassword"_s;
    QTest::newRow("without Diff") << u"without-diff"_s << u"copyPassword"_s;
    QTest::newRow("refused") << u"refused"_s << u"rotate"_s;
    QTest::newRow("expired") << u"expired"_s << u"rotate"_s;
    QTest::newRow("soon") << u"soon"_s << u"rotate"_s;
    QTest::newRow("lacking") << u"lacking"_s << u"checkWithPageFirst"_s;
    QTest::newRow("missing") << u"missing"_s << u"setUpAgain"_s;
    QTest::newRow("new") << u"new"_s << u"checkFirst"_s;
    QTest::newRow("unchecked") << u"unchecked"_s << u"checkFirst"_s;
    QTest::newRow("not checked now") << u"proxy"_s << u"checkFirst"_s;
    QTest::newRow("wrong date") << u"outlived"_s << u"editExpiryFirst"_s;
}

void tst_OverviewWindow::offersTheOneThingToDo()
{
    QFETCH(const QString, name);
    QFETCH(const QString, button);
    for (const TokenRecord &record : test::oneOfEach())
        QVERIFY(m_desk->put(record));
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->select(name));
    const bool isDead = name == u"refused"_s || name == u"expired"_s || name == u"missing"_s;
    QCOMPARE(m_desk->find(u"copyPassword"_s)->isVisible(),
             !isDead && name != u"lacking"_s); // who would copy what does not work?
    QCOMPARE(m_desk->find<QAction>(u"copyPassword"_s)->isEnabled(), name != u"missing"_s);
    for (const auto *each : m_desk->find(u"details"_s)->findChildren<widgets::PrimaryButton *>()) {
        QVERIFY2(each->isPrimary() == (each->objectName() == button),
                 qPrintable(each->objectName()));
        QVERIFY(each->isVisible() || !each->isPrimary());
    }
    QTest::keyClick(m_desk->view(), Qt::Key_Return);
    QCOMPARE(test::focused(), button);
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
         {u"setUp"_s, u"search"_s, u"checkAll"_s, u"chipAll"_s, u"copyPassword"_s, u"rotate"_s,
          u"check"_s, u"checkWithPage"_s, u"exportReminder"_s, u"editExpiry"_s,
          u"organizationCopy"_s, u"entryCopy"_s, u"remove"_s})
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
    for (const auto *menu : m_desk->window->menuBar()->actions())
        QCOMPARE(add(menu->text()), QString());
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
