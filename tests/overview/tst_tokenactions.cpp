// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/sortmenu.h"
#include "overview/tokenactions.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using overview::Act;
using overview::Situation;
using overview::TokenActions;

using Acts = QSet<Act>;

size_t qHash(Act act, size_t seed = 0)
{
    return ::qHash(int(act), seed);
}

/// What can be done in the main window, and when.
class tst_TokenActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void saysWhatEachDoes();
    void hasTheUsualKeys_data();
    void hasTheUsualKeys();
    void isWholeInTheMenus();
    void hasALetterOfItsOwnInEachMenu();
    void knowsWhatIsPossible_data();
    void knowsWhatIsPossible();
    void keepsButtonsInStep();

private:
    /// With what is in the menus below it.
    static QList<QAction *> all(const QList<QAction *> &actions);

    std::unique_ptr<QMainWindow> m_window;
    TokenActions *m_actions = nullptr; ///< of m_window
};

void tst_TokenActions::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_window = std::make_unique<QMainWindow>();
    m_actions = new TokenActions(*m_window);
    auto *sorting = new overview::SortMenu(m_window.get());
    m_actions->fill(*m_window->menuBar(), *sorting);
}

QList<QAction *> tst_TokenActions::all(const QList<QAction *> &actions)
{
    QList<QAction *> result = actions;
    for (const QAction *action : actions) {
        if (action->menu())
            result += all(action->menu()->actions());
    }
    return result;
}

void tst_TokenActions::saysWhatEachDoes()
{
    QSet<QString> names;
    for (int i = 0; i < overview::actCount; ++i) {
        const QAction &action = (*m_actions)[Act(i)];
        QVERIFY2(!action.objectName().isEmpty(), qPrintable(action.text()));
        QVERIFY2(!action.text().isEmpty() && !action.statusTip().isEmpty(),
                 qPrintable(action.objectName()));
        QVERIFY(action.toolTip().startsWith(action.statusTip()));
        QVERIFY(action.toolTip().contains(action.shortcut().toString(QKeySequence::NativeText)));
        names += action.objectName();
    }
    QCOMPARE(names.size(), overview::actCount);
}

void tst_TokenActions::hasTheUsualKeys_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QKeySequence>("keys");

    QTest::newRow("new") << Act::NewToken << QKeySequence(u"Ctrl+N"_s);
    QTest::newRow("check") << Act::Check << QKeySequence(u"F5"_s);
    QTest::newRow("check all") << Act::CheckAll << QKeySequence(u"Ctrl+Shift+R"_s);
    QTest::newRow("copy") << Act::CopyPassword << QKeySequence(u"Ctrl+C"_s);
    QTest::newRow("expiry") << Act::EditExpiry << QKeySequence(u"F2"_s);
    QTest::newRow("remove") << Act::Remove << QKeySequence(u"Del"_s);
    QTest::newRow("find") << Act::Find << QKeySequence(u"Ctrl+F"_s);
    QTest::newRow("settings") << Act::Settings << QKeySequence(u"Ctrl+,"_s);
    QTest::newRow("help") << Act::Help << QKeySequence(u"F1"_s);
    QTest::newRow("quit") << Act::Quit << QKeySequence(u"Ctrl+Q"_s);
}

void tst_TokenActions::hasTheUsualKeys()
{
    QFETCH(const Act, act);
    QFETCH(const QKeySequence, keys);
    QCOMPARE((*m_actions)[act].shortcut(), keys);
    QVERIFY(m_window->actions().contains(&(*m_actions)[act])); // it works all over the window
}

void tst_TokenActions::isWholeInTheMenus()
{
    const auto shown = all(m_window->menuBar()->actions());
    for (int i = 0; i < overview::actCount; ++i) {
        QVERIFY2(shown.contains(&(*m_actions)[Act(i)]),
                 qPrintable((*m_actions)[Act(i)].objectName()));
    }
    QMenu menu;
    m_actions->fillForRows(menu);
    for (const Act act :
         {Act::ShowDetails, Act::Check, Act::CopyPassword, Act::Rotate, Act::EditExpiry,
          Act::FindCopies, Act::RevokeOld, Act::GoBack, Act::Remove})
        QVERIFY(menu.actions().contains(&(*m_actions)[act]));
}

void tst_TokenActions::hasALetterOfItsOwnInEachMenu()
{
    QList<QList<QAction *>> menus{m_window->menuBar()->actions()};
    for (const QAction *action : all(m_window->menuBar()->actions())) {
        if (action->menu())
            menus += action->menu()->actions();
    }
    QCOMPARE(menus.size(), 1 + 5);
    for (const auto &menu : menus) {
        QSet<QString> letters;
        for (const QAction *action : menu) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            QVERIFY2(action->isSeparator() || !letter.isEmpty(), qPrintable(action->text()));
            QVERIFY2(letter.isEmpty() || !letters.contains(letter), qPrintable(action->text()));
            letters += letter;
        }
    }
}

void tst_TokenActions::knowsWhatIsPossible_data()
{
    QTest::addColumn<Situation>("now");
    QTest::addColumn<Acts>("possible");

    const Acts always{Act::NewToken, Act::Settings, Act::Quit,
                      Act::Help,     Act::Diagnose, Act::About};
    const Acts stored = always + Acts{Act::Export, Act::Find, Act::CheckAll};
    const Acts several = stored + Acts{Act::Check, Act::Remove};
    const Acts one = several + Acts{Act::ShowDetails, Act::CheckWithPage, Act::CopyPassword,
                                    Act::Rotate,      Act::EditExpiry,    Act::FindCopies};
    const Acts withOld = one + Acts{Act::RevokeOld, Act::GoBack};
    QTest::newRow("nothing is stored") << Situation{} << always;
    QTest::newRow("none is selected") << Situation{.tokens = 3} << stored;
    QTest::newRow("one") << Situation{.tokens = 3, .selected = 1} << one;
    QTest::newRow("several") << Situation{.tokens = 3, .selected = 2} << several;
    QTest::newRow("one that replaced another")
        << Situation{.tokens = 3, .selected = 1, .hasOld = true} << withOld;
    QTest::newRow("a check") << Situation{.tokens = 3, .selected = 1, .isChecking = true}
                             << (one + Acts{Act::Stop}) - Acts{Act::Check, Act::CheckAll};
    QTest::newRow("going back") << Situation{.tokens = 3,
                                             .selected = 1,
                                             .hasOld = true,
                                             .isGoingBack = true}
                                << (withOld + Acts{Act::Stop}) - Acts{Act::GoBack};
    QTest::newRow("copying") << Situation{.tokens = 3, .selected = 1, .isCopying = true}
                             << one - Acts{Act::CopyPassword};
    QTest::newRow("one that is not in the keychain")
        << Situation{.tokens = 3, .selected = 1, .isMissing = true}
        << one - Acts{Act::CheckWithPage, Act::CopyPassword, Act::Rotate, Act::FindCopies};
    QTest::newRow("a removal") << Situation{.tokens = 3, .selected = 1, .isRemoving = true}
                               << one - Acts{Act::Remove};
}

void tst_TokenActions::knowsWhatIsPossible()
{
    QFETCH(const Situation, now);
    QFETCH(const Acts, possible);
    m_actions->suit(now);
    for (int i = 0; i < overview::actCount; ++i) {
        const QAction &action = (*m_actions)[Act(i)];
        QVERIFY2(action.isEnabled() == possible.contains(Act(i)), qPrintable(action.objectName()));
    }
}

void tst_TokenActions::keepsButtonsInStep()
{
    QPushButton button;
    m_actions->bind(Act::Rotate, button);
    QCOMPARE(button.objectName(), u"rotate"_s);
    QVERIFY(!button.isEnabled());
    m_actions->suit({.tokens = 1, .selected = 1});
    QVERIFY(button.isEnabled());
    int triggered = 0;
    connect(&(*m_actions)[Act::Rotate], &QAction::triggered, this, [&triggered] { ++triggered; });
    button.click();
    QCOMPARE(triggered, 1);

    QPushButton brief;
    m_actions->bind(Act::EditExpiry, brief, u"Change…"_s);
    QCOMPARE(brief.text(), u"Change…"_s);
    QCOMPARE(brief.accessibleName(), u"Change the expiry date…"_s);
}

QTEST_MAIN(tst_TokenActions)
#include "tst_tokenactions.moc"
