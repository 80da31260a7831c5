// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/commandcases.h"
#include "cli/program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using practice::TokenKind;
using test::Ended;

/// How the program is spoken to: its words and options, its streams, and a terminal.
class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void takesAnyAddress_data();
    void takesAnyAddress();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void pointsToTheRightUsage_data();
    void pointsToTheRightUsage();
    void takesNeedsAsTheyAreWritten();
    void advisesToCopyAgain();
    void takesNoRelativeFolder();
    void warnsOfADateThatIsClose();
    void helpsWithEveryCommand();
    void saysEveryCode_data();
    void saysEveryCode();
    void keepsTheTokenThatIsNotStored_data();
    void keepsTheTokenThatIsNotStored();
    void knowsWhatIsNotStored_data();
    void knowsWhatIsNotStored();
    void listsEveryState_data();
    void listsEveryState();
    void staysInOneLanguage();
    void inspects_data();
    void inspects();
    void livesWithClosedStreams();
    void keepsTheSecretOffTheTerminal();
    void coloursOnlyATerminal();
    void keepsOthersOffItsOutput();

private:
    [[nodiscard]] QString preparation(const QTemporaryDir &room) const;

    practice::Organization m_practice;
    std::optional<test::Program> m_program;
};

void tst_CommandLine::initTestCase()
{
    QVERIFY(m_practice.start());
    m_program.emplace(m_practice);
}

void tst_CommandLine::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_practice.forgetRequests();
}

void tst_CommandLine::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such command") << QStringList{u"frobnicate"_s};
    QTest::newRow("no such option") << QStringList{u"list"_s, u"--frobnicate"_s};
    QTest::newRow("another command's option") << QStringList{u"list"_s, u"--force"_s};
    QTest::newRow("an option without its value") << QStringList{u"add"_s, u"a"_s, u"--name"_s};
    QTest::newRow("no organization") << QStringList{u"add"_s};
    QTest::newRow("a look-alike") << QStringList{u"add"_s, u"dev.azure.com.evil.example/a"_s};
    QTest::newRow("a word too many") << QStringList{u"list"_s, u"a"_s};
    QTest::newRow("a word too many for a window") << QStringList{u"setup"_s, u"a"_s, u"extra"_s};
    QTest::newRow("two organizations") << QStringList{u"token"_s, u"a"_s, u"b"_s};
    QTest::newRow("an empty name") << QStringList{u"token"_s, u"a/"_s};
    QTest::newRow("a name with a slash") << QStringList{u"check"_s, u"a/b/c"_s};
    QTest::newRow("a name to add under that is none")
        << QStringList{u"add"_s, u"a"_s, u"--name"_s, u"b/c"_s};
    QTest::newRow("no date") << QStringList{u"add"_s, u"a"_s, u"--expires"_s, u"soon"_s};
    QTest::newRow("no day") << QStringList{u"add"_s, u"a"_s, u"--expires"_s, u"2027-02-30"_s};
    QTest::newRow("a day gone by")
        << QStringList{u"add"_s, u"a"_s, u"--expires"_s, u"2020-01-01"_s};
    QTest::newRow("unknown needs") << QStringList{u"check"_s, u"--needs"_s, u"code,tea"_s};
    QTest::newRow("no needs") << QStringList{u"check"_s, u"--needs="_s};
    QTest::newRow("no time") << QStringList{u"check"_s, u"--timeout"_s, u"0"_s};
    QTest::newRow("no such file") << QStringList{u"list"_s, u"--ca-file"_s, u"/nowhere"_s};
    QTest::newRow("an endless file") << QStringList{u"list"_s, u"--ca-file"_s, u"/dev/zero"_s};
    QTest::newRow("an empty file") << QStringList{u"list"_s, u"--ca-file"_s, u"/dev/null"_s};
    QTest::newRow("a folder") << QStringList{u"list"_s, u"--ca-file"_s, u"/"_s};
    QTest::newRow("a replacement that is to be unchecked")
        << QStringList{u"replace"_s, u"a"_s, u"--unchecked"_s};
    QTest::newRow("a proof with a new token's date")
        << QStringList{u"replace"_s, u"a"_s, u"--prove-revoked"_s, u"--expires"_s, u"2099-12-31"_s};
    QTest::newRow("a line break") << QStringList{u"a\nb"_s};
    QTest::newRow("an option for a value")
        << QStringList{u"add"_s, u"a"_s, u"--name"_s, u"--json"_s};
    QTest::newRow("an option twice")
        << QStringList{u"add"_s, u"a"_s, u"--name"_s, u"b"_s, u"--name"_s, u"c"_s};
    QTest::newRow("no file") << QStringList{u"list"_s, u"--ca-file="_s};
    QTest::newRow("a name that is not UTF-8") << QStringList{u"token"_s, u"a/b\ufffd"_s};
}

void tst_CommandLine::pointsToTheRightUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QStringList &arguments, const QString &says) {
        QTest::newRow(name) << arguments << says;
    };
    row("the help of the command", {u"list"_s, u"a"_s}, u"Try “patwizard list --help”."_s);
    row("the help of all", {u"frobnicate"_s}, u"Try “patwizard --help”."_s);
    row("the name to add", {u"add"_s, u"a/b"_s}, u"patwizard add a --name b"_s);
    row("no name to set up", {u"setup"_s, u"a/b"_s}, u"takes an organization only"_s);
    row("the name of what is stored", {u"check"_s, u"a"_s, u"--name"_s, u"b"_s},
        u"ORGANIZATION/NAME"_s);
    row("what names are", {u"token"_s, u"a/"_s + QString(101, u'n')}, u"1 to 100 characters"_s);
    row("standard input", {u"add"_s, u"a"_s, QStringLiteral(PATWIZARD_PROGRAM)}, u"“< "_s);
    row("no standard input", {u"list"_s, QStringLiteral(PATWIZARD_PROGRAM)}, u"too many. Try"_s);
    row("an unknown option", {u"list"_s, u"--frobnicate"_s}, u"There is no option --frobnicate."_s);
    row("a short one", {u"list"_s, u"-q"_s}, u"There is no option -q."_s);
    row("a swallowed option", {u"add"_s, u"a"_s, u"--name"_s, u"--unchecked"_s},
        u"--name needs a value."_s);
    row("an option twice", {u"check"_s, u"--needs"_s, u"code"_s, u"--needs=members"_s},
        u"--needs is given more than once."_s);
    row("today", {u"add"_s, u"a"_s, u"--expires"_s, u"2020-01-01"_s},
        QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate));
    for (const QString &address : {u"https:/dev.azure.com/a"_s, u"https//dev.azure.com/a"_s,
                                   u"https:dev.azure.com/a"_s, u"HTTPS:/dev.azure.com/a"_s})
        row(qPrintable(address), {u"token"_s, address}, u"https://dev.azure.com/your-org"_s);
}

void tst_CommandLine::pointsToTheRightUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const Ended ended = test::Program::end(
        *m_program->start(QStringLiteral(PATWIZARD_PROGRAM), arguments, "input"));
    QCOMPARE(ended.code, 2);
    QVERIFY2(QString::fromUtf8(ended.err).contains(says), ended.err.constData());
}

void tst_CommandLine::takesNeedsAsTheyAreWritten()
{
    QCOMPARE(m_program->add(u"written"_s, TokenKind::Full).code, 0);
    const auto check = [this](const QString &needs) {
        return m_program->run({u"check"_s, u"fabrikam/written"_s, u"--needs"_s, needs});
    };
    const Ended changed = check(u"Code, DIFF"_s);
    QCOMPARE(changed.code, 0);
    QCOMPARE(changed.err,
             QByteArray("patwizard: fabrikam/written: from now on, it is checked for "
                        "code, diff.\n")); // which is remembered
    QCOMPARE(check(u"diff,code"_s).err, QByteArray());
}

void tst_CommandLine::advisesToCopyAgain()
{
    const QByteArray cut = m_practice.token(TokenKind::Full).first(70);
    const QByteArray advice = "Copy it again with the copy button on the token page.";
    const Ended inspected = m_program->run({u"inspect"_s}, cut);
    QVERIFY2(inspected.out.contains(advice), inspected.out.constData());
    const Ended refused = m_program->run({u"add"_s, u"fabrikam"_s}, cut);
    QVERIFY2(refused.err.contains(advice + " If it is a token anyway, use --as-is."),
             refused.err.constData());
}

/// As the specification has it.
void tst_CommandLine::takesNoRelativeFolder()
{
    const QTemporaryDir room;
    const Ended ended = m_program->shell(
        u"cd '%1'; mkdir -p data/patwizard; echo '{' >data/patwizard/tokens.json\n"
        "HOME=\"$PWD\" XDG_DATA_HOME=data \"$PATWIZARD\" list"_s.arg(room.path()));
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.err.contains("nothing_stored: "), ended.err.constData());
}

void tst_CommandLine::warnsOfADateThatIsClose()
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    for (const int days : {0, 1, 2}) {
        const Ended added
            = m_program->add(u"close %1"_s.arg(days), TokenKind::Full,
                             {u"--expires"_s, today.addDays(days).toString(Qt::ISODate)});
        QCOMPARE(added.code, 0);
        QCOMPARE(added.err.contains(": expires_soon: "), days < 2);
    }
}

void tst_CommandLine::takesAnyAddress_data()
{
    QTest::addColumn<QString>("address");
    for (const char *const each : {"git@ssh.dev.azure.com:v3/fabrikam/project/repository",
                                   "fabrikam@vs-ssh.visualstudio.com:v3/fabrikam/project/repo",
                                   "dev.azure.com/fabrikam/_usersSettings/tokens",
                                   "https://fabrikam@dev.azure.com/fabrikam/project/_git/repo"})
        QTest::newRow(each) << QString::fromLatin1(each);
}

/// Some are as long as a token.
void tst_CommandLine::takesAnyAddress()
{
    QFETCH(const QString, address);
    const Ended ended = m_program->run({u"token"_s, address});
    QCOMPARE(ended.code, 6);
    QVERIFY2(ended.err.contains("fabrikam: no_such_token: "), ended.err.constData());
}

void tst_CommandLine::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Ended ended = test::Program::end(
        *m_program->start(QStringLiteral(PATWIZARD_PROGRAM), arguments, "input"));
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY2(ended.err.startsWith("patwizard: wrong_usage: "), ended.err.constData());
    QCOMPARE(ended.err.count('\n'), 1);
}

void tst_CommandLine::helpsWithEveryCommand()
{
    const Ended all = m_program->run({u"--help"_s});
    QCOMPARE(all.code, 0);
    const QList<std::pair<QString, QStringList>> commands{
        {u"setup"_s, {}},
        {u"add"_s, {u"--name"_s, u"--expires"_s, u"--needs"_s, u"--unchecked"_s, u"--as-is"_s}},
        {u"check"_s, {u"--needs"_s, u"--json"_s}},
        {u"list"_s, {u"--json"_s}},
        {u"replace"_s,
         {u"--name"_s, u"--expires"_s, u"--needs"_s, u"--as-is"_s, u"--allow-less"_s,
          u"--allow-other-account"_s, u"--prove-revoked"_s}},
        {u"remove"_s, {}},
        {u"token"_s, {u"--force"_s}},
        {u"inspect"_s, {u"--json"_s}}};
    for (const auto &[command, options] : commands) {
        QVERIFY2(all.out.contains("\n  " + command.toLatin1()), qPrintable(command));
        const Ended one = m_program->run({command, u"--help"_s});
        QCOMPARE(one.code, 0);
        QCOMPARE(one.err, QByteArray());
        for (const QString &option : options + QStringList{u"--ca-file"_s, u"--timeout"_s})
            QVERIFY2(one.out.contains(option.toLatin1()), qPrintable(command + option));
    }
    QVERIFY(!m_program->run({u"list"_s, u"--help"_s}).out.contains("--force"));
    const auto help = [this](const QString &command) {
        return m_program->run({command, u"--help"_s}).out;
    };
    QVERIFY(help(u"add"_s).contains("(patwizard-YEAR-MONTH)"));
    QVERIFY(!help(u"replace"_s).contains("YEAR-MONTH")); // of a successor
    for (const auto &[command, byDefault] :
         {std::pair(u"add"_s, true), {u"replace"_s, false}, {u"check"_s, false}})
        QCOMPARE(help(command).contains("(code,members)"), byDefault);
    QVERIFY(help(u"check"_s).contains("/NAME can be omitted"));
    for (const QString &command : {u"add"_s, u"list"_s, u"inspect"_s, u"setup"_s})
        QVERIFY2(!help(command).contains("/NAME can be omitted"), qPrintable(command));
    QVERIFY(!help(u"inspect"_s).contains("proxy is taken"));
    QVERIFY(m_program->run({u"--version"_s}).out.startsWith("patwizard "));
}

void tst_CommandLine::saysEveryCode_data()
{
    QTest::addColumn<const test::CommandCase *>("row");
    for (const test::CommandCase &each : test::commandCases())
        QTest::newRow(each.code) << &each;
}

void tst_CommandLine::saysEveryCode()
{
    QFETCH(const test::CommandCase *, row);
    const QTemporaryDir room;
    const QString list = room.filePath(u"data/patwizard/tokens.json"_s);
    QVERIFY(QDir().mkpath(QFileInfo(list).path()));
    QLockFile other(list + ".lock"_L1);
    QVERIFY(!row->isListLocked || other.lock());
    // As TokenLibrary::claim() names it.
    const QByteArray key
        = QCryptographicHash::hash("fabrikam/claimed", QCryptographicHash::Sha256).toHex();
    QLockFile claim(
        room.filePath(u"data/patwizard/%1.lock"_s.arg(QLatin1StringView(key.first(16)))));
    QVERIFY(!row->isTokenClaimed || claim.lock());
    m_practice.clear();
    if (row->fault)
        m_practice.misbehave(practice::Endpoint::ConnectionData, *row->fault);

    const Ended ended = m_program->shell(preparation(room) + QString::fromUtf8(row->script));
    QVERIFY2(ended.code == row->exit, ended.err.constData());
    const QByteArray said = ended.out + ended.err; // one on a terminal has no standard error
    QVERIFY2(said.contains(QByteArray(": ") + row->code + ": "), said.constData());
    // Whatever is wrong with the list, or the race is lost: the token that was given is nowhere.
    if (QByteArray(row->script).contains("patwizard add") && row->exit == 1)
        QVERIFY2(said.contains(": not_stored: "), said.constData());
}

void tst_CommandLine::keepsTheTokenThatIsNotStored_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("advice"); // behind "Nothing was stored."
    const QString keep = u" Keep the token: Azure DevOps does not show it again."_s;
    const QString asked = keep + u" To store it anyway, use --unchecked."_s;
    const QString add = u"give full | patwizard add fabrikam --name new"_s;
    const auto row = [](const char *name, const QString &script, const QString &advice) {
        QTest::newRow(name) << script << advice;
    };
    row("nowhere to write", u"XDG_DATA_HOME=/proc/x; "_s + add, keep);
    row("a full disk", u"trap '' XFSZ; ulimit -f 0; "_s + add, keep);
    row("a damaged list", u"echo '{' >\"$LIST\"; "_s + add, keep);
    row("a newer list", u"echo '{\"version\":2}' >\"$LIST\"; "_s + add, keep);
    row("a list that cannot be read", u"mkdir \"$LIST\"; "_s + add, keep);
    row("another token of that name",
        u"give custom | patwizard add fabrikam --name occupied >/dev/null\n"
        "give full | patwizard add fabrikam --name occupied"_s,
        keep);
    row("no keychain", u"export DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere; "_s + add, keep);
    row("a scope is missing", u"give code-read | patwizard add fabrikam --name new"_s,
        asked.chopped(1) + u", or --needs code if you need it for pull requests only."_s);
    row("not to be checked",
        u"give full | https_proxy=http://127.0.0.1:1 patwizard add fabrikam --name new"_s, asked);
    row("a token that is refused for good", u"give revoked | patwizard add fabrikam --name new"_s,
        QString());
    const QString replace
        = u"give custom | patwizard add fabrikam --name old >/dev/null || exit 99\n"_s;
    row("a replacement on a full disk",
        replace + u"trap '' XFSZ; ulimit -f 0; give full | patwizard replace fabrikam/old"_s, keep);
    row("a replacement without a keychain",
        replace
            + u"export DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere\n"
              "give full | patwizard replace fabrikam/old"_s,
        keep);
    row("a replacement of nothing", u"give full | patwizard replace fabrikam/none"_s, keep);
    row("a replacement on a damaged list",
        u"echo '{' >\"$LIST\"; give full | patwizard replace fabrikam/old"_s, keep);
}

/// It is shown only once: what is stored already is of no help.
void tst_CommandLine::keepsTheTokenThatIsNotStored()
{
    QFETCH(const QString, script);
    QFETCH(const QString, advice);
    const QTemporaryDir room;
    QVERIFY(QDir().mkpath(room.filePath(u"data/patwizard"_s)));
    m_practice.clear();
    const Ended ended = m_program->shell(preparation(room) + script);
    QVERIFY(ended.code > 0);
    const QByteArrayList lines = ended.err.trimmed().split('\n');
    QVERIFY2(lines.size() >= 2, ended.err.constData()); // why, and this
    QVERIFY2(lines.constLast().endsWith("not_stored: Nothing was stored." + advice.toUtf8()),
             ended.err.constData());
    QVERIFY(m_program->shell(preparation(room) + u"patwizard token fabrikam/new"_s).code != 0);
    for (const QString &folder : {room.path(), qEnvironmentVariable("HOME")}) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(!file.open(QFile::ReadOnly)
                         || !file.readAll().contains(m_practice.token(TokenKind::Full)),
                     qPrintable(file.fileName()));
        }
    }
}

void tst_CommandLine::knowsWhatIsNotStored_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isAnythingStored");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const QByteArray nothing = "patwizard: nothing_stored: No token is stored for this user yet.";
    QTest::newRow("list nothing") << u"list"_s << false << 0 << nothing;
    QTest::newRow("check nothing") << u"check"_s << false << 6 << nothing;
    QTest::newRow("check nothing, JSON") << u"check --json"_s << false << 6 << nothing;
    const QByteArray none
        = "patwizard: fabrikam/none: no_such_token: No token with this name is on "
          "the list of stored tokens. To see what is stored, use “patwizard "
          "list”.";
    for (const char *command : {"check", "check --json", "token", "remove"}) {
        QTest::addRow("%s what is not there", command)
            << QString::fromLatin1(command) + u" fabrikam/none"_s << true << 6 << none;
    }
    const QByteArray meant = "patwizard: laptop: no_such_token: No token is stored for this "
                             "organization. Did you mean fabrikam/laptop?";
    for (const char *command : {"check", "token", "remove", "replace"}) {
        QTest::addRow("%s by its name alone", command)
            << QString::fromLatin1(command) + u" laptop </dev/null"_s << true << 6 << meant;
    }
}

void tst_CommandLine::knowsWhatIsNotStored()
{
    QFETCH(const QString, words);
    QFETCH(const bool, isAnythingStored);
    QFETCH(const int, code);
    QFETCH(const QByteArray, says);
    const QTemporaryDir room;
    QVERIFY(QDir().mkpath(room.filePath(u"data/patwizard"_s)));
    const QString prepared = preparation(room);
    if (isAnythingStored) {
        const QString add = u"give full | patwizard add fabrikam --name laptop"_s;
        const Ended added = m_program->shell(prepared + add);
        QVERIFY2(added.code == 0, added.err.constData());
    }
    const Ended ended = m_program->shell(prepared + u"patwizard "_s + words);
    QCOMPARE(ended.code, code);
    QVERIFY2(ended.err.startsWith(says), ended.err.constData());
    if (words.contains("--json"_L1))
        QCOMPARE(ended.json()[u"tokens"_s].toArray().size(), 0);
    else
        QCOMPARE(ended.out, QByteArray());
}

void tst_CommandLine::listsEveryState_data()
{
    QTest::addColumn<QString>("script");
    for (const test::StateCase &each : test::stateCases())
        QTest::newRow(each.state) << QString::fromUtf8(each.script);
}

void tst_CommandLine::listsEveryState()
{
    QFETCH(const QString, script);
    const QTemporaryDir room;
    QVERIFY(QDir().mkpath(room.filePath(u"data/patwizard"_s)));
    m_practice.clear();
    const Ended ended = m_program->shell(preparation(room) + u"{ "_s + script
                                         + u"; } >/dev/null 2>&1; patwizard list --json"_s);
    QCOMPARE(ended.code, 0);
    const QJsonArray tokens = ended.json()[u"tokens"_s].toArray();
    QCOMPARE(tokens.size(), 1);
    QCOMPARE(tokens[0][u"state"_s].toString(), QString::fromLatin1(QTest::currentDataTag()));
}

/// What the scripts of the rows build upon.
QString tst_CommandLine::preparation(const QTemporaryDir &room) const
{
    QString script = uR"(
export ROOM='%1' XDG_DATA_HOME='%1/data' LIST='%1/data/patwizard/tokens.json'
export SESSION='%2' LYING_LIBSECRET='%3'
patwizard() { "$PATWIZARD" "$@" --ca-file "$CA"; }
remember() { sed -i -E "s/(\"$1\": ?)(\"[^\"]*\"|true)/\1$2/" "$LIST"; }
know() {
    cat >"$LIST" <<END
{"version":1,"tokens":[{"organization":"fabrikam","name":"x","needs":["code"],
"stored":"2026-11-01T00:00:00Z","entry":"fabrikam/unknown"$known}]}
END
}
give() { case $1 in
)"_s.arg(room.path(), QStringLiteral(TEST_SESSION), QStringLiteral(LYING_LIBSECRET));
    for (const practice::TokenRow &row : practice::tokenKinds()) {
        script += u"%1) printf %s '%2' ;;\n"_s.arg(QString::fromLatin1(row.key),
                                                   QString::fromLatin1(m_practice.token(row.kind)));
    }
    return script + u"esac; }\n"_s;
}

void tst_CommandLine::staysInOneLanguage()
{
    // Qt speaks languages that we do not; half a sentence in another one helps nobody.
    const QString wrong = u" \"$PATWIZARD\" list --frobnicate"_s;
    const Ended english = m_program->shell(u"LC_ALL=C.UTF-8 LANGUAGE="_s + wrong);
    const Ended finnish = m_program->shell(u"LC_ALL=fi_FI.UTF-8 LANGUAGE=fi"_s + wrong);
    QVERIFY(!english.err.isEmpty());
    QCOMPARE(finnish.err, english.err);
}

void tst_CommandLine::inspects_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    for (const test::InspectCase &row : test::inspectCases())
        QTest::newRow(row.name) << row.text << row.json;
}

void tst_CommandLine::inspects()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, expected);
    const Ended ended = m_program->run({u"inspect"_s, u"--json"_s}, text.toUtf8());
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.err, QByteArray());
    QCOMPARE(ended.json(), QJsonDocument::fromJson(expected).object());
    QCOMPARE(m_practice.requests().size(), 0);
}

void tst_CommandLine::livesWithClosedStreams()
{
    const Ended noInput = m_program->shell(u"exec \"$PATWIZARD\" add fabrikam <&-"_s);
    QCOMPARE(noInput.code, 2);
    QVERIFY(noInput.err.startsWith("patwizard: no_token_given: "));

    QCOMPARE(m_program->add(u"streams"_s, TokenKind::Custom).code, 0);
    for (const QString &output : {u">/dev/full"_s, u"| true"_s}) {
        const Ended ended = m_program->shell(
            u"{ sleep 0.2; \"$PATWIZARD\" token fabrikam/streams; echo $? >&2; } "_s + output);
        QVERIFY2(ended.err.startsWith("patwizard: output_failed: "), ended.err.constData());
        QVERIFY(ended.err.endsWith("\n1\n"));
        QCOMPARE(ended.err.count('\n'), 2);
    }
    QCOMPARE(m_program->shell(u"exec \"$PATWIZARD\" list 2>&-"_s).code, 0);
    const Ended noOutput = m_program->shell(u"exec \"$PATWIZARD\" list >&-"_s);
    QCOMPARE(noOutput.code, 1);
    QVERIFY2(noOutput.err.startsWith("patwizard: output_failed: "), noOutput.err.constData());
    QCOMPARE(m_program->shell(u"exec \"$PATWIZARD\" list >&- 2>&-"_s).code, 1);
}

void tst_CommandLine::keepsTheSecretOffTheTerminal()
{
    const QByteArray token = m_practice.token(TokenKind::Custom);
    const Ended typed = m_program->terminal(u"\"$PATWIZARD\" inspect; stty -a"_s, token + '\n');
    QVERIFY(typed.out.contains("This is an Azure DevOps token"));
    QVERIFY(!typed.out.contains(token.first(20)));
    QVERIFY(typed.out.contains(" echo "));

    // Ctrl-C puts the terminal back.
    const Ended interrupted
        = m_program->terminal(u"trap : INT; \"$PATWIZARD\" inspect; echo $?; stty -a"_s, "\x03");
    QVERIFY2(interrupted.out.contains(": 130\r"), interrupted.out.constData());
    QVERIFY(interrupted.out.contains(" echo "));

    QCOMPARE(m_program->add(u"seen"_s, TokenKind::Custom).code, 0);
    const Ended refused = m_program->terminal(u"\"$PATWIZARD\" token fabrikam/seen"_s);
    QCOMPARE(refused.code, 2);
    QVERIFY(!refused.out.contains(token));
    const Ended forced = m_program->terminal(u"\"$PATWIZARD\" token fabrikam/seen --force"_s);
    QCOMPARE(forced.code, 0);
    QVERIFY(forced.out.contains(token));
}

void tst_CommandLine::coloursOnlyATerminal()
{
    QCOMPARE(m_program->add(u"colours"_s, TokenKind::Custom).code, 0);
    QVERIFY(!m_program->run({u"list"_s}).out.contains('\x1b'));
    const Ended seen = m_program->terminal(u"TERM=xterm \"$PATWIZARD\" list"_s);
    QVERIFY(seen.out.contains("\x1b[32mWorks"));
    QVERIFY(seen.out.startsWith("TOKEN "));
    QVERIFY(
        !m_program->terminal(u"NO_COLOR=1 TERM=xterm \"$PATWIZARD\" list"_s).out.contains('\x1b'));
}

/// What libraries tell developers would be taken for the token, or for git's protocol.
void tst_CommandLine::keepsOthersOffItsOutput()
{
    QCOMPARE(m_program->add(u"quiet"_s, TokenKind::Full).code, 0);
    const auto talkative = [this](const QString &words) {
        return m_program->shell(u"export G_MESSAGES_DEBUG=all G_DBUS_DEBUG=all\n"_s + words);
    };
    const QByteArray token = m_practice.token(TokenKind::Full);
    QCOMPARE(talkative(u"\"$PATWIZARD\" token fabrikam/quiet"_s).out, token + '\n');
    const QByteArray got
        = talkative(u"echo url=https://dev.azure.com/fabrikam | \"$PATWIZARD\" credential get"_s)
              .out;
    QVERIFY(got.startsWith("username=") || got.startsWith("password=")
            || got.startsWith("capability") || got.startsWith("protocol="));
    QCOMPARE(talkative(u"\"$PATWIZARD\" run fabrikam/quiet -- printenv G_DBUS_DEBUG"_s).out,
             "all\n");
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
