// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/program.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QTest>

#include <csignal>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using practice::Endpoint;
using practice::TokenKind;
using test::Ended;

namespace {

/// Keeps the keyring from answering while it lives: it is stopped, not ended.
class FrozenKeyring
{
public:
    FrozenKeyring()
        : m_id(pid_t(
            QDBusConnection::sessionBus().interface()->servicePid(u"org.freedesktop.secrets"_s)))
    {
        kill(m_id, SIGSTOP);
    }
    ~FrozenKeyring() { kill(m_id, SIGCONT); }
    Q_DISABLE_COPY_MOVE(FrozenKeyring)

private:
    const pid_t m_id;
};

} // namespace

/// What happens in the middle of a command: Ctrl-C, and the network going away.
class tst_BadDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void endsAtCtrlC_data() { endpoints(); }
    void endsAtCtrlC();
    void endsAtCtrlCBeforeTheKeychainAnswers_data();
    void endsAtCtrlCBeforeTheKeychainAnswers();
    void mendsWhatCtrlCInterrupted();
    void livesThroughTheDeathOfTheProxy_data() { endpoints(); }
    void livesThroughTheDeathOfTheProxy();
    void livesThroughALostWay();
    void endsInTimeWhateverTheResolverDoes();
    void endsInTimeWhateverTheKeychainDoes();
    void endsInTimeHoweverManyTokensThereAre();

private:
    static void endpoints();
    /// Starts @a command, `add` with the token on its standard input.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &command,
                                                  const QString &place) const;
    [[nodiscard]] QByteArray list() const { return m_program->run({u"list"_s}).out; }

    practice::Organization m_practice;
    std::optional<test::Program> m_program;
};

void tst_BadDays::initTestCase()
{
    QVERIFY(m_practice.start());
    m_program.emplace(m_practice);
    QCOMPARE(m_program->add(u"stored"_s, TokenKind::Full).code, 0);
}

void tst_BadDays::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_practice.clear();
    m_practice.forgetRequests();
}

std::unique_ptr<QProcess> tst_BadDays::start(const QString &command, const QString &place) const
{
    const QStringList needs{u"--needs"_s, u"code,members,diff"_s};
    if (command == "check"_L1)
        return m_program->start(QStringList{command, u"fabrikam/"_s + place} + needs);
    return m_program->start(QStringList{command, u"fabrikam"_s, u"--name"_s, place} + needs,
                            m_practice.token(TokenKind::Full));
}

void tst_BadDays::endpoints()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<Endpoint>("held");
    for (const QString &command : {u"check"_s, u"add"_s}) {
        for (const practice::EndpointRow &row : practice::endpoints()) {
            QTest::addRow("%s, at %s", qPrintable(command), row.key.constData())
                << command << row.endpoint;
        }
    }
}

void tst_BadDays::endsAtCtrlC()
{
    QFETCH(const QString, command);
    QFETCH(const Endpoint, held);
    const QByteArray before = list();
    m_practice.hold(held);
    const auto process = start(command, command == "check"_L1 ? u"stored"_s : u"interrupted"_s);
    const auto asked = held == Endpoint::ConnectionData ? 1 : 5;
    QTRY_COMPARE(m_practice.requests().size(), asked);

    QCOMPARE(kill(pid_t(process->processId()), SIGINT), 0);
    const Ended ended = test::Program::end(*process);
    QCOMPARE(process->exitStatus(), QProcess::CrashExit); // by the signal, as the shell expects
    QCOMPARE(process->exitCode(), SIGINT);
    QCOMPARE(ended.out + ended.err, QByteArray());

    QTRY_COMPARE(m_practice.openConnections(), 0);
    QCOMPARE(m_practice.requests().size(), asked);
    QCOMPARE(m_program->run({u"token"_s, u"fabrikam/interrupted"_s}).code, 6);
    QCOMPARE(list(), before);
}

void tst_BadDays::endsAtCtrlCBeforeTheKeychainAnswers_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : {u"add"_s, u"check"_s, u"token"_s, u"remove"_s})
        QTest::newRow(qPrintable(command)) << command;
}

void tst_BadDays::endsAtCtrlCBeforeTheKeychainAnswers()
{
    QFETCH(const QString, command);
    const QByteArray before = list();
    {
        const FrozenKeyring frozen;
        const auto process = command == "add"_L1 || command == "check"_L1
            ? start(command, u"stored"_s)
            : m_program->start({command, u"fabrikam/stored"_s});
        QTest::qWait(500); // it would end within that, if it did not wait
        QCOMPARE(process->state(), QProcess::Running);
        QCOMPARE(kill(pid_t(process->processId()), SIGINT), 0);
        const Ended ended = test::Program::end(*process);
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        QCOMPARE(process->exitCode(), SIGINT);
        QCOMPARE(ended.out + ended.err, QByteArray());
    }
    QCOMPARE(m_practice.requests().size(), 0);
    QCOMPARE(list(), before);
    QCOMPARE(m_program->run({u"token"_s, u"fabrikam/stored"_s}).out,
             m_practice.token(TokenKind::Full) + '\n');
}

/// A write that has begun cannot be called back. Whether it lands or not, the same command,
/// given once more, brings keychain and list together (ARCHITECTURE, "The library").
void tst_BadDays::mendsWhatCtrlCInterrupted()
{
    const QByteArray before = list();
    m_practice.hold(Endpoint::ConnectionData);
    const auto process = start(u"add"_s, u"half"_s);
    QTRY_COMPARE(m_practice.requests().size(), 1); // it knows that the name is free
    {
        const FrozenKeyring frozen;
        m_practice.clear();
        QTRY_COMPARE(m_practice.requests().size(), 5);
        QTest::qWait(500);
        QCOMPARE(process->state(), QProcess::Running); // with the keychain
        QCOMPARE(kill(pid_t(process->processId()), SIGINT), 0);
        QCOMPARE(test::Program::end(*process).out, QByteArray());
    }
    QCOMPARE(list(), before);
    QCOMPARE(m_program->add(u"half"_s, TokenKind::Full).code, 0);
    QVERIFY(list().contains("fabrikam/half\t"));
    QCOMPARE(m_program->run({u"remove"_s, u"fabrikam/half"_s}).code, 0);
}

void tst_BadDays::livesThroughTheDeathOfTheProxy()
{
    QFETCH(const QString, command);
    QFETCH(const Endpoint, held);
    m_practice.hold(held);
    const auto process = start(command, command == "check"_L1 ? u"stored"_s : u"unproved"_s);
    const auto asked = held == Endpoint::ConnectionData ? 1 : 5;
    QTRY_COMPARE(m_practice.requests().size(), asked);
    QTest::qWait(100); // the other answers arrive

    m_practice.die();
    const Ended ended = test::Program::end(*process);
    QVERIFY(m_practice.comeBack());

    QCOMPARE(m_practice.requests().size(), asked); // the token is not sent again
    if (held == Endpoint::Profile) { // not needed
        QCOMPARE(ended.code, 0);
    } else {
        QCOMPARE(ended.code, 5);
        QVERIFY2(ended.err.contains(": connection_dropped: "), ended.err.constData());
    }
    QCOMPARE(m_program->run({u"token"_s, u"fabrikam/unproved"_s}).code,
             ended.code == 0 && command == "add"_L1 ? 0 : 6);
    QCOMPARE(m_program->run({u"token"_s, u"fabrikam/stored"_s}).code, 0);
}

void tst_BadDays::livesThroughALostWay()
{
    m_practice.hold(Endpoint::ConnectionData);
    const auto process = m_program->start({u"check"_s, u"fabrikam/stored"_s, u"--json"_s});
    QTRY_COMPARE(m_practice.requests().size(), 1);

    m_practice.stopListening(); // just when the other hosts are to be asked
    m_practice.release(Endpoint::ConnectionData);
    const Ended ended = test::Program::end(*process);
    QVERIFY(m_practice.comeBack());

    QCOMPARE(ended.code, 5);
    const QJsonObject token = ended.json()[u"tokens"_s][0].toObject();
    QVERIFY(token[u"account"_s].isObject()); // what was learned before stands
    QCOMPARE(token[u"capabilities"_s][u"reviewers"_s].toString(), u"unknown"_s);
    QVERIFY2(ended.err.contains(": proxy_cannot_connect: "), ended.err.constData());
    QCOMPARE(m_practice.reached(Endpoint::Members), 0);
}

/// A look-up of a host name cannot be interrupted, and Qt waits for it at the end of a program.
void tst_BadDays::endsInTimeWhateverTheResolverDoes()
{
    const Ended ended = m_program->shell(
        u"unset https_proxy; LD_PRELOAD='%1' ASAN_OPTIONS=verify_asan_link_order=0 \"$PATWIZARD\" "
        "check fabrikam/stored --timeout 1"_s.arg(QStringLiteral(HANGING_RESOLVER)));
    QCOMPARE(ended.code, 5);
    QVERIFY2(ended.err.contains("fabrikam/stored: timed_out: "), ended.err.constData());
}

void tst_BadDays::endsInTimeWhateverTheKeychainDoes()
{
    const FrozenKeyring frozen;
    const auto patient = m_program->start({u"check"_s, u"--timeout"_s, u"600"_s});
    const Ended ended = m_program->run({u"check"_s, u"--timeout"_s, u"1"_s});
    QCOMPARE(ended.code, 6);
    QVERIFY2(ended.err.contains("fabrikam/stored: keychain_no_answer: "), ended.err.constData());
    QCOMPARE(patient->state(), QProcess::Running);
    patient->kill();
    QVERIFY(patient->waitForFinished());
}

void tst_BadDays::endsInTimeHoweverManyTokensThereAre()
{
    QStringList places;
    for (int i = 0; i < 12; ++i)
        places += u"fabrikam/many-%1"_s.arg(i);
    for (const QString &place : places)
        QCOMPARE(m_program->add(place.section(u'/', 1), TokenKind::Full).code, 0);
    m_practice.forgetRequests();
    m_practice.hold(Endpoint::ConnectionData);
    const Ended ended
        = m_program->run(QStringList{u"check"_s, u"--json"_s, u"--timeout"_s, u"2"_s} + places);

    QCOMPARE(ended.code, 5);
    QMap<QString, int> codes;
    for (const QJsonValue &token : ended.json()[u"tokens"_s].toArray())
        ++codes[token[u"code"_s].toString()];
    QCOMPARE(codes, (QMap<QString, int>{{u"timed_out"_s, 10}, {u"not_asked"_s, 2}}));
    QVERIFY(m_practice.requests().size() <= 6); // one connection each, and those are held
    for (const QString &place : places)
        QCOMPARE(m_program->run({u"remove"_s, place}).code, 0);
}

QTEST_GUILESS_MAIN(tst_BadDays)
#include "tst_baddays.moc"
