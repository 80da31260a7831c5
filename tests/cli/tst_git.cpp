// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/rotation.h"
#include "keychain/keyring.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QVersionNumber>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using practice::TokenKind;
using test::Ended;

namespace {

constexpr auto repository = "dev.azure.com/fabrikam/Sample%20Project/_git/sample";
constexpr auto otherRepository = "dev.azure.com/contoso/Sample%20Project/_git/sample";

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The real git, the real program and a real keyring, against repositories that are served under
/// the real host names. git's configuration is in a temporary folder.
class tst_Git : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void clonesPushesAndFetches_data();
    void clonesPushesAndFetches();
    void tellsOrganizationsApart();
    void givesNothingToOthers();
    void fillsCredentials_data();
    void fillsCredentials();
    void answers_data();
    void answers();
    void isBounded_data();
    void isBounded();
    void triesAnExpiredTokenOnce();
    void remembersARefusal();
    void remembersNoOtherRefusal();
    void storesNothing();
    void ignoresWhatIsNew();
    void livesBesideCache();
    void livesBesideStore();
    void saysThatNoTokenIsStored();
    void printsToNoTerminal();
    void followsARotation();
    void namesTheTokenNowhere();
    void switchesGit();
    void endsIfTheKeychainIsLocked(); // the last one: it is locked and unlocked

private:
    [[nodiscard]] Ended git(const QString &words) const
    {
        return m_program->shell(u"cd '%1' && git "_s.arg(m_room->path()) + words);
    }
    [[nodiscard]] Ended clone(const QString &address = QString::fromLatin1(repository)) const
    {
        return git(u"clone --quiet 'https://%1' work"_s.arg(address));
    }
    [[nodiscard]] bool store(TokenKind kind, const QStringList &more = {});
    [[nodiscard]] bool storeOther();
    void revoke(TokenKind kind);
    [[nodiscard]] Ended credential(const QString &verb, const QByteArray &input) const
    {
        return test::Program::end(
            *m_program->start(QStringLiteral(PATWIZARD_PROGRAM), {u"credential"_s, verb}, input));
    }
    [[nodiscard]] bool isOn() const
    {
        return m_program->shell(u"\"$PATWIZARD\" git on"_s).code == 0;
    }
    /// With which tokens the service was asked since that was last forgotten, in that order.
    [[nodiscard]] bool knowsExpiry() const;
    [[nodiscard]] QByteArrayList tokensSeen() const;
    [[nodiscard]] QJsonObject listed() const;
    [[nodiscard]] QByteArray request(const QByteArray &more, const QByteArray &password) const;

    std::optional<practice::Organization> m_practice;
    std::optional<test::Program> m_program;
    std::optional<QTemporaryDir> m_room;
    bool m_isSpent = false; ///< a token of it was revoked
    QString m_name;
    int m_count = 0;
};

void tst_Git::initTestCase()
{
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
    qputenv("GIT_TERMINAL_PROMPT", "0");
    qunsetenv("GIT_ASKPASS");
    qunsetenv("SSH_ASKPASS");
    for (const char *const name : {"GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"})
        qputenv(name, "Dana Example");
    for (const char *const address : {"GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"})
        qputenv(address, "dana@fabrikam.example");
}

void tst_Git::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_room.emplace();
    if (!m_practice || m_isSpent) {
        m_practice.emplace();
        QVERIFY(m_practice->start());
        QVERIFY(m_practice->serveRepositories());
    }
    m_isSpent = false;
    m_practice->clear();
    m_practice->forgetRequests();
    qputenv("GIT_CONFIG_GLOBAL", m_room->filePath(u"gitconfig"_s).toUtf8());
    qputenv("GIT_SSL_CAINFO", m_practice->authorityFile().toUtf8());
    m_program.emplace(*m_practice);
    QFile::remove(test::Rotation::library().file());
    m_name = u"g%1"_s.arg(++m_count);
}

/// For good: the next test has another organization.
void tst_Git::revoke(TokenKind kind)
{
    m_isSpent = true;
    m_practice->revoke(kind);
}

bool tst_Git::store(TokenKind kind, const QStringList &more)
{
    const Ended added = m_program->add(m_name, kind, QStringList{u"--unchecked"_s} + more);
    m_practice->forgetRequests();
    return m_program->run({u"token"_s, u"fabrikam/"_s + m_name}).out.trimmed()
        == m_practice->token(kind);
}

/// Of the other organization, which the practice knows for git alone.
bool tst_Git::storeOther()
{
    const Ended added
        = m_program->run({u"add"_s, u"contoso"_s, u"--name"_s, m_name, u"--unchecked"_s},
                         m_practice->token(TokenKind::OtherOrganization));
    m_practice->forgetRequests();
    return m_program->run({u"token"_s, u"contoso/"_s + m_name}).code == 0;
}

/// Of git itself.
bool tst_Git::knowsExpiry() const
{
    const QString version = QString::fromUtf8(git(u"version"_s).out);
    return QVersionNumber::fromString(version.section(u' ', 2, 2)) >= QVersionNumber(2, 41);
}

QByteArrayList tst_Git::tokensSeen() const
{
    QByteArrayList tokens;
    for (const practice::Request &request : m_practice->requests()) {
        if (request.token != "none")
            tokens += request.token;
    }
    return tokens;
}

QJsonObject tst_Git::listed() const
{
    return m_program->run({u"list"_s, u"--json"_s}).json()[u"tokens"_s][0].toObject();
}

QByteArray tst_Git::request(const QByteArray &more, const QByteArray &password) const
{
    return "protocol=https\nhost=dev.azure.com\n" + more + "password=" + password + "\n\n";
}

void tst_Git::clonesPushesAndFetches_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("withPath"); // whether git tells it
    const QString path = u"fabrikam/Sample%20Project/_git/sample"_s;
    QTest::newRow("by path") << u"dev.azure.com/"_s + path << true;
    QTest::newRow("by path and user name") << u"fabrikam@dev.azure.com/"_s + path << true;
    QTest::newRow("by path, another's name") << u"dana@dev.azure.com/"_s + path << true;
    QTest::newRow("by user name") << u"fabrikam@dev.azure.com/"_s + path << false;
    QTest::newRow("the only one") << u"dev.azure.com/"_s + path << false;
    QTest::newRow("its own host") << u"fabrikam.visualstudio.com/Sample%20Project/_git/sample"_s
                                  << true;
    QTest::newRow("its own host, no path")
        << u"fabrikam.visualstudio.com/Sample%20Project/_git/sample"_s << false;
    QTest::newRow("capitals") << u"dev.azure.com/Fabrikam/Sample%20Project/_git/sample"_s << true;
    QTest::newRow("with a port") << u"dev.azure.com:443/"_s + path << true;
}

void tst_Git::clonesPushesAndFetches()
{
    QFETCH(const QString, address);
    QFETCH(const bool, withPath);
    QVERIFY(store(TokenKind::Full));
    QVERIFY(isOn());
    if (!withPath)
        QCOMPARE(git(u"config --global credential.useHttpPath false"_s).code, 0);
    const Ended cloned = clone(address);
    QVERIFY2(cloned.code == 0 && cloned.err.isEmpty(), cloned.err.constData());
    const Ended pushed = git(
        u"-C work commit --quiet --allow-empty -m more && git -C work push --quiet origin main"_s);
    QVERIFY2(pushed.code == 0, pushed.err.constData());
    const Ended fetched = git(u"-C work fetch --quiet"_s);
    QVERIFY2(fetched.code == 0 && fetched.err.isEmpty(), fetched.err.constData());
    QVERIFY(!tokensSeen().isEmpty());
    QCOMPARE(tokensSeen().count("full"), tokensSeen().size());
    QCOMPARE(m_practice->unexpected().size(), 0);
    QCOMPARE(listed()[u"git_refused"_s], QJsonValue());
}

void tst_Git::tellsOrganizationsApart()
{
    QVERIFY(store(TokenKind::Full));
    QVERIFY(storeOther());
    QVERIFY(isOn());
    QCOMPARE(clone().code, 0);
    for (const char *address :
         {otherRepository, "contoso.visualstudio.com/Sample%20Project/_git/sample"}) {
        const Ended cloned
            = git(u"clone --quiet https://%1 '%1'"_s.arg(QString::fromLatin1(address)));
        QVERIFY2(cloned.code == 0, cloned.err.constData());
    }
    for (const practice::Request &request : m_practice->requests()) {
        const bool isOther
            = request.path.startsWith("/contoso") || request.host.startsWith("contoso");
        QVERIFY(request.token == "none" || (request.token == "other-organization") == isOther);
    }
    // Without the path, the name in front of the host tells.
    QCOMPARE(git(u"config --global credential.useHttpPath false"_s).code, 0);
    m_practice->forgetRequests();
    QCOMPARE(
        git(u"clone --quiet https://contoso@%1 named"_s.arg(QString::fromLatin1(otherRepository)))
            .code,
        0);
    QVERIFY(!tokensSeen().contains("full"));
    m_practice->forgetRequests();
    const Ended untold
        = git(u"clone --quiet https://%1 untold"_s.arg(QString::fromLatin1(repository)));
    QVERIFY(untold.code != 0);
    QVERIFY2(untold.err.contains(": git_no_organization: "), untold.err.constData());
    QCOMPARE(tokensSeen(), QByteArrayList());
}

void tst_Git::givesNothingToOthers()
{
    QVERIFY(store(TokenKind::Full));
    // As somebody may have configured it who wants it for everything.
    QCOMPARE(git(u"config --global credential.helper \"!'$PATWIZARD' credential\""_s).code, 0);
    for (const char *address :
         {"https://github.com/fabrikam/x", "https://dev.azure.com.evil.example/fabrikam",
          "https://ssh.dev.azure.com/fabrikam", "https://dev.azure.com:8443/fabrikam/x"}) {
        const Ended filled = m_program->shell(
            u"printf 'url=%1\\n\\n' | git credential fill"_s.arg(QString::fromLatin1(address)));
        QVERIFY(filled.code != 0 && filled.out.isEmpty());
        QVERIFY2(!filled.err.contains("patwizard"), filled.err.constData());
    }
    QCOMPARE(m_practice->requests().size(), 0);
}

void tst_Git::fillsCredentials_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("username"); // empty: git gets nothing
    QTest::addColumn<QByteArray>("says"); // on standard error
    const auto row
        = [](const char *name, const QByteArray &request, const QByteArray &username,
             const QByteArray &says = {}) { QTest::newRow(name) << request << username << says; };
    const QByteArray azure = "protocol=https\nhost=dev.azure.com\n";
    row("by path", azure + "path=fabrikam/p/_git/r\n", "fabrikam");
    row("by path and a name", azure + "path=fabrikam/p\nusername=dana\n", "dana");
    row("an address", "url=https://dev.azure.com/fabrikam/p/_git/r\n", "fabrikam");
    row("an address with a name", "url=https://fabrikam@dev.azure.com/fabrikam/p\n", "fabrikam");
    row("percent signs", "url=https://dev.azure.com/fabrikam/a%20b%C3%A4/_git/r\n", "fabrikam");
    row("the only one", azure, "fabrikam");
    row("a mail address", azure + "username=dana@fabrikam.example\n", "dana@fabrikam.example");
    row("its own host", "url=https://fabrikam.visualstudio.com/p\n", "fabrikam");
    row("capitals", "protocol=https\nhost=DEV.AZURE.COM\npath=FABRIKAM/p\n", "FABRIKAM");
    row("the usual port", "url=https://dev.azure.com:443/fabrikam/p\n", "fabrikam");
    row("another organization", azure + "path=northwind/p\n", "",
        "northwind: git_no_token: No token is stored for the organization “northwind”. To store "
        "one, use “patwizard add northwind”");
    row("another name", azure + "username=northwind\n", "", ": git_no_token: ");
    row("another host of its own", "url=https://northwind.visualstudio.com/p\n", "");
    row("http", "url=http://dev.azure.com/fabrikam/p\n", "");
    row("no organization", azure + "path=_git/p\n", "", ": git_no_organization: ");
    row("another service", "url=https://pkgs.dev.azure.com/fabrikam/p\n", "");
}

/// What `git credential fill` says, which asks whom `patwizard git on` has configured.
void tst_Git::fillsCredentials()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, username);
    QFETCH(const QByteArray, says);
    QVERIFY(store(TokenKind::Full));
    QVERIFY(isOn());
    const Ended filled = test::Program::end(
        *m_program->start(u"git"_s, {u"credential"_s, u"fill"_s}, request + '\n'));
    const QByteArray password = "password=" + m_practice->token(TokenKind::Full) + '\n';
    QCOMPARE(filled.code == 0, !username.isEmpty());
    QCOMPARE(filled.out.contains(password), !username.isEmpty());
    if (!username.isEmpty() && username != "FABRIKAM")
        QVERIFY2(filled.out.contains("username=" + username + '\n'), filled.out.constData());
    QVERIFY2(says.isEmpty() ? !filled.err.contains("patwizard: ") : filled.err.contains(says),
             filled.err.constData());
    QCOMPARE(m_practice->requests().size(), 0);
}

void tst_Git::answers_data()
{
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](TokenKind kind, int code, const QByteArray &says) {
        QTest::newRow(practice::row(kind).key.data()) << kind << code << says;
    };
    row(TokenKind::Full, 0, {});
    row(TokenKind::CodeRead, 0, {});
    row(TokenKind::OldCustom, 0, {});
    row(TokenKind::NoCodePermission, 0, {}); // for all repositories, not for each
    row(TokenKind::ConditionalAccess, 0, {}); // could not be checked, from here
    row(TokenKind::Members, 4, ": git_token_without_code: ");
    row(TokenKind::CodeStatus, 4, ": git_token_without_code: ");
    row(TokenKind::Revoked, 3, ": git_token_refused: ");
    row(TokenKind::Expired, 3, ": git_token_refused: ");
}

/// As the last check left it, by the protocol itself: every line of it.
void tst_Git::answers()
{
    QFETCH(const TokenKind, kind);
    QFETCH(const int, code);
    QFETCH(const QByteArray, says);
    const QDate end = QDateTime::currentDateTimeUtc().date().addDays(50);
    QVERIFY(store(kind, {u"--expires"_s, end.toString(Qt::ISODate)}));
    const Ended ended
        = credential(u"get"_s, "protocol=https\nhost=dev.azure.com\npath=fabrikam/p\n");
    QCOMPARE(ended.code, code);
    const QByteArray seconds
        = QByteArray::number(QDateTime(end, QTime(23, 59, 59), Qt::UTC).toSecsSinceEpoch());
    QCOMPARE(ended.out,
             code ? QByteArray()
                  : "username=fabrikam\npassword=" + m_practice->token(kind)
                     + "\npassword_expiry_utc=" + seconds + '\n');
    QVERIFY2(says.isEmpty() ? ended.err.isEmpty()
                            : ended.err.contains(says) && ended.err.count('\n') == 1,
             ended.err.constData());
    QCOMPARE(m_practice->requests().size(), 0);
}

void tst_Git::isBounded_data()
{
    QTest::addColumn<QString>("input");
    QTest::newRow("endless lines") << u"yes"_s;
    QTest::newRow("an endless line") << u"yes x | tr -d '\\n'"_s;
    QTest::newRow("an endless value") << u"{ printf 'host='; cat /dev/zero | tr '\\0' a; }"_s;
    QTest::newRow("nothing but NUL") << u"cat /dev/zero"_s;
    QTest::newRow("noise") << u"cat /dev/urandom"_s;
    QTest::newRow("a NUL")
        << u"printf 'protocol=https\\nhost=dev.azure.com\\npath=fabrikam\\0\\n\\n'"_s;
    QTest::newRow("no key") << u"printf 'protocol=https\\nhost=dev.azure.com\\n=x\\n\\n'"_s;
    QTest::newRow("nothing") << u":"_s;
}

void tst_Git::isBounded()
{
    QFETCH(const QString, input);
    QVERIFY(store(TokenKind::Full));
    for (const char *verb : {"get", "erase"}) {
        const Ended ended = m_program->shell(input + u" 2>/dev/null | \"$PATWIZARD\" credential "_s
                                             + QString::fromLatin1(verb));
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(ended.err.startsWith("patwizard: git_request_not_understood: "),
                 ended.err.constData());
        QCOMPARE(ended.err.count('\n'), 1);
    }
}

/// The recorded date is the person's word: git tries the token once, or since 2.41 not at all, and
/// asks no further.
void tst_Git::triesAnExpiredTokenOnce()
{
    QVERIFY(store(TokenKind::Full));
    QVERIFY(isOn());
    QCOMPARE(clone().code, 0);
    const QDate end = QDateTime::currentDateTimeUtc().date().addDays(-1);
    auto library = test::Rotation::library();
    QVERIFY(bool(library.update(
        library.records().value().constFirst().place, [end](library::TokenRecord &record) {
            record.current.expires = end;
            record.current.lastVerdict->at = record.current.lastVerdict->at.addDays(-9);
        })));
    revoke(TokenKind::Full);
    m_practice->forgetRequests();
    const Ended fetched = git(u"-C work fetch --quiet"_s);
    QVERIFY(fetched.code != 0);
    QVERIFY2(fetched.err.contains(": git_token_past_its_end: ")
                 && fetched.err.contains("patwizard rotate"),
             fetched.err.constData());
    QCOMPARE(tokensSeen(), knowsExpiry() ? QByteArrayList() : QByteArrayList{"full"});
    const Ended got = credential(u"get"_s, "protocol=https\nhost=dev.azure.com\npath=fabrikam/p\n");
    QVERIFY2(got.out.contains("\npassword_expiry_utc="
                              + QByteArray::number(
                                  QDateTime(end, QTime(23, 59, 59), Qt::UTC).toSecsSinceEpoch())),
             got.err.constData());
}

void tst_Git::remembersARefusal()
{
    QVERIFY(store(TokenKind::Full));
    QVERIFY(isOn());
    QCOMPARE(clone().code, 0);
    revoke(TokenKind::Full);
    m_practice->forgetRequests();
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    const Ended fetched = git(u"-C work fetch --quiet"_s);
    QVERIFY(fetched.code != 0);
    QVERIFY2(fetched.err.contains(": refused_by_git: ") && fetched.err.contains("patwizard check"),
             fetched.err.constData());
    QCOMPARE(tokensSeen(), QByteArrayList{"full"});

    QVERIFY(listed()[u"notices"_s].toArray().contains(u"refused_by_git"_s));
    QCOMPARE(listed()[u"state"_s].toString(), u"works"_s); // as it was last checked
    QVERIFY(QDateTime::fromString(listed()[u"git_refused"_s].toString(), Qt::ISODate) >= before);
    const Ended list = m_program->run({u"list"_s});
    QVERIFY2(list.err.contains(": refused_by_git: Git says that Azure DevOps refused it today."),
             list.err.constData());
    QVERIFY2(list.out.contains("git says that Azure DevOps refused it on "), list.out.constData());

    // It is still there, and git may try it again.
    QCOMPARE(m_program->run({u"token"_s, u"fabrikam/"_s + m_name}).out.trimmed(),
             m_practice->token(TokenKind::Full));
    const Ended again = credential(u"get"_s, request("path=fabrikam/p\n", {}));
    QVERIFY(again.code == 0 && again.out.contains(m_practice->token(TokenKind::Full)));
    QVERIFY2(again.err.contains(": refused_by_git: "), again.err.constData());

    QCOMPARE(m_program->run({u"check"_s}).code, 3);
    QVERIFY(!listed()[u"notices"_s].toArray().contains(u"refused_by_git"_s));
    QCOMPARE(listed()[u"git_refused"_s], QJsonValue());
    QCOMPARE(listed()[u"state"_s].toString(), u"refused"_s);
    QCOMPARE(credential(u"get"_s, request("path=fabrikam/p\n", {})).out, QByteArray());
}

void tst_Git::remembersNoOtherRefusal()
{
    QVERIFY(store(TokenKind::Full));
    QVERIFY(storeOther());
    const QByteArray before = contentOf(test::Rotation::library().file());
    const QByteArray full = m_practice->token(TokenKind::Full);
    for (const QByteArray &input :
         {request("path=fabrikam/p\n", m_practice->token(TokenKind::Custom)),
          request("path=fabrikam/p\n", "hunter2"), request("path=fabrikam/p\n", {}),
          request("path=fabrikam/p\n", full.chopped(1)), request("path=contoso/p\n", full),
          QByteArray("protocol=https\nhost=github.com\npassword=" + full + "\n\n"),
          QByteArray("protocol=http\nhost=dev.azure.com\npath=fabrikam\npassword=" + full + "\n\n"),
          QByteArray("protocol=https\nhost=dev.azure.com\npath=fabrikam/p\n\n")}) {
        const Ended erased = credential(u"erase"_s, input);
        QCOMPARE(erased.out, QByteArray());
        QVERIFY2(!erased.err.contains(full), "the token is on standard error");
        QCOMPARE(contentOf(test::Rotation::library().file()), before);
    }
    QCOMPARE(credential(u"erase"_s, request("path=fabrikam/p\n", full)).code, 0);
    QVERIFY(contentOf(test::Rotation::library().file()) != before);
    QVERIFY(listed()[u"notices"_s].toArray().contains(u"refused_by_git"_s));
    // One that could not be asked says nothing.
    m_practice->misbehave(practice::Endpoint::All, practice::Fault::ServerError);
    QCOMPARE(m_program->run({u"check"_s, u"fabrikam"_s}).code, 5);
    QVERIFY(listed()[u"notices"_s].toArray().contains(u"refused_by_git"_s));
    m_practice->clear();
    QCOMPARE(m_program->run({u"check"_s, u"fabrikam"_s}).code, 0);
    QVERIFY(!listed()[u"notices"_s].toArray().contains(u"refused_by_git"_s));
}

void tst_Git::storesNothing()
{
    QVERIFY(store(TokenKind::Full));
    const QByteArray before = contentOf(test::Rotation::library().file());
    const QByteArray secret = m_practice->token(TokenKind::Renewed);
    const Ended stored = credential(u"store"_s, request("path=northwind/p\n", secret));
    QVERIFY(stored.code == 0 && stored.out.isEmpty() && stored.err.isEmpty());
    QCOMPARE(contentOf(test::Rotation::library().file()), before);
    QCOMPARE(credential(u"get"_s, request("path=northwind/p\n", {})).code, 6);
}

/// "If a helper receives any other operation, it should silently ignore the request."
void tst_Git::ignoresWhatIsNew()
{
    for (const QString &verb : {u"capability"_s, u"frobnicate"_s}) {
        const Ended ended = credential(verb, "version 0\n");
        QVERIFY(ended.code == 0 && ended.out.isEmpty() && ended.err.isEmpty());
    }
    QCOMPARE(m_program->run({u"credential"_s}).code, 2);
    QCOMPARE(m_program->run({u"git"_s, u"sideways"_s}).code, 2);
    QCOMPARE(m_program->run({u"git"_s}).code, 2);
    QCOMPARE(m_program->run({u"git"_s, u"on"_s, u"off"_s}).code, 2);
    QCOMPARE(m_program->run({u"list"_s, u"--local"_s}).code, 2);
}

void tst_Git::livesBesideCache()
{
    QVERIFY(store(TokenKind::Custom));
    QCOMPARE(git(u"config --global credential.helper cache"_s).code, 0);
    const Ended on = m_program->shell(u"\"$PATWIZARD\" git on"_s);
    QVERIFY2(on.err.contains(": git_asks_another_first: Git asks these first: cache (global)."),
             on.err.constData());
    QCOMPARE(clone().code, 0);
    // The token that the cache keeps is refused: it forgets it, and the list says so.
    revoke(TokenKind::Custom);
    QVERIFY(git(u"-C work fetch --quiet"_s).code != 0);
    QVERIFY(listed()[u"notices"_s].toArray().contains(u"refused_by_git"_s));
    const QString place = u"fabrikam/"_s + m_name;
    QCOMPARE(m_program->run({u"replace"_s, place}, m_practice->token(TokenKind::Renewed)).code, 0);
    m_practice->forgetRequests();
    const Ended fetched = git(u"-C work fetch --quiet"_s);
    QVERIFY2(fetched.code == 0, fetched.err.constData());
    QCOMPARE(tokensSeen().count("custom"), 0);
    QCOMPARE(git(u"credential-cache exit"_s).code, 0);
}

/// git keeps a copy in a plain file then, which is said; the copy is as old as it is.
void tst_Git::livesBesideStore()
{
    QVERIFY(store(TokenKind::Custom));
    const QString file = m_room->filePath(u"plain"_s);
    QCOMPARE(git(u"config --global credential.helper 'store --file=%1'"_s.arg(file)).code, 0);
    const Ended on = m_program->shell(u"\"$PATWIZARD\" git on"_s);
    QVERIFY2(on.err.contains(": git_keeps_plain_text: "), on.err.constData());
    QCOMPARE(clone().code, 0);
    const QString place = u"fabrikam/"_s + m_name;
    QCOMPARE(m_program->run({u"replace"_s, place}, m_practice->token(TokenKind::Renewed)).code, 0);
    revoke(TokenKind::Custom);
    m_practice->forgetRequests();
    QVERIFY(git(u"-C work fetch --quiet"_s).code != 0); // with the copy, which git forgets then
    QCOMPARE(tokensSeen(), QByteArrayList{"custom"});
    QVERIFY(!listed()[u"notices"_s].toArray().contains(u"refused_by_git"_s)); // not the one in use
    QCOMPARE(git(u"-C work fetch --quiet"_s).code, 0);
    QVERIFY(tokensSeen().contains("renewed"));
}

void tst_Git::saysThatNoTokenIsStored()
{
    QVERIFY(isOn());
    const Ended none = clone();
    QVERIFY(none.code != 0);
    QVERIFY2(none.err.contains("patwizard: fabrikam: git_no_token: "), none.err.constData());
    QVERIFY2(none.err.contains("patwizard add fabrikam"), none.err.constData());
    QCOMPARE(tokensSeen(), QByteArrayList());
    // On the list, and no longer in the keychain.
    QVERIFY(store(TokenKind::Full));
    test::secretTool(u"clear"_s, u"fabrikam/"_s + m_name);
    const Ended gone = clone();
    QVERIFY2(gone.err.contains(": keychain_not_found: "), gone.err.constData());
}

void tst_Git::printsToNoTerminal()
{
    QVERIFY(store(TokenKind::Full));
    const QString script
        = u"printf 'url=https://dev.azure.com/fabrikam\\n\\n' | \"$PATWIZARD\" credential get"_s;
    const Ended seen = m_program->terminal(script);
    QVERIFY2(seen.code == 2 && seen.out.contains(": output_is_a_terminal: "), seen.out.constData());
    QVERIFY(!seen.out.contains(m_practice->token(TokenKind::Full)));
    const Ended forced = m_program->terminal(script + u" --force"_s);
    QVERIFY(forced.out.contains(m_practice->token(TokenKind::Full)));
}

/// Without a word to git.
void tst_Git::followsARotation()
{
    QVERIFY(store(TokenKind::Custom));
    QVERIFY(isOn());
    QCOMPARE(clone().code, 0);
    QCOMPARE(
        m_program
            ->run({u"replace"_s, u"fabrikam/"_s + m_name}, m_practice->token(TokenKind::Renewed))
            .code,
        0);
    revoke(TokenKind::Custom);
    m_practice->forgetRequests();
    const Ended fetched = git(u"-C work fetch --quiet"_s);
    QVERIFY2(fetched.code == 0 && fetched.err.isEmpty(), fetched.err.constData());
    QVERIFY(tokensSeen().contains("renewed") && !tokensSeen().contains("custom"));
}

/// Neither among arguments nor in the environment, nor on standard error.
void tst_Git::namesTheTokenNowhere()
{
    QVERIFY(store(TokenKind::Full));
    QVERIFY(isOn());
    const Ended cloned = clone();
    const Ended traced = m_program->shell(
        u"cd '%1/work' && GIT_TRACE=1 GIT_TRACE2_EVENT=1 GIT_TRACE_CURL=1 git fetch"_s.arg(
            m_room->path()));
    QVERIFY(cloned.code == 0 && traced.code == 0);
    QVERIFY2(traced.err.contains(" credential get"), traced.err.constData());
    const QByteArray secret = m_practice->token(TokenKind::Full);
    for (const QByteArray &said : {cloned.err, traced.err, traced.out}) {
        QVERIFY(!said.contains(secret));
        QVERIFY(!said.contains((":" + secret).toBase64().chopped(4)));
    }
    QVERIFY(!contentOf(m_room->filePath(u"gitconfig"_s)).contains(secret));
    QVERIFY(!contentOf(m_room->filePath(u"work/.git/config"_s)).contains(secret));
    QVERIFY(!contentOf(test::Rotation::library().file()).contains(secret));
}

void tst_Git::switchesGit()
{
    QVERIFY(store(TokenKind::Full));
    const QString config = m_room->filePath(u"gitconfig"_s);
    const auto run = [this](const char *words) {
        return m_program->run({u"git"_s, QString::fromLatin1(words)});
    };
    const QByteArray azure = "https://dev.azure.com/fabrikam\t";
    const QByteArray own = "https://fabrikam.visualstudio.com\t";
    QCOMPARE(run("status").out, azure + "off\tnobody\n" + own + "off\tnobody\n");
    const Ended on = run("on");
    QVERIFY2(on.code == 0 && on.err.isEmpty(), on.err.constData());
    QCOMPARE(on.out, azure + "on\tPAT Wizard (global)\n" + own + "on\tPAT Wizard (global)\n");
    QCOMPARE(run("status").out, on.out);
    QCOMPARE(run("off").out, azure + "off\tnobody\n" + own + "off\tnobody\n");
    QCOMPARE(contentOf(config), QByteArray());
    // One that was stored since has its own host to be told.
    QCOMPARE(run("on").code, 0);
    QVERIFY(storeOther());
    const Ended more = run("status");
    QVERIFY2(more.err.contains(": git_asks_not_for_all: Git does not ask PAT Wizard for: "
                               "https://contoso.visualstudio.com."),
             more.err.constData());
    QCOMPARE(run("on").err, QByteArray());

    const Ended absent = m_program->shell(u"PATH=/nowhere \"$PATWIZARD\" git on"_s);
    QCOMPARE(absent.code, 1);
    QVERIFY2(absent.err.contains(": git_not_found: Git was not found."), absent.err.constData());
    const Ended outside = m_program->shell(u"cd / && \"$PATWIZARD\" git on --local"_s);
    QCOMPARE(outside.code, 1);
    QVERIFY2(outside.err.contains(": git_no_repository: "), outside.err.constData());
}

void tst_Git::endsIfTheKeychainIsLocked()
{
    QVERIFY(store(TokenKind::Full));
    QVERIFY(isOn());
    QCOMPARE(clone().code, 0);
    const auto keyring = test::Keyring::login();
    const test::Refuser person;
    QVERIFY(keyring.lock());
    m_practice->forgetRequests();
    QElapsedTimer time;
    time.start();
    const Ended fetched = git(u"-C work fetch --quiet"_s);
    QVERIFY(fetched.code != 0);
    QVERIFY2(fetched.err.contains(": keychain_locked: "), fetched.err.constData());
    QVERIFY(time.elapsed() < 20'000);
    QCOMPARE(person.prompts, 0);
    QCOMPARE(tokensSeen(), QByteArrayList());
    const Ended erased
        = credential(u"erase"_s, request("path=fabrikam/p\n", m_practice->token(TokenKind::Full)));
    QCOMPARE(erased.code, 6);
    QCOMPARE(person.prompts, 0);
    QVERIFY(keyring.unlock());
    QCOMPARE(git(u"-C work fetch --quiet"_s).code, 0);
}

QTEST_GUILESS_MAIN(tst_Git)
#include "tst_git.moc"
