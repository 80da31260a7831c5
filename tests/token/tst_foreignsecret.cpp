// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/foreignsecret.h"

#include "token/foreignsamples.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace test;
using token::inspect;
using token::Kind;
using token::TokenText;

/// What is recognised as something else than a token of Azure DevOps.
class tst_ForeignSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWhoseItIs_data();
    void saysWhoseItIs();
    void takesTokensForTokens();
    void takesNoNameForASecret_data();
    void takesNoNameForASecret();
    void recognisesTheName_data();
    void recognisesTheName();
};

void tst_ForeignSecret::saysWhoseItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("owner");
    for (const ForeignSample &sample : foreignSamples())
        QTest::newRow(qPrintable(sample.name.left(60)))
            << sample.text << sample.kind << sample.owner;
}

void tst_ForeignSecret::saysWhoseItIs()
{
    QFETCH(const QString, text);
    QFETCH(const Kind, kind);
    QFETCH(const QString, owner);
    const QStringList around{u"%1"_s,
                             u"%1\r\n"_s,
                             u"\"%1\""_s,
                             u"A=1\nTOKEN=%1\nB=2\n"_s,
                             u"Authorization: Bearer %1"_s,
                             u"{\"token\": \"%1\"}"_s};
    for (const QString &each : around) {
        // Its own line break would belong into the quotes; and the key alone has no mark.
        if (each.size() > 4 && (text.contains(u'\n') || text.startsWith(u"1aB"_s)))
            continue;
        const TokenText result = inspect(each.arg(text));
        QCOMPARE(result.kind, kind);
        QCOMPARE(result.owner, owner);
        QVERIFY(!result.isPlausible());
        QVERIFY(!result.token);
    }
    if (kind != Kind::Certificate && !text.startsWith(u"1aB"_s))
        QCOMPARE(inspect(base64(u"user:"_s + text)).kind, kind);
}

void tst_ForeignSecret::takesTokensForTokens()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        for (const QString &token : {currentToken(seed), olderToken(seed)}) {
            QVERIFY(inspect(token).isPlausible());
            QVERIFY(inspect(u"TOKEN="_s + token).isPlausible());
            QVERIFY(!token::foreignSecretIn(token));
        }
    }
}

void tst_ForeignSecret::takesNoNameForASecret_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *const text :
         {u"patwizard-2026-11", u"sk-learn-build", u"the key of the build server", u"npm_config",
          u"/home/jane/certificates/company-root-2026.pem", u"build/agents/north-europe-02",
          u"contoso-engineering-departments-of-north-america-2", u"xoxo", u"AccountName=contoso",
          u"git@ssh.dev.azure.com:v3/fabrikam/project/repository",
          u"/tmp/tst-eyJGqu/authority.pem"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void tst_ForeignSecret::takesNoNameForASecret()
{
    QFETCH(const QString, text);
    QVERIFY(!token::foreignSecretIn(text));
}

void tst_ForeignSecret::recognisesTheName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("the name") << u"patwizard-2026-11"_s << Kind::TokenName;
    QTest::newRow("in another case") << u"PatWizard-2026-11\n"_s << Kind::TokenName;
    QTest::newRow("in quotes") << u"“build server”"_s << Kind::TokenName;
    QTest::newRow("letters only") << u"laptop"_s << Kind::TokenName;
    QTest::newRow("another name") << u"desktop"_s << Kind::Unknown;
    QTest::newRow("a token in a name") << currentToken() << Kind::AzureDevOps84;
    QTest::newRow("nothing") << u" "_s << Kind::Empty;
}

void tst_ForeignSecret::recognisesTheName()
{
    QFETCH(const QString, text);
    QFETCH(const Kind, kind);
    const QStringList names{u"patwizard-2026-11"_s, u"build server"_s, u"laptop"_s, QString(),
                            currentToken()};
    const TokenText result = inspect(text, names);
    QCOMPARE(result.kind, kind);
    QVERIFY(kind != Kind::TokenName || !result.token);
}

QTEST_GUILESS_MAIN(tst_ForeignSecret)
#include "tst_foreignsecret.moc"
