// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/samplerecords.h"
#include "overview/tokenfilter.h"
#include "overview/tokentable.h"
#include "wording/codes.h"
#include "wording/noticewords.h"
#include "wording/standingwords.h"

#include <QSet>
#include <QTest>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;
using library::Notice;
using library::TokenRecord;
using library::TokenState;
using overview::TokenFilter;
using overview::TokenTable;
using wording::Mark;

/// What the row of a token says of it: to be seen, on hover, and for screen readers.
class tst_TokenRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void saysEachStateInItsOwnWords();
    void saysEachNotice();
    void saysWhatWasSeenBeforeAFailedCheck();
    void tellsTheDayOfAllFromTheTokensOwn();
    void showsWhatElseThereIsToSay_data();
    void showsWhatElseThereIsToSay();
    void marksAFailedCheck();
    void takesNoNameForMarkup();
    void isReadAsOneSentence();
    void marksCapabilitiesWithWords();
    void saysOfNoDeadTokenThatItWorks();

private:
    [[nodiscard]] int rowNamed(const QString &name) const
    {
        return m_table->rowOf(u"fabrikam/"_s + name);
    }
    [[nodiscard]] QString cell(const QString &name, int column, int role = Qt::DisplayRole) const
    {
        return m_table->data(m_table->index(rowNamed(name), column), role).toString();
    }

    [[nodiscard]] std::optional<Mark> mark(const QString &name, int column) const
    {
        const QVariant mark = m_table->index(rowNamed(name), column).data(TokenTable::MarkRole);
        return mark.isValid() ? std::optional(Mark(mark.toInt())) : std::nullopt;
    }

    std::unique_ptr<TokenTable> m_table;
};

void tst_TokenRow::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_table = std::make_unique<TokenTable>();
    m_table->show(test::oneOfEach(), test::sampleDay);
}

void tst_TokenRow::saysEachStateInItsOwnWords()
{
    QSet<TokenState> states;
    QSet<QString> words;
    QSet<QString> codes;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &[record, standing] = m_table->at(row);
        states += standing.state;
        words += wording::word(standing.state);
        codes += wording::code(standing.state);
        const auto explained = wording::explain(record, standing, test::sampleDay);
        QVERIFY(!explained.happened.isEmpty());
        QVERIFY2(!explained.advice().isEmpty() || standing.state == TokenState::Works,
                 qPrintable(record.place.name));
    }
    QCOMPARE(states.size(), int(TokenState::Works) + 1);
    QCOMPARE(words.size(), states.size());
    QCOMPARE(codes.size(), states.size());
}

void tst_TokenRow::saysEachNotice()
{
    QSet<Notice> notices;
    QSet<QString> sentences;
    auto records = test::oneOfEach();
    records += test::workingToken(u"git"_s);
    records.last().current.gitRefusal = QDateTime(test::sampleDay, QTime(12, 0), Qt::UTC);
    m_table->show(records, test::sampleDay);
    QCOMPARE(cell(u"git"_s, TokenTable::State, TokenTable::SubtextRole), u"refused, says git"_s);
    QCOMPARE(mark(u"git"_s, TokenTable::State), std::optional(Mark::Warning));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &[record, standing] = m_table->at(row);
        for (const Notice notice : standing.notices) {
            notices += notice;
            sentences += wording::explain(notice, record, test::sampleDay).happened;
        }
    }
    QCOMPARE(notices.size(), int(Notice::UnusedLong) + 1);
    QCOMPARE(sentences.size(), notices.size());
}

void tst_TokenRow::saysWhatWasSeenBeforeAFailedCheck()
{
    const auto &[record, standing] = m_table->at(rowNamed(u"proxy"_s));
    QCOMPARE(wording::explain(record, standing, test::sampleDay).happened,
             u"It worked when it was checked on 3 Nov 2026."_s);
    QCOMPARE(wording::explain(Notice::LastCheckFailed, record, test::sampleDay).happened,
             u"It could not be checked today: The proxy refused to connect."_s);
}

void tst_TokenRow::tellsTheDayOfAllFromTheTokensOwn()
{
    const auto &[record, standing] = m_table->at(rowNamed(u"global"_s));
    QCOMPARE(standing.daysLeft, 8); // an end is known: not a date of its own
    QCOMPARE(wording::explain(Notice::ExpiryUnknown, record, test::sampleDay).happened,
             u"Its own expiry date is not known."_s);
}

void tst_TokenRow::showsWhatElseThereIsToSay_data()
{
    QTest::addColumn<QString>("state"); // and below it what else
    QTest::addColumn<Mark>("shown");
    QTest::addColumn<QStringList>("sentences");

    const QString failed = u"It could not be checked today: The proxy refused to connect."_s;
    QTest::newRow("works") << u"Works"_s << Mark::Works
                           << QStringList(u"Works. It worked when it was checked today."_s);
    QTest::newRow("proxy") << u"Works\nlast check failed"_s << Mark::Unknown
                           << QStringList(u"Works. It worked when it was checked on 3 Nov 2026. "_s
                                          + failed);
    QTest::newRow("unchecked") << u"Could not be checked\nkeychain locked"_s << Mark::Unknown
                               << QStringList(u"The keychain was locked or refused access when the "
                                              "token was last needed, today."_s);
    QTest::newRow("new") << u"Not checked yet\nold, expiry not known"_s << Mark::Warning
                         << QStringList({u"It was created 11 months ago or earlier"_s,
                                         u"It has not been checked for 80 days or more."_s});
    QTest::newRow("outlived") << u"Works\nanother token kept"_s << Mark::Warning
                              << QStringList(
                                     {u"may still work"_s, u"after its recorded expiry date"_s});
    QTest::newRow("global") << u"Expires soon\nfor all organizations"_s << Mark::Warning
                            << QStringList(u"It is valid for all organizations"_s);
}

void tst_TokenRow::showsWhatElseThereIsToSay()
{
    QFETCH(const QString, state);
    QFETCH(const Mark, shown);
    QFETCH(const QStringList, sentences);
    const QString name = QString::fromLatin1(QTest::currentDataTag());

    QCOMPARE(cell(name, TokenTable::State), state.section(u'\n', 0, 0));
    QCOMPARE(cell(name, TokenTable::State, TokenTable::SubtextRole), state.section(u'\n', 1));
    QCOMPARE(mark(name, TokenTable::State), shown);
    for (const QString &sentence : sentences) {
        for (const int role : {Qt::ToolTipRole, Qt::AccessibleTextRole})
            QVERIFY2(cell(name, TokenTable::State, role).contains(sentence),
                     qPrintable(cell(name, TokenTable::State, role)));
    }
    TokenFilter filter(*m_table);
    filter.search(name + u' ' + state.section(u'\n', -1).toLower());
    QVERIFY(filter.rowCount() >= 1); // found by these words, too
}

void tst_TokenRow::marksAFailedCheck()
{
    for (const auto &name : {u"proxy"_s, u"unchecked"_s}) {
        QCOMPARE(mark(name, TokenTable::LastCheck), Mark::Unknown);
        for (const int role : {Qt::ToolTipRole, Qt::AccessibleTextRole})
            QVERIFY(cell(name, TokenTable::LastCheck, role)
                        .contains(u"It could not be checked today: "_s));
    }
    QCOMPARE(cell(u"works"_s, TokenTable::LastCheck, Qt::AccessibleTextRole), u"Today"_s);
    QCOMPARE(mark(u"works"_s, TokenTable::LastCheck), std::nullopt);
}

void tst_TokenRow::takesNoNameForMarkup()
{
    TokenRecord record = test::workingToken(u"<b>bold</b>"_s);
    record.current.account->name = u"<img src=x>"_s;
    m_table->show({record}, test::sampleDay);
    for (int column = 0; column < TokenTable::ColumnCount; ++column) {
        const QString tip = m_table->index(0, column).data(Qt::ToolTipRole).toString();
        QVERIFY(Qt::mightBeRichText(tip)); // so nobody guesses
        QTextDocument shown;
        shown.setHtml(tip);
        if (column == TokenTable::Name)
            QCOMPARE(shown.toPlainText(),
                     u"<b>bold</b>\nfabrikam · <img src=x> (dana@example.com)"_s);
    }
    QVERIFY(cell(u"<b>bold</b>"_s, TokenTable::State, Qt::AccessibleTextRole)
                .startsWith(u"<b>bold</b>, fabrikam · <img src=x> (dana@example.com). Works."_s));
}

/// In the first cell, which is the one that has the keyboard.
void tst_TokenRow::isReadAsOneSentence()
{
    QCOMPARE(
        cell(u"soon"_s, TokenTable::State, Qt::AccessibleTextRole),
        u"soon, fabrikam · Dana Example (dana@example.com). Expires soon. It worked when it was "
        "checked today. It expires on 29 Nov 2026, in 6 day(s). Expires: in 6 day(s)."_s);
    QCOMPARE(cell(u"soon"_s, TokenTable::Capabilities, Qt::AccessibleTextRole),
             u"Pull requests: works; Reviewers: works; Diff: works"_s);
    QVERIFY(cell(u"new"_s, TokenTable::State, Qt::AccessibleTextRole)
                .endsWith(u"When it expires is not known."_s));
}

void tst_TokenRow::saysOfNoDeadTokenThatItWorks()
{
    for (const QString &name : {u"refused"_s, u"expired"_s, u"missing"_s}) {
        const QModelIndex index = m_table->index(rowNamed(name), TokenTable::Capabilities);
        QCOMPARE(index.data(TokenTable::CapabilityMarksRole).toList(),
                 QVariantList(3, int(Mark::NotAsked)));
        QVERIFY(!cell(name, TokenTable::State, Qt::AccessibleTextRole).contains(u": works"_s));
        QVERIFY(index.siblingAtColumn(TokenTable::Expiry).data(TokenTable::IsOverRole).toBool());
    }
    QVERIFY(cell(u"expired"_s, TokenTable::Capabilities, Qt::AccessibleTextRole)
                .contains(u"Diff: worked before"_s));
}

void tst_TokenRow::marksCapabilitiesWithWords()
{
    const QString words = cell(u"lacking"_s, TokenTable::Capabilities, Qt::AccessibleTextRole);
    QVERIFY(words.contains(u"Pull requests: works"_s));
    QVERIFY(words.contains(u"Reviewers: refused, the token lacks the scope"_s));
    QVERIFY(cell(u"refused"_s, TokenTable::Capabilities, Qt::ToolTipRole)
                .contains(u"Diff: not checked"_s));
    const auto marks = m_table->index(rowNamed(u"lacking"_s), TokenTable::Capabilities)
                           .data(TokenTable::CapabilityMarksRole)
                           .toList();
    QCOMPARE(marks, QVariantList({int(Mark::Works), int(Mark::Refused), int(Mark::Info)}));
}

QTEST_MAIN(tst_TokenRow)
#include "tst_tokenrow.moc"
