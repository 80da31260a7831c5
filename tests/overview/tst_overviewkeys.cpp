// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/desk.h"

#include <QApplication>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using lifecycle::StoredToken;
using lifecycle::TokenLibrary;
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
            [this](const StoredToken &place) { m_opened += place.name; });
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
    const TokenLibrary theirs(m_desk->folder.path());
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
    const TokenLibrary theirs(m_desk->folder.path());
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

QTEST_MAIN(tst_OverviewKeys)
#include "tst_overviewkeys.moc"
