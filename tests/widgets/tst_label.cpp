// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/label.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using widgets::Label;

/// Lines of text, wherever they stand.
class tst_Label : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWhereOneBeginsToRead_data();
    void beginsWhereOneBeginsToRead();
    void beginsEachLineThere();
    void keepsTheSignOfAKeyToItself();
};

namespace {

/// How far from the left the ink is, as a part of the width.
double middleOfInk(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    const QRgb ground = image.pixel(0, 0);
    double sum = 0;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground) {
                sum += x;
                ++count;
            }
        }
    }
    return count ? sum / count / image.width() : -1;
}

int widthOfInk(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    int first = image.width();
    int last = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0)) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return last - first;
}

} // namespace

void tst_Label::beginsWhereOneBeginsToRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isToSelect");
    for (const auto &text : {u"nightly"_s, u"2027-a"_s, u"טוקן"_s}) {
        QTest::newRow(qPrintable(text)) << text << false;
        QTest::newRow(qPrintable(text + u", to be selected"_s)) << text << true;
    }
}

/// Whatever letters it has: names are Latin in any language.
void tst_Label::beginsWhereOneBeginsToRead()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isToSelect);
    QWidget window;
    auto *const label = new Label(text);
    if (isToSelect)
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *const layout = new QVBoxLayout(&window);
    layout->addWidget(label);
    window.resize(400, 60);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(middleOfInk(*label) > 0 && middleOfInk(*label) < 0.3);
    window.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(middleOfInk(*label) > 0.7);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Label other(text); // it is not told of the direction in which it is made
    other.resize(400, 60);
    other.show();
    QVERIFY(middleOfInk(other) > 0.7);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

/// From right to left, too, each line of a paragraph begins at the same edge.
void tst_Label::beginsEachLineThere()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Label label(u"שלום "_s.repeated(40).trimmed());
    label.resize(300, label.heightForWidth(300));
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    const QImage image = label.grab().toImage();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QList<int> edges; // of the ink, line by line
    bool isInLine = false;
    for (int y = 0; y < image.height(); ++y) {
        int edge = -1;
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                edge = x;
        }
        if (edge >= 0 && !isInLine)
            edges << edge;
        else if (edge >= 0)
            edges.last() = std::max(edges.last(), edge);
        isInLine = edge >= 0;
    }
    QVERIFY(edges.size() >= 3);
    for (const int edge : edges)
        QVERIFY2(std::abs(edge - edges.last()) <= 1,
                 qPrintable(u"%1 beside %2"_s.arg(edge).arg(edges.last())));
}

/// Of the label of a field, in either direction: the letter is underlined, "&" is not shown.
void tst_Label::keepsTheSignOfAKeyToItself()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        QLineEdit field;
        Label plain(u"טוקן"_s);
        Label withKey(u"&טוקן"_s);
        withKey.setBuddy(&field);
        for (Label *const each : {&plain, &withKey}) {
            each->resize(400, 60);
            each->show();
        }
        const int wanted = widthOfInk(plain);
        const int found = widthOfInk(withKey);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(wanted > 10);
        QVERIFY2(std::abs(found - wanted) <= 2,
                 qPrintable(u"%1 instead of %2"_s.arg(found).arg(wanted)));
    }
}

QTEST_MAIN(tst_Label)
#include "tst_label.moc"
