// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/desk.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>

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

    void opensTheOneThatIsSelected();
    void opensTheCurrentOneIfNoneIsSelected();
    void opensTheCurrentOneIfAllAreSelected();
    void goesOnToTheNextAfterARemoval();
    void goesOnToTheNextIfAnotherProcessRemovedIt();
    void leavesNoneSelectedIfThePersonDid();
    void doesNothingInAnEmptyTable();
    void sortsByAnotherColumn();
    void rotatesFromAReminder();
    void showsWhatAReminderIsAbout();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    /// Once the question whether to remove is closed.
    [[nodiscard]] bool isBackInTheTable() const
    {
        m_desk->window->activateWindow();
        return QTest::qWaitFor([this] { return m_desk->view()->hasFocus(); });
    }
    [[nodiscard]] QString title() const { return m_desk->find<QLabel>(u"title"_s)->text(); }

    std::unique_ptr<test::Desk> m_desk;
    QStringList m_opened; ///< names
};

void tst_OverviewKeys::init()
{
    QTest::failOnWarning(test::anyWarning());
    m_opened.clear();
    m_desk.reset(); // one window at a time
    m_desk = std::make_unique<test::Desk>();
    QVERIFY(m_desk->organization.start());
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        m_desk->add(name, TokenKind::Full);
    QVERIFY(m_desk->open());
    connect(m_desk->window.get(), &OverviewWindow::revalidationRequested, this,
            [this](const Place &place) { m_opened += place.name; });
    QCOMPARE(QApplication::focusWidget()->objectName(), u"tokens"_s);
    QCOMPARE(title(), u"fabrikam/a"_s);
}

void tst_OverviewKeys::opensTheOneThatIsSelected()
{
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_opened, QStringList(u"b"_s));
}

void tst_OverviewKeys::opensTheCurrentOneIfNoneIsSelected()
{
    press(Qt::Key_Down);
    press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!m_desk->view()->selectionModel()->hasSelection());
    press(Qt::Key_Return);
    QCOMPARE(m_opened, QStringList(u"b"_s));
    QCOMPARE(title(), u"fabrikam/b"_s); // seen to be what is opened
}

void tst_OverviewKeys::opensTheCurrentOneIfAllAreSelected()
{
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_desk->view()->selectionModel()->selectedRows().size(), 3);
    press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(m_opened, QStringList(u"c"_s));
    QCOMPARE(title(), u"fabrikam/c"_s);
}

void tst_OverviewKeys::goesOnToTheNextAfterARemoval()
{
    for (const auto &next : {u"fabrikam/b"_s, u"fabrikam/c"_s}) {
        press(Qt::Key_Delete);
        QVERIFY(m_desk->push(u"confirmRemove"_s));
        QTRY_COMPARE(title(), next);
        QVERIFY(isBackInTheTable());
    }
    press(Qt::Key_Return);
    QCOMPARE(m_opened, QStringList(u"c"_s));

    press(Qt::Key_Delete); // the last one
    QVERIFY(m_desk->push(u"confirmRemove"_s));
    QTRY_COMPARE(m_desk->view()->model()->rowCount(), 0);
    QVERIFY(isBackInTheTable());
    press(Qt::Key_Return);
    QCOMPARE(m_opened.size(), 1);
}

void tst_OverviewKeys::goesOnToTheNextIfAnotherProcessRemovedIt()
{
    TokenLibrary theirs(m_desk->folder.path());
    press(Qt::Key_End); // the last one: there is none after it
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(title(), u"fabrikam/c"_s);
    QVERIFY(theirs.forget(m_desk->record(u"c"_s).place));
    QTRY_COMPARE(title(), u"fabrikam/b"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_opened, QStringList(u"b"_s));

    press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(theirs.forget(m_desk->record(u"b"_s).place));
    QTRY_COMPARE(title(), u"fabrikam/a"_s);
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
    QCOMPARE(m_opened, QStringList());
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
    press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"sort"_s);
    press(Qt::Key_Home); // Organization: all have the same
    press(Qt::Key_Down);
    QCOMPARE(first(), u"a"_s);
    const auto *const header = m_desk->view()->horizontalHeader();
    QCOMPARE(header->sortIndicatorSection(), int(overview::TokenTable::Name));

    m_desk->view()->sortByColumn(overview::TokenTable::Name, Qt::DescendingOrder); // as clicked
    QCOMPARE(first(), u"c"_s);
    m_desk->view()->sortByColumn(overview::TokenTable::Expiry, Qt::DescendingOrder);
    QCOMPARE(m_desk->find<QComboBox>(u"sort"_s)->currentIndex(), int(overview::TokenTable::Expiry));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
}

void tst_OverviewKeys::rotatesFromAReminder()
{
    QStringList rotated;
    connect(m_desk->window.get(), &OverviewWindow::rotationRequested, this,
            [&rotated](const Place &place) { rotated += place.name; });
    library::TokenRecord record = m_desk->record(u"b"_s);
    record.current.expires = m_desk->today.addDays(5);
    QVERIFY(m_desk->put(record));
    m_desk->window->reload();
    m_desk->find<QLineEdit>(u"search"_s)->setText(u"fabrikam/c"_s);
    for (int i = 0; i < 40 && QApplication::focusWidget()->objectName() != u"follow0"_s; ++i)
        press(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(u"fabrikam/b"_s));
    press(Qt::Key_Space);
    QCOMPARE(rotated, QStringList(u"b"_s));
    QCOMPARE(title(), u"fabrikam/b"_s);
}

void tst_OverviewKeys::showsWhatAReminderIsAbout()
{
    for (const QString &name : {u"a"_s, u"c"_s}) {
        library::TokenRecord record = m_desk->record(name);
        record.current.expires = m_desk->today.addDays(5);
        QVERIFY(m_desk->put(record));
    }
    m_desk->window->reload();
    QVERIFY(m_desk->push(u"follow0"_s));
    QCOMPARE(m_desk->view()->selectionModel()->selectedRows().size(), 2);
    QVERIFY(m_desk->view()->hasFocus());
    TokenLibrary theirs(m_desk->folder.path());
    for (const QString &name : {u"a"_s, u"c"_s})
        QVERIFY(theirs.forget(m_desk->record(name).place));
    m_desk->window->reload();
    QVERIFY(!m_desk->find(u"follow0"_s)->isVisible());
}

QTEST_MAIN(tst_OverviewKeys)
#include "tst_overviewkeys.moc"
