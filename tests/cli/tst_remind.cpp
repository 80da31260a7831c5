// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/program.h"
#include "reminding/notificationservice.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using practice::TokenKind;
using test::Ended;

namespace {

QString libraryFile()
{
    return qEnvironmentVariable("XDG_DATA_HOME") + "/patwizard/tokens.json"_L1;
}

/// The processes that run the program with @a words.
QList<pid_t> processesWith(const QByteArray &words)
{
    QList<pid_t> found;
    for (const QString &each : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile line("/proc/"_L1 + each + "/cmdline"_L1);
        if (line.open(QFile::ReadOnly) && line.readAll().replace('\0', ' ').contains(words))
            found += pid_t(each.toInt());
    }
    return found;
}

} // namespace

/// `remind`, with a service that shows notifications.
class tst_Remind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void remindsOnceAcrossProcesses();
    void remindsOnceWhenSeveralStart();
    void opensTheRotationThatIsWanted();
    void checksOnceAWeek();
    void isSilentWhereNothingCanBeChecked();
    void readsNoSecretAndSendsNothing();

private:
    /// Makes all that was checked look as if that was 8 days ago.
    void agePastAWeek() const;

    practice::Organization m_practice;
    std::optional<test::Program> m_program;
    std::optional<test::NotificationService> m_service;
};

void tst_Remind::initTestCase()
{
    QVERIFY(m_practice.start());
    m_program.emplace(m_practice);
    const QString tomorrow
        = QDateTime::currentDateTimeUtc().date().addDays(1).toString(Qt::ISODate);
    QCOMPARE(m_program->add(u"ending"_s, TokenKind::Full, {u"--expires"_s, tomorrow}).code, 0);
}

void tst_Remind::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_program.emplace(m_practice);
    m_practice.forgetRequests();
    m_service.reset();
    m_service.emplace();
    QFile::remove(qEnvironmentVariable("XDG_DATA_HOME") + "/patwizard/notices.json"_L1);
}

void tst_Remind::agePastAWeek() const
{
    QFile file(libraryFile());
    QVERIFY(file.open(QFile::ReadWrite));
    QString text = QString::fromUtf8(file.readAll());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int days = 0; days < 2; ++days) // midnight may have come in between
        text.replace(now.addDays(-days).date().toString(Qt::ISODate) + u'T',
                     now.addDays(-8).date().toString(Qt::ISODate) + u'T');
    QVERIFY(file.resize(0) && file.seek(0) && file.write(text.toUtf8()) > 0);
}

void tst_Remind::remindsOnceAcrossProcesses()
{
    const Ended first = m_program->run({u"remind"_s});
    QVERIFY2(first.code == 0, first.err.constData());
    QCOMPARE(m_service->shown.size(), 1);
    QVERIFY(m_service->shown.constFirst().summary.contains("fabrikam/ending"_L1));
    QCOMPARE(m_service->shown.constFirst().urgency, 2);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_program->run({u"remind"_s}).code, 0);
    QCOMPARE(m_service->shown.size(), 1);
}

void tst_Remind::remindsOnceWhenSeveralStart()
{
    std::vector<std::unique_ptr<QProcess>> together;
    for (int i = 0; i < 4; ++i)
        together.push_back(m_program->start({u"remind"_s}));
    for (const auto &process : together)
        QCOMPARE(test::Program::end(*process).code, 0);
    QCOMPARE(m_service->shown.size(), 1);
}

void tst_Remind::opensTheRotationThatIsWanted()
{
    const QByteArray words = "patwizard rotate fabrikam/ending";
    m_service->press = u"rotate"_s;
    QCOMPARE(m_program->run({u"remind"_s}).code, 0);
    QTRY_COMPARE(processesWith(words).size(), 1);
    ::kill(processesWith(words).constFirst(), SIGKILL);
}

void tst_Remind::checksOnceAWeek()
{
    QCOMPARE(m_program->run({u"remind"_s, u"--check"_s}).code, 0);
    QVERIFY(m_practice.requests().isEmpty()); // `add` has checked it
    agePastAWeek();
    QCOMPARE(m_program->run({u"remind"_s, u"--check"_s}).code, 0);
    QVERIFY(!m_practice.requests().isEmpty());
    m_practice.forgetRequests();
    QCOMPARE(m_program->run({u"remind"_s, u"--check"_s}).code, 0);
    QVERIFY(m_practice.requests().isEmpty());
}

void tst_Remind::isSilentWhereNothingCanBeChecked()
{
    agePastAWeek();
    m_program->setProxy(QUrl(u"http://127.0.0.1:9"_s));
    QCOMPARE(m_program->run({u"remind"_s}).code, 0);
    const Ended offline = m_program->run({u"remind"_s, u"--check"_s});
    QCOMPARE(offline.code, 0);
    QCOMPARE(offline.err, QByteArray());
    QCOMPARE(m_service->shown.size(), 1);
}

void tst_Remind::readsNoSecretAndSendsNothing()
{
    agePastAWeek();
    // Without a keychain, and with libsecret out of reach.
    const Ended ended
        = m_program->shell(u"mkdir -p \"$HOME/none\"; : >\"$HOME/none/libsecret-1.so.0\"\n"
                           "LD_LIBRARY_PATH=\"$HOME/none\" \"$PATWIZARD\" remind"_s);
    QVERIFY2(ended.code == 0, ended.err.constData());
    QCOMPARE(m_service->shown.size(), 1);
    QVERIFY(m_practice.requests().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Remind)
#include "tst_remind.moc"
