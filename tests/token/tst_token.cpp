// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/token.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using token::Token;

class tst_Token : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void takesWhatAHeaderCanCarry();
    void refusesWhatAHeaderCannotCarry_data();
    void refusesWhatAHeaderCannotCarry();
    void printsNothingOfTheSecret();
    void survivesTheEndOfACopy();
};

void tst_Token::takesWhatAHeaderCanCarry()
{
    const auto token = Token::fromText(u"abc~!123");
    QVERIFY(token);
    QCOMPARE(token->reveal(), "abc~!123"_ba);
}

void tst_Token::refusesWhatAHeaderCannotCarry_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a blank") << u"abc 123"_s;
    QTest::newRow("a line break") << u"abc\r\nX-Injected: 1"_s;
    QTest::newRow("a NUL") << QString(QChar(u'\0'));
    QTest::newRow("not ASCII") << u"tokén"_s;
    QTest::newRow("endless") << QString(4097, u'a');
}

void tst_Token::refusesWhatAHeaderCannotCarry()
{
    QFETCH(const QString, text);
    QVERIFY(!Token::fromText(text));
}

void tst_Token::printsNothingOfTheSecret()
{
    QString printed;
    QDebug(&printed) << *Token::fromText(u"abc123");
    QCOMPARE(printed.trimmed(), u"Token(hidden)"_s);
}

void tst_Token::survivesTheEndOfACopy()
{
    const auto kept = Token::fromText(u"abc123");
    {
        Token copy = *kept;
        copy = *Token::fromText(u"other");
        const Token another = *kept;
    }
    QCOMPARE(kept->reveal(), "abc123"_ba);
}

QTEST_GUILESS_MAIN(tst_Token)
#include "tst_token.moc"
