// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/windowmemory.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using overview::Matter;
using overview::Order;
using overview::WindowLook;

/// What the main window remembers of its look.
class tst_WindowMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void remembersEverything();
    void takesNothingForDamage_data();
    void takesNothingForDamage();
    void writesNothingWithoutAFile();
    void fitsIntoAScreen_data();
    void fitsIntoAScreen();
};

void tst_WindowMemory::remembersEverything()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"windows.conf"_s);
    overview::remember({.place = {5, 5, 300, 300}, .frame = {2, 23, 3, 4}}, file);
    overview::remember({.place = {-700, 40, 900, 650},
                        .frame = {0, 30, 0, 0}, // as long as it is maximized
                        .isMaximized = true,
                        .detailsWidth = 380,
                        .order = Order::Account,
                        .direction = Qt::DescendingOrder,
                        .matter = Matter::Refused},
                       file);
    const WindowLook look = overview::rememberedLook(file);
    QCOMPARE(look.place, QRect(-700, 40, 900, 650));
    QCOMPARE(look.frame, QMargins(2, 23, 3, 4));
    QVERIFY(look.isMaximized);
    QCOMPARE(look.detailsWidth, 380);
    QCOMPARE(look.order, Order::Account);
    QCOMPARE(look.direction, Qt::DescendingOrder);
    QCOMPARE(look.matter, Matter::Refused);
}

void tst_WindowMemory::takesNothingForDamage_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("none") << QByteArray();
    QTest::newRow("no settings") << QByteArray("\x00\xff{[}]\n===\n", 12);
    QTest::newRow("words") << QByteArray(
        "[window]\nwidth=wide\nheight=\nframeTop=-1\nmaximized=yes\ndetails=?\n"
        "[list]\norder=name\nreversed=-\nmatter=@Invalid()\n");
    QTest::newRow("no such numbers")
        << QByteArray("[window]\nwidth=-5\nheight=99999999999\nmaximized=7\ndetails=1\n"
                      "[list]\norder=7\nreversed=2\nmatter=-1\n");
    QTest::newRow("half a size") << QByteArray("[window]\nwidth=900\nx=5\n");
    QTest::newRow("an object of Qt") << QByteArray("[window]\nwidth=@Size(900 600)\n"
                                                   "height=@Rect(1 2)\n[list]\norder=@Size(1 2)\n");
}

void tst_WindowMemory::takesNothingForDamage()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"windows.conf"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const WindowLook look = overview::rememberedLook(file.fileName());
    QVERIFY(look.place.isNull());
    QCOMPARE(look.frame, WindowLook().frame);
    QVERIFY(!look.isMaximized);
    QCOMPARE(look.detailsWidth, 0);
    QCOMPARE(look.order, Order::Attention);
    QCOMPARE(look.direction, Qt::AscendingOrder);
    QCOMPARE(look.matter, Matter::All);
}

void tst_WindowMemory::writesNothingWithoutAFile()
{
    overview::remember({.isMaximized = true}, {});
    QVERIFY(!overview::rememberedLook({}).isMaximized);
}

void tst_WindowMemory::fitsIntoAScreen_data()
{
    QTest::addColumn<QRect>("place");
    QTest::addColumn<QRect>("fitted");

    QTest::newRow("as it was") << QRect(100, 100, 900, 600) << QRect(100, 100, 900, 600);
    QTest::newRow("on the other one") << QRect(2000, 50, 900, 600) << QRect(2000, 50, 900, 600);
    QTest::newRow("half outside") << QRect(-300, 900, 900, 600) << QRect(0, 440, 900, 600);
    QTest::newRow("on a screen that is gone")
        << QRect(5000, 90, 900, 600) << QRect(1020, 90, 900, 600);
    QTest::newRow("too large") << QRect(10, 10, 4000, 3000) << QRect(0, 0, 1920, 1040);
    QTest::newRow("across both") << QRect(1500, 0, 900, 600) << QRect(1920, 0, 900, 600);
}

void tst_WindowMemory::fitsIntoAScreen()
{
    QFETCH(const QRect, place);
    QFETCH(const QRect, fitted);
    const QList<QRect> screens{QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 1000)};
    QCOMPARE(overview::fitted(place, screens), fitted);
    QCOMPARE(overview::fitted(place, {}), place);
}

QTEST_MAIN(tst_WindowMemory)
#include "tst_windowmemory.moc"
