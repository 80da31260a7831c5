// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/tokentext.h"

#include "token/sampletoken.h"

#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace test;
using token::Cleaning;
using token::inspect;
using token::Kind;
using token::Problem;
using token::TokenText;

namespace {

/// One row of the tests about cleaning.
void row(const char *name, const QString &text, const QString &token,
         const QList<Cleaning> &cleaned)
{
    QTest::newRow(name) << text << token << cleaned;
}

void addColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QList<Cleaning>>("cleaned");
}

void clean()
{
    QFETCH(const QString, text);
    QFETCH(const QString, token);
    QFETCH(const QList<Cleaning>, cleaned);

    const TokenText result = inspect(text);
    QVERIFY(result.token);
    QCOMPARE(QString::fromLatin1(result.token->reveal()), token);
    QCOMPARE(result.cleaned, cleaned);
    QCOMPARE(result.length, token.size());
}

} // namespace

/// How inspect() cleans, and what it says of everything that is no token of Azure DevOps.
class tst_TokenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesWhatIsPastedByMistake_data();
    void namesWhatIsPastedByMistake();
    void takesNothingThatNoTokenHas_data();
    void takesNothingThatNoTokenHas();
    void cleansWhatCopyingAdds_data();
    void cleansWhatCopyingAdds() { clean(); }
    void unpacksHeaders_data();
    void unpacksHeaders() { clean(); }
    void keepsOneOfTwoCopies_data();
    void keepsOneOfTwoCopies() { clean(); }
    void countsAfterCleaning();
    void survivesAnything();
    void finishesOnHugeTexts_data();
    void finishesOnHugeTexts();
};

void tst_TokenText::namesWhatIsPastedByMistake_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("nothing") << QString() << Kind::Empty;
    QTest::newRow("only blanks") << u" \u00a0\t\n\u200b"_s << Kind::Empty;
    QTest::newRow("only quotes") << u"“”"_s << Kind::Empty;

    for (const auto prefix : {"ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"})
        QTest::newRow(prefix) << QLatin1StringView(prefix) + QString(36, u'x') << Kind::GitHub;
    QTest::newRow("an Azure DevOps token's brother")
        << QString(currentToken()).replace(76, 4, u"ACOG"_s) << Kind::AzureKey;
    QTest::newRow("a GitHub token as a password")
        << base64(u"x:ghp_"_s + QString(36, u'x')) << Kind::GitHub;
    const QString jwt = base64(u"{\"typ\":\"JWT\"}"_s) + u"."_s + base64(u"{\"aud\":\"x\"}"_s);
    QTest::newRow("a JSON web token") << jwt + u".c2ln"_s << Kind::Jwt;
    QTest::newRow("the start of a JSON web token")
        << base64(u"{\"typ\":\"JWT\",\"alg\":\"x\"}"_s) << Kind::Jwt;
    QTest::newRow("an endless JSON web token") << jwt + u'.' + QString(4096, u'x') << Kind::Jwt;
    QTest::newRow("an address") << u"https://dev.azure.com/contoso/_usersSettings/tokens"_s
                                << Kind::Url;
    QTest::newRow("an address in upper case") << u"HTTPS://DEV.AZURE.COM/"_s << Kind::Url;
    QTest::newRow("a colon, no scheme") << u"://x"_s << Kind::Unknown;
    QTest::newRow("a password") << u"Correct-Horse!"_s << Kind::Unknown;
    QTest::newRow("Base64 without a colon") << base64(u"correct horse"_s) << Kind::Unknown;
    QTest::newRow("Base64 without a password") << base64(u"contoso:"_s) << Kind::Unknown;
    QTest::newRow("Base64 of bytes") << u"/+8BAgM6"_s << Kind::Unknown;
}

void tst_TokenText::namesWhatIsPastedByMistake()
{
    QFETCH(const QString, text);
    QFETCH(const Kind, kind);

    const TokenText result = inspect(text);
    QCOMPARE(result.kind, kind);
    QVERIFY(!result.isPlausible());
}

void tst_TokenText::takesNothingThatNoTokenHas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Problem>>("problems");
    QTest::addColumn<bool>("sendable");

    const QString current = currentToken();
    const QList<Problem> foreign{Problem::ForeignCharacters};
    const QList<Problem> tooLong{Problem::TooLong};

    QTest::newRow("an unusual shape") << u"othersecret7"_s << QList<Problem>() << true;
    QTest::newRow("mistyped") << QString(52, u'a') << QList{Problem::WrongChecksum} << true;
    QTest::newRow("an application's secret")
        << olderToken(1, applicationSecret) << QList{Problem::ApplicationSecret} << false;
    QTest::newRow("cut short") << current.first(70) << QList{Problem::CutShort} << true;
    QTest::newRow("cut short, in other text")
        << u"pat="_s + current.first(70) << QList{Problem::CutShort} << false;
    QTest::newRow("cut to 40, in other text")
        << u"pat="_s + current.first(40) << QList{Problem::CutShort} << false;
    QTest::newRow("4096 characters") << QString(4096, u'K') << QList<Problem>() << true;
    QTest::newRow("4097 characters") << QString(4097, u'K') << tooLong << false;
    QTest::newRow("a token in 64 KiB")
        << current + QString(65536 - 84, u' ') << QList<Problem>() << true;
    QTest::newRow("one blank more") << current + QString(65537 - 84, u' ') << tooLong << false;
    QTest::newRow("a password") << u"hunter2!"_s << foreign << false;
    QTest::newRow("several words") << u"correct horse battery staple"_s << foreign << false;
    QTest::newRow("small letters in words, as many as a token has")
        << (u"abcdefghi "_s.repeated(5) + u"abcdefg"_s) << foreign << false;
    QTest::newRow("lines without a token") << u"A=1\nB=2\n"_s << foreign << false;
    QTest::newRow("two tokens") << current + u' ' + olderToken() << QList{Problem::SeveralTokens}
                                << false;
    QTest::newRow("a Cyrillic letter") << current.first(83) + u'\u0430' << foreign << false;
    QTest::newRow("an accent") << u"tokén"_s << foreign << false;
    QTest::newRow("an emoji") << u"🔑"_s << foreign << false;
    QTest::newRow("a NUL") << current.first(60) + QChar(u'\0') + current.sliced(60)
                           << QList{Problem::CutShort} << false;
    QTest::newRow("a control character") << u"abc\x7f"_s << foreign << false;
    QTest::newRow("nothing") << QString() << QList<Problem>() << false;
}

void tst_TokenText::takesNothingThatNoTokenHas()
{
    QFETCH(const QString, text);
    QFETCH(const QList<Problem>, problems);
    QFETCH(const bool, sendable);

    const TokenText result = inspect(text);
    QCOMPARE(result.problems, problems);
    QCOMPARE(result.token.has_value(), sendable);
}

void tst_TokenText::cleansWhatCopyingAdds_data()
{
    addColumns();

    const QString c = currentToken();
    const QString o = olderToken();
    using enum Cleaning;

    row("nothing", c, c, {});
    row("a trailing line break", c + u'\n', c, {LineBreaks});
    row("Windows line breaks", u"\r\n"_s + c + u"\r\n"_s, c, {LineBreaks});
    row("wrapped by a mail", c.first(40) + u"\r\n"_s + c.sliced(40), c, {LineBreaks});
    row("wrapped and indented", c.first(76) + u"\n\t  "_s + c.sliced(76), c, {LineBreaks, Blanks});
    row("a paragraph separator", c.first(9) + u'\u2029' + c.sliced(9), c, {LineBreaks});
    row("blanks around", u"  "_s + o + u'\t', o, {Blanks});
    row("non-breaking blanks", o.first(9) + u"\u00a0\u202f"_s + o.sliced(9), o, {Blanks});
    row("a byte-order mark", u'\ufeff' + c, c, {Invisibles});
    row("zero-width inside", c.first(5) + u"\u200b\u2060\u00ad"_s + c.sliced(5), c, {Invisibles});
    row("direction marks", u'\u202a' + c + u'\u202c', c, {Invisibles});
    row("quotes", u'"' + c + u'"', c, {Quotes});
    row("typographic quotes", u'„' + o + u'“', o, {Quotes});
    row("guillemets and blanks", u"«\u00a0"_s + o + u"\u00a0»"_s, o, {Blanks, Quotes});
    row("a quote on one side", c + u'\'', c, {Quotes});
    row("everything around", u"\ufeff '"_s + c + u"'\n"_s, c,
        {LineBreaks, Blanks, Invisibles, Quotes});
    row("tags beyond the basic plane", c.first(5) + u"\U000E0041\U000E0100"_s + c.sliced(5), c,
        {Invisibles});
    row("variation selectors", c.first(5) + u"\ufe0f\u3164"_s + c.sliced(5), c, {Invisibles});
}

void tst_TokenText::unpacksHeaders_data()
{
    addColumns();

    const QString c = currentToken();
    const QString o = olderToken();
    using enum Cleaning;

    row("a whole header", u"Authorization: Basic "_s + base64(u':' + c), c, {BasicHeader});
    row("a header in lower case", u"authorization:basic "_s + base64(u':' + o), o, {BasicHeader});
    row("Basic", u"Basic "_s + base64(u"me:"_s + o), o, {BasicHeader});
    row("a header with quotes", u"\"Authorization\": \"Basic "_s + base64(u':' + c) + u'"', c,
        {Quotes, BasicHeader});
    row("a wrapped header", u"Basic\n"_s + base64(u':' + c).insert(76, u'\n'), c,
        {LineBreaks, BasicHeader});
    row("Base64 of :token", base64(u':' + c), c, {BasicHeader});
    row("Base64 of user:token", base64(u"jane@contoso.example:"_s + c), c, {BasicHeader});
    row("Base64 of a name with a blank", base64(u"Jane Doe:"_s + o), o, {BasicHeader});
    row("Base64 without padding", base64(u"ab:"_s + o).remove(u'='), o, {BasicHeader});
    row("Base64 of a line break, too", base64(u':' + o + u'\n'), o, {BasicHeader});
    row("Basic and the token itself", u"Basic "_s + c, c, {BasicHeader});
    row("Basic as part of a text", u"Basically"_s, u"Basically"_s, {});
    row("Basic, broken invisibly", u"Basic\u200bally"_s, u"Basically"_s, {Invisibles});
}

void tst_TokenText::keepsOneOfTwoCopies_data()
{
    addColumns();

    const QString c = currentToken();
    const QString o = olderToken();
    using enum Cleaning;

    row("84 characters twice", c + c, c, {Doubled});
    row("52 characters twice", o + o, o, {Doubled});
    row("twice, on two lines", c + u'\n' + c + u'\n', c, {LineBreaks, Doubled});
    row("twice, with a blank", o + u' ' + o, o, {Blanks, Doubled});
    row("an unusual text twice", u"abab"_s, u"abab"_s, {});
}

void tst_TokenText::countsAfterCleaning()
{
    QCOMPARE(inspect(u" ab\ncd "_s).length, 4);
    QCOMPARE(inspect(u"tokén"_s).length, 5);
    QCOMPARE(inspect(QString(70000, u' ')).length, 70000);
}

void tst_TokenText::survivesAnything()
{
    const QString alphabet = u"abcxyz27AZDOJQ99 \t\r\n'\"“:/=.+_-eyghp\u200b\ufeff\u00a0"
                             u"é🔑\0\x1b%\\{}\U000E0041"_s;
    const std::array pieces{
        currentToken(), olderToken(),    u"Authorization: Basic "_s, base64(u':' + olderToken()),
        u"https://"_s,  u"github_pat_"_s};
    QRandomGenerator random(20260101);
    for (int i = 0; i < 20000; ++i) {
        QString text = randomText(random, alphabet, random.bounded(120));
        for (int n = random.bounded(3); n > 0; --n) {
            const QString &piece = pieces[random.bounded(quint32(pieces.size()))];
            text.insert(random.bounded(int(text.size()) + 1),
                        piece.first(random.bounded(int(piece.size()) + 1)));
        }

        const TokenText result = inspect(text);
        QVERIFY(!result.isPlausible() || result.token);
        QCOMPARE(result.kind == Kind::Empty, result.length == 0);
        QVERIFY(!result.problems.contains(Problem::ForeignCharacters) || !result.token);
        if (result.token)
            QCOMPARE(result.token->reveal().size(), result.length);
        if (result.isPlausible())
            QVERIFY(inspect(QString::fromLatin1(result.token->reveal())).cleaned.isEmpty());
    }
}

void tst_TokenText::finishesOnHugeTexts_data()
{
    QTest::addColumn<QString>("piece");

    QTest::newRow("blanks") << u" "_s;
    QTest::newRow("line breaks") << u"\n"_s;
    QTest::newRow("quotes") << u"\""_s;
    QTest::newRow("zero-width") << u"\u200b"_s;
    QTest::newRow("letters") << u"a"_s;
    QTest::newRow("not ASCII") << u"é"_s;
    QTest::newRow("the mark of 84 characters") << u"JQQJ99"_s;
    QTest::newRow("headers") << u"Basic "_s;
    QTest::newRow("Base64") << u"OmFi"_s;
    QTest::newRow("escapes of escapes") << u"%2525"_s;
    QTest::newRow("backslashes") << u"\\"_s;
    QTest::newRow("code points") << u"\\u0041"_s;
    QTest::newRow("colours") << u"\x1b[3"_s;
    QTest::newRow("brackets") << u"[1;"_s;
    QTest::newRow("non-breaking blanks") << u"Jane\u00a0"_s;
    QTest::newRow("lines") << QString(80, u'a') + u'\n';
    QTest::newRow("lines of equals signs") << u"=\n"_s;
}

void tst_TokenText::finishesOnHugeTexts()
{
    QFETCH(const QString, piece);

    const TokenText endless = inspect(piece.repeated(10 * 1024 * 1024 / piece.size()));
    QCOMPARE(endless.problems, QList{Problem::TooLong});
    QVERIFY(!endless.token);

    const TokenText largest = inspect(piece.repeated(64 * 1024 / piece.size()));
    QVERIFY(!largest.isPlausible());
}

QTEST_GUILESS_MAIN(tst_TokenText)
#include "tst_tokentext.moc"
