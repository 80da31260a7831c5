// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/program.h"
#include "settings/settingsfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using practice::TokenKind;
using test::Ended;

/// `diagnose` tells what a helper needs to know, soon and without a secret.
class tst_Diagnose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void tellsWhatEverythingDependsOn();
    void namesNeitherOrganizationNorToken();
    void givesNothingAwayThatIsPlanted_data();
    void givesNothingAwayThatIsPlanted();
    void saysWhatItCouldNotProve();
    void endsSoonWhateverHangs_data();
    void endsSoonWhateverHangs();

private:
    /// With what it takes from the environment in front, as a shell has it.
    [[nodiscard]] Ended diagnose(const QString &environment = {}) const;
    [[nodiscard]] bool isGivenAway(const QByteArray &text) const;

    practice::Organization m_practice;
    std::optional<test::Program> m_program;
};

void tst_Diagnose::initTestCase()
{
    QVERIFY(m_practice.start());
    m_program.emplace(m_practice);
    QCOMPARE(m_program->add(u"laptop"_s, TokenKind::Full).code, 0);
    QVERIFY(m_program->add(u"gone"_s, TokenKind::Revoked, {u"--unchecked"_s}).code != 2);
}

void tst_Diagnose::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_program.emplace(m_practice);
}

Ended tst_Diagnose::diagnose(const QString &environment) const
{
    return m_program->shell(environment + " \"$PATWIZARD\" diagnose --ca-file \"$CA\""_L1);
}

bool tst_Diagnose::isGivenAway(const QByteArray &text) const
{
    for (const TokenKind kind : {TokenKind::Full, TokenKind::Revoked}) {
        const QByteArray secret = m_practice.token(kind);
        if (text.contains(secret.mid(10, 30)) || text.contains(secret.toBase64().mid(10, 30)))
            return true;
    }
    return false;
}

void tst_Diagnose::tellsWhatEverythingDependsOn()
{
    const Ended ended = diagnose(u"XDG_CURRENT_DESKTOP=ubuntu:GNOME XDG_SESSION_TYPE=wayland"_s);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.err, QByteArray());
    for (const char *line : {"patwizard: ",
                             "\nqt: 6.",
                             "\nqtkeychain: ",
                             "\ntls: OpenSSL",
                             "\nsystem: ",
                             "\ndesktop: ubuntu:gnome\n",
                             "\nsession: wayland;",
                             "\nkeychain.preflight: works\n",
                             "\nsettings: readable\n",
                             "\nproxy.from: https_proxy\n",
                             "\ndev.azure.com.way: through the proxy 127.0.0.1:",
                             "\ndev.azure.com.tls: answers",
                             "\nvsaex.dev.azure.com.tls: answers",
                             "\napp.vssps.visualstudio.com.tls: answers",
                             "certificate of ",
                             "\ndev.azure.com.clock: ",
                             "\nlibrary: readable; tokens: 2, old ones: 0, unfinished changes: 0\n",
                             "\ntoken.A.1: ",
                             "\ntoken.A.2: refused;",
                             "\nroom.data: "})
        QVERIFY2(ended.out.contains(line), (line + ("\nis not in\n" + ended.out)).constData());
    QVERIFY2(ended.out.trimmed().split('\n').constLast().startsWith("Proved: "),
             ended.out.constData());
    QVERIFY(!isGivenAway(ended.out));
}

void tst_Diagnose::namesNeitherOrganizationNorToken()
{
    const QByteArray out = diagnose().out.toLower();
    QVERIFY(!out.contains("fabrikam"));
    QVERIFY(!out.contains("laptop"));
}

void tst_Diagnose::givesNothingAwayThatIsPlanted_data()
{
    QTest::addColumn<QString>("environment"); // %1 the secret, %2 host and port of the proxy
    QTest::newRow("password of the proxy") << u"https_proxy=http://me:%1@%2"_s;
    QTest::newRow("user of the proxy") << u"https_proxy=http://%1@%2"_s;
    QTest::newRow("host of the proxy") << u"https_proxy=http://%1:8080"_s;
    QTest::newRow("the proxy itself") << u"https_proxy=%1"_s;
    QTest::newRow("exceptions") << u"no_proxy=%1"_s;
    QTest::newRow("desktop") << u"XDG_CURRENT_DESKTOP=%1"_s;
    QTest::newRow("session type") << u"XDG_SESSION_TYPE=%1"_s;
    QTest::newRow("language") << u"LANG=%1 LC_ALL=%1"_s;
    QTest::newRow("home") << u"HOME=/tmp/%1"_s;
    QTest::newRow("temporary folder") << u"TMPDIR=/tmp/%1"_s;
    QTest::newRow("display") << u"DISPLAY=%1 WAYLAND_DISPLAY=%1"_s;
}

void tst_Diagnose::givesNothingAwayThatIsPlanted()
{
    QFETCH(QString, environment);
    const auto proxy = m_practice.proxy();
    const QByteArray secret = m_practice.token(TokenKind::Full);
    for (const QByteArray &form : {secret, secret.toBase64(), secret.toHex()}) {
        QString planted = environment;
        planted.replace("%1"_L1, QString::fromLatin1(form));
        planted.replace("%2"_L1, u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port()));
        const Ended ended = diagnose(planted);
        QCOMPARE(ended.code, 0);
        QVERIFY2(!isGivenAway(ended.out), ended.out.constData());
        QVERIFY2(!ended.out.contains(form.mid(8, 24)), ended.out.constData());
        QVERIFY(!isGivenAway(ended.err));
    }
}

void tst_Diagnose::saysWhatItCouldNotProve()
{
    const Ended noBus = diagnose(u"DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere"_s);
    QCOMPARE(noBus.code, 0);
    QVERIFY2(noBus.out.contains("keychain.preflight: keychain_no_session_bus"),
             noBus.out.constData());
    QVERIFY2(noBus.out.trimmed().split('\n').constLast().startsWith("Not proved for all: "),
             noBus.out.constData());
    QVERIFY(noBus.out.contains("(2)"));

    const Ended unreadable
        = diagnose(u"mkdir -p /tmp/$$/patwizard/tokens.json; XDG_DATA_HOME=/tmp/$$"_s);
    QVERIFY2(unreadable.out.trimmed().split('\n').constLast().startsWith("Not proved: "),
             unreadable.out.constData());
}

void tst_Diagnose::endsSoonWhateverHangs_data()
{
    QTest::addColumn<QString>("environment");
    QTest::newRow("name server") << u"https_proxy= LD_PRELOAD=%1"_s.arg(
        QStringLiteral(HANGING_RESOLVER));
    QTest::newRow("proxy that is not found") << u"https_proxy=http://proxy.invalid:8080"_s;
    QTest::newRow("proxy that takes no connection") << u"https_proxy=http://127.0.0.1:9"_s;
}

void tst_Diagnose::endsSoonWhateverHangs()
{
    QFETCH(QString, environment);
    QElapsedTimer timer;
    timer.start();
    const Ended ended = diagnose(environment);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.out.contains("dev.azure.com.tls: "), ended.out.constData());
    QVERIFY2(!ended.out.contains("dev.azure.com.tls: answers"), ended.out.constData());
    QVERIFY2(ended.out.trimmed().split('\n').constLast().startsWith("Proved: "),
             ended.out.constData());
}

QTEST_GUILESS_MAIN(tst_Diagnose)
#include "tst_diagnose.moc"
