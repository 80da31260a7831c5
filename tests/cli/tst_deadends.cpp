// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using practice::TokenKind;
using test::Ended;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QString listFile()
{
    return qEnvironmentVariable("XDG_DATA_HOME") + u"/patwizard/tokens.json"_s;
}

} // namespace

/// Where the program cannot go on it says so, and ends with the code of an error of its own: no
/// abort, no silence, and what was stored is still there.
class tst_DeadEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void saysThatThereIsNoScreen_data();
    void saysThatThereIsNoScreen();
    void waitsForNoScreenForEver();
    void saysThatAFileMayNotGrow_data();
    void saysThatAFileMayNotGrow();
    void waitsForNoFile_data();
    void waitsForNoFile();
    void saysThatThereIsNoMemory_data();
    void saysThatThereIsNoMemory();
    void doesWithLittleMemory_data();
    void doesWithLittleMemory();
    void saysThatThereIsNoThread_data();
    void saysThatThereIsNoThread();

private:
    practice::Organization m_practice;
    std::optional<test::Program> m_program;
};

void tst_DeadEnds::initTestCase()
{
    QVERIFY(m_practice.start());
    m_program.emplace(m_practice);
    const Ended added = m_program->add(u"first"_s, TokenKind::Full);
    QVERIFY2(added.code == 0, added.err.constData());
}

void tst_DeadEnds::saysThatThereIsNoScreen_data()
{
    QTest::addColumn<QString>("environment");
    // The Wayland plug-in calls it critical that there is no screen, which ends no program of
    // people.
    const QString none
        = u"-u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM -u QT_FATAL_CRITICALS "_s;
    QTest::newRow("none") << none;
    QTest::newRow("empty") << none + u"DISPLAY= WAYLAND_DISPLAY= QT_QPA_PLATFORM="_s;
    QTest::newRow("an empty plug-in") << none + u"QT_QPA_PLATFORM="_s;
    QTest::newRow("an empty plug-in, and a screen that is not there")
        << none + u"QT_QPA_PLATFORM= DISPLAY=:4711"_s;
    QTest::newRow("no such plug-in") << none + u"QT_QPA_PLATFORM=nonsense"_s;
    QTest::newRow("no such plug-in, with options")
        << none + u"DISPLAY=:4711 'QT_QPA_PLATFORM=nonsense:a;b'"_s;
    QTest::newRow("no plug-ins at all") << none
            + u"QT_QPA_PLATFORM=offscreen QT_QPA_PLATFORM_PLUGIN_PATH=/nowhere"_s
            + u" QT_PLUGIN_PATH=/nowhere QT_QPA_PLATFORM=none-there"_s;
    QTest::newRow("no such screen") << none + u"DISPLAY=:4711"_s;
    QTest::newRow("no such machine") << none + u"DISPLAY=127.0.0.1:4711"_s;
    QTest::newRow("no screen's name") << none + u"DISPLAY=nonsense"_s;
    QTest::newRow("no such Wayland") << none + u"WAYLAND_DISPLAY=nonsense"_s;
}

void tst_DeadEnds::saysThatThereIsNoScreen()
{
    QFETCH(const QString, environment);
    const Ended ended
        = m_program->shell(u"exec env %1 \"$PATWIZARD\" setup fabrikam"_s.arg(environment));
    QVERIFY2(ended.err.startsWith("patwizard: no_display: "), ended.err.constData());
    QCOMPARE(ended.err.count('\n'), 1);
    QCOMPARE(ended.code, 1);
}

/// One that takes the connection, and says nothing.
void tst_DeadEnds::waitsForNoScreenForEver()
{
    QTcpServer silent;
    for (quint16 port = 6100; !silent.isListening() && port < 6200; ++port)
        silent.listen(QHostAddress::LocalHost, port);
    QVERIFY(silent.isListening());
    const Ended ended
        = m_program->shell(u"exec env -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM DISPLAY=127.0.0.1:%1 "
                           "\"$PATWIZARD\" setup fabrikam"_s.arg(silent.serverPort() - 6000));
    QVERIFY2(ended.err.startsWith("patwizard: no_display: "), ended.err.constData());
    QCOMPARE(ended.code, 1);
}

void tst_DeadEnds::saysThatAFileMayNotGrow_data()
{
    QTest::addColumn<QString>("blocks");
    QTest::newRow("not at all") << u"0"_s;
    QTest::newRow("not that much") << u"1"_s; // of 512 bytes
}

void tst_DeadEnds::saysThatAFileMayNotGrow()
{
    QFETCH(const QString, blocks);
    const QByteArray before = contentOf(listFile());
    const QByteArray token = m_practice.token(TokenKind::Custom);
    const Ended ended = test::Program::end(*m_program->start(
        u"/bin/sh"_s,
        {u"-c"_s,
         u"ulimit -f "_s + blocks
             + u"; exec \"$PATWIZARD\" add fabrikam --name second --ca-file \"$CA\""_s},
        token));
    QVERIFY2(ended.err.contains("library_cannot_write: "), ended.err.constData());
    QCOMPARE(ended.code, 1);
    QCOMPARE(contentOf(listFile()), before);
    QCOMPARE(m_program->run({u"token"_s, u"fabrikam/second"_s}).code, 6);
    QCOMPARE(m_program->run({u"token"_s, u"fabrikam/first"_s}).code, 0);
}

void tst_DeadEnds::waitsForNoFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("make");
    for (const auto &[name, file] :
         {std::pair("the list", u"tokens.json"_s), std::pair("its lock", u"tokens.json.lock"_s)}) {
        QTest::addRow("%s: a pipe", name) << file << u"mkfifo"_s;
        QTest::addRow("%s: without an end", name) << file << u"ln -s /dev/zero"_s;
        QTest::addRow("%s: a folder", name) << file << u"mkdir"_s;
        QTest::addRow("%s: a terminal", name) << file << u"ln -s /dev/tty"_s;
    }
}

void tst_DeadEnds::waitsForNoFile()
{
    QFETCH(const QString, file);
    QFETCH(const QString, make);
    const QString script
        = u"export XDG_DATA_HOME=$(mktemp -d); mkdir \"$XDG_DATA_HOME/patwizard\"\n"
          "%1 \"$XDG_DATA_HOME/patwizard/%2\"\n"
          "exec \"$PATWIZARD\" add fabrikam --name x --ca-file \"$CA\""_s.arg(make, file);
    QElapsedTimer took;
    took.start();
    const Ended ended = test::Program::end(
        *m_program->start(u"/bin/sh"_s, {u"-c"_s, script}, m_practice.token(TokenKind::Custom)));
    QVERIFY2(ended.err.contains(file == "tokens.json"_L1 ? "library_cannot_read: "
                                                         : "library_cannot_write: "),
             ended.err.constData());
    QCOMPARE(ended.code, 1);
    QVERIFY(took.elapsed() < 20'000);
    QCOMPARE(m_program->run({u"token"_s, u"fabrikam/x"_s}).code, 6);
}

void tst_DeadEnds::saysThatThereIsNoMemory_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("kilobytes");
    // Where libraries are loaded, where Qt begins, where the first threads and connections do.
    for (int kilobytes = 30'000; kilobytes <= 900'000; kilobytes += kilobytes / 4) {
        for (const QString &words :
             {u"list"_s, u"token fabrikam/first"_s, u"check"_s, u"setup a"_s})
            QTest::addRow("%s, %d kB", qPrintable(words), kilobytes) << words << kilobytes;
    }
}

void tst_DeadEnds::saysThatThereIsNoMemory()
{
    QFETCH(const QString, words);
    QFETCH(const int, kilobytes);
    const Ended ended = m_program->shell(
        u"ulimit -v %1; timeout 4 \"$PATWIZARD\" %2 --ca-file \"$CA\" --timeout 3 </dev/null; "
        "echo $? >&2"_s.arg(kilobytes)
            .arg(words));
    const int code = ended.err.trimmed().split('\n').constLast().toInt();
    // 127: not even the dynamic loader got what it needs; 124: a window that is open.
    const bool isOpen = code == 124 && words.startsWith("setup"_L1);
    QVERIFY2(code <= 6 || code == 127 || isOpen, ended.err.constData());
    if (code != 0 && !isOpen)
        QVERIFY2(ended.err.count('\n') >= 2, ended.err.constData()); // a sentence, and the code
}

void tst_DeadEnds::doesWithLittleMemory_data()
{
    QTest::addColumn<QString>("words");
    for (const QString &words : {u"list"_s, u"token fabrikam/first"_s, u"check"_s})
        QTest::addRow("%s", qPrintable(words)) << words;
}

void tst_DeadEnds::doesWithLittleMemory()
{
    QFETCH(const QString, words);
    const Ended ended = m_program->shell(
        u"ulimit -v 300000; exec \"$PATWIZARD\" %1 --ca-file \"$CA\""_s.arg(words));
    QVERIFY2(ended.code == 0, ended.err.constData());
    QVERIFY(!ended.out.isEmpty());
}

void tst_DeadEnds::saysThatThereIsNoThread_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("a command") << u"check"_s;
    QTest::newRow("a window") << u"setup fabrikam"_s;
}

/// The stack of each would be larger than all that there is.
void tst_DeadEnds::saysThatThereIsNoThread()
{
    QFETCH(const QString, words);
    const Ended ended = m_program->shell(
        u"ulimit -s 2000000; ulimit -v 1500000; exec \"$PATWIZARD\" %1 --ca-file \"$CA\""_s.arg(
            words));
    QVERIFY2(ended.err.contains("patwizard: cannot_go_on: "), ended.err.constData());
    QCOMPARE(ended.code, 1);
}

QTEST_GUILESS_MAIN(tst_DeadEnds)
#include "tst_deadends.moc"
