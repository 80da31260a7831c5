// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/visibletext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What is seen of a text.
class tst_VisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsWhatIsSeen_data();
    void keepsWhatIsSeen();
    void leavesOutWhatIsNotSeen_data();
    void leavesOutWhatIsNotSeen();
};

void tst_VisibleText::keepsWhatIsSeen_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *const text : {u"laptop", u"Büro 東京", u"build (2)", u"Zoë O’Neil",
                                       u"ключ", u"مفتاح", u"🔑", u"𝐛𝐨𝐥𝐝", u"a\u0301", u"\u3000"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void tst_VisibleText::keepsWhatIsSeen()
{
    QFETCH(const QString, text);
    QVERIFY(token::isVisibleText(text));
    QCOMPARE(token::onlyVisible(text), text);
    QCOMPARE(token::withoutInvisibles(text), text);
}

void tst_VisibleText::leavesOutWhatIsNotSeen_data()
{
    QTest::addColumn<QString>("hidden");
    QTest::addColumn<bool>("invisible"); // or else a control character or the like

    const auto row = [](const char *name, const QString &hidden, bool invisible = true) {
        QTest::newRow(name) << hidden << invisible;
    };
    row("zero-width space", u"\u200b"_s);
    row("zero-width joiner", u"\u200d"_s);
    row("word joiner", u"\u2060"_s);
    row("byte-order mark", u"\ufeff"_s);
    row("soft hyphen", u"\u00ad"_s);
    row("direction override", u"\u202e"_s);
    row("direction isolate", u"\u2066"_s);
    row("Arabic letter mark", u"\u061c"_s);
    row("Hangul filler", u"\u3164"_s);
    row("halfwidth Hangul filler", u"\uffa0"_s);
    row("combining grapheme joiner", u"\u034f"_s);
    row("Mongolian variation selector", u"\u180b"_s);
    row("variation selector", u"\ufe0f"_s);
    row("supplementary variation selector", u"\U000E0100"_s);
    row("language tag", u"\U000E0001"_s);
    row("tag letter", u"\U000E0041"_s);
    row("musical format", u"\U0001D173"_s);
    row("shorthand format", u"\U0001BCA0"_s);
    row("empty Braille pattern", u"\u2800"_s);
    row("line separator", u"\u2028"_s, false);
    row("paragraph separator", u"\u2029"_s, false);
    row("line break", u"\n"_s, false);
    row("next line", u"\u0085"_s, false);
    row("escape", u"\x1b"_s, false);
    row("NUL", QString(QChar(u'\0')), false);
    row("half of a pair", QString(QChar(0xD83D)), false);
    row("private use", u"\ue000"_s, false);
    row("private use beyond the basic plane", u"\U000F0000"_s, false);
    row("no character", u"\U0001FFFE"_s, false);
}

void tst_VisibleText::leavesOutWhatIsNotSeen()
{
    QFETCH(const QString, hidden);
    QFETCH(const bool, invisible);
    const QString text = u"a"_s + hidden + u"b"_s;
    QVERIFY(!token::isVisibleText(text));
    QCOMPARE(token::onlyVisible(text), u"ab"_s);
    QCOMPARE(token::withoutInvisibles(text), invisible ? u"ab"_s : text);
}

QTEST_GUILESS_MAIN(tst_VisibleText)
#include "tst_visibletext.moc"
