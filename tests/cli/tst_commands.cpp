// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/program.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using practice::Endpoint;
using practice::TokenKind;
using test::Ended;

namespace {

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QString libraryFile()
{
    return qEnvironmentVariable("XDG_DATA_HOME") + u"/patwizard/tokens.json"_s;
}

bool lockKeyring()
{
    const auto call = [](const QString &method, const QVariantList &arguments) {
        auto message = QDBusMessage::createMethodCall(
            u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
            u"org.freedesktop.Secret.Service"_s, method);
        message.setArguments(arguments);
        return QDBusConnection::sessionBus().call(message);
    };
    const QDBusReply<QDBusObjectPath> collection(call(u"ReadAlias"_s, {u"default"_s}));
    const auto reply = call(u"Lock"_s, {QVariant::fromValue(QList{collection.value()})});
    return reply.type() == QDBusMessage::ReplyMessage;
}

} // namespace

/// The commands as processes, on a real keyring; what a check comes to is tst_verdicts' business.
class tst_Commands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void storesListsPrintsAndRemoves();
    void storesUncheckedOnlyIfAsked();
    void leavesATakenNameAlone();
    void remembersWhatIsNeeded();
    void sendsNoTokenOfAnotherService();
    void endsWithTheGravest();
    void losesNothingWhenManyAddAtOnce();
    void livesWithADamagedLibrary();
    void showsTheSecretNowhere();
    void saysAtOnceThatTheKeychainIsLocked(); // the last one: it stays locked

private:
    practice::Organization m_practice;
    std::optional<test::Program> m_program;
};

void tst_Commands::initTestCase()
{
    QVERIFY(m_practice.start());
    m_program.emplace(m_practice);
}

void tst_Commands::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_practice.clear();
    m_practice.forgetRequests();
    QFile::remove(libraryFile()); // what the keyring holds is of no concern to the next test
}

void tst_Commands::storesListsPrintsAndRemoves()
{
    const Ended added
        = m_program->add(u"Laptop"_s, TokenKind::Full, {u"--expires"_s, u"2099-12-31"_s});
    QCOMPARE(added.code, 0);
    QCOMPARE(added.out, QByteArray("fabrikam/Laptop works and is stored.\n"));
    QCOMPARE(added.err, QByteArray());
    m_practice.forgetRequests();

    const QJsonObject listed = m_program->run({u"list"_s, u"--json"_s}).json();
    QCOMPARE(listed[u"schema"_s].toInt(), 1);
    const QJsonObject token = listed[u"tokens"_s][0].toObject();
    QCOMPARE(token[u"name"_s].toString(), u"Laptop"_s);
    QCOMPARE(token[u"verdict"_s].toString(), u"works"_s);
    QCOMPARE(token[u"access"_s].toString(), u"full"_s);
    QCOMPARE(token[u"global"_s], QJsonValue(false));
    QCOMPARE(token[u"expires"_s].toString(), u"2099-12-31"_s);
    QCOMPARE(token[u"account"_s][u"name"_s].toString(), u"Dana Practice"_s);
    QCOMPARE(token[u"capabilities"_s][u"diff"_s].toString(), u"works"_s);
    QVERIFY(m_program->run({u"list"_s}).out.startsWith("fabrikam/Laptop\tWorks\tworks\tworks\t"));

    for (const QString &name : {u"fabrikam"_s, u"https://dev.azure.com/fabrikam"_s,
                                u"FABRIKAM/laptop"_s}) {
        const Ended printed = m_program->run({u"token"_s, name});
        QCOMPARE(printed.code, 0);
        QCOMPARE(printed.out, m_practice.token(TokenKind::Full) + '\n');
    }

    QCOMPARE(m_program->run({u"remove"_s, u"fabrikam/laptop"_s}).code, 0);
    QCOMPARE(m_program->run({u"list"_s}).out, QByteArray());
    for (const QString &command : {u"token"_s, u"remove"_s, u"check"_s}) {
        for (const QString &place : {u"fabrikam"_s, u"fabrikam/laptop"_s}) {
            const Ended gone = m_program->run({command, place});
            QCOMPARE(gone.code, 6);
            QCOMPARE(gone.err.count('\n'), 1);
        }
    }
    QCOMPARE(m_practice.requests().size(), 0);
}

void tst_Commands::storesUncheckedOnlyIfAsked()
{
    QCOMPARE(m_program->add(u"unchecked"_s, TokenKind::Revoked).code, 3);
    QCOMPARE(m_program->run({u"token"_s, u"fabrikam/unchecked"_s}).code, 6);
    QVERIFY(m_program->run({u"list"_s}).out.isEmpty());

    const Ended added = m_program->add(u"unchecked"_s, TokenKind::Revoked, {u"--unchecked"_s});
    QCOMPARE(added.code, 0);
    QVERIFY(added.err.contains(": token_refused: "));
    QCOMPARE(m_program->run({u"token"_s, u"fabrikam/unchecked"_s}).code, 0);
    const QJsonObject listed = m_program->run({u"list"_s, u"--json"_s}).json();
    QCOMPARE(listed[u"tokens"_s][0][u"verdict"_s].toString(), u"refused"_s);
    QCOMPARE(listed[u"tokens"_s][0][u"code"_s].toString(), u"token_refused"_s);
}

void tst_Commands::leavesATakenNameAlone()
{
    QCOMPARE(m_program->add(u"taken"_s, TokenKind::Custom).code, 0);
    m_practice.forgetRequests();
    const Ended refused = m_program->add(u"TAKEN"_s, TokenKind::Full, {u"--unchecked"_s});
    QCOMPARE(refused.code, 2);
    QVERIFY(refused.err.contains(": name_taken: "));
    QVERIFY(refused.err.contains("patwizard replace fabrikam/TAKEN"));
    QCOMPARE(m_practice.requests().size(), 0); // it was not even sent
    QCOMPARE(m_program->run({u"token"_s, u"fabrikam/taken"_s}).out,
             m_practice.token(TokenKind::Custom) + '\n');
    QCOMPARE(m_program->add(u"taken"_s, TokenKind::Custom).code, 0); // the very same
}

void tst_Commands::remembersWhatIsNeeded()
{
    QCOMPARE(m_program->add(u"needs"_s, TokenKind::CodeRead).code, 4);
    QCOMPARE(m_program->add(u"needs"_s, TokenKind::CodeRead, {u"--needs"_s, u"code"_s}).code, 0);
    QCOMPARE(m_program->run({u"check"_s}).code, 0);
    QCOMPARE(m_program->run({u"check"_s, u"--needs"_s, u"code,members"_s}).code, 4);
    QCOMPARE(m_program->run({u"check"_s}).code, 4);
}

void tst_Commands::sendsNoTokenOfAnotherService()
{
    const QByteArray github = QByteArray("ghp") + '_' + QByteArray(36, 'a');
    const Ended ended
        = m_program->run({u"add"_s, u"fabrikam"_s, u"--unchecked"_s}, github);
    QCOMPARE(ended.code, 3);
    QVERIFY(ended.err.startsWith("patwizard: github: "));
    QCOMPARE(m_practice.requests().size(), 0);
}

void tst_Commands::endsWithTheGravest()
{
    QVERIFY(m_program->run({u"check"_s}).out.isEmpty());
    QCOMPARE(m_program->add(u"good"_s, TokenKind::Custom).code, 0);
    QCOMPARE(m_program->add(u"poor"_s, TokenKind::CodeRead, {u"--unchecked"_s}).code, 0);
    QCOMPARE(m_program->add(u"bad"_s, TokenKind::Expired, {u"--unchecked"_s}).code, 0);
    QCOMPARE(m_program->add(u"fenced"_s, TokenKind::ConditionalAccess, {u"--unchecked"_s}).code, 0);
    const auto check = [this](const QStringList &names) {
        QStringList arguments{u"check"_s};
        for (const QString &name : names)
            arguments += "fabrikam/"_L1 + name;
        return m_program->run(arguments).code;
    };
    QCOMPARE(check({u"good"_s}), 0);
    QCOMPARE(check({u"good"_s, u"fenced"_s}), 5);
    QCOMPARE(check({u"fenced"_s, u"no such"_s}), 6);
    QCOMPARE(check({u"no such"_s, u"poor"_s, u"fenced"_s}), 4);
    QCOMPARE(check({u"poor"_s, u"bad"_s, u"no such"_s}), 3);
    const Ended all = m_program->run({u"check"_s, u"fabrikam"_s, u"--json"_s});
    QCOMPARE(all.code, 3);
    QCOMPARE(all.json()[u"tokens"_s].toArray().size(), 4);
}

void tst_Commands::losesNothingWhenManyAddAtOnce()
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 4; ++i) {
        processes.push_back(m_program->start({u"add"_s, u"fabrikam"_s, u"--name"_s,
                                              u"many %1"_s.arg(i)},
                                             m_practice.token(TokenKind::Custom)));
    }
    for (const auto &process : processes)
        QCOMPARE(test::Program::end(*process).code, 0);
    QCOMPARE(m_program->run({u"list"_s, u"--json"_s}).json()[u"tokens"_s].toArray().size(), 4);
}

void tst_Commands::livesWithADamagedLibrary()
{
    QCOMPARE(m_program->add(u"safe"_s, TokenKind::Custom).code, 0);
    QFile file(libraryFile());
    QVERIFY(file.open(QFile::WriteOnly));
    QVERIFY(file.write("{ damaged") > 0);
    file.close();

    // Without the library "token" might print one that was replaced.
    for (const QStringList &command :
         {QStringList{u"list"_s}, {u"check"_s}, {u"token"_s, u"fabrikam/safe"_s}}) {
        const Ended ended = m_program->run(command);
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.out.isEmpty());
        QVERIFY(ended.err.startsWith("patwizard: library_damaged: "));
    }
    const Ended added = m_program->add(u"safe too"_s, TokenKind::Custom);
    QCOMPARE(added.code, 1);
    QVERIFY(added.err.contains(": library_damaged: "));
    QCOMPARE(contentOf(libraryFile()), QByteArray("{ damaged"));

    QVERIFY(file.remove());
    QCOMPARE(m_program->run({u"token"_s, u"fabrikam/safe"_s}).code, 0); // the keychain has it all the same
    QCOMPARE(m_program->run({u"token"_s, u"fabrikam/safe too"_s}).code, 6); // nor was it stored
    QCOMPARE(m_program->add(u"safe too"_s, TokenKind::Custom).code, 0);
    QVERIFY(m_program->run({u"list"_s}).out.startsWith("fabrikam/safe too\t"));
}

void tst_Commands::showsTheSecretNowhere()
{
    const QByteArray token = m_practice.token(TokenKind::Custom);
    const QByteArrayList traces{
        token, QByteArray(':' + token).toBase64(QByteArray::OmitTrailingEquals)};
    QByteArray seen;
    m_practice.hold(Endpoint::ConnectionData);
    const auto process
        = m_program->start({u"add"_s, u"fabrikam"_s, u"--name"_s, u"canary"_s}, token);
    QTRY_COMPARE(m_practice.reached(Endpoint::ConnectionData), 1);
    const QString folder = u"/proc/%1/"_s.arg(process->processId());
    QVERIFY(contentOf(folder + u"cmdline"_s).contains("canary"));
    seen += contentOf(folder + u"cmdline"_s) + contentOf(folder + u"environ"_s);
    m_practice.release(Endpoint::ConnectionData);
    const Ended added = test::Program::end(*process);
    QCOMPARE(added.code, 0);
    seen += added.out + added.err;

    for (const QString &command : {u"check"_s, u"list"_s}) {
        for (const QStringList &json : {QStringList(), QStringList{u"--json"_s}}) {
            const Ended ended = m_program->run(QStringList{command} + json);
            seen += ended.out + ended.err;
        }
    }
    const Ended inspected = m_program->run({u"inspect"_s}, token);
    seen += inspected.out + inspected.err;

    int files = 0;
    QDirIterator home(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (home.hasNext()) {
        seen += contentOf(home.next());
        ++files;
    }
    QVERIFY(files >= 2); // the library and the keyring
    for (const QByteArray &trace : traces)
        QVERIFY(!seen.contains(trace));
    QVERIFY(m_program->run({u"token"_s, u"fabrikam/canary"_s}).out.contains(token));
}

void tst_Commands::saysAtOnceThatTheKeychainIsLocked()
{
    QCOMPARE(m_program->add(u"locked"_s, TokenKind::Custom).code, 0);
    m_practice.forgetRequests();
    QVERIFY(lockKeyring());
    QList<Ended> all{m_program->add(u"more"_s, TokenKind::Custom)};
    for (const QString &command : {u"token"_s, u"check"_s, u"remove"_s})
        all += m_program->run({command, u"fabrikam/locked"_s});
    for (const Ended &ended : all) {
        QCOMPARE(ended.code, 6);
        QVERIFY2(ended.err.contains("keychain_locked: "), ended.err.constData());
    }
    QCOMPARE(m_practice.requests().size(), 0);
    const QByteArray today
        = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate).toLatin1();
    const QByteArray list = m_program->run({u"list"_s}).out; // beside the last verdict
    QVERIFY2(list.startsWith("fabrikam/locked\tWorks, without Diff; the keychain was locked on "
                             + today + '\t'),
             list.constData());
    const QJsonObject json
        = m_program->run({u"list"_s, u"--json"_s}).json()[u"tokens"_s][0].toObject();
    QCOMPARE(json[u"state"_s].toString(), u"works_without_diff"_s);
    QCOMPARE(json[u"notices"_s], QJsonArray({u"keychain_locked"_s, u"expiry_unknown"_s}));
}

QTEST_GUILESS_MAIN(tst_Commands)
#include "tst_commands.moc"
