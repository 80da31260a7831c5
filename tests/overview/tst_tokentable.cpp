// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/samplerecords.h"
#include "overview/tokenfilter.h"
#include "overview/tokentable.h"
#include "wording/standingwords.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using library::TokenRecord;
using overview::Matter;
using overview::Order;
using overview::TokenFilter;
using overview::TokenTable;

class tst_TokenTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void showsWhatNeedsAttentionFirst();
    void givesTheSearchEveryWord_data();
    void givesTheSearchEveryWord();
    void narrowsToOneMatter_data();
    void narrowsToOneMatter();
    void putsTheNearestEndFirst();
    void keepsTheOrderOfWhatIsAlike();
    void changesOnlyTheRowThatChanged();
    void keepsTheRowsThatStay();
    void standsAnewOnAnotherDay();
    void measuresTheLifeThatIsLeft();
    void sumsUpWhatIsToBeRemembered();

private:
    [[nodiscard]] int rowNamed(const QString &name) const
    {
        return m_table->rowOf(u"fabrikam/"_s + name);
    }
    /// The names of the rows, in their order.
    [[nodiscard]] static QStringList shown(const TokenFilter &filter)
    {
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names += filter.index(row, TokenTable::Name).data().toString();
        return names;
    }
    [[nodiscard]] QString cell(const QString &name, int column, int role = Qt::DisplayRole) const
    {
        return m_table->data(m_table->index(rowNamed(name), column), role).toString();
    }

    std::unique_ptr<TokenTable> m_table;
};

void tst_TokenTable::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_table = std::make_unique<TokenTable>();
    m_table->show(test::oneOfEach(), test::sampleDay);
}

void tst_TokenTable::showsWhatNeedsAttentionFirst()
{
    TokenFilter filter(*m_table);
    QAbstractItemModelTester tester(&filter,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList names = shown(filter);
    QCOMPARE(names.first(4), QStringList({u"refused"_s, u"expired"_s, u"missing"_s, u"lacking"_s}));
    QCOMPARE(names.mid(4, 4), QStringList({u"soon"_s, u"global"_s, u"new"_s, u"outlived"_s}));
    QCOMPARE(names.last(4),
             QStringList({u"unchecked"_s, u"proxy"_s, u"without-diff"_s, u"works"_s}));
}

void tst_TokenTable::givesTheSearchEveryWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");

    QTest::newRow("nothing") << u" "_s << 12;
    QTest::newRow("organization") << u"FABRI"_s << 12;
    QTest::newRow("name") << u"outlived"_s << 1;
    QTest::newRow("account") << u"dana@example"_s << 11;
    QTest::newRow("state words") << u"refused"_s << 1;
    QTest::newRow("words of different columns") << u"dana without-diff fabrikam"_s << 1;
    QTest::newRow("no such thing") << u"contoso"_s << 0;
}

void tst_TokenTable::givesTheSearchEveryWord()
{
    QFETCH(QString, text);
    QFETCH(int, found);

    TokenFilter filter(*m_table);
    filter.search(text);
    QCOMPARE(filter.rowCount(), found);
}

void tst_TokenTable::narrowsToOneMatter_data()
{
    QTest::addColumn<Matter>("matter");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("attention") << Matter::Attention
                               << QStringList({u"refused"_s, u"expired"_s, u"missing"_s,
                                               u"lacking"_s, u"soon"_s, u"global"_s, u"new"_s,
                                               u"outlived"_s, u"unchecked"_s, u"proxy"_s});
    QTest::newRow("expiring") << Matter::Expiring
                              << QStringList({u"expired"_s, u"soon"_s, u"global"_s});
    QTest::newRow("refused") << Matter::Refused << QStringList(u"refused"_s);
    QTest::newRow("all organizations") << Matter::Global << QStringList(u"global"_s);
}

void tst_TokenTable::narrowsToOneMatter()
{
    QFETCH(const Matter, matter);
    QFETCH(const QStringList, names);

    TokenFilter filter(*m_table);
    filter.narrow(matter);
    QCOMPARE(shown(filter), names);
    QCOMPARE(overview::countOf(matter, m_table->tokens()), names.size());
    filter.search(u"refused"_s); // both at once
    QCOMPARE(filter.rowCount(), names.contains(u"refused"_s) ? 1 : 0);
    filter.search({});
    filter.narrow(Matter::All);
    QCOMPARE(filter.rowCount(), 12);
}

void tst_TokenTable::putsTheNearestEndFirst()
{
    QList<TokenRecord> records;
    for (const int days : {8, 24, 3, 12, 5, 29, 1})
        records += test::workingToken(u"in-%1"_s.arg(days));
    for (TokenRecord &record : records)
        record.current.expires
            = test::sampleDay.addDays(record.place.name.section(u'-', 1).toInt());
    records[2].current.lastVerdict->verdict = azuredevops::Verdict::Limited; // graver, not nearer
    m_table->show(records, test::sampleDay);

    TokenFilter filter(*m_table);
    filter.narrow(Matter::Expiring);
    QCOMPARE(shown(filter),
             QStringList(
                 {u"in-1"_s, u"in-3"_s, u"in-5"_s, u"in-8"_s, u"in-12"_s, u"in-24"_s, u"in-29"_s}));
    const QString headline = wording::attention(m_table->tokens()).constFirst().headline;
    QVERIFY2(headline.contains(u"fabrikam/in-1 (in 1 day(s)), fabrikam/in-3 (in 3 day(s)), "
                               "fabrikam/in-5 (in 5 day(s)) and 4 more"_s),
             qPrintable(headline));
}

/// All are of one organization: a search and its end shuffle nothing.
void tst_TokenTable::keepsTheOrderOfWhatIsAlike()
{
    TokenFilter filter(*m_table);
    filter.sortBy(Order::Organization, Qt::AscendingOrder);
    filter.search(u"works"_s);
    filter.search(u"soon"_s);
    filter.search({});
    const QStringList names = shown(filter);
    QStringList sorted = names;
    sorted.sort();
    QCOMPARE(names.size(), 12);
    QCOMPARE(names, sorted);
}

void tst_TokenTable::changesOnlyTheRowThatChanged()
{
    QSignalSpy changed(m_table.get(), &TokenTable::dataChanged);
    QSignalSpy reset(m_table.get(), &TokenTable::modelReset);
    auto records = test::oneOfEach();
    records[0].current.expires = test::sampleDay.addDays(2);
    m_table->show(records, test::sampleDay);

    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 0);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(cell(u"works"_s, TokenTable::State), u"Expires soon"_s);
}

void tst_TokenTable::keepsTheRowsThatStay()
{
    QAbstractItemModelTester tester(m_table.get(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex kept = m_table->index(rowNamed(u"soon"_s), 0);
    auto records = test::oneOfEach();
    records.removeFirst();
    records.prepend(test::workingToken(u"another"_s));
    m_table->show(records, test::sampleDay);

    QCOMPARE(kept.row(), rowNamed(u"soon"_s));
    QCOMPARE(m_table->rowCount(), 12);
    QCOMPARE(rowNamed(u"works"_s), -1);
    QVERIFY(rowNamed(u"another"_s) >= 0);
}

void tst_TokenTable::standsAnewOnAnotherDay()
{
    QCOMPARE(cell(u"works"_s, TokenTable::Expiry), u"in 60 day(s)"_s); // no translation is loaded
    QCOMPARE(cell(u"works"_s, TokenTable::LastCheck), u"Today"_s);
    m_table->show(test::oneOfEach(), test::sampleDay.addDays(61));
    QCOMPARE(cell(u"works"_s, TokenTable::State), u"Expired"_s);
    QCOMPARE(cell(u"works"_s, TokenTable::LastCheck), u"23 Nov 2026"_s);
}

void tst_TokenTable::measuresTheLifeThatIsLeft()
{
    const auto left = [this](const QString &name) {
        return m_table->index(rowNamed(name), TokenTable::Expiry).data(TokenTable::LifeLeftRole);
    };
    QCOMPARE(left(u"works"_s).toDouble(), 60.0 / 90.0);
    QCOMPARE(left(u"expired"_s).toDouble(), 0.0);
    QVERIFY(!left(u"new"_s).isValid());

    // Whenever it was stored: the bars of two tokens can be compared.
    QList<TokenRecord> records{test::workingToken(u"day"_s), test::workingToken(u"half-year"_s)};
    for (TokenRecord &record : records)
        record.current.stored = QDateTime(test::sampleDay, {}, Qt::UTC);
    records[0].current.expires = test::sampleDay.addDays(1);
    records[1].current.expires = test::sampleDay.addDays(189);
    m_table->show(records, test::sampleDay);
    QCOMPARE(left(u"day"_s).toDouble(), 1.0 / 90.0);
    QCOMPARE(left(u"half-year"_s).toDouble(), 1.0);
}

void tst_TokenTable::sumsUpWhatIsToBeRemembered()
{
    const auto lines = wording::attention(m_table->tokens());
    QCOMPARE(lines.size(), 9); // each matter once
    QCOMPARE(lines[0].keys, QStringList(u"fabrikam/refused"_s));
    QVERIFY(lines[1].headline.contains(u"fabrikam/expired"_s));
    QCOMPARE(lines[2].keys, QStringList({u"fabrikam/soon"_s, u"fabrikam/global"_s}));
    QVERIFY(lines[4].advice.contains(u"1 December 2026"_s));
    QVERIFY(lines[4].advice.contains(u"choose a single organization"_s));
    QVERIFY(lines[2].advice.contains(u"Rotate now"_s));
    QCOMPARE(lines[8].keys, QStringList(u"fabrikam/unchecked"_s)); // its keychain was locked

    QList<wording::StandingToken> many(50, m_table->at(rowNamed(u"soon"_s)));
    QVERIFY(wording::attention(many).constFirst().headline.contains(u"47"_s));
    QVERIFY(wording::attention({m_table->at(rowNamed(u"works"_s))}).isEmpty());

    auto refused = test::oneOfEach()[3];
    refused.current.expires = test::sampleDay.addDays(6); // no longer worth a hurry
    const auto standing = library::standingOf(refused, test::sampleDay);
    QCOMPARE(wording::attention({{refused, standing}}).size(), 1);
}

QTEST_MAIN(tst_TokenTable)
#include "tst_tokentable.moc"
