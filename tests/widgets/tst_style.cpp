// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/colours.h"
#include "widgets/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTest>
#include <QVBoxLayout>

#include <functional>
#include <memory>

using namespace Qt::Literals::StringLiterals;

/// What the program adds to the person's style.
class tst_Style : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edgesAreSeen_data();
    void edgesAreSeen();
};

namespace {

using Make = std::function<QWidget *()>;

/// The best contrast to the window of what @a row shows from there on, to the right.
double edgeContrast(const QImage &image, int from, int row)
{
    const QColor window = image.pixelColor(1, row);
    double best = 1;
    for (int x = from; x < from + 6; ++x)
        best = std::max(best, test::contrast(image.pixelColor(x, row), window));
    return best;
}

} // namespace

void tst_Style::edgesAreSeen_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QPalette>("palette");

    const std::pair<const char *, Make> widgets[] = {
        {"field", [] { return new QLineEdit; }}, {"number", [] { return new QSpinBox; }},
        {"date", [] { return new QDateEdit; }},  {"list", [] { return new QComboBox; }},
        {"box", [] { return new QCheckBox; }},   {"choice", [] { return new QRadioButton; }},
    };
    for (const auto &[name, make] : widgets) {
        for (const auto &[look, palette] : {std::pair("usual", QApplication::palette()),
                                            {"light", test::lightPalette()},
                                            {"dark", test::darkPalette()},
                                            {"night", test::nightPalette()},
                                            {"black", test::blackPalette()}})
            QTest::addRow("%s, %s", name, look) << make << palette;
    }
}

void tst_Style::edgesAreSeen()
{
    QFETCH(const Make, make);
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *other = new QLineEdit; // has the focus
    QWidget *const widget = make();
    layout->addWidget(other);
    layout->addWidget(widget);
    window.resize(300, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    other->setFocus();
    const double contrast
        = edgeContrast(window.grab().toImage(), widget->x(), widget->geometry().center().y());
    QVERIFY2(contrast >= 3, qPrintable(QString::number(contrast)));
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(
        new widgets::Style(QStyleFactory::create(qEnvironmentVariable("TEST_STYLE", u"Fusion"_s))));
    tst_Style test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_style.moc"
