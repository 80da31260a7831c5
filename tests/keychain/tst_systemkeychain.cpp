// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/contract.h"
#include "keychain/systemkeychain.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using keychain::KeychainError;

namespace {

/// The Secret Service's form of a secret, here sent in a plain session.
struct PlainSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &)
{
    return argument; // never received
}

QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
                                                  u"/org/freedesktop/secrets"_s, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

const auto secretService = u"org.freedesktop.Secret.Service"_s;

QDBusObjectPath defaultCollection()
{
    return QDBusReply<QDBusObjectPath>(call(secretService, u"ReadAlias"_s, {u"default"_s}));
}

bool lockKeyring()
{
    const auto reply
        = call(secretService, u"Lock"_s, {QVariant::fromValue(QList{defaultCollection()})});
    return reply.type() == QDBusMessage::ReplyMessage;
}

/// As the login does, without a prompt.
bool unlockKeyring()
{
    QFile password(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/keyring-password"_s);
    if (!password.open(QIODevice::ReadOnly))
        return false;
    const auto session = call(secretService, u"OpenSession"_s,
                              {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const PlainSecret secret{session.arguments().value(1).value<QDBusObjectPath>(),
                             {},
                             password.readAll(),
                             u"text/plain"_s};
    const auto reply
        = call(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
               u"UnlockWithMasterPassword"_s,
               {QVariant::fromValue(defaultCollection()), QVariant::fromValue(secret)});
    return reply.type() == QDBusMessage::ReplyMessage;
}

/// What another program gets to see, or does.
QByteArray secretTool(const QString &action, const QString &key)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {action, u"server"_s, u"patwizard"_s, u"user"_s, key});
    tool.waitForFinished();
    return tool.readAllStandardOutput();
}

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

Q_DECLARE_METATYPE(PlainSecret)

/// The contract against a real GNOME keyring, in the private world of tests/session.
class tst_SystemKeychain : public test::Contract
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void knowsItsName();
    void letsOtherProgramsRead();
    void noticesAVanishedEntry();
    void refusesWhatIsNoToken();
    void saysLockedWhereNobodyCanPrompt();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void tellsHowFastItIs();

private:
    keychain::SecretStore &store() override { return m_keychain; }

    keychain::SystemKeychain m_keychain;
};

void tst_SystemKeychain::initTestCase()
{
    qDBusRegisterMetaType<PlainSecret>();
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

void tst_SystemKeychain::refusesWhatIsNoToken()
{
    QProcess tool;
    tool.start(u"secret-tool"_s,
               {u"store"_s, u"--label=x"_s, u"server"_s, u"patwizard"_s, u"user"_s, u"foreign"_s,
                u"type"_s, u"plaintext"_s, u"xdg:schema"_s, u"org.qt.keychain"_s});
    tool.write("two words");
    tool.closeWriteChannel();
    QVERIFY(tool.waitForFinished());
    QVERIFY(test::failed(test::read(m_keychain, u"foreign"_s), KeychainError::Kind::Failed));
    QVERIFY(test::succeeded(test::remove(m_keychain, u"foreign"_s)));
}

void tst_SystemKeychain::saysLockedWhereNobodyCanPrompt()
{
    const auto token = test::randomToken();
    const auto locked = KeychainError::Kind::Locked;
    QVERIFY(test::succeeded(test::write(m_keychain, u"locked in"_s, token)));

    QVERIFY(lockKeyring());
    QVERIFY(test::failed(test::read(m_keychain, u"locked in"_s), locked));
    QVERIFY(test::failed(test::write(m_keychain, u"locked in"_s, test::randomToken()), locked));
    QVERIFY(test::failed(test::remove(m_keychain, u"locked in"_s), locked));
    QVERIFY(test::failed(test::read(m_keychain, u"unknown"_s), locked));

    QVERIFY(unlockKeyring());
    const auto read = test::read(m_keychain, u"locked in"_s);
    QVERIFY(test::succeeded(read));
    QCOMPARE(read->value(), token);
    QVERIFY(test::succeeded(test::remove(m_keychain, u"locked in"_s)));
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
