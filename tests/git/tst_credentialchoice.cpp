// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "git/credentialchoice.h"
#include "practice/mint.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using azuredevops::Organization;
using azuredevops::State;
using azuredevops::Verdict;
using git::CredentialRequest;
using git::CredentialTrouble;
using library::TokenRecord;
using Kind = CredentialTrouble::Kind;

namespace {

const QDate today(2026, 11, 29);

TokenRecord record(const QString &organization, const QString &name,
                   std::optional<State> code = State::Works, int daysAgo = 1,
                   Verdict verdict = Verdict::Works)
{
    TokenRecord record{{Organization::fromText(organization).value(), name}, {}, {}, {}};
    record.current.stored = QDateTime(today.addDays(-100), QTime(12, 0), Qt::UTC);
    if (!code)
        return record;
    library::LastCheck check;
    check.verdict = verdict;
    check.pullRequests = *code;
    check.at = QDateTime(today.addDays(-daysAgo), QTime(12, 0), Qt::UTC);
    record.current.lastCheck = record.current.lastVerdict = check;
    return record;
}

/// What becomes of a request: the organization, or "-" if it is not ours, or "?" and the number of
/// what is wrong; "!" if it is not understood at all.
QString outcome(const QByteArray &request, const QList<TokenRecord> &records)
{
    const auto understood = git::requestFrom(request);
    if (!understood)
        return u"!"_s;
    if (!git::isOurs(*understood))
        return u"-"_s;
    const auto organization = git::organizationOf(*understood, records);
    if (!organization)
        return u'?' + QString::number(int(organization.error().kind));
    return organization.value().name();
}

QString troubled(Kind kind)
{
    return u'?' + QString::number(int(kind));
}

} // namespace

/// What git asks for, whose it is, and which token it gets: all without a keychain.
class tst_CredentialChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsTheOrganization_data();
    void findsTheOrganization();
    void takesTheOnlyOne();
    void readsWhatGitWrites();
    void knowsNoOtherPassword();
    void isBounded();
    void keepsItsPromisesWhateverIsWritten();
    void chooses_data();
    void chooses();
    void doubts();
};

void tst_CredentialChoice::findsTheOrganization_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("expected");
    const QString none = u"-"_s, bad = u"!"_s, contoso = u"contoso"_s, fabrikam = u"fabrikam"_s;
    const QString untold = troubled(Kind::NoOrganization);
    const auto row = [](const char *name, const QByteArray &request, const QString &expected) {
        QTest::newRow(name) << request << expected;
    };
    const QByteArray azure = "protocol=https\nhost=dev.azure.com\n";
    row("by path", azure + "path=fabrikam/Sample%20Project/_git/x\n\n", fabrikam);
    row("by path, without an end", azure + "path=contoso/p/_git/x", contoso);
    row("by path, whatever the user", azure + "username=contoso\npath=fabrikam/p\n", fabrikam);
    row("by path, one that is not stored", azure + "path=northwind/p\n", u"northwind"_s);
    row("by path, alone", azure + "path=fabrikam\n", fabrikam);
    row("by path, in capitals", azure + "path=FABRIKAM/p\n", u"FABRIKAM"_s);
    row("by user name", azure + "username=contoso\n", contoso);
    row("by the user name of one that is not stored", azure + "username=northwind\n",
        u"northwind"_s);
    row("by a user name that is none", azure + "username=dana@contoso.example\n", untold);
    row("by nothing", azure, untold);
    row("by an empty path", azure + "path=\nusername=\n", untold);
    row("by a path that holds none", azure + "path=_git/x\nusername=contoso\n", untold);
    row("by a path that is no name", azure + "path=fabri kam/x\n", untold);
    row("by a path in a path", azure + "path=/fabrikam/x\n", untold);
    row("by its own host", "protocol=https\nhost=fabrikam.visualstudio.com\n", fabrikam);
    row("by its own host, whatever the path",
        "protocol=https\nhost=Fabrikam.VisualStudio.com\npath=contoso/p\n", u"Fabrikam"_s);
    row("capitals", "protocol=HTTPS\nhost=DEV.Azure.COM\npath=contoso/p\n", contoso);
    row("the port of https", "protocol=https\nhost=dev.azure.com:443\npath=contoso/p\n", contoso);
    row("another port", "protocol=https\nhost=dev.azure.com:8443\npath=contoso/p\n", none);
    row("no port", "protocol=https\nhost=dev.azure.com:\npath=contoso/p\n", none);
    row("http", "protocol=http\nhost=dev.azure.com\npath=contoso/p\n",
        troubled(Kind::NotEncrypted));
    row("http, its own host", "protocol=http\nhost=fabrikam.visualstudio.com\n",
        troubled(Kind::NotEncrypted));
    row("ssh", "protocol=ssh\nhost=dev.azure.com\npath=contoso/p\n", none);
    for (const char *host : {"ssh.dev.azure.com",
                             "pkgs.dev.azure.com",
                             "vssps.dev.azure.com",
                             "github.com",
                             "dev.azure.com.evil.example",
                             "evil-dev.azure.com",
                             "notvisualstudio.com",
                             "visualstudio.com",
                             ".visualstudio.com",
                             "a.b.visualstudio.com",
                             "dev.azure.com.",
                             "fabrikam.vssps.visualstudio.com",
                             "app.visualstudio.com",
                             "vs-ssh.visualstudio.com",
                             "fabrikam.visualstudio.com.evil.example",
                             "dev.azure.com/x",
                             "fabrikam@dev.azure.com",
                             "fabri_kam.visualstudio.com",
                             "-.visualstudio.com",
                             "dev\xe3\x80\x82"
                             "azure.com",
                             "\xef\xbd\x84"
                             "ev.azure.com",
                             "dev%2eazure.com",
                             "127.0.0.1",
                             "[::1]"})
        row(host, QByteArray("protocol=https\nhost=") + host + "\npath=contoso/p\n", none);

    row("an address", "url=https://dev.azure.com/contoso/p/_git/x\n", contoso);
    row("an address with a user", "url=https://contoso@dev.azure.com\n", contoso);
    row("an address with a password", "url=https://contoso:x@dev.azure.com/fabrikam\n", fabrikam);
    row("an address with percent signs", "url=https://dev.azure.com/%66abrikam/a%20b\n", fabrikam);
    row("an address with its host in percent signs", "url=https://%64ev.azure.com/contoso\n",
        contoso); // as git reads it
    row("an address that goes before", azure + "path=fabrikam/p\nurl=https://github.com/x\n", none);
    row("an address that comes before",
        "url=https://github.com/x\nhost=dev.azure.com\npath=contoso/p\n", contoso);
    row("an address with another host behind", "url=https://dev.azure.com@evil.example/contoso\n",
        none);
    row("an address with two users", "url=https://a@b@dev.azure.com/contoso\n", none);
    row("an address with http", "url=http://dev.azure.com/contoso\n", troubled(Kind::NotEncrypted));
    row("an address with a line break", "url=https://dev.azure.com%0ahost=x/contoso\n", bad);
    row("an address with a NUL", "url=https://dev.azure.com/contoso%00\n", bad);
    row("an address without a scheme", "url=dev.azure.com/contoso\n", bad);
    row("an address that is none", "url=\n", bad);

    row("what is new",
        azure + "path=contoso/p\ncapability[]=authtype\ncapability[]=state\n"
            + "wwwauth[]=Bearer\nwwwauth[]=Basic realm=\"https://x/\"\nephemeral=1\nquit=1\n"
            + "oauth_refresh_token=x\n\xff\xfe=y\n",
        contoso);
    row("the last one counts", azure + "host=github.com\nhost=dev.azure.com\npath=contoso\n",
        contoso);
    row("nothing after an empty line", azure + "path=contoso/p\n\nhost=github.com\n\0", contoso);
    row("a line without a key", azure + "=x\n", bad);
    row("a line without a value", azure + "path\n", bad);
    row("no protocol", "host=dev.azure.com\npath=contoso/p\n", bad);
    row("no host", "protocol=https\npath=contoso/p\n", bad);
    row("nothing", "", bad);
    row("an empty line", "\n", bad);
    row("a NUL", QByteArrayLiteral("protocol=https\nhost=dev.azure.com\npath=contoso/p\nx=\0\n"),
        bad);
    row("a NUL in the host", QByteArrayLiteral("protocol=https\nhost=dev.azure.com\0x\n"), bad);
    row("a carriage return", "protocol=https\r\nhost=dev.azure.com\r\n", bad);
    row("a tab", azure + "path=contoso/\tp\n", bad);
    row("no text at all",
        "\x7f"
        "ELF\x02\x01",
        bad);
}

void tst_CredentialChoice::findsTheOrganization()
{
    QFETCH(const QByteArray, request);
    QTEST(outcome(request, {record(u"fabrikam"_s, u"a"_s), record(u"contoso"_s, u"b"_s)}),
          "expected");
}

void tst_CredentialChoice::takesTheOnlyOne()
{
    const QByteArray azure = "protocol=https\nhost=dev.azure.com\n";
    const QList<TokenRecord> one{record(u"fabrikam"_s, u"a"_s), record(u"Fabrikam"_s, u"b"_s)};
    QCOMPARE(outcome(azure, one), u"fabrikam"_s);
    QCOMPARE(outcome(azure + "username=dana@fabrikam.example\n", one), u"fabrikam"_s);
    QCOMPARE(outcome(azure + "username=contoso\n", one), u"contoso"_s);
    QCOMPARE(outcome(azure + "path=_git/x\n", one), troubled(Kind::NoOrganization));
    QCOMPARE(outcome(azure, {}), troubled(Kind::NoneStored));
}

void tst_CredentialChoice::readsWhatGitWrites()
{
    const QByteArray secret = practice::mintToken(today);
    const auto request = git::requestFrom("protocol=https\nhost=dev.azure.com\npath=a/b\n"
                                          "username=c\npassword="
                                          + secret + "\n\n");
    QVERIFY(request && request->password);
    QCOMPARE(request->protocol, u"https"_s);
    QCOMPARE(request->host, u"dev.azure.com"_s);
    QCOMPARE(request->path, u"a/b"_s);
    QCOMPARE(request->username, u"c"_s);
    QCOMPARE(request->password->reveal(), secret);
    const auto url = git::requestFrom("url=https://c:" + secret + "@dev.azure.com/a/b?x\n");
    QVERIFY(url && url->password);
    QCOMPARE(url->password->reveal(), secret);
    QCOMPARE(url->path, u"a/b?x"_s);
}

/// A password that is none of ours is no reason to misunderstand git.
void tst_CredentialChoice::knowsNoOtherPassword()
{
    for (const QByteArray &password :
         {QByteArray(), QByteArray("with blanks"), QByteArray("\xc3\xa4"), QByteArray(5000, 'x')}) {
        const auto request
            = git::requestFrom("protocol=https\nhost=dev.azure.com\npassword=" + password + '\n');
        QVERIFY(request && !request->password);
    }
}

void tst_CredentialChoice::isBounded()
{
    const QByteArray azure = "protocol=https\nhost=dev.azure.com\npath=fabrikam\n";
    QVERIFY(git::requestFrom(azure + "x=" + QByteArray(200'000, 'y') + '\n'));
    QVERIFY(!git::requestFrom(azure + "x=" + QByteArray(git::longestRequest, 'y') + '\n'));
    QVERIFY(!git::requestFrom(azure + QByteArray("x=y\n").repeated(git::longestRequest / 4)));
    QCOMPARE(outcome(azure + "path=" + QByteArray(200'000, 'y') + '\n', {}),
             troubled(Kind::NoOrganization));
}

/// Requests as git makes them, of which pieces are lost, doubled, exchanged or altered.
void tst_CredentialChoice::keepsItsPromisesWhateverIsWritten()
{
    const QByteArrayList pieces{"protocol=",
                                "https",
                                "http",
                                "\n",
                                "\n\n",
                                "host=",
                                "dev.azure.com",
                                ".visualstudio.com",
                                "fabrikam",
                                "contoso",
                                "path=",
                                "/",
                                "username=",
                                "@",
                                ":",
                                "url=",
                                "https://",
                                ":443",
                                "%",
                                "%2f",
                                "%00",
                                "%0a",
                                "=",
                                "password=",
                                "x",
                                ".",
                                "-",
                                "_git",
                                "\r",
                                QByteArray(1, '\0'),
                                " ",
                                "\xc3\xa4",
                                "\xe3\x80\x82",
                                "\xff",
                                "?",
                                "#",
                                "evil.example",
                                "protocol=https\n",
                                "host=dev.azure.com\n",
                                "path=fabrikam/p\n"};
    const QList<TokenRecord> records{record(u"fabrikam"_s, u"a"_s), record(u"contoso"_s, u"b"_s)};
    QRandomGenerator random(29);
    int answered = 0;
    for (int run = 0; run < 60'000; ++run) {
        QByteArray input = run % 2 ? "protocol=https\nhost=dev.azure.com\n" : "";
        for (int i = random.bounded(10); i >= 0; --i)
            input += pieces[random.bounded(pieces.size())];
        const auto request = git::requestFrom(input);
        if (!request || !git::isOurs(*request))
            continue;
        const QString host = request->host.toLower();
        QVERIFY2(host == u"dev.azure.com" || host == u"dev.azure.com:443"
                     || host == u"fabrikam.visualstudio.com" || host == u"contoso.visualstudio.com"
                     || host.endsWith(u".visualstudio.com")
                     || host.endsWith(u".visualstudio.com:443"),
                 input.constData());
        QVERIFY2(!request->host.contains(u'@') && !request->host.contains(u'/'), input.constData());
        const auto organization = git::organizationOf(*request, records);
        if (!organization)
            continue;
        ++answered;
        QCOMPARE(request->protocol, u"https"_s);
        const QString name = organization.value().name();
        QVERIFY2(host.startsWith(name + u'.') || request->path.section(u'/', 0, 0) == name
                     || (request->path.isEmpty() && request->username == name),
                 input.constData());
    }
    QVERIFY(answered > 100);
}

void tst_CredentialChoice::chooses_data()
{
    QTest::addColumn<QList<TokenRecord>>("records");
    QTest::addColumn<QString>("expected"); // its name, or what is wrong
    using Records = QList<TokenRecord>;
    const QString f = u"fabrikam"_s;
    const TokenRecord works = record(f, u"works"_s, State::Works, 9);
    const TokenRecord later = record(f, u"later"_s, State::Works, 3);
    const TokenRecord unknown = record(f, u"unknown"_s, std::nullopt);
    const TokenRecord noPermission = record(f, u"permission"_s, State::NoPermission, 0);
    const TokenRecord lacking = record(f, u"lacking"_s, State::Refused, 0, Verdict::Limited);
    const TokenRecord refused = record(f, u"refused"_s, State::Unknown, 0, Verdict::Refused);
    const TokenRecord other = record(u"contoso"_s, u"other"_s, State::Works, 0);
    TokenRecord missing = record(f, u"missing"_s, State::Works, 0);
    missing.current.trouble = {library::SecretTrouble::Kind::Missing, {}};
    TokenRecord failing = record(f, u"failing"_s, State::Works, 2);
    failing.current.lastCheck->verdict = Verdict::Unchecked;
    failing.current.lastCheck->pullRequests = State::Unknown;
    QTest::newRow("none") << Records() << troubled(Kind::NoneStored);
    QTest::newRow("another organization's") << Records{other} << troubled(Kind::NoneStored);
    QTest::newRow("the only one") << Records{other, works} << u"works"_s;
    QTest::newRow("not checked") << Records{unknown} << u"unknown"_s;
    QTest::newRow("checked last") << Records{works, later, other} << u"later"_s;
    QTest::newRow("checked last, in another order") << Records{later, works} << u"later"_s;
    QTest::newRow("with Code") << Records{unknown, noPermission, works} << u"works"_s;
    QTest::newRow("perhaps with Code") << Records{lacking, noPermission} << u"permission"_s;
    QTest::newRow("a check that failed since") << Records{later, failing} << u"failing"_s;
    QTest::newRow("no longer in the keychain") << Records{missing, works} << u"works"_s;
    QTest::newRow("refused") << Records{refused} << troubled(Kind::Refused);
    QTest::newRow("without Code") << Records{lacking} << troubled(Kind::WithoutCode);
    QTest::newRow("refused and without Code")
        << Records{lacking, refused} << troubled(Kind::WithoutCode);
    QTest::newRow("not the refused one") << Records{refused, unknown} << u"unknown"_s;
}

void tst_CredentialChoice::chooses()
{
    QFETCH(const QList<TokenRecord>, records);
    QFETCH(const QString, expected);
    const auto chosen = git::choose(records, Organization::fromText(u"FABRIKAM"_s).value());
    QCOMPARE(chosen ? chosen.value().place.name : troubled(chosen.error().kind), expected);
}

void tst_CredentialChoice::doubts()
{
    TokenRecord token = record(u"fabrikam"_s, u"a"_s, State::Works, 10);
    const auto doubt = [&token] {
        const auto trouble = git::doubtAbout(token, today);
        return trouble ? std::optional(trouble->kind) : std::nullopt;
    };
    QVERIFY(!doubt());
    token.current.expires = today;
    QVERIFY(!doubt());
    token.current.expires = today.addDays(-1);
    QCOMPARE(doubt(), std::optional(Kind::PastItsEnd));
    token.current.expires = today.addDays(-20); // and accepted since
    QVERIFY(!doubt());
    token.current.gitRefusal = QDateTime(today, QTime(12, 0), Qt::UTC);
    QCOMPARE(doubt(), std::optional(Kind::RefusedByGit));
}

QTEST_GUILESS_MAIN(tst_CredentialChoice)
#include "tst_credentialchoice.moc"
