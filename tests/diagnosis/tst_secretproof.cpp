// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "diagnosis/facts.h"
#include "diagnosis/secretproof.h"
#include "practice/mint.h"
#include "token/token.h"

#include <QDate>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using diagnosis::SecretProof;
using token::Token;

namespace {

QByteArray reversed(QByteArray text)
{
    std::ranges::reverse(text);
    return text;
}

/// Each byte as @a format has it, such as "\\u00%1".
QByteArray escaped(const QByteArray &text, const char *before, const char *after)
{
    QByteArray result;
    for (const char c : text)
        result += before + QByteArray::number(uchar(c), 16) + after;
    return result;
}

QByteArray wrapped(QByteArray text, qsizetype width)
{
    for (qsizetype at = width; at < text.size(); at += width + 1)
        text.insert(at, '\n');
    return text;
}

QByteArray utf16(const QByteArray &text)
{
    QByteArray result;
    for (const char c : text)
        result += QByteArray(1, c) + '\0';
    return result;
}

} // namespace

/// A secret is found in whatever form it is about to leave the program.
class tst_SecretProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_secret = practice::mintToken(QDate(2026, 11, 1)); }

    void findsTheSecret_data();
    void findsTheSecret();
    void findsAShortSecret();
    void doesNotCryWolf();
    void clearsWhatLooksLikeASecret();

private:
    QByteArray m_secret;
};

void tst_SecretProof::findsTheSecret_data()
{
    QTest::addColumn<QByteArray>("form");
    const QByteArray basic = ":" + m_secret;
    QTest::newRow("itself") << m_secret;
    QTest::newRow("a piece of it") << m_secret.mid(20, 14);
    QTest::newRow("in lower case") << m_secret.toLower();
    QTest::newRow("in upper case") << m_secret.toUpper();
    QTest::newRow("reversed") << reversed(m_secret);
    QTest::newRow("wrapped") << wrapped(m_secret, 10);
    QTest::newRow("Base64") << m_secret.toBase64();
    QTest::newRow("a header") << "Basic " + basic.toBase64();
    QTest::newRow("a header with a name") << ("x" + basic).toBase64();
    QTest::newRow("a header with a longer name") << ("me" + basic).toBase64();
    QTest::newRow("Base64 for addresses")
        << basic.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QTest::newRow("Base64, wrapped") << wrapped(basic.toBase64(), 13);
    QTest::newRow("Base64 of Base64") << basic.toBase64().toBase64();
    QTest::newRow("three layers") << basic.toBase64().toHex().toBase64();
    QTest::newRow("UTF-16 in Base64") << utf16(m_secret).toBase64();
    QTest::newRow("hexadecimal") << m_secret.toHex();
    QTest::newRow("percent-encoded") << escaped(m_secret, "%", "");
    QTest::newRow("JSON escapes") << escaped(m_secret, "\\u00", "");
    QTest::newRow("C escapes") << escaped(m_secret, "\\x", "");
    QTest::newRow("entities") << escaped(m_secret, "&#x", ";");
}

void tst_SecretProof::findsTheSecret()
{
    QFETCH(QByteArray, form);
    const Token secret = *Token::fromText(QString::fromLatin1(m_secret));
    const QString text = u"proxy: "_s + QString::fromLatin1(form) + u"\nend: here\n"_s;
    QVERIFY(SecretProof(text).holds(secret));
    const Token other
        = *Token::fromText(QString::fromLatin1(practice::mintOldToken(practice::Holder::User)));
    QVERIFY(!SecretProof(text).holds(other));
}

void tst_SecretProof::findsAShortSecret()
{
    const Token secret = *Token::fromText(u"hunter2"_s);
    QVERIFY(SecretProof(u"a Hunter2 b"_s).holds(secret));
    QVERIFY(!SecretProof(u"a hunter3 b"_s).holds(secret));
}

void tst_SecretProof::doesNotCryWolf()
{
    QString text;
    for (const diagnosis::Fact &fact : diagnosis::systemFacts())
        text += fact.name + ": "_L1 + fact.value + u'\n';
    const SecretProof proof(text);
    for (int i = 0; i < 200; ++i) {
        const QByteArray secret
            = i % 2 ? practice::mintToken(QDate(2026, 11, 1)) : practice::mintOldToken();
        QVERIFY(!proof.holds(*Token::fromText(QString::fromLatin1(secret))));
    }
}

void tst_SecretProof::clearsWhatLooksLikeASecret()
{
    for (const QString &before : {u""_s, u"proxy."_s, u"/home/me/"_s, u"a="_s}) {
        const QString value = before + QString::fromLatin1(m_secret);
        QVERIFY2(!diagnosis::cleared(value).contains(QString::fromLatin1(m_secret.mid(5, 20))),
                 qUtf8Printable(before));
    }
    QCOMPARE(diagnosis::cleared(u"proxy.example:8080"_s), u"proxy.example:8080"_s);
}

QTEST_GUILESS_MAIN(tst_SecretProof)
#include "tst_secretproof.moc"
