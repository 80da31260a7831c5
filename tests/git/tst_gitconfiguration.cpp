// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "git/configurationjob.h"
#include "wording/gitwords.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using azuredevops::Organization;
using git::Configuration;
using git::ConfigurationJob;
using git::ConfigurationResult;
using git::GitError;
using git::Scope;
using Wish = ConfigurationJob::Wish;

namespace {

const auto ours = u"!patwizard credential"_s;

QList<Organization> organizations(const QStringList &names = {u"fabrikam"_s})
{
    QList<Organization> found;
    for (const QString &name : names)
        found += Organization::fromText(name).value();
    return found;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size();
}

/// Names and scopes of whom git asks.
QString asked(const Configuration &configuration, const QString &address)
{
    return wording::helperList(configuration, address);
}

} // namespace

/// The real git, with configurations of its own: never the person's.
class tst_GitConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void switchesOnAndOff_data();
    void switchesOnAndOff();
    void changesNothingTwice();
    void writesWhatIsDocumented();
    void followsTheProgram();
    void takesWhatTheFormerOneSetForItsOwn();
    void leavesThePathToOthers();
    void asksInGitsOrder_data();
    void asksInGitsOrder();
    void asksAsGitItselfDoes_data();
    void asksAsGitItselfDoes();
    void remarks_data();
    void remarks();
    void quotesTheProgram_data();
    void quotesTheProgram();
    void namesNoSecretOfAHelper();
    void keepsToARepository();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void isAbandonedAtAnyTime();

private:
    [[nodiscard]] ConfigurationResult run(Wish wish, Scope scope = Scope::Global,
                                          const QString &command = ours,
                                          const QStringList &names = {u"fabrikam"_s});
    [[nodiscard]] QByteArray global() const { return contentOf(m_room->filePath(u"global"_s)); }
    [[nodiscard]] bool setGlobal(const QByteArray &text)
    {
        return write(m_room->filePath(u"global"_s), text);
    }
    static QByteArray runGit(const QStringList &arguments, const QByteArray &input = {});

    std::optional<QTemporaryDir> m_room;
    const QByteArray m_path = qgetenv("PATH");
};

void tst_GitConfiguration::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_room.emplace();
    qputenv("HOME", m_room->path().toUtf8());
    qputenv("GIT_CONFIG_GLOBAL", m_room->filePath(u"global"_s).toUtf8());
    qputenv("GIT_CONFIG_SYSTEM", m_room->filePath(u"system"_s).toUtf8());
    qputenv("GIT_CEILING_DIRECTORIES", m_room->path().toUtf8());
    qputenv("GIT_TERMINAL_PROMPT", "0");
    QDir().mkpath(m_room->filePath(u"work"_s));
    QDir::setCurrent(m_room->filePath(u"work"_s));
}

void tst_GitConfiguration::cleanup()
{
    qputenv("PATH", m_path);
    for (const char *name : {"GIT_CONFIG_COUNT", "GIT_CONFIG_KEY_0", "GIT_CONFIG_VALUE_0"})
        qunsetenv(name);
    QDir::setCurrent(u"/"_s);
}

ConfigurationResult tst_GitConfiguration::run(Wish wish, Scope scope, const QString &command,
                                              const QStringList &names)
{
    std::optional<ConfigurationResult> result;
    ConfigurationJob job(wish, scope, organizations(names), command);
    connect(&job, &ConfigurationJob::finished, this, [&result](const auto &r) { result = r; });
    job.start();
    return QTest::qWaitFor([&result] { return result.has_value(); }, 20'000)
        ? *result
        : GitError{GitError::Kind::Failed, u"no end"_s};
}

QByteArray tst_GitConfiguration::runGit(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(u"git"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return process.readAllStandardOutput();
}

void tst_GitConfiguration::switchesOnAndOff_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("other settings") << QByteArray("[user]\n\tname = Dana # me\n");
    QTest::newRow("another helper") << QByteArray("[credential]\n\thelper = store\n");
    QTest::newRow("another helper for the same host")
        << QByteArray("[credential \"https://dev.azure.com\"]\n\thelper = manager\n");
    QTest::newRow("the path already")
        << QByteArray("[credential \"https://dev.azure.com\"]\n\tuseHttpPath = true\n");
    QTest::newRow("no path") << QByteArray(
        "[credential \"https://dev.azure.com\"]\n\tuseHttpPath = false\n\tusername = x\n");
    QTest::newRow("a helper that looks like ours") << QByteArray(
        "[credential \"https://dev.azure.com\"]\n\thelper = !mypatwizard credential\n");
}

/// What is there already stays, to the byte.
void tst_GitConfiguration::switchesOnAndOff()
{
    QFETCH(const QByteArray, before);
    QVERIFY(before.isEmpty() || setGlobal(before));
    const auto status = run(Wish::Status);
    QVERIFY(status && !wording::asksUs(status.value(), u"https://dev.azure.com/fabrikam"_s));
    QCOMPARE(global(), before);
    const auto on = run(Wish::On);
    QVERIFY(bool(on));
    for (const QString &address :
         {u"https://dev.azure.com/fabrikam"_s, u"https://fabrikam.visualstudio.com"_s})
        QVERIFY2(wording::asksUs(on.value(), address), qPrintable(address));
    QVERIFY(on.value().tellsPath(u"https://dev.azure.com/fabrikam"_s));
    QVERIFY(!wording::asksUs(on.value(), u"https://github.com/fabrikam"_s));
    const auto off = run(Wish::Off);
    QVERIFY(off && !wording::asksUs(off.value(), u"https://dev.azure.com/fabrikam"_s));
    QCOMPARE(global(), before);
}

void tst_GitConfiguration::changesNothingTwice()
{
    QVERIFY(bool(run(Wish::On)));
    const QByteArray once = global();
    QVERIFY(bool(run(Wish::On)));
    QCOMPARE(global(), once);
    QVERIFY(bool(run(Wish::On, Scope::Global, ours, {u"fabrikam"_s, u"Contoso"_s})));
    QVERIFY2(global().startsWith(once) && global().contains("https://contoso.visualstudio.com"),
             global().constData());
    QVERIFY(bool(run(Wish::Off)));
    QCOMPARE(global(), QByteArray());
    QVERIFY(bool(run(Wish::Off)));
    QCOMPARE(global(), QByteArray());
}

void tst_GitConfiguration::writesWhatIsDocumented()
{
    QVERIFY(bool(run(Wish::On)));
    const auto get = [](const char *key) {
        return runGit({u"config"_s, u"--get-all"_s, QString::fromLatin1(key)});
    };
    QCOMPARE(get("credential.https://dev.azure.com.helper"), QByteArray("!patwizard credential\n"));
    QCOMPARE(get("credential.https://dev.azure.com.useHttpPath"), QByteArray("true\n"));
    QCOMPARE(get("credential.https://fabrikam.visualstudio.com.helper"),
             QByteArray("!patwizard credential\n"));
}

/// A program that was moved leaves no entry that leads nowhere.
void tst_GitConfiguration::followsTheProgram()
{
    const QString former = u"!'/opt/a (b)/it'\\''s $x [1]*/patwizard' credential"_s;
    QVERIFY(bool(run(Wish::On, Scope::Global, former)));
    const auto on = run(Wish::On);
    QVERIFY(bool(on));
    QVERIFY2(!global().contains("/opt/"), global().constData());
    QCOMPARE(on.value().helpersFor(u"https://dev.azure.com/fabrikam"_s).size(), 1);
    QVERIFY(bool(run(Wish::On, Scope::Global, former)));
    QVERIFY(bool(run(Wish::Off)));
    QCOMPARE(global(), QByteArray());
}

/// As people write it by hand.
void tst_GitConfiguration::takesWhatTheFormerOneSetForItsOwn()
{
    for (const QByteArray &command :
         {QByteArray("/usr/bin/patwizard credential"), QByteArray("!patwizard credential"),
          QByteArray("!\\\"/opt/my tools/patwizard\\\" credential"),
          QByteArray("!'/home/d/PAT_Wizard-1-x86_64.AppImage' credential")}) {
        QVERIFY(setGlobal("[credential]\n\thelper = \"" + command + "\"\n"));
        const auto status = run(Wish::Status);
        QVERIFY2(status && wording::asksUs(status.value(), u"https://dev.azure.com/x"_s),
                 command.constData());
        QVERIFY(bool(run(Wish::Off)));
        QCOMPARE(global(), QByteArray());
    }
}

void tst_GitConfiguration::leavesThePathToOthers()
{
    QVERIFY(bool(run(Wish::On)));
    runGit({u"config"_s, u"--global"_s, u"credential.https://dev.azure.com.useHttpPath"_s,
            u"false"_s});
    QVERIFY(bool(run(Wish::Off)));
    QCOMPARE(global(),
             QByteArray("[credential \"https://dev.azure.com\"]\n\tuseHttpPath = false\n"));
}

void tst_GitConfiguration::asksInGitsOrder_data()
{
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<QByteArray>("global");
    QTest::addColumn<QString>("expected");
    const QByteArray us
        = "[credential \"https://dev.azure.com\"]\n\thelper = !patwizard credential\n";
    const auto row = [](const char *name, const QByteArray &system, const QByteArray &global,
                        const char *expected) {
        QTest::newRow(name) << system << global << QString::fromLatin1(expected);
    };
    const QByteArray store = "[credential]\n\thelper = store\n";
    const QByteArray reset = "[credential]\n\thelper =\n";
    row("nobody", "", "", "nobody");
    row("another first", "", store + us, "store (global), PAT Wizard (global)");
    row("another last", "", us + store, "PAT Wizard (global), store (global)");
    row("the system's first", store, us, "store (system), PAT Wizard (global)");
    row("a reset before", store, reset + us, "PAT Wizard (global)");
    row("a reset behind", store, us + reset, "nobody");
    row("a reset for another host", "", us + "[credential \"https://github.com\"]\n\thelper =\n",
        "PAT Wizard (global)");
    row("a reset for this host", "", us + "[credential \"https://dev.azure.com\"]\n\thelper =\n",
        "nobody");
    row("another host", "", "[credential \"https://github.com\"]\n\thelper = store\n" + us,
        "PAT Wizard (global)");
    row("any host of a domain", "", "[credential \"https://*.azure.com\"]\n\thelper = cache\n" + us,
        "cache (global), PAT Wizard (global)");
    row("a host without a scheme", "", "[credential \"dev.azure.com\"]\n\thelper = cache\n" + us,
        "cache (global), PAT Wizard (global)");
    row("another scheme", "", "[credential \"http://dev.azure.com\"]\n\thelper = cache\n" + us,
        "PAT Wizard (global)");
    row("another port", "", "[credential \"https://dev.azure.com:1\"]\n\thelper = cache\n" + us,
        "PAT Wizard (global)");
    row("a path", "", "[credential \"https://dev.azure.com/fabrikam\"]\n\thelper = cache\n" + us,
        "cache (global), PAT Wizard (global)");
    row("another path", "", "[credential \"https://dev.azure.com/fab\"]\n\thelper = cache\n" + us,
        "PAT Wizard (global)");
    row("a user", "", "[credential \"https://dana@dev.azure.com\"]\n\thelper = cache\n" + us,
        "PAT Wizard (global)");
    row("a file", "", "[credential]\n\thelper = /usr/lib/git-core/git-credential-libsecret\n",
        "git-credential-libsecret (global)");
    row("an address in capitals", "",
        "[Credential \"HTTPS://dev.Azure.com\"]\n\tHELPER = !patwizard credential\n",
        "PAT Wizard (global)");
}

void tst_GitConfiguration::asksInGitsOrder()
{
    QFETCH(const QByteArray, system);
    QFETCH(const QByteArray, global);
    QVERIFY(write(m_room->filePath(u"system"_s), system) && setGlobal(global));
    const auto status = run(Wish::Status);
    QVERIFY(bool(status));
    QTEST(asked(status.value(), u"https://dev.azure.com/fabrikam"_s), "expected");
}

void tst_GitConfiguration::asksAsGitItselfDoes_data()
{
    asksInGitsOrder_data();
}

/// Each helper becomes one that writes down its name: who is asked is seen.
void tst_GitConfiguration::asksAsGitItselfDoes()
{
    QFETCH(QByteArray, system);
    QFETCH(QByteArray, global);
    QFETCH(QString, expected);
    for (QByteArray *const text : {&system, &global}) {
        for (const QByteArray &name :
             {QByteArray("store"), QByteArray("cache"), QByteArray("!patwizard credential"),
              QByteArray("/usr/lib/git-core/git-credential-libsecret")}) {
            const QByteArray word
                = name.contains("patwizard") ? "PAT Wizard" : name.split('/').last();
            text->replace("= " + name + '\n',
                          "= \"!f() { cat >/dev/null; echo '" + word + "' >>asked; }; f\"\n");
        }
    }
    QVERIFY(write(m_room->filePath(u"system"_s), system) && setGlobal(global));
    runGit({u"credential"_s, u"fill"_s}, "protocol=https\nhost=dev.azure.com\npath=fabrikam/p\n\n");
    QStringList names = expected == "nobody"_L1 ? QStringList() : expected.split(u", "_s);
    for (QString &name : names)
        name = name.section(u" ("_s, 0, 0);
    QCOMPARE(QString::fromUtf8(contentOf(u"asked"_s)).split(u'\n', Qt::SkipEmptyParts), names);
}

void tst_GitConfiguration::remarks_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<QStringList>("codes");
    const auto row
        = [](const char *name, const QByteArray &before, const QByteArray &behind,
             const QStringList &codes) { QTest::newRow(name) << before << behind << codes; };
    row("nothing", "", "", {});
    row("another first", "[credential]\n\thelper = cache\n", "", {u"git_asks_another_first"_s});
    row("another last", "", "[credential]\n\thelper = cache\n", {});
    row("a file", "", "[credential]\n\thelper = store --file x\n", {u"git_keeps_plain_text"_s});
    row("reset for one", "", "[credential \"https://dev.azure.com\"]\n\thelper =\n",
        {u"git_asks_not_for_all"_s});
    row("reset for all", "", "[credential]\n\thelper =\n", {u"git_asks_not_for_all"_s});
    row("no path", "", "[credential]\n\tuseHttpPath = false\n", {u"git_tells_no_path"_s});
    row("another copy", "", "[credential]\n\thelper = !/opt/patwizard credential\n",
        {u"git_asks_another_copy"_s});
}

void tst_GitConfiguration::remarks()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, behind);
    QVERIFY(setGlobal(before));
    QVERIFY(bool(run(Wish::On)));
    QVERIFY(setGlobal(global() + behind));
    const auto status = run(Wish::Status);
    QVERIFY(bool(status));
    QStringList codes;
    for (const auto &remark : wording::remarks(status.value(), organizations(), ours)) {
        codes += remark.code;
        QVERIFY(!remark.words.happened.isEmpty() && !remark.words.next.isEmpty());
    }
    QTEST(codes, "codes");
}

void tst_GitConfiguration::quotesTheProgram_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &each : {u"plain"_s, u"with blanks"_s, u"it's"_s, u"a\"b"_s, u"$HOME`x`"_s,
                                u"a;b&c"_s, u"ä\\n"_s, u"#x"_s})
        QTest::newRow(qPrintable(each)) << each;
}

/// git finds it there, through its shell.
void tst_GitConfiguration::quotesTheProgram()
{
    QFETCH(const QString, folder);
    const QString program = m_room->filePath(folder) + u"/patwizard"_s;
    QVERIFY(QDir().mkpath(m_room->filePath(folder)));
    QVERIFY(write(program, "#!/bin/sh\ncat >/dev/null\necho username=$1\necho password=$2\n"));
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner));
    const QString command = git::helperCommand(program);
    QVERIFY(command != ours);
    const auto on = run(Wish::On, Scope::Global, command);
    QVERIFY(on && wording::asksUs(on.value(), u"https://dev.azure.com/fabrikam"_s));
    const QByteArray filled
        = runGit({u"credential"_s, u"fill"_s}, "protocol=https\nhost=dev.azure.com\n\n");
    QVERIFY2(filled.contains("username=credential\npassword=get\n"), filled.constData());
    QVERIFY(bool(run(Wish::Off)));
    QCOMPARE(global(), QByteArray());
    qputenv("PATH", m_room->filePath(folder).toUtf8() + ':' + m_path);
    QCOMPARE(git::helperCommand(program), ours);
}

/// A helper can be a script in the configuration, with a password in it.
void tst_GitConfiguration::namesNoSecretOfAHelper()
{
    for (const QByteArray &helper :
         {QByteArray("!f() { echo password=hunter2; }; f"), QByteArray("!echo password=hunter2"),
          QByteArray("!password=hunter2 x"), QByteArray("store --file hunter2")}) {
        QVERIFY(setGlobal("[credential]\n\thelper = \"" + helper + "\"\n"));
        const auto on = run(Wish::On);
        QVERIFY(bool(on));
        QString all = asked(on.value(), u"https://dev.azure.com/fabrikam"_s);
        for (const auto &remark : wording::remarks(on.value(), organizations(), ours))
            all += remark.words.happened + remark.words.advice();
        QVERIFY2(!all.contains(u"hunter2"_s) && all.contains(u"PAT Wizard"_s), qPrintable(all));
    }
}

void tst_GitConfiguration::keepsToARepository()
{
    QCOMPARE(run(Wish::On, Scope::Local).error().kind, GitError::Kind::NoRepository);
    QCOMPARE(global(), QByteArray());
    runGit({u"init"_s, u"--quiet"_s});
    const QByteArray before = contentOf(u".git/config"_s);
    const auto on = run(Wish::On, Scope::Local);
    QVERIFY(bool(on));
    QCOMPARE(asked(on.value(), u"https://dev.azure.com/fabrikam"_s), u"PAT Wizard (local)"_s);
    QCOMPARE(global(), QByteArray());
    QVERIFY(bool(run(Wish::Off))); // of another scope
    QVERIFY(contentOf(u".git/config"_s) != before);
    QVERIFY(bool(run(Wish::Off, Scope::Local)));
    QCOMPARE(contentOf(u".git/config"_s), before);
}

void tst_GitConfiguration::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<bool>("isInstalled");
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<GitError::Kind>("kind");
    QTest::newRow("no git") << QByteArray() << false << false << GitError::Kind::NotFound;
    QTest::newRow("damaged") << QByteArray("[user\n") << true << false << GitError::Kind::Failed;
    QTest::newRow("locked") << QByteArray("[a]\n\tb = c\n") << true << true
                            << GitError::Kind::Failed;
}

void tst_GitConfiguration::saysWhatIsWrong()
{
    QFETCH(const QByteArray, config);
    QFETCH(const bool, isInstalled);
    QFETCH(const bool, isLocked);
    QVERIFY(setGlobal(config));
    if (!isInstalled)
        qputenv("PATH", m_room->path().toUtf8());
    if (isLocked)
        QVERIFY(write(m_room->filePath(u"global.lock"_s), {}));
    const auto result = run(Wish::On);
    QVERIFY(!result);
    QTEST(result.error().kind, "kind");
    QCOMPARE(result.error().detail.isEmpty(), !isInstalled);
    QVERIFY(!wording::explain(result.error()).next.isEmpty());
    QCOMPARE(global(), config);
}

void tst_GitConfiguration::isAbandonedAtAnyTime()
{
    for (int ms = 0; ms < 40; ms += 4) {
        auto job = async::JobPtr<ConfigurationJob>(new ConfigurationJob(
            ms % 8 ? Wish::On : Wish::Off, Scope::Global, organizations(), ours));
        QSignalSpy done(job.get(), &ConfigurationJob::finished);
        job->start();
        QTest::qWait(ms);
        const auto before = done.count();
        job.reset();
        QTest::qWait(10);
        QCOMPARE(done.count(), before);
        QVERIFY(!QFile::exists(m_room->filePath(u"global.lock"_s)));
    }
    QVERIFY(bool(run(Wish::Status)));
}

QTEST_GUILESS_MAIN(tst_GitConfiguration)
#include "tst_gitconfiguration.moc"
