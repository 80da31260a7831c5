// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/samplerecords.h"
#include "overview/tokendelegate.h"
#include "overview/tokenlist.h"
#include "overview/tokentable.h"
#include "widgets/artwork.h"
#include "widgets/colours.h"
#include "widgets/look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using overview::TokenList;
using overview::TokenTable;

/// The rows, as they are seen.
class tst_TokenList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QApplication::setPalette(m_usual); }

    void canBeReadWhenSelected_data();
    void canBeReadWhenSelected();
    void greysTheBarOfWhatIsOver();
    void leavesOutWhatDoesNotFit();
    void readsTheRowFromItsFirstCell();

private:
    void show(const QList<library::TokenRecord> &records, QSize size = {1100, 700});
    [[nodiscard]] QImage rowOf(const QString &name, int column);
    /// The colours of @a image that differ from @a ground as much as that, with how many pixels.
    static QHash<QRgb, int> colours(const QImage &image);

    const QPalette m_usual = QApplication::palette();
    std::unique_ptr<TokenTable> m_table;
    std::unique_ptr<TokenList> m_list;
};

void tst_TokenList::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_list.reset();
    m_table = std::make_unique<TokenTable>();
}

void tst_TokenList::show(const QList<library::TokenRecord> &records, QSize size)
{
    m_list = std::make_unique<TokenList>(*m_table);
    m_table->show(records, test::sampleDay);
    m_list->resize(size);
    m_list->show();
}

QImage tst_TokenList::rowOf(const QString &name, int column)
{
    const QModelIndex index = m_list->filter().mapFromSource(
        m_table->index(m_table->rowOf(u"fabrikam/"_s + name), column));
    return m_list->viewport()->grab(m_list->visualRect(index)).toImage();
}

QHash<QRgb, int> tst_TokenList::colours(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y) | 0xff000000];
    }
    return counts;
}

void tst_TokenList::canBeReadWhenSelected_data()
{
    QTest::addColumn<QPalette>("palette");

    QTest::newRow("light") << m_usual;
    QTest::newRow("dark") << test::darkPalette();
    QPalette contrast(Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        contrast.setColor(role, Qt::white);
    contrast.setColor(QPalette::Base, Qt::black);
    contrast.setColor(QPalette::Highlight, Qt::yellow);
    QTest::newRow("high contrast") << contrast;
    for (const auto &name : {u"#3daee9"_s, u"#e95420"_s, u"#ffffff"_s, u"#000000"_s}) {
        QPalette accented = m_usual;
        accented.setColor(QPalette::Highlight, QColor(name));
        QTest::newRow(qPrintable(u"accent "_s + name)) << accented;
    }
}

/// Measured in what is painted: text at 4.5:1 to the row, marks and bars at 3:1, whatever accent
/// the person likes.
void tst_TokenList::canBeReadWhenSelected()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    show(test::oneOfEach());
    for (const auto &record : test::oneOfEach()) {
        const QString name = record.place.name;
        m_list->selectKey(record.place.key());
        for (const int column : {TokenTable::State, TokenTable::Name, TokenTable::Expiry}) {
            const QImage image = rowOf(name, column);
            const auto counts = colours(image);
            const QRgb ground
                = std::max_element(counts.keyValueBegin(), counts.keyValueEnd(),
                                   [](const auto &a, const auto &b) { return a.second < b.second; })
                      ->first;
            QCOMPARE(QColor(ground), QColor(widgets::selectedFill(palette).rgb()));
            double best = 0; // of what is not the edge of a letter
            for (auto each = counts.begin(); each != counts.end(); ++each) {
                if (each.value() >= 8)
                    best = std::max(best, widgets::contrast(QColor(each.key()), QColor(ground)));
            }
            QVERIFY2(best >= 4.5,
                     qPrintable(u"%1, column %2: %3"_s.arg(name).arg(column).arg(best)));
        }
    }
    const QColor fill = widgets::selectedFill(palette);
    for (const char *ink : {"success", "caution", "danger", "muted"})
        QVERIFY2(widgets::contrast(widgets::inkColor(ink, palette), fill) >= 3, ink);
    QVERIFY(widgets::contrast(widgets::inkColor("muted", palette), fill) >= 4.5);
    QVERIFY(widgets::contrast(palette.color(QPalette::Text), fill) >= 4.5);
}

void tst_TokenList::greysTheBarOfWhatIsOver()
{
    show(test::oneOfEach());
    const auto has = [this](const QString &name, const char *ink) {
        return colours(rowOf(name, TokenTable::Expiry)).value(widgets::inkColor(ink, m_usual).rgb())
            > 20;
    };
    QVERIFY(has(u"works"_s, "success"));
    QVERIFY(!has(u"refused"_s, "success"));
    QVERIFY(has(u"refused"_s, "muted"));
    QVERIFY(!has(u"expired"_s, "danger"));
}

void tst_TokenList::leavesOutWhatDoesNotFit()
{
    show(test::oneOfEach(), {1100, 400});
    const auto hidden = [this] {
        QList<int> columns;
        for (int column = 0; column < TokenTable::ColumnCount; ++column) {
            if (m_list->isColumnHidden(column))
                columns += column;
        }
        return columns;
    };
    QCOMPARE(hidden(), QList<int>());
    for (int width = 1100; width > 300; width -= 10) {
        m_list->resize(width, 400);
        QCOMPARE(m_list->horizontalScrollBar()->maximum(), 0);
        QVERIFY(!m_list->isColumnHidden(TokenTable::State));
        QVERIFY(!m_list->isColumnHidden(TokenTable::Name));
        QVERIFY(m_list->isColumnHidden(TokenTable::LastCheck)
                || !m_list->isColumnHidden(TokenTable::Capabilities));
    }
    QCOMPARE(hidden(),
             QList<int>({TokenTable::Capabilities, TokenTable::Expiry, TokenTable::LastCheck}));
    m_list->resize(1100, 400);
    QCOMPARE(hidden(), QList<int>());
}

void tst_TokenList::readsTheRowFromItsFirstCell()
{
    show(test::oneOfEach());
    m_list->selectFirst();
    for (const Qt::Key key :
         {Qt::Key_Down, Qt::Key_Right, Qt::Key_End, Qt::Key_Left, Qt::Key_Home}) {
        QTest::keyClick(m_list.get(), key);
        QCOMPARE(m_list->currentIndex().column(), int(TokenTable::State));
    }
    const QModelIndex other = m_list->model()->index(3, TokenTable::Expiry);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualRect(other).center());
    QCOMPARE(m_list->currentIndex(), other.siblingAtColumn(TokenTable::State));
    QCOMPARE(m_list->selectedKeys().size(), 1);
}

QTEST_MAIN(tst_TokenList)
#include "tst_tokenlist.moc"
