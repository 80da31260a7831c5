// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/token.h"

#include <QFile>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

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
#ifdef Q_OS_LINUX
    void staysOutOfTheSwapSpace();
#endif
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

#ifdef Q_OS_LINUX
void tst_Token::staysOutOfTheSwapSpace()
{
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_MEMLOCK, &limit), 0);
    QVERIFY2(limit.rlim_cur > 0 || geteuid() == 0, "this system lets nobody lock memory");
    const auto token = Token::fromText(u"abc123");
    QFile maps(u"/proc/self/smaps"_s);
    QVERIFY(maps.open(QFile::ReadOnly));
    const auto address = reinterpret_cast<quintptr>(token->reveal().constData());
    bool isThere = false;
    QByteArray flags;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const qsizetype dash = line.indexOf('-');
        bool isRange = false;
        const quintptr start = line.left(dash).toULongLong(&isRange, 16);
        if (isRange)
            isThere = start <= address
                && address < line.mid(dash + 1).split(' ').value(0).toULongLong(nullptr, 16);
        else if (isThere && line.startsWith("VmFlags:"))
            flags = line;
    }
    QVERIFY2(flags.contains(" lo"), flags.constData());
}
#endif

QTEST_GUILESS_MAIN(tst_Token)
#include "tst_token.moc"
