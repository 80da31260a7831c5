// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/program.h"

#include <QTest>

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

QTEST_GUILESS_MAIN(tst_CommandOutput)
#include "tst_commandoutput.moc"
