// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/desk.h"
#include "overview/removaldialog.h"
#include "support/readable.h"
#include "support/speaking.h"
#include "widgets/style.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;

/// The main window in each of its states can be read and worked with: measured at all that is
/// drawn.
class tst_OverviewLegible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isClear_data();
    void isClear();
    void isWhole_data();
    void isWhole();
    void hasClearMenus();
    void asksClearly();

private:
    static void require(const QStringList &found)
    {
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    using Act = std::function<bool(test::Desk &desk)>;

    const QFont m_font = QApplication::font();
    std::unique_ptr<test::Desk> m_desk;
};

void tst_OverviewLegible::init()
{
    QTest::failOnWarning(test::anyWarning());
    m_desk.reset(); // one window at a time
    m_desk = std::make_unique<test::Desk>();
    QVERIFY(m_desk->organization.start());
}

void tst_OverviewLegible::cleanup()
{
    m_desk.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
}

void tst_OverviewLegible::isClear_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<bool>("isEmpty");

    const Act rest = [](test::Desk &) { return true; };
    QTest::newRow("none") << rest << true;
    for (const library::TokenRecord &each : test::oneOfEach()) {
        const QString name = each.place.name;
        QTest::newRow(qPrintable(name))
            << Act([name](test::Desk &desk) { return desk.select(name); }) << false;
    }
    QTest::newRow("many selected") << Act([](test::Desk &desk) {
        desk.view()->selectAll();
        return true;
    }) << false;
    QTest::newRow("nothing found") << Act([](test::Desk &desk) {
        desk.find<QLineEdit>(u"search"_s)->setText(u"contoso"_s);
        return desk.find(u"nothingFound"_s)->isVisible();
    }) << false;
    QTest::newRow("the expiry is changed")
        << Act([](test::Desk &desk) { return desk.trigger(u"editExpiry"_s); }) << false;
    QTest::newRow("a result") << Act([](test::Desk &desk) {
        return desk.select(u"works"_s) && desk.trigger(u"copyPassword"_s);
    }) << false;
}

void tst_OverviewLegible::isClear()
{
    QFETCH(const Act, act);
    QFETCH(const bool, isEmpty);
    if (!isEmpty) {
        for (const library::TokenRecord &record : test::oneOfEach())
            QVERIFY(m_desk->put(record));
    }
    QVERIFY(m_desk->open({1600, 1500}));
    QVERIFY(act(*m_desk));
    m_desk->view()->setFocus();
    require(test::unclearThings(*m_desk->window, {1600, 1500}));
}

void tst_OverviewLegible::isWhole_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<test::Reading>("reading");
    QTest::addColumn<bool>("isLong");

    const std::pair<const char *, Act> acts[] = {
        {"list", [](test::Desk &) { return true; }},
        {"details", [](test::Desk &desk) { return desk.trigger(u"showDetails"_s); }},
        {"expiry", [](test::Desk &desk) { return desk.trigger(u"editExpiry"_s); }},
        {"many",
         [](test::Desk &desk) {
             desk.view()->selectAll();
             return true;
         }},
    };
    for (const auto &[name, act] : acts) {
        for (const test::Reading &reading : test::readings())
            QTest::addRow("%s, %s", name, qPrintable(reading.name)) << act << reading << false;
        QTest::addRow("%s, in longer words", name) << act << test::readings().constFirst() << true;
    }
}

void tst_OverviewLegible::isWhole()
{
    QFETCH(const Act, act);
    QFETCH(const test::Reading, reading);
    QFETCH(const bool, isLong);
    std::optional<test::Speaking> speaking;
    if (isLong)
        speaking.emplace(test::longLanguage);
    reading.begin(m_font);
    for (const library::TokenRecord &record : test::oneOfEach())
        QVERIFY(m_desk->put(record));
    QVERIFY(m_desk->open({788, 556}));
    QVERIFY(act(*m_desk));
    require(test::thingsCutInSmallWindows(*m_desk->window));
}

void tst_OverviewLegible::hasClearMenus()
{
    QVERIFY(m_desk->put(test::workingToken(u"one"_s)));
    QVERIFY(m_desk->open());
    int menus = 0;
    for (QMenu *menu : m_desk->window->findChildren<QMenu *>()) {
        if (menu->isEmpty())
            continue;
        ++menus;
        menu->resize(menu->sizeHint());
        require(test::dimThings(*menu) + test::smallTargets(*menu));
    }
    QVERIFY(menus >= 3);
}

void tst_OverviewLegible::asksClearly()
{
    overview::RemovalDialog dialog(test::oneOfEach(), u"Login"_s);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    require(test::unclearThings(dialog, {900, 900}));
    require(test::cutThings(dialog));
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(
        new widgets::Style(QStyleFactory::create(qEnvironmentVariable("TEST_STYLE", u"Fusion"_s))));
    tst_OverviewLegible test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_overviewlegible.moc"
