// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/desk.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;
using library::Place;
using library::TokenLibrary;
using overview::OverviewWindow;
using practice::TokenKind;

/// What the keys do in the table, whatever is selected.
class tst_OverviewKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void showsTheOneThatIsSelected();
    void showsTheCurrentOneIfNoneIsSelected();
    void showsTheCurrentOneIfAllAreSelected();
    void goesOnToTheNextAfterARemoval();
    void goesOnToTheNextIfAnotherProcessRemovedIt();
    void leavesNoneSelectedIfThePersonDid();
    void doesNothingInAnEmptyTable();
    void sortsByAnotherColumn();
    void offersAllInTheMenuOfARow();
    void offersTheOrdersInTheMenuOfTheHeads();
    void disablesACheckAtOnce();
    void showsOneFromAReminder();
    void showsWhatAReminderIsAbout();
    void closesAReminder();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    /// As one for all organizations, of which there is a reminder.
    void makeGlobal(const QString &name)
    {
        library::TokenRecord record = m_desk->record(name);
        record.current.lastVerdict->isGlobal = true;
        record.current.lastCheck = record.current.lastVerdict;
        QVERIFY(m_desk->put(record));
        m_desk->window->reload();
    }
    /// Once the question whether to remove is closed.
    [[nodiscard]] bool isBackInTheTable() const
    {
        m_desk->window->activateWindow();
        return QTest::qWaitFor([this] { return m_desk->view()->hasFocus(); });
    }
    [[nodiscard]] QString title() const { return m_desk->title(); }
    [[nodiscard]] bool isInTheDetails() const
    {
        return m_desk->find(u"details"_s)->isAncestorOf(QApplication::focusWidget());
    }

    std::unique_ptr<test::Desk> m_desk;
};

void tst_OverviewKeys::init()
{
    QTest::failOnWarning(test::anyWarning());
    m_desk.reset(); // one window at a time
    m_desk = std::make_unique<test::Desk>();
    QVERIFY(m_desk->organization.start());
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        m_desk->add(name, TokenKind::Full);
    QVERIFY(m_desk->open());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"tokens"_s);
    QCOMPARE(title(), u"a"_s);
}

void tst_OverviewKeys::showsTheOneThatIsSelected()
{
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(title(), u"b"_s);
    QVERIFY(isInTheDetails());
}

void tst_OverviewKeys::showsTheCurrentOneIfNoneIsSelected()
{
    press(Qt::Key_Down);
    press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!m_desk->view()->selectionModel()->hasSelection());
    press(Qt::Key_Return);
    QCOMPARE(title(), u"b"_s); // seen to be what is opened
    QVERIFY(isInTheDetails());
}

void tst_OverviewKeys::showsTheCurrentOneIfAllAreSelected()
{
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_desk->view()->selectionModel()->selectedRows().size(), 3);
    QCOMPARE(title(), u"3 tokens selected"_s);
    press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(title(), u"c"_s);
    QVERIFY(isInTheDetails());
}

void tst_OverviewKeys::goesOnToTheNextAfterARemoval()
{
    for (const auto &next : {u"b"_s, u"c"_s}) {
        press(Qt::Key_Delete);
        QVERIFY(m_desk->push(u"confirmRemove"_s));
        QTRY_COMPARE(title(), next);
        QVERIFY(isBackInTheTable());
    }

    press(Qt::Key_Delete); // the last one
    QVERIFY(m_desk->push(u"confirmRemove"_s));
    QTRY_COMPARE(m_desk->view()->model()->rowCount(), 0);
    QVERIFY(m_desk->find(u"setUpFirst"_s)->isVisible());
}

void tst_OverviewKeys::goesOnToTheNextIfAnotherProcessRemovedIt()
{
    TokenLibrary theirs(m_desk->folder.path());
    press(Qt::Key_End); // the last one: there is none after it
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(title(), u"c"_s);
    QVERIFY(theirs.forget(m_desk->record(u"c"_s).place));
    QTRY_COMPARE(title(), u"b"_s);

    press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(theirs.forget(m_desk->record(u"b"_s).place));
    QTRY_COMPARE(title(), u"a"_s);
}

void tst_OverviewKeys::leavesNoneSelectedIfThePersonDid()
{
    press(Qt::Key_Space, Qt::ControlModifier);
    TokenLibrary theirs(m_desk->folder.path());
    QVERIFY(theirs.forget(m_desk->record(u"c"_s).place));
    QTRY_COMPARE(m_desk->view()->model()->rowCount(), 2);
    QVERIFY(!m_desk->view()->selectionModel()->hasSelection());
}

void tst_OverviewKeys::doesNothingInAnEmptyTable()
{
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"nothing like that"_s);
    QCOMPARE(m_desk->view()->model()->rowCount(), 0);
    m_desk->view()->setFocus();
    for (const int key : {Qt::Key_Return, Qt::Key_Delete, Qt::Key_F5})
        press(key);
    QVERIFY(!m_desk->find(u"removal"_s));
}

void tst_OverviewKeys::sortsByAnotherColumn()
{
    library::TokenRecord record = m_desk->record(u"b"_s);
    record.current.expires = m_desk->today.addDays(40); // ends before the others
    QVERIFY(m_desk->put(record));
    m_desk->window->reload();
    const auto first = [this] {
        return m_desk->view()->model()->index(0, overview::TokenTable::Name).data().toString();
    };
    QCOMPARE(first(), u"b"_s);
    for (QAction *const order : m_desk->find<QMenu>(u"sort"_s)->actions()) {
        if (order->text() == u"&Name"_s)
            order->trigger();
    }
    QCOMPARE(first(), u"a"_s);
    const auto *const header = m_desk->view()->horizontalHeader();
    QCOMPARE(header->sortIndicatorSection(), int(overview::TokenTable::Name));

    const auto click = [this](int column) {
        auto *const heads = m_desk->view()->horizontalHeader();
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {},
                          {heads->sectionViewportPosition(column) + 5, 5});
    };
    click(overview::TokenTable::Name); // the other way round
    QCOMPARE(first(), u"c"_s);
    click(overview::TokenTable::Expiry);
    QCOMPARE(first(), u"b"_s);
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    QStringList checked;
    for (const QAction *const order : m_desk->find<QMenu>(u"sort"_s)->actions()) {
        if (order->isChecked())
            checked += order->text();
    }
    QCOMPARE(checked, QStringList(u"&Expiry date"_s));
}

void tst_OverviewKeys::offersAllInTheMenuOfARow()
{
    const QPoint at = m_desk->view()->visualRect(m_desk->view()->model()->index(1, 0)).center();
    QTest::mousePress(m_desk->view()->viewport(), Qt::RightButton, {}, at);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at,
                            m_desk->view()->viewport()->mapToGlobal(at));
    QApplication::sendEvent(m_desk->view()->viewport(), &event);
    const QPointer<QMenu> menu(m_desk->find<QMenu>(u"rowMenu"_s));
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(title(), u"b"_s); // it is about the row below the pointer
    QVERIFY(menu->actions().contains(m_desk->find<QAction>(u"rotate"_s)));
    menu->close();
    QTRY_VERIFY(!menu);
}

void tst_OverviewKeys::offersTheOrdersInTheMenuOfTheHeads()
{
    QWidget *const heads = m_desk->view()->horizontalHeader()->viewport();
    QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, heads->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(heads, &event);
    auto *const menu = m_desk->find<QMenu>(u"sort"_s);
    QVERIFY(menu->isVisible());
    menu->close();
}

void tst_OverviewKeys::disablesACheckAtOnce()
{
    m_desk->organization.hold(practice::Endpoint::ConnectionData);
    press(Qt::Key_F5);
    for (const auto &name : {u"check"_s, u"checkAll"_s})
        QVERIFY(!m_desk->find<QAction>(name)->isEnabled());
    QVERIFY(m_desk->find(u"stop"_s)->isVisible());
    QVERIFY(!m_desk->find(u"checkAll"_s)->isVisible());
    QVERIFY(m_desk->trigger(u"stop"_s));
    QVERIFY(m_desk->find(u"checkAll"_s)->isVisible());
}

void tst_OverviewKeys::showsOneFromAReminder()
{
    makeGlobal(u"b"_s);
    m_desk->find<QLineEdit>(u"search"_s)->setText(u"fabrikam/c"_s);
    for (int i = 0; i < 40 && QApplication::focusWidget()->objectName() != u"follow0"_s; ++i)
        press(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(u"fabrikam/b"_s));
    press(Qt::Key_Space);
    QCOMPARE(title(), u"b"_s);
    QCOMPARE(test::focused(), u"tokens"_s);
}

void tst_OverviewKeys::showsWhatAReminderIsAbout()
{
    for (const QString &name : {u"a"_s, u"c"_s})
        makeGlobal(name);
    QVERIFY(m_desk->push(u"follow0"_s));
    QCOMPARE(m_desk->view()->model()->rowCount(), 2); // these alone, and one is selected
    QCOMPARE(m_desk->view()->selectionModel()->selectedRows().size(), 1);
    QVERIFY(m_desk->find<QAction>(u"rotate"_s)->isEnabled());
    QVERIFY(m_desk->find<QAction>(u"check"_s)->isEnabled());
    QVERIFY(m_desk->view()->hasFocus());
    TokenLibrary theirs(m_desk->folder.path());
    for (const QString &name : {u"a"_s, u"c"_s})
        QVERIFY(theirs.forget(m_desk->record(name).place));
    m_desk->window->reload();
    QVERIFY(!m_desk->find(u"follow0"_s)->isVisible());
    QCOMPARE(m_desk->view()->model()->rowCount(), 1); // there is nothing left to be shown alone
}

void tst_OverviewKeys::closesAReminder()
{
    makeGlobal(u"a"_s);
    QVERIFY(m_desk->push(u"close0"_s));
    QVERIFY(!m_desk->find(u"notices"_s)->isVisible());
    m_desk->window->reload();
    QVERIFY(!m_desk->find(u"notices"_s)->isVisible());
    makeGlobal(u"b"_s); // that is news
    QVERIFY(m_desk->find(u"notices"_s)->isVisible());
}

QTEST_MAIN(tst_OverviewKeys)
#include "tst_overviewkeys.moc"
