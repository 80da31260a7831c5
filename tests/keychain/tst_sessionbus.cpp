// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/contract.h"
#include "keychain/systemkeychain.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using keychain::KeychainError;

namespace {

/// A session bus and a keyring that can end and begin anew, at the same address.
class World
{
public:
    World()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", address().toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
    }
    ~World() { end(); }

    [[nodiscard]] bool begin()
    {
        m_bus = std::make_unique<QProcess>();
        m_bus->start(
            u"dbus-daemon"_s,
            {u"--session"_s, u"--nofork"_s, u"--print-address"_s, u"--address"_s, address()});
        if (!m_bus->waitForReadyRead())
            return false;
        return beginKeyring();
    }

    [[nodiscard]] bool beginKeyring()
    {
        m_keyring = std::make_unique<QProcess>();
        m_keyring->start(u"gnome-keyring-daemon"_s,
                         {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        m_keyring->write("password");
        m_keyring->closeWriteChannel();
        return QTest::qWaitFor([] { return isThere(); }, 20000);
    }

    void end()
    {
        m_bus->kill();
        m_bus->waitForFinished();
        m_keyring->waitForFinished(); // it ends with its bus
    }

    void endKeyring()
    {
        m_keyring->kill();
        m_keyring->waitForFinished();
    }

    void freezeKeyring() const { ::kill(pid_t(m_keyring->processId()), SIGSTOP); }
    void thawKeyring() const { ::kill(pid_t(m_keyring->processId()), SIGCONT); }

private:
    [[nodiscard]] QString address() const { return u"unix:path="_s + m_folder.filePath(u"bus"_s); }

    [[nodiscard]] static bool isThere()
    {
        QProcess ask;
        ask.start(u"dbus-send"_s,
                  {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s, u"/"_s,
                   u"org.freedesktop.DBus.NameHasOwner"_s, u"string:org.freedesktop.secrets"_s});
        ask.waitForFinished();
        return ask.readAllStandardOutput().contains("true");
    }

    const QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_bus;
    std::unique_ptr<QProcess> m_keyring;
};

} // namespace

/// The session bus ends, and this very process does not, though GDBus would end it.
class tst_SessionBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void goesOnWithAKeyringThatBeganAnew();
    void endsWhatWaitsForAnAnswer();
    void outlivesIt();

private:
    World m_world; // D-Bus remembers the address
    keychain::SystemKeychain m_keychain;
};

/// Whose sessions libsecret still has.
void tst_SessionBus::goesOnWithAKeyringThatBeganAnew()
{
    QVERIFY(m_world.begin());
    const auto token = test::randomToken();
    QVERIFY(test::succeeded(test::write(m_keychain, u"key"_s, test::randomToken())));
    for (int i = 0; i < 2; ++i) {
        m_world.endKeyring();
        QVERIFY(m_world.beginKeyring());
        if (i == 0)
            QVERIFY(test::succeeded(test::write(m_keychain, u"key"_s, token)));
        const auto read = test::read(m_keychain, u"key"_s);
        QVERIFY(test::succeeded(read));
        QCOMPARE(read->value(), token);
    }
}

void tst_SessionBus::endsWhatWaitsForAnAnswer()
{
    keychain::SystemKeychain &keychain = m_keychain;
    QVERIFY(test::succeeded(test::write(keychain, u"key"_s, test::randomToken())));
    m_world.freezeKeyring();
    const auto read = keychain.read(u"key"_s);
    const auto remove = keychain.remove(u"key"_s);
    QList<KeychainError::Kind> said;
    connect(read.get(), &keychain::ReadEntryJob::finished, this,
            [&said](const keychain::ReadEntryResult &result) { said += result.error().kind; });
    connect(remove.get(), &keychain::RemoveEntryJob::finished, this,
            [&said](const keychain::RemoveEntryResult &result) { said += result.error().kind; });
    read->start();
    remove->start();
    QTest::qWait(100);
    QVERIFY(said.isEmpty());
    m_world.thawKeyring();
    m_world.end();
    const auto gone = KeychainError::Kind::Gone;
    QTRY_COMPARE(said, (QList{gone, gone}));
}

void tst_SessionBus::outlivesIt()
{
    keychain::SystemKeychain &keychain = m_keychain;
    const auto gone = KeychainError::Kind::Gone;
    QVERIFY(test::failed(test::read(keychain, u"key"_s), gone));
    QVERIFY(test::failed(test::write(keychain, u"key"_s, test::randomToken()), gone));
    QVERIFY(test::failed(test::remove(keychain, u"key"_s), gone));

    // Whether libsecret comes back with the bus is its own affair; but nothing else is said.
    QVERIFY(m_world.begin());
    for (int i = 0; i < 2; ++i) {
        const auto read = test::read(keychain, u"key"_s);
        QVERIFY(read && (*read || read->error().kind == gone));
    }
    m_world.end();
    QTest::qWait(100);
    QVERIFY(test::failed(test::read(keychain, u"key"_s), gone));
}

QTEST_GUILESS_MAIN(tst_SessionBus)
#include "tst_sessionbus.moc"
