// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/sampletoken.h"
#include "token/tokentext.h"

#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace test;
using token::Cleaning;
using token::inspect;
using token::Kind;
using token::Problem;
using token::TokenText;

namespace {

const QList<Cleaning> around{Cleaning::Surroundings};
const QList<Cleaning> header{Cleaning::BasicHeader, Cleaning::Surroundings};

/// @a text in which {T} stands for @a token, {B} for its Base64, {C} for that of `:token`, {U} for
/// that of `user:token`, {L} for that with a line end, {W} for that in lines of 76, {P} for the
/// token percent-encoded, {G} for Base64 as GitHub answers, {E} for all of it escaped, and {1} and
/// {2} for its two parts.
QString filled(QString text, const QString &token)
{
    const auto put
        = [&text](const QString &mark, const QString &value) { text.replace(mark, value); };
    put(u"{T}"_s, token);
    put(u"{B}"_s, base64(token));
    put(u"{C}"_s, base64(u':' + token));
    put(u"{U}"_s, base64(u"jane@contoso.example:"_s + token));
    put(u"{L}"_s, base64(token + u'\n'));
    put(u"{P}"_s, QString::fromLatin1(QUrl::toPercentEncoding(token)));
    QString wrapped = base64(u"a rather long name of a user:"_s + token);
    wrapped.insert(76, u'\n');
    put(u"{W}"_s, wrapped);
    QString contents = base64(u"AZURE_DEVOPS_EXT_PAT:"_s + token + u"\nDEBUG=1\n"_s);
    for (int at = int(contents.size() - 1) / 60 * 60; at > 0; at -= 60)
        contents.insert(at, u"\\n"_s);
    put(u"{G}"_s, contents);
    QString escapes;
    for (const QChar c : token)
        escapes += u'%' + QString::number(c.unicode(), 16).toUpper();
    put(u"{E}"_s, escapes);
    put(u"{1}"_s, token.first(40));
    put(u"{2}"_s, token.sliced(40));
    return text;
}

QString utf16(const QString &text, bool isLittle, bool hasMark)
{
    QByteArray bytes;
    const QString all = hasMark ? u'\ufeff' + text : text;
    for (const QChar c : all) {
        const char low = char(c.unicode() & 0xFF);
        const char high = char(c.unicode() >> 8);
        bytes += isLittle ? low : high;
        bytes += isLittle ? high : low;
    }
    return QString::fromUtf8(bytes); // as it is read from standard input
}

QList<QString> tokens()
{
    return {currentToken(7), olderToken(7), currentToken(8) + u"Zz=="_s};
}

QString takenFrom(const TokenText &text)
{
    return text.isPlausible() ? QString::fromLatin1(text.token->reveal()) : QString();
}

} // namespace

/// How inspect() finds a token in the midst of other text.
class tst_TokenFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void takesTheTokenOut_data();
    void takesTheTokenOut();
    void takesWrappedOnes_data();
    void takesWrappedOnes();
    void takesNoWordForItsEnd_data();
    void takesNoWordForItsEnd();
    void takesTheEndThatLinesProve_data();
    void takesTheEndThatLinesProve();
    void readsUtf16();
    void countsDifferentOnes_data();
    void countsDifferentOnes();
    void findsItInAnyText();
    void findsNoneWhereThereIsNone();
};

void tst_TokenFinder::takesTheTokenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Cleaning>>("cleaned");
    const auto row
        = [](const char *name, const QString &text, const QList<Cleaning> &cleaned = around) {
              QTest::newRow(name) << text << cleaned;
          };
    row("an assignment", u"AZURE_DEVOPS_EXT_PAT={T}"_s);
    row("an assignment in quotes", u"AZURE_DEVOPS_EXT_PAT='{T}'\n"_s);
    row("export", u"export AZURE_DEVOPS_EXT_PAT=\"{T}\"\n"_s);
    row("set", u"set PAT={T}\r\n"_s);
    row("setx", u"setx PAT \"{T}\""_s);
    row("PowerShell", u"$env:AZURE_DEVOPS_EXT_PAT = \"{T}\""_s);
    row("fish", u"set -gx PAT {T}"_s);
    row("lines of a .env", u"DB_PASSWORD=hunter2\nPAT={T}\nDEBUG=1\n"_s);
    row("a sentence", u"Here it is: {T}."_s);
    row("a comma", u"{T},"_s);
    row("a full stop", u"{T}."_s);
    row("parentheses", u"({T})"_s);
    row("brackets", u"[{T}]"_s);
    row("angle brackets", u"<{T}>"_s);
    row("words without blanks", u"令牌是{T}谢谢"_s);
    row("typographic quotes inside", u"use “{T}” now"_s);
    row("backticks", u"use `{T}` now"_s);
    row("a code fence", u"```\n{T}\n```"_s, {Cleaning::LineBreaks, Cleaning::Quotes});
    row("a code fence with a language", u"```bash\nexport PAT={T}\n```\n"_s);
    row("a quoted mail", u"> Hi,\n> {T}\n> Bye\n"_s);
    row("a list", u"* {T}"_s);
    row("a table", u"| PAT | {T} |"_s);
    row("Bearer", u"Authorization: Bearer {T}"_s);
    row("curl", u"curl -u :{T} https://dev.azure.com/contoso/_apis/projects"_s);
    row("curl with a user", u"curl --user 'jane:{T}' https://dev.azure.com/"_s);
    row("curl with a header", u"curl -H \"Authorization: Basic {C}\" https://dev.azure.com/"_s,
        header);
    row("JSON", u"{\"token\":\"{T}\",\"displayName\":\"laptop\"}"_s);
    row("JSON in JSON", u"{\"body\":\"{\\\"token\\\":\\\"{T}\\\"}\"}"_s);
    row("JSON, with a line break", u"{\"log\":\"token:\\n{T}\\n\"}"_s);
    row("JSON, with code points", u"{\"log\":\"\\u0022{T}\\u0022\"}"_s);
    row("JSON, an answer to create",
        u"{\"patToken\":{\"validTo\":\"2026-12-28T00:00:00Z\",\"token\":\"{T}\"},\"patTokenError\":\"none\"}"_s);
    row("YAML", u"azure:\n  personalAccessToken: {T}\n  host: dev.azure.com\n"_s);
    row("TOML", u"[azure]\ntoken = \"{T}\"\n"_s);
    row("netrc", u"machine dev.azure.com login jane password {T}\n"_s);
    row("git credential fill",
        u"protocol=https\nhost=dev.azure.com\nusername=jane\npassword={T}\n"_s);
    row("an address", u"https://jane:{T}@dev.azure.com/contoso/p/_git/r"_s);
    row("an address, the token as user", u"https://{T}@dev.azure.com/contoso/p/_git/r"_s);
    row("an address, encoded", u"https%3A%2F%2Fjane%3A{P}%40dev.azure.com%2Fcontoso"_s);
    row("an address, encoded twice", u"https%253A%252F%252Fjane%253A{T}%2540dev.azure.com"_s);
    row("an address, all of it encoded", u"https://x:{E}@dev.azure.com"_s);
    row("a clone", u"git clone https://{T}@dev.azure.com/contoso/p/_git/r"_s);
    row("a remote", u"origin\thttps://jane:{T}@dev.azure.com/contoso/p/_git/r (fetch)"_s);
    row(".git-credentials", u"https://jane:{T}@dev.azure.com\nhttps://x:y@example.com\n"_s);
    row("git's extra header", u"http.https://dev.azure.com/.extraheader=AUTHORIZATION: basic {C}"_s,
        header);
    row(".npmrc", u"//pkgs.dev.azure.com/contoso/_packaging/f/npm/registry/:_password={B}\n"_s,
        {Cleaning::Base64, Cleaning::Surroundings});
    row(".npmrc, all of it",
        u"; begin auth token\n//pkgs.dev.azure.com/c/_packaging/f/npm/registry/:username=c\n"
        "//pkgs.dev.azure.com/c/_packaging/f/npm/registry/:_password=\"{B}\"\n"
        "//pkgs.dev.azure.com/c/_packaging/f/npm/registry/:email=x@y.z\n; end auth token\n"_s,
        {Cleaning::Base64, Cleaning::Surroundings});
    row("nuget.config", u"<add key=\"ClearTextPassword\" value=\"{T}\" />"_s);
    row("nuget.config in XML", u"&lt;add value=&quot;{T}&quot; /&gt;"_s);
    row("XML with numbers", u"&#34;{T}&#x22;"_s);
    row("pip.conf", u"index-url=https://user:{T}@pkgs.dev.azure.com/c/_packaging/f/pypi/simple/"_s);
    row(".pypirc",
        u"[c]\nrepository = https://pkgs.dev.azure.com/\nusername = c\npassword = {T}\n"_s);
    row("Maven", u"<server><id>c</id><username>c</username><password>{T}</password></server>"_s);
    row("Gradle", u"azureArtifactsGradleAccessToken={T}"_s);
    row("Docker", u"{\"auths\":{\"c.azurecr.io\":{\"auth\":\"{U}\"}}}"_s, header);
    row("VSS_NUGET_EXTERNAL_FEED_ENDPOINTS",
        u"{\"endpointCredentials\": [{\"endpoint\":\"http://x\", \"password\":\"{T}\"}]}"_s);
    row("a Kubernetes secret", u"apiVersion: v1\ndata:\n  token: {B}\nkind: Secret\n"_s,
        {Cleaning::Base64, Cleaning::Surroundings});
    row("an option", u"--azuredevops-token={T}"_s);
    row("Base64", u"{B}"_s, {Cleaning::Base64});
    row("Base64 with a line end", u"{L}\n"_s, {Cleaning::LineBreaks, Cleaning::Base64});
    row("Base64 behind a slash", u"fabrikam/{C}"_s, header);
    row("Base64 behind a dash", u"--{B}"_s, {Cleaning::Base64, Cleaning::Surroundings});
    row("Base64 of :token", u"{C}"_s, {Cleaning::BasicHeader});
    row("Base64 of user:token", u"{U}"_s, {Cleaning::BasicHeader});
    row("Base64 in lines", u"{W}"_s, {Cleaning::LineBreaks, Cleaning::BasicHeader});
    row("Base64 in lines, in a mail", u"Hello,\n\n{W}\n\nBye\n"_s, header);
    row("Base64, encoded for an address", u"auth={C}&x=1"_s.replace(u'=', u"%3D"_s), header);
    row("broken into lines, in a mail", u"Your token:\n\n{1}\n{2}\n\nRegards,\nJane\n"_s);
    row("broken into lines, behind a word", u"Your token: {1}\n  {2}\n"_s);
    row("broken and quoted", u"Jane wrote:\n> {1}\n> {2}\n> Bye\n"_s);
    row("broken by a shell", u"PAT={1}\\\n{2}\n"_s);
    row("broken by quoted-printable", u"PAT=3D{1}=\n{2}\n"_s);
    row("colours", u"\x1b[1mToken:\x1b[32m{T}\x1b[0m"_s);
    row("colours, escaped", u"{\"log\":\"\\u001b[32m{T}\\u001b[0m\"}"_s);
    row("colours of grep", u"PAT=\x1b[01;31m\x1b[K{T}\x1b[m\x1b[K\n"_s);
    row("a line that was erased", u"\x1b[2K{T}\x1b[?25h"_s);
    row("a colour with colons", u"\x1b[38:2::1:2:3m{T}\x1b[39m"_s);
    row("a control sequence of one character", u"\u009b32m{T}\u009b0m"_s);
    row("a character set", u"\x1b[0m\x1b(B{T}\x1b(B"_s);
    row("colours as cat -v shows them", u"PAT=^[[32m{T}^[[0m"_s);
    row("colours in a shell", u"echo -e \"\\e[32m{T}\\e[0m\""_s);
    row("colours in octal", u"printf '\\033[32m{T}\\033[0m\\n'"_s);
    row("colours in hexadecimal", u"'\\x1b[32m{T}\\x1b[0m'"_s);
    row("colours without escape", u"[32m{T}[0m"_s);
    row("colours of grep without escape", u"PAT=[01;31m[K{T}[m[K"_s);
    row("JSON with typographic quotes", u"{\"log\":\"\\u201c{T}\\u201d\"}"_s);
    row("JSON with a pair", u"{\"log\":\"\\ud83d\\udd11{T}\\ud83d\\udd11\"}"_s);
    row("JSON in JSON in JSON", u"\\\\\\\\n{T}\\\\\\\\n"_s);
    row("JSON in JSON, with code points", u"\\\\u0022{T}\\\\u0022"_s);
    row("octal", u"$'\\342\\200\\234{T}\\342\\200\\235'"_s);
    row("an address, as JavaScript escapes", u"%u201C{T}%u201D"_s);
    row("XML with large numbers", u"&#x201c;{T}&#8221;"_s);
    row("XML in XML", u"&amp;quot;{T}&amp;quot;"_s);
    row("JSON, broken into lines", u"{\"log\":\"Your token:\\n\\n{1}\\n{2}\\n\\nHello\"}"_s);
    row("JSON in JSON, broken into lines", u"\\\\n{1}\\\\r\\\\n{2}\\\\r\\\\n"_s);
    row("GitHub's contents", u"{\"content\":\"{G}\\n\",\"encoding\":\"base64\"}"_s, header);
    row("a bracketed paste", u"\x1b[200~{T}\x1b[201~"_s);
    row("a NUL", u"{T}"_s + QChar(u'\0'));
    row("non-breaking blanks in it", u"PAT: \u00a0{1}\u00a0{2}."_s);
    row("an underscore", u"PAT_{T}_"_s);
    row("twice", u"PAT={T}\nTOKEN={T}\n"_s, {Cleaning::Surroundings, Cleaning::Doubled});
    row("as it is, and in Base64", u"PAT={T}\nAUTH=\"Basic {C}\"\n"_s,
        {Cleaning::BasicHeader, Cleaning::Surroundings, Cleaning::Doubled});
    row("on three lines", u"{T}\n{T}\n{T}\n"_s, {Cleaning::LineBreaks, Cleaning::Doubled});
    row("beside another vendor's", u"GITHUB_TOKEN=gh"_s + u"p_0123456789abcdefghij\nPAT={T}"_s);
    row("beside an application's secret",
        u"SECRET="_s + olderToken(9, applicationSecret) + u"\nPAT={T}"_s);
    row("invisibles", u"PAT=\u200b{T}\U000E0041;"_s,
        {Cleaning::Invisibles, Cleaning::Surroundings});
}

void tst_TokenFinder::takesTheTokenOut()
{
    QFETCH(const QString, text);
    QFETCH(const QList<Cleaning>, cleaned);
    for (const QString &token : tokens()) {
        if (token.size() == 88 && text.contains(u"{P}"_s)) // its padding is encoded
            continue;
        if (token.size() == 52 && text.contains(u"{1}"_s) && text.contains(u"Bye"_s))
            continue;
        const TokenText result = inspect(filled(text, token));
        QCOMPARE(takenFrom(result), token);
        QCOMPARE(result.cleaned, cleaned);
        QCOMPARE(result.length, token.size());
    }
}

namespace {

QString wrapped(QString text, int width)
{
    for (int at = int(text.size() - 1) / width * width; at > 0; at -= width)
        text.insert(at, u'\n');
    return text;
}

} // namespace

void tst_TokenFinder::takesWrappedOnes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("alone") << u"%1\n"_s;
    QTest::newRow("a mail") << u"Your token:\n\n%1\n\nRegards\n"_s;
    QTest::newRow("a mail, quoted") << u"> Your token:\n> \n> %1\n> \n> Regards\n"_s;
    QTest::newRow("JSON") << u"{\"body\":\"Your token:\\n\\n%1\\n\\nRegards\"}"_s;
}

void tst_TokenFinder::takesWrappedOnes()
{
    QFETCH(const QString, text);
    for (const QString &token : tokens()) {
        for (int width = 20; width < 100; ++width) {
            QString lines = wrapped(token, width);
            if (text.startsWith(u'>'))
                lines.replace(u'\n', u"\n> "_s);
            if (text.startsWith(u'{'))
                lines.replace(u'\n', u"\\n"_s);
            QVERIFY2(takenFrom(inspect(text.arg(lines))) == token, qPrintable(text.arg(lines)));
        }
    }
}

void tst_TokenFinder::takesNoWordForItsEnd_data()
{
    QTest::addColumn<QString>("text");
    const QString token = currentToken();
    const QString cut = token.first(80);
    QTest::newRow("a signature") << cut + u"\nJane\n"_s;
    QTest::newRow("a signature in small letters") << cut + u"\njane\n"_s;
    QTest::newRow("a signature in capitals") << cut + u"\nJANE"_s;
    QTest::newRow("a signature below an empty line") << cut + u"\n\nJane\n"_s;
    QTest::newRow("a signature of three") << token.first(81) + u"\nBye\n"_s;
    QTest::newRow("a signature of five") << token.first(79) + u"\nOlive\n"_s;
    QTest::newRow("a word behind it") << cut + u" Jane"_s;
    QTest::newRow("a word behind a blank that seems none") << u"PAT: "_s + cut + u"\u00a0Jane."_s;
    QTest::newRow("a word in front") << u"Jane\n"_s + token.sliced(4);
    QTest::newRow("a longer word in front") << u"password\n"_s + token.sliced(8);
    QTest::newRow("a word inside") << token.first(40) + u"\nAlso\n"_s + token.sliced(44);
    QTest::newRow("a word inside the mark") << token.first(54) + u"\nme\n"_s + token.sliced(56);
    QTest::newRow("a mail") << u"Your token:\n\n"_s + cut + u"\nJane\n"_s;
    QTest::newRow("JSON") << u"{\"body\":\""_s + cut + u"\\nJane\\n\"}"_s;
    QTest::newRow("two words") << u"Your token:\n\n"_s + cut + u"\n4me2 Jane\n"_s;
    QTest::newRow("a line that is wider")
        << u"This is the token that you asked for, in a line that "
           u"is much wider than it would be here\n\n"_s
            + cut + u"\n7aZ0\n"_s;
    QTest::newRow("lines of two widths")
        << u"Token:\n"_s + token.first(30) + u'\n' + token.sliced(30, 50) + u"\nJane\n"_s;
}

/// The four last characters of 84 are anybody's: with four others it would still be sent.
void tst_TokenFinder::takesNoWordForItsEnd()
{
    QFETCH(const QString, text);
    const TokenText result = inspect(text);
    QVERIFY(!result.isPlausible());
    QVERIFY(!result.token);
    QVERIFY(!result.created);
}

void tst_TokenFinder::takesTheEndThatLinesProve_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("token");
    const QString token = currentToken(1, u"CB", u"Jane");
    QTest::newRow("one line") << token << token;
    for (const int width : {20, 26, 27, 40, 41}) {
        QTest::addRow("lines of %d", width) << wrapped(token, width) << token;
        QTest::addRow("lines of %d, in a mail", width)
            << u"Your token:\n\n"_s + wrapped(token, width) + u"\n\nRegards\n"_s << token;
    }
    QTest::newRow("a longer end") << wrapped(token, 76) << token;
    const QString other = currentToken();
    QTest::newRow("another line as wide")
        << QString(80, u'-') + u'\n' + wrapped(other, 80) + u'\n' << other;
    QTest::newRow("88 characters, in two lines")
        << wrapped(token + u"Zz=="_s, 84) + u"\n."_s << token + u"Zz=="_s;
}

void tst_TokenFinder::takesTheEndThatLinesProve()
{
    QFETCH(const QString, text);
    QFETCH(const QString, token);
    QCOMPARE(takenFrom(inspect(text)), token);
}

void tst_TokenFinder::readsUtf16()
{
    for (const QString &token : tokens()) {
        for (const QString &text : {token, u"PAT="_s + token + u"\r\n"_s}) {
            for (const bool isLittle : {true, false}) {
                for (const bool hasMark : {true, false}) {
                    const TokenText result = inspect(utf16(text, isLittle, hasMark));
                    QCOMPARE(takenFrom(result), token);
                    QVERIFY(result.cleaned.contains(Cleaning::Utf16));
                }
            }
        }
        // What PowerShell makes of Base64 of UTF-16
        QByteArray bytes(reinterpret_cast<const char *>(token.utf16()), token.size() * 2);
        QCOMPARE(takenFrom(inspect(QString::fromLatin1(bytes.toBase64()))), token);
    }
}

void tst_TokenFinder::countsDifferentOnes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    const QString a = currentToken(1);
    const QString b = currentToken(2);
    const QString c = olderToken(3);
    QTest::newRow("two lines") << a + u'\n' + b << 2;
    QTest::newRow("two of 52") << c + u' ' + olderToken(4) << 2;
    QTest::newRow("of both formats") << u"OLD="_s + c + u"\nNEW="_s + a << 2;
    QTest::newRow("three") << a + u',' + b + u',' + c << 3;
    QTest::newRow("one of them twice") << a + u' ' + b + u' ' + a << 2;
    QTest::newRow("one in Base64") << a + u' ' + base64(u':' + b) << 2;
    QTest::newRow("both in one Base64") << base64(a + u':' + b) << 2;
    QTest::newRow("84 and its 88") << a + u' ' + a + u"Zz=="_s << 2;
}

void tst_TokenFinder::countsDifferentOnes()
{
    QFETCH(const QString, text);
    QFETCH(const int, number);
    const TokenText result = inspect(text);
    QVERIFY(!result.token);
    QCOMPARE(result.problems, QList{Problem::SeveralTokens});
    QCOMPARE(result.tokens, number);
}

namespace {

/// Anything that a text may hold, without a letter or a digit at the side of the token.
QString surroundings(QRandomGenerator &random, bool isBefore)
{
    static const QStringList pieces{
        u"PAT="_s,     u"export "_s, u"password: "_s, u"\n"_s,  u"\r\n"_s,   u"\""_s,  u"“"_s,
        u"token "_s,   u"%3A"_s,     u"\\n"_s,        u"{"_s,   u"</b>"_s,   u"=3D"_s, u"é"_s,
        u"🔑"_s,        u"\u00a0"_s,  u"```"_s,        u"eyJ"_s, u"&quot;"_s, u"://"_s, u"AZDO"_s,
        u"JQQJ99"_s,   u"\x1b[0m"_s, u"Basic "_s,     u"\t"_s,  u"令牌"_s,   u"=="_s,  u"'"_s,
        u"hunter2!"_s, u"\\"_s,      u"%"_s,          u"="_s,   u"\u2028"_s, u"a"_s,   u"9"_s};
    static const QString edges = u" \n\t\"'`=:;,.()[]{}<>/@|-_!?#&\u00a0é令“”\u2028"_s;
    QString text;
    for (int n = random.bounded(12); n > 0; --n)
        text += random.bounded(3) ? pieces[random.bounded(int(pieces.size()))]
                                  : randomText(random, alphanumerics, random.bounded(15));
    if (text.isEmpty() && random.bounded(2))
        return text;
    // No third and fourth letter and `==` may follow 84 characters, for that would be 88.
    const QChar edge = edges[random.bounded(int(edges.size()))];
    return isBefore ? text + edge : edge + text;
}

QString changed(QString token, QRandomGenerator &random)
{
    const int at = random.bounded(int(token.size()));
    switch (random.bounded(7)) {
    case 0: return token.chopped(1 + random.bounded(15));
    case 1: return token.sliced(1 + random.bounded(15));
    case 2: return token.remove(at, 1);
    case 3: return token.insert(at, alphanumerics[random.bounded(int(alphanumerics.size()))]);
    case 4: token[at] = u"!.:;*é"_s[random.bounded(6)]; return token;
    case 5: return token + alphanumerics[random.bounded(int(alphanumerics.size()))];
    default: return token.size() == 84 ? token.replace(u"AZDO"_s, u"AZDX"_s) : token.toUpper();
    }
}

} // namespace

void tst_TokenFinder::findsItInAnyText()
{
    QRandomGenerator random(20261128);
    for (quint32 i = 0; i < 4000; ++i) {
        const QString token = i % 3 == 0 ? olderToken(i)
            : i % 3 == 1                 ? currentToken(i)
                                         : currentToken(i) + u"aB=="_s;
        const QString text = surroundings(random, true) + token + surroundings(random, false);
        QVERIFY2(takenFrom(inspect(text)) == token, text.toUtf8().toHex().constData());
    }
}

void tst_TokenFinder::findsNoneWhereThereIsNone()
{
    QRandomGenerator random(20261129);
    for (quint32 i = 0; i < 4000; ++i) {
        const QString token = i % 2 == 0 ? olderToken(i) : currentToken(i);
        const QString text = surroundings(random, true) + u" "_s + changed(token, random) + u" :"_s
            + surroundings(random, false);
        const TokenText result = inspect(text);
        QVERIFY2(!result.isPlausible(), text.toUtf8().toHex().constData());
        QVERIFY2(!result.token,
                 text.toUtf8().toHex().constData()); // nor is all of it taken for one
    }
}

QTEST_GUILESS_MAIN(tst_TokenFinder)
#include "tst_tokenfinder.moc"
