// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/program.h"
#include "practice/hostilename.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using practice::Endpoint;
using practice::Fault;
using practice::Lasting;
using practice::TokenKind;

/// What commands say besides the verdict.
class tst_CommandOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void tellsOfAPause_data();
    void tellsOfAPause();
    void showsNamesAsPlainText();

private:
    practice::Organization m_practice;
    std::optional<test::Program> m_program;
};

void tst_CommandOutput::initTestCase()
{
    QVERIFY(m_practice.start());
    m_program.emplace(m_practice);
}

void tst_CommandOutput::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_practice.clear();
}

void tst_CommandOutput::tellsOfAPause_data()
{
    QTest::addColumn<Endpoint>("where");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("with a good answer")
        << Endpoint::ConnectionData << Fault::SlowDown << 0 << QByteArray("pause_asked");
    QTest::newRow("with one that is not needed")
        << Endpoint::Features << Fault::RateLimit << 0 << QByteArray("pause_asked");
    QTest::newRow("with one that is needed")
        << Endpoint::Code << Fault::RateLimit << 5 << QByteArray("rate_limited");
}

/// Once, whatever else there is to be said.
void tst_CommandOutput::tellsOfAPause()
{
    QFETCH(const Endpoint, where);
    QFETCH(const Fault, fault);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, code);
    QCOMPARE(m_program->add(u"asked"_s, TokenKind::Custom).code, 0);
    m_practice.misbehave(where, fault, Lasting::UntilCleared, 47);
    const auto checked = m_program->run({u"check"_s, u"--json"_s});
    QCOMPARE(checked.code, exitCode);
    QVERIFY2(checked.err.startsWith("patwizard: fabrikam/asked: " + code + ": "),
             checked.err.constData());
    QVERIFY(checked.err.contains(" 47 seconds"));
    QCOMPARE(checked.err.count('\n'), 1);
    QVERIFY(m_program->add(u"asked"_s, TokenKind::Custom).err.startsWith(checked.err));
}

/// A name from the service is anybody's text.
void tst_CommandOutput::showsNamesAsPlainText()
{
    QCOMPARE(m_program->add(u"named"_s, TokenKind::Custom).code, 0);
    m_practice.answerWith(Endpoint::ConnectionData, practice::hostileConnection());
    const QByteArray shown
        = QByteArray(practice::harmlessName) + " (" + practice::harmlessLogin + ")";
    const auto isHarmless = [](const QByteArray &text) {
        const QString all = QString::fromUtf8(text);
        return std::ranges::none_of(all, [](QChar c) {
            return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
                || c.category() == QChar::Other_Format;
        });
    };
    // The account is another one: that is said on standard error, with both names.
    const auto checked = m_program->run({u"check"_s, u"fabrikam/named"_s});
    QVERIFY2(checked.out.endsWith('\t' + shown + '\n'), checked.out.constData());
    QVERIFY2(checked.err.contains(": other_account: ") && checked.err.contains(shown),
             checked.err.constData());
    QVERIFY(isHarmless(checked.out) && isHarmless(checked.err));
    QCOMPARE(checked.out.count('\n'), 1);
    QCOMPARE(checked.err.count('\n'), 1);
    QVERIFY(m_program->run({u"list"_s}).out.contains(checked.out));

    for (const QStringList &command : {QStringList{u"check"_s, u"fabrikam/named"_s}, {u"list"_s}}) {
        const auto ended = m_program->run(command + QStringList{u"--json"_s});
        const QJsonArray tokens = ended.json()[u"tokens"_s].toArray();
        const auto token = std::ranges::find(
            tokens, u"named"_s, [](const QJsonValue &each) { return each[u"name"_s].toString(); });
        const QJsonValue account = (*token)[u"account"_s];
        QCOMPARE(account[u"name"_s].toString(), QString::fromLatin1(practice::harmlessName));
        QCOMPARE(account[u"login"_s].toString(), QString::fromLatin1(practice::harmlessLogin));
        QCOMPARE(account[u"id"_s].toString(), u"5ef0[7m"_s);
        QVERIFY(isHarmless(ended.out) && !ended.out.contains("\\u"));
    }
}

QTEST_GUILESS_MAIN(tst_CommandOutput)
#include "tst_commandoutput.moc"
