// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/contract.h"
#include "keychain/keyring.h"
#include "keychain/preflight.h"
#include "keychain/systemkeychain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using keychain::KeychainError;
using test::Keyring;
using test::secretTool;

namespace {

/// Prints how writing, reading and removing end here.
int probe()
{
    keychain::SystemKeychain keychain;
    const auto print = [](const auto &outcome) {
        std::printf("%d ", !outcome ? -2 : *outcome ? -1 : int(outcome->error().kind));
    };
    print(test::write(keychain, u"probe"_s, test::randomToken()));
    print(test::read(keychain, u"probe"_s));
    print(test::remove(keychain, u"probe"_s));
    return 0;
}

} // namespace

/// The contract against a real GNOME keyring, in the private world of tests/session.
class tst_SystemKeychain : public test::Contract
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void knowsItsName();
    void letsOtherProgramsRead();
    void noticesAVanishedEntry();
    void refusesWhatIsNoToken_data();
    void refusesWhatIsNoToken();
    void takesWhatAnotherProgramStored();
    void saysLockedWhereNobodyCanPrompt();
    void doesNotTakeALockedCollectionForAnEmptyOne();
    void findsWhatIsInAnotherCollection();
    void writesOverWhatIsInAnotherCollection();
    void treatsCopiesAsOneEntry_data();
    void treatsCopiesAsOneEntry();
    void triesItselfOutThoughSomethingIsLeftElsewhere();
    void knowsAKeychainThatLivesInMemory();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void tellsHowFastItIs();

private:
    keychain::SecretStore &store() override { return m_keychain; }

    keychain::SystemKeychain m_keychain;
};

void tst_SystemKeychain::initTestCase()
{
    QVERIFY2(QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/keyring-password"_s),
             "runs in tests/session only, to spare your own keyring");
}

void tst_SystemKeychain::knowsItsName()
{
    QVERIFY(test::failed(test::read(m_keychain, u"unknown"_s), KeychainError::Kind::NotFound));
    QCOMPARE(m_keychain.name(), u"Login"_s); // gnome-keyring's own
}

void tst_SystemKeychain::letsOtherProgramsRead()
{
    const auto token = test::randomToken();
    QVERIFY(test::succeeded(test::write(m_keychain, u"contoso/PAT"_s, token)));
    QCOMPARE(secretTool(u"lookup"_s, u"contoso/PAT"_s), token.reveal());
    QVERIFY(test::succeeded(test::remove(m_keychain, u"contoso/PAT"_s)));
    QCOMPARE(secretTool(u"lookup"_s, u"contoso/PAT"_s), QByteArray());
}

void tst_SystemKeychain::noticesAVanishedEntry()
{
    QVERIFY(test::succeeded(test::write(m_keychain, u"vanished"_s, test::randomToken())));
    secretTool(u"clear"_s, u"vanished"_s);
    QVERIFY(test::failed(test::read(m_keychain, u"vanished"_s), KeychainError::Kind::NotFound));
    QVERIFY(test::failed(test::remove(m_keychain, u"vanished"_s), KeychainError::Kind::NotFound));
}

void tst_SystemKeychain::refusesWhatIsNoToken_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QString>("contentType");
    QTest::newRow("words") << QByteArray("two words") << u"text/plain"_s;
    QTest::newRow("nothing") << QByteArray() << u"text/plain"_s;
    QTest::newRow("a line end") << QByteArray("abc\n") << u"text/plain"_s;
    QTest::newRow("another script") << QByteArray("Schlüssel") << u"text/plain"_s;
    QTest::newRow("bytes") << QByteArray::fromHex("ff0001fe00") << u"application/octet-stream"_s;
    QTest::newRow("bytes that are said to be text")
        << QByteArray::fromHex("ff0001fe00") << u"text/plain"_s;
    QTest::newRow("too much") << QByteArray(5000, 'x') << u"text/plain"_s;
}

/// Whether it was written over by another program, or put there as QtKeychain does not.
void tst_SystemKeychain::refusesWhatIsNoToken()
{
    QFETCH(const QByteArray, there);
    QFETCH(const QString, contentType);
    for (const bool isOver : {true, false}) {
        if (isOver)
            QVERIFY(test::succeeded(test::write(m_keychain, u"foreign"_s, test::randomToken())));
        QVERIFY(test::storeAnything(u"foreign"_s, there, contentType));
        QVERIFY(test::failed(test::read(m_keychain, u"foreign"_s), KeychainError::Kind::NotAToken));
        QVERIFY(test::succeeded(test::remove(m_keychain, u"foreign"_s)));
    }
}

/// Without the schema and the type that QtKeychain asks for.
void tst_SystemKeychain::takesWhatAnotherProgramStored()
{
    const auto token = test::randomToken();
    QProcess tool;
    tool.start(u"secret-tool"_s,
               {u"store"_s, u"--label=x"_s, u"server"_s, u"patwizard"_s, u"user"_s, u"by hand"_s});
    tool.write(token.reveal());
    tool.closeWriteChannel();
    QVERIFY(tool.waitForFinished());
    const auto read = test::read(m_keychain, u"by hand"_s);
    QVERIFY(test::succeeded(read));
    QCOMPARE(read->value().reveal(), token.reveal());
    QVERIFY(test::succeeded(test::remove(m_keychain, u"by hand"_s)));
    QCOMPARE(secretTool(u"lookup"_s, u"by hand"_s), QByteArray());
    QVERIFY(test::failed(test::read(m_keychain, u"by hand"_s), KeychainError::Kind::NotFound));
}

void tst_SystemKeychain::saysLockedWhereNobodyCanPrompt()
{
    const auto token = test::randomToken();
    const auto locked = KeychainError::Kind::Locked;
    const Keyring keyring = Keyring::login();
    QVERIFY(test::succeeded(test::write(m_keychain, u"locked in"_s, token)));

    QVERIFY(keyring.lock());
    QVERIFY(test::failed(test::read(m_keychain, u"locked in"_s), locked));
    QVERIFY(test::failed(test::write(m_keychain, u"locked in"_s, test::randomToken()), locked));
    QVERIFY(test::failed(test::remove(m_keychain, u"locked in"_s), locked));
    QVERIFY(test::failed(test::read(m_keychain, u"unknown"_s), locked));

    QVERIFY(keyring.unlock());
    const auto read = test::read(m_keychain, u"locked in"_s);
    QVERIFY(test::succeeded(read));
    QCOMPARE(read->value(), token);
    QVERIFY(test::succeeded(test::remove(m_keychain, u"locked in"_s)));
}

/// An empty one that is locked may hold anything: KeePassXC shows nothing of a locked database.
void tst_SystemKeychain::doesNotTakeALockedCollectionForAnEmptyOne()
{
    const Keyring closed = Keyring::make(u"closed"_s);
    QVERIFY(closed.lock());
    QVERIFY(test::failed(test::read(m_keychain, u"unknown"_s), KeychainError::Kind::Locked));
    QVERIFY(test::failed(test::remove(m_keychain, u"unknown"_s), KeychainError::Kind::Locked));
    QVERIFY(closed.unlock());
    QVERIFY(test::failed(test::read(m_keychain, u"unknown"_s), KeychainError::Kind::NotFound));
}

void tst_SystemKeychain::findsWhatIsInAnotherCollection()
{
    const auto key = u"elsewhere"_s;
    const auto token = test::randomToken();
    const Keyring other = Keyring::make(u"other"_s);
    QVERIFY(other.store(key, token.reveal()));
    QVERIFY(Keyring::login().makeDefault());
    const auto read = test::read(m_keychain, key);
    QVERIFY(test::succeeded(read));
    QCOMPARE(read->value(), token);
    QCOMPARE(m_keychain.name(), u"Login"_s); // where new ones go

    QVERIFY(other.lock());
    const auto locked = KeychainError::Kind::Locked;
    QVERIFY(test::failed(test::read(m_keychain, key), locked));
    QVERIFY(test::failed(test::remove(m_keychain, key), locked));
    {
        const test::Refuser person;
        QVERIFY(test::failed(test::read(m_keychain, key), locked));
        QCOMPARE(person.prompts, 1);
        QVERIFY(test::failed(test::remove(m_keychain, key), locked));
        QCOMPARE(person.prompts, 2);
    }
    QCOMPARE(other.count(key), 1);
    QVERIFY(other.unlock());
    QVERIFY(test::succeeded(test::remove(m_keychain, key)));
    QCOMPARE(other.count(key), 0);
}

/// Somebody who asks meanwhile finds the one or the other.
void tst_SystemKeychain::writesOverWhatIsInAnotherCollection()
{
    const auto key = u"moved"_s;
    const Keyring other = Keyring::make(u"former"_s);
    QVERIFY(other.store(key, test::randomToken().reveal()));
    const Keyring login = Keyring::login();
    QVERIFY(login.makeDefault());
    const auto token = test::randomToken();
    QVERIFY(test::succeeded(test::write(m_keychain, key, token)));
    QCOMPARE(login.count(key), 1);
    QCOMPARE(other.count(key), 0);
    QCOMPARE(test::secretTool(u"lookup"_s, key), token.reveal());

    QVERIFY(other.store(key, test::randomToken().reveal()));
    QVERIFY(other.lock() && login.makeDefault());
    QVERIFY(test::failed(test::write(m_keychain, key, test::randomToken()),
                         KeychainError::Kind::Locked));
    QCOMPARE(test::secretTool(u"lookup"_s, key), token.reveal()); // nothing was written
    QVERIFY(other.unlock());
    QVERIFY(test::succeeded(test::remove(m_keychain, key)));
}

void tst_SystemKeychain::treatsCopiesAsOneEntry_data()
{
    QTest::addColumn<bool>("isOtherDefault");
    QTest::newRow("the default is written last") << false;
    QTest::newRow("the other is written last") << true;
}

void tst_SystemKeychain::treatsCopiesAsOneEntry()
{
    QFETCH(const bool, isOtherDefault);
    const auto key = u"twice"_s;
    const auto older = test::randomToken();
    const auto newer = test::randomToken();
    const Keyring other = Keyring::make(u"second"_s);
    const Keyring login = Keyring::login();
    QVERIFY((isOtherDefault ? login : other).store(key, older.reveal()));
    QTest::qWait(1100); // the keyring counts in seconds
    QVERIFY((isOtherDefault ? other : login).store(key, newer.reveal()));

    for (const Keyring &each : {login, other}) {
        QVERIFY(each.makeDefault());
        const auto read = test::read(m_keychain, key);
        QVERIFY(test::succeeded(read));
        QCOMPARE(read->value(), newer);
    }
    const Keyring inUse = isOtherDefault ? other : login;
    QVERIFY(login.makeDefault());
    QVERIFY(inUse.lock());
    QVERIFY(test::failed(test::read(m_keychain, key), KeychainError::Kind::Locked));
    QVERIFY(inUse.unlock());

    QVERIFY(other.lock());
    QVERIFY(test::failed(test::remove(m_keychain, key), KeychainError::Kind::Locked));
    QCOMPARE(login.count(key) + other.count(key), 2);
    QVERIFY(other.unlock());
    QVERIFY(test::succeeded(test::remove(m_keychain, key)));
    QCOMPARE(login.count(key) + other.count(key), 0);
}

void tst_SystemKeychain::triesItselfOutThoughSomethingIsLeftElsewhere()
{
    const Keyring other = Keyring::make(u"former default"_s);
    const QString key = keychain::Preflight::key.toString();
    QVERIFY(other.store(key, test::randomToken().reveal()));
    QVERIFY(Keyring::login().makeDefault());
    QVERIFY(test::succeeded(test::outcome<keychain::PreflightResult>(
        async::JobPtr<keychain::Preflight>(new keychain::Preflight(m_keychain)))));
    QCOMPARE(Keyring::login().count(key) + other.count(key), 0);
}

void tst_SystemKeychain::knowsAKeychainThatLivesInMemory()
{
    QVERIFY(test::makeSessionDefault());
    QVERIFY(test::succeeded(test::write(m_keychain, u"fleeting"_s, test::randomToken())));
    QVERIFY(m_keychain.isTemporary());
    QVERIFY(test::succeeded(test::remove(m_keychain, u"fleeting"_s)));
    QVERIFY(Keyring::login().makeDefault());
    QVERIFY(test::failed(test::read(m_keychain, u"fleeting"_s), KeychainError::Kind::NotFound));
    QVERIFY(!m_keychain.isTemporary());
}

void tst_SystemKeychain::saysWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("world");
    QTest::addColumn<KeychainError::Kind>("kind");

    using Kind = KeychainError::Kind;
    QTest::newRow("the session bus")
        << QStringList{u"env"_s, u"DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere"_s}
        << Kind::NoSessionBus;
    QTest::newRow("the service") << QStringList{QStringLiteral(TEST_SESSION), u"--no-keyring"_s,
                                                u"--"_s}
                                 << Kind::NoService;
    QTest::newRow("the library") << QStringList{u"env"_s, u"LD_LIBRARY_PATH=%1"_s}
                                 << Kind::LibraryMissing;
    QTest::newRow("GLib's event loop") << QStringList{u"env"_s, u"QT_NO_GLIB=1"_s} << Kind::Failed;
    QTest::newRow("a keyring in the service")
        << QStringList{QStringLiteral(TEST_SESSION), u"--empty-keyring"_s, u"--"_s}
        << Kind::NoCollection;
}

void tst_SystemKeychain::saysWhatIsMissing()
{
    QFETCH(QStringList, world);
    QFETCH(const KeychainError::Kind, kind);

    // The dynamic loader stops at the first file of that name, even at an empty one.
    const QTemporaryDir libraries;
    QVERIFY(QFile(libraries.filePath(u"libsecret-1.so.0"_s)).open(QIODevice::WriteOnly));
    world.replaceInStrings(u"%1"_s, libraries.path());

    QProcess process;
    process.start(world.takeFirst(),
                  world << QCoreApplication::applicationFilePath() << u"--probe"_s);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput(),
             "%1 %1 %1 "_ba.replace("%1", QByteArray::number(int(kind))));
}

void tst_SystemKeychain::tellsHowFastItIs()
{
    const auto token = test::randomToken();
    for (const auto &turn : {"first", "second"}) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(test::succeeded(test::write(m_keychain, u"timed"_s, token)));
        const auto write = timer.nsecsElapsed();
        QVERIFY(test::succeeded(test::read(m_keychain, u"timed"_s)));
        const auto read = timer.nsecsElapsed();
        QVERIFY(test::succeeded(test::remove(m_keychain, u"timed"_s)));
        qInfo("%s: write %.1f ms, read %.1f ms, remove %.1f ms", turn, double(write) / 1e6,
              double(read - write) / 1e6, double(timer.nsecsElapsed() - read) / 1e6);
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().contains(u"--probe"_s))
        return probe();
    tst_SystemKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_systemkeychain.moc"
