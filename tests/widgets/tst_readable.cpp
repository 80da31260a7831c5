// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "support/controls.h"
#include "support/readable.h"
#include "widgets/chip.h"
#include "widgets/colours.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QTableWidget>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Paints what it says in a colour of its own, as delegates do.
class Painted final : public QWidget
{
public:
    explicit Painted(QColor color)
        : m_color(color)
    {
        setMinimumSize(120, 40);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(m_color);
        painter.drawText(rect(), Qt::AlignCenter, u"painted"_s);
    }

private:
    QColor m_color;
};

QWidget *coloured(QWidget *widget, QColor ink)
{
    QPalette palette = widget->palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, ink);
    widget->setPalette(palette);
    return widget;
}

QWidget *iconOf(QColor ink)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.fillRect(4, 4, 8, 8, ink);
    painter.end();
    auto *button = new QPushButton;
    button->setIcon(pixmap);
    return button;
}

QWidget *tableOf(QColor ink)
{
    auto *table = new QTableWidget(1, 1);
    table->setCornerButtonEnabled(false);
    table->setItem(0, 0, new QTableWidgetItem(u"cell"_s));
    table->setMinimumSize(200, 120);
    return coloured(table, ink);
}

} // namespace

/// Whether what measures the windows would find what is wrong with one.
class tst_Readable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesPaleText_data();
    void seesPaleText();
    void seesAHiddenFocus();
    void seesASmallTarget();
    void seesWhatIsCut();

private:
    std::unique_ptr<QWidget> m_window;

    void show(QWidget *content)
    {
        m_window = std::make_unique<QWidget>();
        m_window->setPalette(test::lightPalette());
        (new QHBoxLayout(m_window.get()))->addWidget(content);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
};

void tst_Readable::seesPaleText_data()
{
    using Make = std::function<QWidget *(QColor)>;
    QTest::addColumn<Make>("make");
    QTest::newRow("label") << Make(
        [](QColor ink) { return coloured(new QLabel(u"label"_s), ink); });
    QTest::newRow("rich text") << Make(
        [](QColor ink) { return coloured(new QLabel(u"<b>label</b>"_s), ink); });
    QTest::newRow("button") << Make(
        [](QColor ink) { return coloured(new QPushButton(u"button"_s), ink); });
    QTest::newRow("painted") << Make([](QColor ink) { return new Painted(ink); });
    QTest::newRow("icon") << Make(&iconOf);
    QTest::newRow("table") << Make(&tableOf);
}

void tst_Readable::seesPaleText()
{
    QFETCH(const std::function<QWidget *(QColor)>, make);
    show(make(QColor(0x55, 0x55, 0x55)));
    QCOMPARE(test::dimThings(*m_window).join(u'\n'), QString());
    show(make(QColor(0xa0, 0xa0, 0xa0)));
    const QStringList found = test::dimThings(*m_window);
    QVERIFY(!found.isEmpty());
    m_window->setEnabled(false);
    QCOMPARE(test::dimThings(*m_window).join(u'\n'), QString());
}

void tst_Readable::seesAHiddenFocus()
{
    show(new widgets::Chip(u"chip"_s, u"All"_s));
    QCOMPARE(test::hiddenFocus(*m_window).join(u'\n'), QString());
    auto *painted = new Painted(Qt::black);
    painted->setFocusPolicy(Qt::StrongFocus);
    show(painted);
    QCOMPARE(test::hiddenFocus(*m_window).size(), 1);
}

void tst_Readable::seesASmallTarget()
{
    auto *button = new QPushButton(u"button"_s);
    show(button);
    QCOMPARE(test::smallTargets(*m_window).join(u'\n'), QString());
    button->setFixedHeight(20);
    QVERIFY(test::settle(*m_window));
    QCOMPARE(test::smallTargets(*m_window).size(), 1);
}

void tst_Readable::seesWhatIsCut()
{
    auto *label = new QLabel(u"rather a long sentence"_s);
    show(label);
    QCOMPARE(test::cutThings(*m_window).join(u'\n'), QString());
    label->setFixedWidth(60);
    QVERIFY(test::settle(*m_window));
    QVERIFY(!test::cutThings(*m_window).isEmpty());
    auto *painted = new Painted(Qt::black);
    show(painted);
    QCOMPARE(test::cutThings(*m_window).join(u'\n'), QString());
    painted->setFixedWidth(20);
    QVERIFY(test::settle(*m_window));
    QCOMPARE(test::cutThings(*m_window).size(), 1);
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    tst_Readable test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_readable.moc"
