// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/tokentext.h"

#include "token/sampletoken.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace test;
using token::inspect;
using token::Kind;
using token::Problem;
using token::TokenText;

namespace {

/// One row of the tests that tell what a text is.
void row(const char *name, const QString &text, Kind kind, const QList<Problem> &problems = {})
{
    QTest::newRow(name) << text << kind << problems;
}

void addColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QList<Problem>>("problems");
}

void recognise()
{
    QFETCH(const QString, text);
    QFETCH(const Kind, kind);
    QFETCH(const QList<Problem>, problems);

    const TokenText result = inspect(text);
    QCOMPARE(result.kind, kind);
    QCOMPARE(result.problems, problems);
    const bool isFormat = kind == Kind::AzureDevOps84 || kind == Kind::AzureDevOps52;
    QCOMPARE(result.isPlausible(), isFormat && problems.isEmpty());
}

} // namespace

/// What inspect() says of the two formats and of what resembles them.
class tst_TokenFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void recognisesTheFormats_data();
    void recognisesTheFormats() { recognise(); }
    void recognisesPieces_data();
    void recognisesPieces() { recognise(); }
    void recognisesWhatIsTooMuch_data();
    void recognisesWhatIsTooMuch() { recognise(); }
    void tellsTheMonthOfCreation_data();
    void tellsTheMonthOfCreation();
    void acceptsThePublishedSamples();
    void catchesEverySingleMistypedCharacter_data();
    void catchesEverySingleMistypedCharacter();
    void acceptsAnyCheckAndProviderCharacters();
};

void tst_TokenFormat::recognisesTheFormats_data()
{
    addColumns();

    const QString current = currentToken();
    const QString older = olderToken();
    QString mistyped = older;
    mistyped[30] = mistyped[30] == u'x' ? u'y' : u'x';
    QString spareBits = older;
    spareBits[51] = u'b';

    row("84 characters", current, Kind::AzureDevOps84);
    row("52 characters", older, Kind::AzureDevOps52);
    row("52 characters, mistyped", mistyped, Kind::AzureDevOps52, {Problem::WrongChecksum});
    row("52 characters, a zero for an o", u'0' + older.sliced(1), Kind::AzureDevOps52,
        {Problem::WrongChecksum});
    row("52 characters, impossible end", spareBits, Kind::AzureDevOps52, {Problem::WrongChecksum});
    row("an application's secret", olderToken(2, applicationSecret), Kind::AzureDevOps52,
        {Problem::ApplicationSecret});
    row("52 characters in upper case", older.toUpper(), Kind::Unknown);
    row("52 letters of some other key", QString(26, u'A') + QString(26, u'b'), Kind::Unknown);

    row("no year", currentToken(1, u"4B"), Kind::AzureDevOps84, {Problem::WrongDate});
    row("no month", currentToken(1, u"CM"), Kind::AzureDevOps84, {Problem::WrongDate});
    row("a year in lower case", currentToken(1, u"cB"), Kind::AzureDevOps84, {Problem::WrongDate});
    QString otherService = current;
    row("84 characters of another service", otherService.replace(76, 4, u"ABCD"_s), Kind::AzureKey);
    for (const char *mark : {"azdo", "AZdO", "AZD0", "A2DO", "A2D0", "AZDX", "XZDO", "AXDO"}) {
        const QString slip = QString(current).replace(76, 4, QString::fromLatin1(mark));
        row(mark, slip, Kind::AzureDevOps84, {Problem::WrongMark});
        row(qPrintable(QLatin1StringView(mark) + u" of 88"_s), slip + u"x7=="_s,
            Kind::AzureDevOps84, {Problem::WrongMark});
        row(qPrintable(QLatin1StringView(mark) + u" in a line"_s), u"PAT="_s + slip,
            Kind::AzureDevOps84, {Problem::WrongMark});
    }
    for (const char *mark : {"jqqj99", "JQQJ9g", "JQQJg9", "JOQJ99", "XQQJ99"})
        row(mark, QString(current).replace(52, 6, QString::fromLatin1(mark)), Kind::AzureDevOps84,
            {Problem::WrongMark});
    row("88 characters", current + u"x7=="_s, Kind::AzureDevOps84);
    row("88 characters of another service", otherService + u"x7=="_s, Kind::AzureKey);
    row("88 characters with another end", current + u"x=7="_s, Kind::AzureDevOps84,
        {Problem::TooLong});
    row("84 letters", QString(84, u'k'), Kind::AzureDevOps52, {Problem::TooLong});
    row("84 capitals", QString(84, u'K'), Kind::Unknown);
}

void tst_TokenFormat::recognisesPieces_data()
{
    addColumns();

    const QString current = currentToken();
    const QString older = olderToken();
    const QList<Problem> cut{Problem::CutShort};
    row("84, the last one missing", current.first(83), Kind::AzureDevOps84, cut);
    row("84, the first one missing", current.last(83), Kind::AzureDevOps84, cut);
    row("84, one missing inside", QString(current).remove(20, 1), Kind::AzureDevOps84, cut);
    row("84, cut behind the mark", current.first(58), Kind::AzureDevOps84, cut);
    row("84, cut inside the mark", current.first(54), Kind::AzureDevOps84, cut);
    row("84, only the end", current.last(30), Kind::AzureDevOps84, cut);
    row("84, too little to tell", current.last(29), Kind::Unknown);
    row("84, cut in front of the mark", current.first(52), Kind::AzureDevOps84, cut);
    row("84, not even half of it", current.first(40), Kind::AzureDevOps84, cut);
    row("52, the last one missing", older.first(51), Kind::AzureDevOps52, cut);
    row("52, the first one missing", older.last(51), Kind::AzureDevOps52, cut);
    row("52, hardly enough", older.first(30), Kind::AzureDevOps52, cut);
    row("52, too little to tell", older.first(29), Kind::Unknown);
}

void tst_TokenFormat::recognisesWhatIsTooMuch_data()
{
    addColumns();

    const QString current = currentToken();
    const QString older = olderToken();
    const QList<Problem> tooLong{Problem::TooLong};
    row("84 and one more", current + u'x', Kind::AzureDevOps84, tooLong);
    row("two different ones of 84", current + currentToken(2), Kind::AzureDevOps84, tooLong);
    row("three times the same", current + current + current, Kind::AzureDevOps84, tooLong);
    row("52 and one more", older + u'x', Kind::AzureDevOps52, tooLong);
    row("two different ones of 52", older + olderToken(2), Kind::AzureDevOps52, tooLong);
    row("4097 characters", QString(4097, u'k'), Kind::Unknown, tooLong);
    row("64 KiB and one more", QString(65537, u' '), Kind::Unknown, tooLong);
}

void tst_TokenFormat::tellsTheMonthOfCreation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<uint>("month");

    QTest::newRow("the first year") << currentToken(1, u"AG") << 2024 << 7U;
    QTest::newRow("January") << currentToken(1, u"BA") << 2025 << 1U;
    QTest::newRow("December") << currentToken(1, u"CL") << 2026 << 12U;
    QTest::newRow("a far year") << currentToken(1, u"ZA") << 2049 << 1U;
    QTest::newRow("doubled") << currentToken(1, u"CB") + currentToken(1, u"CB") << 2026 << 2U;
    QTest::newRow("no such month") << currentToken(1, u"CM") << 0 << 0U;
    QTest::newRow("52 characters tell none") << olderToken() << 0 << 0U;
    QTest::newRow("cut short") << currentToken().first(83) << 0 << 0U;
}

void tst_TokenFormat::tellsTheMonthOfCreation()
{
    QFETCH(const QString, text);
    QFETCH(const int, year);
    QFETCH(const uint, month);

    const auto created = inspect(text).created;
    QCOMPARE(created.has_value(), year != 0);
    if (created)
        QVERIFY(*created == std::chrono::year(year) / std::chrono::month(month));
}

void tst_TokenFormat::acceptsThePublishedSamples()
{
    // Long dead, and in two pieces, so that no secret scanner takes them for live ones.
    QVERIFY(inspect(u"dip55dwf4vpitomw63jzvomefm"
                    u"i2jluguprzwwqwuc6xq4fhocwq"_s)
                .isPlausible());
    QVERIFY(inspect(u"h5lxeqkz4zujkyvzg5emkejgel"
                    u"xj4x64tvyzclprekuloawbbz5q"_s)
                .isPlausible());
}

void tst_TokenFormat::catchesEverySingleMistypedCharacter_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<quint32>("mark");

    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("token %u", seed) << seed << userToken;
    QTest::newRow("an application's secret") << 6U << applicationSecret;
}

void tst_TokenFormat::catchesEverySingleMistypedCharacter()
{
    QFETCH(const quint32, seed);
    QFETCH(const quint32, mark);

    const QString right = olderToken(seed, mark);
    for (qsizetype i = 0; i < right.size(); ++i) {
        for (const QChar c : alphanumerics) {
            QString wrong = right;
            wrong[i] = c;
            const TokenText result = inspect(wrong);
            if (c == right[i])
                QCOMPARE(result.isPlausible(), mark == userToken);
            else
                QVERIFY2(!result.isPlausible(), qPrintable(wrong));
            QVERIFY(c == right[i] || !result.problems.contains(Problem::ApplicationSecret));
        }
    }
}

void tst_TokenFormat::acceptsAnyCheckAndProviderCharacters()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 1000; ++i) {
        QString text = currentToken(1, u"CB", randomText(random, u"aZ09-_+/=~!", 4));
        text.replace(72, 4, randomText(random, alphanumerics, 4));
        QVERIFY2(inspect(text).isPlausible(), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(tst_TokenFormat)
#include "tst_tokenformat.moc"
