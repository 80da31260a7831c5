// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/service.h"
#include "settings/settings.h"
#include "token/sampletoken.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using settings::Choices;
using settings::Part;
using settings::ProxyChoice;
using settings::ReadError;
using settings::SaveError;
using settings::SettingsFile;

using Way = ProxyChoice::Way;

namespace {

Choices allChosen()
{
    return {.authorityFile = u"/etc/ssl/Firma – ö,;=%@.pem"_s,
            .proxy = {Way::HostPort, u"proxy.example"_s, 3128},
            .language = u"pt_BR"_s,
            .lifespan = 45,
            .reminderDays = {60, 14, 1}};
}

} // namespace

/// The file of the settings, and what they do to the way out.
class tst_SettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isUsualUntilSomethingIsChosen();
    void keepsWhatIsChosen();
    void keepsWhatItDoesNotKnow();
    void refusesWhatItDidNotWrite_data();
    void refusesWhatItDidNotWrite();
    void refusesEveryCut();
    void setsDamagedFilesAside();
    void leavesNewerFilesAlone();
    void refusesToSave_data();
    void refusesToSave();
    void savesNoSecret_data();
    void savesNoSecret();
    void doesNotTakeTheUnreadableForNothing_data();
    void doesNotTakeTheUnreadableForNothing();
    void saysThatItCannotWrite();
    void liesWhereTheSystemKeepsConfiguration();

    void goesOutAsIsChosen_data();
    void goesOutAsIsChosen();
    void sendsNothingWhileTheFileIsDamaged();
    void changesTheWayAtOnce();

private:
    [[nodiscard]] SettingsFile file() const
    {
        return SettingsFile(m_folder->filePath(u"config/patwizard.conf"_s));
    }
    [[nodiscard]] QByteArray bytes(const QString &name = u"patwizard.conf"_s) const;
    void write(const QByteArray &bytes);
    [[nodiscard]] std::optional<ReadError::Kind> trouble() const;

    std::optional<QTemporaryDir> m_folder;
    int m_writes = 0;
};

void tst_SettingsFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "http_proxy",
                             "no_proxy", "NO_PROXY"})
        qunsetenv(name);
}

QByteArray tst_SettingsFile::bytes(const QString &name) const
{
    QFile file(m_folder->filePath(u"config/"_s + name));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_SettingsFile::write(const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"config"_s)));
    QFile file(m_folder->filePath(u"config/patwizard.conf"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    // QSettings tells a file that is another one by its size and time, which has but milliseconds.
    QVERIFY(file.flush());
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(++m_writes),
                             QFile::FileModificationTime));
}

std::optional<ReadError::Kind> tst_SettingsFile::trouble() const
{
    const auto choices = file().read();
    return choices ? std::nullopt : std::optional(choices.error().kind);
}

void tst_SettingsFile::isUsualUntilSomethingIsChosen()
{
    const auto choices = file().read();
    QVERIFY(choices);
    QCOMPARE(choices.value(), Choices());
    QCOMPARE(choices.value().proxy.way, Way::System);
    QCOMPARE(choices.value().authorityFile, QString());
    QCOMPARE(choices.value().lifespan, 90);
    QCOMPARE(choices.value().reminderDays, (QList{30, 14, 7, 3, 1}));
    QVERIFY(!QFile::exists(file().name())); // reading leaves nothing behind
}

void tst_SettingsFile::keepsWhatIsChosen()
{
    for (const Choices &choices :
         {allChosen(), Choices(), Choices{.proxy = {Way::None, u"::1"_s, 1}},
          Choices{.reminderDays = {}}, Choices{.authorityFile = u"/tmp/ca file.pem"_s}}) {
        QVERIFY(!file().save(choices));
        const auto read = file().read();
        QVERIFY(read);
        QCOMPARE(read.value(), choices);
    }
}

void tst_SettingsFile::keepsWhatItDoesNotKnow()
{
    QVERIFY(!file().save(allChosen()));
    write(bytes() + "\n[future]\nanswer=42\n");
    QVERIFY(!file().save(Choices()));
    QVERIFY2(bytes().contains("answer=42"), bytes().constData());
    QCOMPARE(file().read().value_or(allChosen()), Choices());
}

void tst_SettingsFile::refusesWhatItDidNotWrite_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to) {
        QTest::newRow(name) << from << to;
    };
    row("another way", "proxy=host", "proxy=direct");
    row("another way, in capitals", "proxy=host", "proxy=HOST");
    row("no way", "proxy=host", "proxy=");
    row("the way is not there", "proxy=host\n", "");
    row("no host", "proxyHost=proxy.example", "proxyHost=");
    row("a host with a password", "proxyHost=proxy.example", "proxyHost=dana:guess@proxy.example");
    row("a host with a path", "proxyHost=proxy.example", "proxyHost=proxy.example/x");
    row("a host with a blank", "proxyHost=proxy.example", "proxyHost=proxy example");
    row("a host with a port", "proxyHost=proxy.example", "proxyHost=proxy.example:1");
    row("two hosts", "proxyHost=proxy.example", "proxyHost=proxy.example, other.example");
    row("a host that is no text", "proxyHost=proxy.example", "proxyHost=@ByteArray(x)");
    row("port 0", "proxyPort=3128", "proxyPort=0");
    row("port 65536", "proxyPort=3128", "proxyPort=65536");
    row("a negative port", "proxyPort=3128", "proxyPort=-1");
    row("a port in words", "proxyPort=3128", "proxyPort=three");
    row("a port that wraps around", "proxyPort=3128", "proxyPort=4294970424");
    row("no lifespan", "lifespan=45", "lifespan=");
    row("lifespan 0", "lifespan=45", "lifespan=0");
    row("a lifespan of two years", "lifespan=45", "lifespan=730");
    row("a lifespan of half a day", "lifespan=45", "lifespan=0.5");
    row("a relative file", "authorityFile=", "authorityFile=ca.pem\nold=");
    row("language", "language=pt_BR", "language=../../etc");
    row("reminder 0", "reminderDays=60 14 1", "reminderDays=60 14 0");
    row("reminder twice", "reminderDays=60 14 1", "reminderDays=14 14 1");
    row("reminder in two years", "reminderDays=60 14 1", "reminderDays=730 1");
    row("reminder in words", "reminderDays=60 14 1", "reminderDays=often");
    row("reminders separated by commas", "reminderDays=60 14 1", "reminderDays=60, 14, 1");
    row("too many reminders", "reminderDays=60 14 1", "reminderDays=11 10 9 8 7 6 5 4 3 2 1");
    row("no version", "version=1", "");
    row("version 0", "version=1", "version=0");
    row("version in words", "version=1", "version=one");
    row("a line that is none", "version=1", "version=1\nwhatever");
    row("a section that does not end", "[General]", "[General");
    row("a NUL", "version=1", QByteArray("version=1\n\0", 11));
    row("not UTF-8", "version=1", "version=1\n;\xFF\xFE");
    row("too large", "version=1", "version=1\n;" + QByteArray(70'000, 'x'));
}

void tst_SettingsFile::refusesWhatItDidNotWrite()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QVERIFY(!file().save(allChosen()));
    QByteArray altered = bytes();
    QVERIFY2(altered.contains(from), altered.constData());
    write(altered.replace(from, to));
    QCOMPARE(trouble(), std::optional(ReadError::Kind::Damaged));
    QCOMPARE(bytes(), altered); // left alone
}

/// A file that was not written to its end never counts as another choice.
void tst_SettingsFile::refusesEveryCut()
{
    QVERIFY(!file().save(allChosen()));
    const QByteArray whole = bytes().trimmed();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        write(whole.left(length));
        const auto found = trouble();
        QVERIFY2(found == ReadError::Kind::Damaged, whole.left(length).constData());
    }
}

void tst_SettingsFile::setsDamagedFilesAside()
{
    const QByteArray first = "[General]\nproxy=host\nproxyHost=proxy.example\n";
    write(first);
    QVERIFY(!file().save(Choices()));
    QCOMPARE(file().read().value_or(allChosen()), Choices());
    QCOMPARE(bytes(u"patwizard.conf.damaged"_s), first);
    QVERIFY(!bytes().contains("proxy.example"));
    write("?");
    QVERIFY(!file().save(allChosen()));
    QCOMPARE(bytes(u"patwizard.conf.damaged"_s), first);
    QCOMPARE(bytes(u"patwizard.conf.damaged2"_s), QByteArray("?"));
    QCOMPARE(file().read().value_or(Choices()), allChosen());
}

void tst_SettingsFile::leavesNewerFilesAlone()
{
    const QByteArray newer = "[General]\nproxy=quantum\nversion=2\n";
    write(newer);
    QCOMPARE(trouble(), std::optional(ReadError::Kind::Newer));
    const auto error = file().save(Choices());
    QVERIFY(error && error->kind == SaveError::Kind::Unreadable);
    QCOMPARE(bytes(), newer);
}

void tst_SettingsFile::refusesToSave_data()
{
    QTest::addColumn<Choices>("choices");
    QTest::addColumn<Part>("part");
    const auto proxy = [](Way way, const QString &host, int port) {
        return Choices{.proxy = {way, host, port}};
    };
    QTest::newRow("no host") << proxy(Way::HostPort, {}, 8080) << Part::Proxy;
    QTest::newRow("an address") << proxy(Way::HostPort, u"http://proxy.example"_s, 8080)
                                << Part::Proxy;
    QTest::newRow("an unused one") << proxy(Way::System, u"a b"_s, 8080) << Part::Proxy;
    QTest::newRow("port 0") << proxy(Way::HostPort, u"proxy"_s, 0) << Part::Proxy;
    QTest::newRow("port 65536") << proxy(Way::HostPort, u"proxy"_s, 65536) << Part::Proxy;
    QTest::newRow("an unused port") << proxy(Way::None, {}, -1) << Part::Proxy;
    QTest::newRow("a relative file") << Choices{.authorityFile = u"ca.pem"_s} << Part::Certificate;
    QTest::newRow("a language") << Choices{.language = u"Deutsch!"_s} << Part::Language;
    QTest::newRow("lifespan") << Choices{.lifespan = 0} << Part::Lifespan;
    QTest::newRow("reminders") << Choices{.reminderDays = {1, 2}} << Part::Reminders;
}

void tst_SettingsFile::refusesToSave()
{
    QFETCH(const Choices, choices);
    QFETCH(const Part, part);
    QVERIFY(!file().save(allChosen()));
    const auto error = file().save(choices);
    QVERIFY(error && error->kind == SaveError::Kind::NotUnderstood);
    QCOMPARE(error->part, std::optional(part));
    QCOMPARE(file().read().value_or(Choices()), allChosen());
}

void tst_SettingsFile::savesNoSecret_data()
{
    QTest::addColumn<Choices>("choices");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<Part>("part");
    const auto row = [](const char *name, const Choices &choices, const QByteArray &secret,
                        Part part) { QTest::newRow(name) << choices << secret << part; };
    const auto proxy = [](Way way, const QString &host) { return Choices{.proxy = {way, host}}; };
    const QString token = test::currentToken();
    row("a password", proxy(Way::HostPort, u"dana:guess@proxy.example"_s), "guess", Part::Proxy);
    row("one of a way that is not used", proxy(Way::None, u"dana:guess@proxy"_s), "guess",
        Part::Proxy);
    row("a token as host", proxy(Way::HostPort, token), token.toLatin1(), Part::Proxy);
    row("a token as file", Choices{.authorityFile = u"/home/"_s + token}, token.toLatin1(),
        Part::Certificate);
}

void tst_SettingsFile::savesNoSecret()
{
    QFETCH(const Choices, choices);
    QFETCH(const QByteArray, secret);
    QFETCH(const Part, part);
    const auto error = file().save(choices);
    QVERIFY(error && error->kind == SaveError::Kind::HoldsSecret);
    QCOMPARE(error->part, std::optional(part));
    QVERIFY(!bytes().contains(secret));
    QVERIFY(!QFile::exists(file().name()));
}

/// Each script makes something of $FILE, the file of somebody who chose no proxy at all.
void tst_SettingsFile::doesNotTakeTheUnreadableForNothing_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("not permitted") << u"chmod 0 \"$FILE\""_s;
    QTest::newRow("its folder may not be looked into") << u"chmod 0 \"${FILE%/*}\""_s;
    QTest::newRow("a folder") << u"rm \"$FILE\"; mkdir \"$FILE\""_s;
    QTest::newRow("a pipe") << u"rm \"$FILE\"; mkfifo \"$FILE\""_s;
    QTest::newRow("an endless device") << u"ln -sf /dev/zero \"$FILE\""_s;
    QTest::newRow("a link that leads nowhere") << u"ln -sf nowhere \"$FILE\""_s;
    QTest::newRow("a folder that leads nowhere")
        << u"rm -r \"${FILE%/*}\"; ln -s nowhere \"${FILE%/*}\""_s;
}

void tst_SettingsFile::doesNotTakeTheUnreadableForNothing()
{
#ifdef Q_OS_UNIX
    QFETCH(const QString, script);
    QVERIFY(!file().save({.proxy = {Way::None}}));
    const QString own = u"chown -hR 65534 '%1'; "_s.arg(m_folder->path());
    QCOMPARE(QProcess::execute(u"/bin/sh"_s,
                               {u"-c"_s,
                                u"FILE='%1'; "_s.arg(file().name())
                                    + (geteuid() == 0 ? own : QString()) + script}),
             0);
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"read"_s, file().name()});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.readAllStandardOutput(),
             QByteArray("read 2, save 2\n")); // CannotRead, Unreadable
    QCOMPARE(QProcess::execute(u"chmod"_s, {u"-R"_s, u"u+rwX"_s, m_folder->path()}), 0);
#else
    QSKIP("files are protected in another way here");
#endif
}

void tst_SettingsFile::saysThatItCannotWrite()
{
    QFile obstacle(m_folder->filePath(u"config"_s));
    QVERIFY(obstacle.open(QFile::WriteOnly)); // a file, where a folder should be
    const auto error = file().save(Choices());
    QVERIFY(error);
    QVERIFY(error->file.contains(u"patwizard.conf"_s));
}

void tst_SettingsFile::liesWhereTheSystemKeepsConfiguration()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
    QCOMPARE(SettingsFile::defaultName(), m_folder->filePath(u"patwizard/patwizard.conf"_s));
    qputenv("XDG_CONFIG_HOME", before);
#endif
    QVERIFY(SettingsFile::defaultName().endsWith("/patwizard/patwizard.conf"_L1));
}

void tst_SettingsFile::goesOutAsIsChosen_data()
{
    QTest::addColumn<ProxyChoice>("proxy");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as the system does")
        << ProxyChoice{Way::System, u"unused.example"_s, 1} << u"environment.example:8080"_s;
    QTest::newRow("directly") << ProxyChoice{Way::None, u"unused.example"_s, 1} << QString();
    QTest::newRow("through a host")
        << ProxyChoice{Way::HostPort, u"proxy.example"_s, 3128} << u"proxy.example:3128"_s;
    QTest::newRow("through an address")
        << ProxyChoice{Way::HostPort, u"2001:db8::1"_s, 3128} << u"[2001:db8::1]:3128"_s;
}

void tst_SettingsFile::goesOutAsIsChosen()
{
    QFETCH(const ProxyChoice, proxy);
    QFETCH(const QString, expected);
    qputenv("https_proxy", "http://environment.example:8080");
    QVERIFY(!file().save({.proxy = proxy}));
    azuredevops::Service service;
    settings::Settings settings(file());
    settings.govern(service);
    QVERIFY(!service.proxyError());
    QCOMPARE(azuredevops::proxyInUse(service.network(), u"dev.azure.com"_s), expected);
}

void tst_SettingsFile::sendsNothingWhileTheFileIsDamaged()
{
    write("?");
    azuredevops::Service service;
    settings::Settings settings(file());
    settings.govern(service);
    QVERIFY(settings.trouble());
    QVERIFY(service.proxyError());
    QVERIFY(!settings.save({.proxy = {Way::None}}));
    QVERIFY(!settings.trouble());
    QVERIFY(!service.proxyError());
}

void tst_SettingsFile::changesTheWayAtOnce()
{
    qputenv("https_proxy", "http://environment.example:8080");
    azuredevops::Service service;
    settings::Settings settings(file());
    settings.govern(service);
    const QSignalSpy changed(&settings, &settings::Settings::changed);
    const auto way
        = [&service] { return azuredevops::proxyInUse(service.network(), u"dev.azure.com"_s); };
    QVERIFY(!settings.save({.proxy = {Way::HostPort, u"proxy.example"_s, 3128}}));
    QCOMPARE(way(), u"proxy.example:3128"_s);
    QVERIFY(settings.save({.proxy = {Way::HostPort, {}, 3128}}));
    QCOMPARE(way(), u"proxy.example:3128"_s); // refused: nothing changes
    QCOMPARE(changed.count(), 1);
    QVERIFY(!settings.save({}));
    QCOMPARE(way(), u"environment.example:8080"_s);
    QCOMPARE(changed.count(), 2);

    QVERIFY(!settings.save({.authorityFile = m_folder->filePath(u"missing.pem"_s)}));
    QVERIFY(settings.authorityTrouble());
    QVERIFY(!settings.save({}));
    QVERIFY(!settings.authorityTrouble());
}

#ifdef Q_OS_UNIX
/// `tst_settingsfile read FILE`, as an ordinary user, says what comes of reading and saving it.
int read(const QString &name)
{
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        return 1;
    SettingsFile file(name);
    const auto read = file.read();
    const auto saved = file.save({});
    std::printf("read %d, save %d\n", read ? -1 : int(read.error().kind),
                saved ? int(saved->kind) : -1);
    return 0;
}
#endif

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
#ifdef Q_OS_UNIX
    if (QCoreApplication::arguments().value(1) == "read"_L1)
        return read(QCoreApplication::arguments().value(2));
#endif
    tst_SettingsFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settingsfile.moc"
