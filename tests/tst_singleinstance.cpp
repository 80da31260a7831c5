// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "singleinstance.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <vector>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString library = u"/a/library/tokens.json"_s;
const QStringList words{u"setup"_s, u"fabrikam"_s};
constexpr uid_t somebodyElse = 65534;

/// How long a start may be held up, on a busy machine.
constexpr auto limit = 8s;

enum class Trick { None, LinkToIt, OpenToOthers, AnotherPersons };

/// Somebody who listens where a first instance would, and writes down what is said.
struct Listener
{
    explicit Listener(const QString &name)
        : lock(name + u".lock"_s)
    {
        lock.tryLock(0);
        server.listen(name);
        QObject::connect(&server, &QLocalServer::newConnection, &server, [this] {
            ++connections;
            QLocalSocket *const socket = server.nextPendingConnection();
            QObject::connect(socket, &QLocalSocket::readyRead, &server,
                             [this, socket] { heard += socket->readAll(); });
            if (onConnection)
                onConnection(*socket);
        });
    }

    QLockFile lock;
    QLocalServer server;
    std::function<void(QLocalSocket &)> onConnection{};
    int connections = 0;
    QByteArray heard{};
};

} // namespace

/// Where two starts meet, whom they trust there, and for how long. The other start is this very
/// program as a process of its own (main() below).
class tst_SingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void handsOver_data();
    void handsOver();
    void meetsNobodyInAFolderThatIsNotItsOwn_data();
    void meetsNobodyInAFolderThatIsNotItsOwn();
    void tellsNothingToAnotherPerson();
    void hearsNothingFromAnotherPerson();
    void isHeldUpByNobody_data();
    void isHeldUpByNobody();
    void waitsForNoDrip_data();
    void waitsForNoDrip();
    void readsNoLockFromAPipe();

private:
    /// Starts this program in the role @a arguments, as @a user.
    std::unique_ptr<QProcess> start(const QStringList &arguments, uid_t user = geteuid()) const;
    /// What a second start says of itself.
    QByteArray secondStart() const;
    /// The name of the socket in @a folder.
    static QString nameIn(const QString &folder);

    QProcessEnvironment m_environment;
    std::optional<QTemporaryDir> m_room;
    QString m_folder; ///< the runtime folder
};

void tst_SingleInstance::init()
{
    static const QString temporary = QDir::tempPath();
    m_room.emplace(temporary + u"/tst_singleinstance-XXXXXX"_s);
    m_folder = m_room->filePath(u"run"_s);
    QCOMPARE(mkdir(QFile::encodeName(m_folder).constData(), 0700), 0);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder));
    qputenv("TMPDIR", QFile::encodeName(m_room->path()));
    qunsetenv("XDG_ACTIVATION_TOKEN");
    qunsetenv("DESKTOP_STARTUP_ID");
    m_environment = QProcessEnvironment::systemEnvironment();
}

std::unique_ptr<QProcess> tst_SingleInstance::start(const QStringList &arguments, uid_t user) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (user != geteuid()) {
        process->setChildProcessModifier([user] {
            if (setgid(user) != 0 || setuid(user) != 0)
                _exit(99);
        });
    }
    process->start(QCoreApplication::applicationFilePath(), arguments);
    return process;
}

QByteArray tst_SingleInstance::secondStart() const
{
    const auto process = start({u"start"_s});
    if (!QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, limit / 1ms))
        return "is held up";
    return process->readAll().trimmed();
}

QString tst_SingleInstance::nameIn(const QString &folder)
{
    static const QString name = [] {
        SingleInstance first(library);
        [[maybe_unused]] const bool isSecond = first.handOver({});
        return QDir(QString::fromLocal8Bit(qgetenv("XDG_RUNTIME_DIR")))
            .entryList({u"*.lock"_s})
            .value(0)
            .chopped(5);
    }();
    return folder + u'/' + name;
}

void tst_SingleInstance::handsOver_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("passed");
    QTest::newRow("Wayland") << u"XDG_ACTIVATION_TOKEN"_s << u"kwin-1_TIME17"_s
                             << QByteArray("kwin-1_TIME17");
    QTest::newRow("X11") << u"DESKTOP_STARTUP_ID"_s << u"dolphin-2_TIME42"_s
                         << QByteArray("dolphin-2_TIME42");
    QTest::newRow("nothing") << u"XDG_ACTIVATION_TOKEN"_s << QString() << QByteArray();
    QTest::newRow("no token") << u"XDG_ACTIVATION_TOKEN"_s << u"a b"_s << QByteArray();
    QTest::newRow("without an end")
        << u"XDG_ACTIVATION_TOKEN"_s << QString(100'000, u'x') << QByteArray();
}

void tst_SingleInstance::handsOver()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, token);
    SingleInstance first(library);
    QVERIFY(!first.handOver({}));
    const QSignalSpy asked(&first, &SingleInstance::asked);
    m_environment.insert(variable, token);
    QCOMPARE(secondStart(), QByteArray("handed over"));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toStringList(), words);
    QTEST(qgetenv("XDG_ACTIVATION_TOKEN"), "passed"); // there Qt looks for it
}

void tst_SingleInstance::meetsNobodyInAFolderThatIsNotItsOwn_data()
{
    QTest::addColumn<Trick>("trick");
    QTest::addColumn<int>("mode");
    QTest::newRow("its own") << Trick::None << 0700;
    QTest::newRow("a link") << Trick::LinkToIt << 0700;
    for (const int mode : {0777, 01777, 0770, 0710, 0701})
        QTest::addRow("mode %o", unsigned(mode)) << Trick::OpenToOthers << mode;
    if (geteuid() == 0)
        QTest::newRow("another person's") << Trick::AnotherPersons << 0700;
}

void tst_SingleInstance::meetsNobodyInAFolderThatIsNotItsOwn()
{
    QFETCH(const Trick, trick);
    QFETCH(const int, mode);
    // What is asked for, what Qt takes instead, and what was taken instead of that.
    const QString name = nameIn(QString());
    const QString other = m_room->filePath(u"runtime-"_s + QDir::home().dirName());
    const QString user = m_room->filePath(u"runtime-"_s + qEnvironmentVariable("USER", u"root"_s));
    std::vector<std::unique_ptr<Listener>> listeners;
    listeners.push_back(std::make_unique<Listener>(m_room->path() + name));
    for (const QString &folder : {m_folder, other, user}) {
        const QString real = trick == Trick::LinkToIt ? folder + u"-real"_s : folder;
        const QByteArray path = QFile::encodeName(real);
        QVERIFY(QDir().mkpath(real));
        if (real != folder)
            QFile::link(real, folder);
        listeners.push_back(std::make_unique<Listener>(real + name));
        QCOMPARE(chmod(path.constData(), mode_t(mode)), 0);
        if (trick == Trick::AnotherPersons)
            QCOMPARE(chown(path.constData(), somebodyElse, somebodyElse), 0);
    }
    QCOMPARE(secondStart(),
             trick == Trick::None ? QByteArray("first after all") : QByteArray("first"));
    int connections = 0;
    for (const auto &listener : listeners)
        connections += listener->connections;
    QCOMPARE(connections > 0, trick == Trick::None); // else the listeners are deaf
}

void tst_SingleInstance::tellsNothingToAnotherPerson()
{
    if (geteuid() != 0)
        QSKIP("Only root can be two people.");
    const QString name = nameIn(m_folder);
    const QByteArray folder = QFile::encodeName(m_folder);
    QCOMPARE(chmod(QFile::encodeName(m_room->path()).constData(), 0755), 0);
    QCOMPARE(chmod(folder.constData(), 0777), 0);
    const auto other = start({u"listen"_s, name}, somebodyElse);
    QVERIFY(other->waitForReadyRead());
    QCOMPARE(other->readAll().trimmed(), QByteArray("listening"));
    QCOMPARE(chmod(folder.constData(), 0700), 0);
    QLockFile lock(name + u".lock"_s);
    QVERIFY(lock.tryLock(0));

    QCOMPARE(secondStart(), QByteArray("first after all"));
    QTRY_COMPARE_WITH_TIMEOUT(other->state(), QProcess::NotRunning, limit / 1ms);
    QCOMPARE(other->readAll().trimmed(), QByteArray("a connection:"));
}

void tst_SingleInstance::hearsNothingFromAnotherPerson()
{
    if (geteuid() != 0)
        QSKIP("Only root can be two people.");
    SingleInstance first(library);
    QVERIFY(!first.handOver({}));
    const QSignalSpy asked(&first, &SingleInstance::asked);
    const QString name = nameIn(m_folder);
    QCOMPARE(chmod(QFile::encodeName(m_room->path()).constData(), 0755), 0);
    QCOMPARE(chmod(QFile::encodeName(m_folder).constData(), 0711), 0);
    QCOMPARE(chmod(QFile::encodeName(name).constData(), 0777), 0);

    for (const uid_t user : {somebodyElse, geteuid()}) {
        const auto process = start({u"tell"_s, name}, user);
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, limit / 1ms);
        QCOMPARE(process->readAll().trimmed(), user == somebodyElse ? QByteArray() : "heard");
        QCOMPARE(asked.size(), user == somebodyElse ? 0 : 1);
    }
}

void tst_SingleInstance::isHeldUpByNobody_data()
{
    QTest::addColumn<int>("pause");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("silence") << 100'000 << QByteArray("x");
    QTest::newRow("a drip") << 600 << QByteArray("x");
    QTest::newRow("a flood") << 1 << QByteArray(10'000, 'x');
    QTest::newRow("line after line") << 200 << QByteArray("no\n");
}

void tst_SingleInstance::isHeldUpByNobody()
{
    QFETCH(const int, pause);
    QFETCH(const QByteArray, said);
    Listener listener(nameIn(m_folder));
    listener.onConnection = [&](QLocalSocket &socket) {
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&] { socket.write(said); });
        timer->start(pause);
    };
    QCOMPARE(secondStart(), QByteArray("first after all"));
    QVERIFY(listener.connections > 0);
}

void tst_SingleInstance::waitsForNoDrip_data()
{
    QTest::addColumn<int>("pause");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("silence") << 100'000 << QByteArray("x");
    QTest::newRow("a drip") << 600 << QByteArray("x");
    QTest::newRow("a flood") << 1 << QByteArray(3'000, 'x');
}

void tst_SingleInstance::waitsForNoDrip()
{
    QFETCH(const int, pause);
    QFETCH(const QByteArray, said);
    SingleInstance first(library);
    QVERIFY(!first.handOver({}));
    const QSignalSpy asked(&first, &SingleInstance::asked);
    QLocalSocket socket;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &socket, [&] { socket.write(said); });
    timer.start(pause);
    socket.connectToServer(nameIn(m_folder));
    QVERIFY(socket.waitForConnected());
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, limit / 1ms);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(secondStart(), QByteArray("handed over"));
}

void tst_SingleInstance::readsNoLockFromAPipe()
{
    QCOMPARE(mkfifo(QFile::encodeName(nameIn(m_folder) + u".lock"_s).constData(), 0600), 0);
    QCOMPARE(secondStart(), QByteArray("first"));
}

namespace {

void say(const char *text)
{
    std::puts(text);
    std::fflush(stdout);
}

/// Listens at @a name for one connection, then repeats what was said.
int listen(const QString &name)
{
    QLocalServer server;
    server.setSocketOptions(QLocalServer::WorldAccessOption);
    if (!server.listen(name))
        return 1;
    say("listening");
    if (!server.waitForNewConnection(5000))
        return 1;
    QLocalSocket *const socket = server.nextPendingConnection();
    QByteArray heard = "a connection:";
    while (socket->waitForReadyRead(500))
        heard += socket->readAll();
    say(heard.constData());
    return 0;
}

int tell(const QString &name)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    socket.write("{\"words\":[\"setup\"]}\n");
    socket.waitForReadyRead(5000);
    say(socket.readAll().constData());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString role = arguments.value(1);
    if (role == "listen"_L1)
        return listen(arguments.value(2));
    if (role == "tell"_L1)
        return tell(arguments.value(2));
    if (role == "start"_L1) {
        QElapsedTimer waited;
        waited.start();
        SingleInstance second(library);
        const bool isDone = second.handOver(words, SingleInstance::activationToken());
        say(isDone ? "handed over" : waited.hasExpired(2500) ? "first after all" : "first");
        return 0;
    }
    tst_SingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
