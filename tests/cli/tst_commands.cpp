// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/program.h"
#include "token/foreignsamples.h"

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
        auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
                                                      u"/org/freedesktop/secrets"_s,
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
    void doubtsADateThatIsFarAhead();
    void sendsNothingThatCannotBeAToken_data();
    void sendsNothingThatCannotBeAToken();
    void sendsAnUnusualTextIfToldTo();
    void takesTheTokenOutOfOtherText_data();
    void takesTheTokenOutOfOtherText();
    void refusesSecretsOnTheCommandLine_data();
    void refusesSecretsOnTheCommandLine();
    void takesLongNamesForNoSecrets_data();
    void takesLongNamesForNoSecrets();
    void refusesTheInputOnTheCommandLine();
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
    const QString expires = QDate::currentDate().addDays(200).toString(Qt::ISODate);
    const Ended added = m_program->add(u"Laptop"_s, TokenKind::Full, {u"--expires"_s, expires});
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
    QCOMPARE(token[u"global"_s], QJsonValue());
    QCOMPARE(token[u"expires"_s].toString(), expires);
    QCOMPARE(token[u"account"_s][u"name"_s].toString(), u"Dana Practice"_s);
    QCOMPARE(token[u"capabilities"_s][u"diff"_s].toString(), u"works"_s);
    QVERIFY(m_program->run({u"list"_s}).out.startsWith("fabrikam/Laptop\tWorks\tworks\tworks\t"));

    for (const QString &name :
         {u"fabrikam"_s, u"https://dev.azure.com/fabrikam"_s, u"FABRIKAM/laptop"_s}) {
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

/// Once it is recorded; the command that it names corrects it.
void tst_Commands::doubtsADateThatIsFarAhead()
{
    const QStringList date{u"--expires"_s, u"2099-01-31"_s};
    const Ended refused = m_program->add(u"far"_s, TokenKind::Revoked, date);
    QCOMPARE(refused.code, 3);
    QVERIFY2(!refused.err.contains("expires_far_ahead: "), refused.err.constData());
    const Ended added = m_program->add(u"far"_s, TokenKind::Custom, date);
    QCOMPARE(added.code, 0);
    QVERIFY2(added.err.startsWith("patwizard: fabrikam/far: expires_far_ahead: "),
             added.err.constData());

    const QString advice = QString::fromUtf8(added.err);
    QString command = advice.section(u'“', 1, 1).section(u'”', 0, 0);
    QVERIFY2(command.contains(" | patwizard add "_L1), qPrintable(command));
    const QString right = QDate::currentDate().addDays(90).toString(Qt::ISODate);
    command.replace(u"YYYY-MM-DD"_s, right);
    QCOMPARE(
        m_program->shell(u"patwizard() { \"$PATWIZARD\" \"$@\" --ca-file \"$CA\"; }\n"_s + command)
            .code,
        0);
    const QJsonObject listed = m_program->run({u"list"_s, u"--json"_s}).json();
    QCOMPARE(listed[u"tokens"_s][0][u"expires"_s].toString(), right);
}

void tst_Commands::sendsNothingThatCannotBeAToken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("canBeInsistedOn");
    const auto row = [](const QString &name, const QString &text, const QString &code,
                        bool canBeInsistedOn = false) {
        QTest::newRow(qPrintable(name)) << text << code << canBeInsistedOn;
    };
    const QString c = test::currentToken(20);
    const QString o = test::olderToken(20);
    row(u"a password"_s, u"hunter2!"_s, u"foreign_characters"_s);
    row(u"a password of letters"_s, u"correcthorse7"_s, u"unknown"_s, true);
    row(u"words"_s, u"correct horse battery staple"_s, u"foreign_characters"_s);
    row(u"a .env without a token"_s, u"DB_PASSWORD=hunter2\nDEBUG=1\n"_s, u"foreign_characters"_s);
    row(u"40 of 84 characters"_s, c.first(40), u"cut_short"_s, true);
    row(u"cut short, in other text"_s, u"PAT="_s + c.first(40), u"cut_short"_s);
    row(u"one too many"_s, c + u'x', u"too_long"_s, true);
    row(u"mistyped"_s, (o.startsWith(u'a') ? u'b' : u'a') + o.sliced(1), u"wrong_checksum"_s, true);
    row(u"a slip in what all tokens share"_s, QString(c).replace(76, 4, u"AZD0"_s), u"wrong_mark"_s,
        true);
    row(u"no such month"_s, test::currentToken(20, u"CZ"), u"wrong_date"_s, true);
    row(u"an application's"_s, test::olderToken(20, test::applicationSecret),
        u"application_secret"_s);
    row(u"two tokens"_s, c + u'\n' + o, u"several_tokens"_s);
    row(u"the name"_s, u"laptop\n"_s, u"token_name"_s);
    row(u"an address"_s, u"https://dev.azure.com/fabrikam"_s, u"url"_s);
    row(u"UTF-16"_s, QString::fromLatin1("h\0u\0n\0t\0e\0r\0002\0!\0", 16),
        u"foreign_characters"_s);
    for (const test::ForeignSample &sample : test::foreignSamples()) {
        const QHash<token::Kind, QString> codes{{token::Kind::GitHub, u"github"_s},
                                                {token::Kind::Jwt, u"jwt"_s},
                                                {token::Kind::AzureKey, u"azure_key"_s},
                                                {token::Kind::PrivateKey, u"private_key"_s},
                                                {token::Kind::Certificate, u"certificate"_s}};
        row(sample.name.left(60), sample.text, codes.value(sample.kind, u"foreign_secret"_s));
    }
}

void tst_Commands::sendsNothingThatCannotBeAToken()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    QFETCH(const bool, canBeInsistedOn);
    QList<QStringList> ways{{u"--unchecked"_s}};
    if (!canBeInsistedOn)
        ways += QStringList{u"--unchecked"_s, u"--as-is"_s};
    for (const QStringList &options : ways) {
        const Ended ended = m_program->run(
            QStringList{u"add"_s, u"fabrikam"_s, u"--name"_s, u"laptop"_s} + options,
            text.toUtf8());
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(ended.err.startsWith("patwizard: " + code.toUtf8() + ": "), ended.err.constData());
        QCOMPARE(ended.err.count('\n'), 1);
        QCOMPARE(ended.err.contains("--as-is"), canBeInsistedOn);
        if (code != "url"_L1 && code != "token_name"_L1)
            QVERIFY2(!ended.err.contains(text.trimmed().toUtf8()), ended.err.constData());
    }
    QCOMPARE(m_practice.requests().size(), 0);
    QCOMPARE(m_practice.connections(), 0);
    QVERIFY(!QFile::exists(libraryFile()));
}

void tst_Commands::sendsAnUnusualTextIfToldTo()
{
    const QStringList add{u"add"_s, u"fabrikam"_s, u"--name"_s, u"unusual"_s, u"--as-is"_s};
    const Ended ended = m_program->run(add, "correcthorse7");
    QCOMPARE(ended.code, 3);
    QVERIFY2(ended.err.startsWith("patwizard: unknown: "), ended.err.constData());
    QVERIFY(!ended.err.contains("correcthorse7"));
    QCOMPARE(m_practice.reached(Endpoint::ConnectionData), 1);
    QVERIFY(!QFile::exists(libraryFile()));
    QCOMPARE(m_program->run(add, m_practice.token(TokenKind::Custom)).code, 0);
}

void tst_Commands::takesTheTokenOutOfOtherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a .env") << u"DB_PASSWORD=hunter2\nAZURE_DEVOPS_EXT_PAT=%1\n"_s;
    QTest::newRow("JSON") << u"{\"password\":\"hunter2\",\"token\":\"%1\"}"_s;
    QTest::newRow("an address") << u"https://hunter2:%1@dev.azure.com/fabrikam/p/_git/r"_s;
    QTest::newRow("with a secret of GitHub")
        << u"GITHUB_TOKEN=gh"_s + u"p_hunter2hunter2hunter2\nPAT=%1"_s;
}

void tst_Commands::takesTheTokenOutOfOtherText()
{
    QFETCH(const QString, text);
    for (const TokenKind kind : {TokenKind::Custom, TokenKind::OldCustom}) {
        QFile::remove(libraryFile());
        m_practice.forgetRequests();
        const QString token = QString::fromLatin1(m_practice.token(kind));
        const QString name
            = u"%1 %2"_s.arg(QString::fromUtf8(QTest::currentDataTag())).arg(int(kind));
        const Ended ended = m_program->run({u"add"_s, u"fabrikam"_s, u"--name"_s, name},
                                           text.arg(token).toUtf8());
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.err.contains("ignored"), ended.err.constData());
        QVERIFY(!ended.err.contains("hunter2"));
        QVERIFY(m_practice.requests().size() > 0);
        for (const practice::Request &request : m_practice.requests())
            QVERIFY(request.token != "unknown");
        QCOMPARE(m_program->run({u"token"_s, u"fabrikam/"_s + name}).out, token.toLatin1() + '\n');
    }
}

void tst_Commands::refusesSecretsOnTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString github = u"gh"_s + u"p_"_s + QString(36, u'a');
    for (const QString &secret :
         {test::currentToken(30), test::olderToken(30), u"t1"_s + test::olderToken(30),
          test::olderToken(30).toUpper() + u'0', test::currentToken(30) + u"aB=="_s, github,
          test::base64(u':' + test::currentToken(30)), test::currentToken(30).chopped(3)}) {
        const auto row = [&secret](const char *name, const QStringList &arguments) {
            QTest::addRow("%s, %d characters", name, int(secret.size())) << arguments;
        };
        row("a name", {u"add"_s, u"fabrikam"_s, u"--name"_s, secret});
        row("a name behind =", {u"add"_s, u"fabrikam"_s, u"--name="_s + secret});
        row("a place", {u"token"_s, u"fabrikam/"_s + secret});
        row("a place to rotate", {u"rotate"_s, u"fabrikam/"_s + secret});
        row("an option", {u"list"_s, u"--"_s + secret});
        row("a short option", {u"list"_s, u"-"_s + secret});
        row("a file", {u"list"_s, u"--ca-file"_s, secret});
        row("a file somewhere", {u"list"_s, u"--ca-file=/home/jane/"_s + secret});
        row("a command", {secret});
        row("an organization", {u"add"_s, secret});
        row("a second word", {u"add"_s, u"fabrikam"_s, secret});
        row("a date", {u"add"_s, u"fabrikam"_s, u"--expires"_s, secret});
        if (secret.size() != 81) // cut short, it is the password of an address like any other
            row("an address",
                {u"setup"_s, u"https://x:"_s + secret + u"@dev.azure.com/fabrikam"_s});
        row("an option of Qt's", {u"list"_s, u"-qmljsdebugger="_s + secret});
        row("beside --help", {u"add"_s, secret, u"--help"_s});
        row("beside a switch", {u"add"_s, u"fabrikam"_s, u"--unchecked="_s + secret});
        row("behind --", {u"add"_s, u"--"_s, secret});
    }
}

void tst_Commands::refusesSecretsOnTheCommandLine()
{
    QFETCH(const QStringList, arguments);
    const Ended ended = m_program->run(arguments, "hunter2");
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY2(ended.err.startsWith("patwizard: secret_in_arguments: "), ended.err.constData());
    QVERIFY(ended.err.contains("Revoke it"));
    QCOMPARE(ended.err.count('\n'), 1);
    QVERIFY(ended.err.size() < 300); // nothing of the secret
    QCOMPARE(m_practice.connections(), 0);
    QVERIFY(!QFile::exists(libraryFile()));
}

void tst_Commands::takesLongNamesForNoSecrets_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString compound = u"rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetz"_s;
    for (const QString &name :
         {compound, compound.first(52), compound.first(51), compound.toUpper(), compound + u'2',
          compound + u"2026"_s, QString(100, u'n'), QString(52, u'n'),
          u"DonaudampfschifffahrtsgesellschaftsKapitaen2026"_s,
          u"BuildServerNorthEurope2ReleasePipelinesForContoso"_s}) {
        const int length = int(name.size());
        QTest::addRow("a name, %d, %s", length, qPrintable(name.right(6)))
            << QStringList{u"add"_s, u"fabrikam"_s, u"--name"_s, name};
        QTest::addRow("a place, %d, %s", length, qPrintable(name.right(6)))
            << QStringList{u"token"_s, u"fabrikam/"_s + name};
        QTest::addRow("an organization, %d, %s", length, qPrintable(name.right(6)))
            << QStringList{u"token"_s, name};
    }
}

/// Whoever has such a name is not to revoke anything.
void tst_Commands::takesLongNamesForNoSecrets()
{
    QFETCH(const QStringList, arguments);
    const Ended ended = m_program->run(arguments, "");
    QVERIFY2(!ended.err.contains("secret_in_arguments: "), ended.err.constData());
    QVERIFY2(!ended.err.contains("looks like a token"), ended.err.constData());
}

void tst_Commands::refusesTheInputOnTheCommandLine()
{
    const QString secret = u"letmein7letmein7"_s;
    for (const QStringList &arguments :
         {QStringList{u"add"_s, u"fabrikam"_s, u"--needs"_s, u"code"_s, u"--ca-file="_s + secret},
          QStringList{u"add"_s, secret, u"--as-is"_s}}) {
        const Ended ended = test::Program::end(
            *m_program->start(QStringLiteral(PATWIZARD_PROGRAM), arguments, secret.toUtf8()));
        QCOMPARE(ended.code, 2);
        if (!arguments.constLast().contains(u"--ca-file"_s))
            QVERIFY2(ended.err.startsWith("patwizard: input_in_arguments: "),
                     ended.err.constData());
    }
    QCOMPARE(m_practice.connections(), 0);
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
        processes.push_back(
            m_program->start({u"add"_s, u"fabrikam"_s, u"--name"_s, u"many %1"_s.arg(i)},
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
    QCOMPARE(m_program->run({u"token"_s, u"fabrikam/safe"_s}).code,
             0); // the keychain has it all the same
    QCOMPARE(m_program->run({u"token"_s, u"fabrikam/safe too"_s}).code, 6); // nor was it stored
    QCOMPARE(m_program->add(u"safe too"_s, TokenKind::Custom).code, 0);
    QVERIFY(m_program->run({u"list"_s}).out.startsWith("fabrikam/safe too\t"));
}

void tst_Commands::showsTheSecretNowhere()
{
    const QByteArray token = m_practice.token(TokenKind::Custom);
    const QByteArrayList traces{token,
                                QByteArray(':' + token).toBase64(QByteArray::OmitTrailingEquals)};
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
    QVERIFY2(list.startsWith("fabrikam/locked\tWorks without Diff; the keychain was locked on "
                             + today + '\t'),
             list.constData());
    const QJsonObject json
        = m_program->run({u"list"_s, u"--json"_s}).json()[u"tokens"_s][0].toObject();
    QCOMPARE(json[u"state"_s].toString(), u"works_without_diff"_s);
    QCOMPARE(json[u"notices"_s], QJsonArray({u"keychain_locked"_s, u"expiry_unknown"_s}));
}

QTEST_GUILESS_MAIN(tst_Commands)
#include "tst_commands.moc"
