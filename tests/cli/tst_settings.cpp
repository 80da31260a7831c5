// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/program.h"
#include "settings/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using practice::TokenKind;
using settings::Choices;
using settings::ProxyChoice;
using settings::SettingsFile;
using test::Ended;

using Way = ProxyChoice::Way;

/// What is chosen in Settings holds for every command, unless the command line says otherwise.
class tst_Settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { QFile::remove(SettingsFile::defaultName()); }

    void trustsTheChosenAuthority();
    void trustsWhatTheCommandLineNamesInstead();
    void goesThroughTheChosenProxy();
    void goesOutDirectlyIfThatIsChosen();
    void sendsNothingWhileTheFileIsDamaged();
    void remindsWhenThatIsChosen();

private:
    /// Runs the program without --ca-file.
    [[nodiscard]] Ended run(const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] Ended check() const { return run({u"check"_s}); }
    [[nodiscard]] ProxyChoice practiceProxy() const;
    void choose(const Choices &choices) { QVERIFY(!SettingsFile().save(choices)); }

    practice::Organization m_practice;
    std::optional<test::Program> m_program;
};

void tst_Settings::initTestCase()
{
    QVERIFY(m_practice.start());
    m_program.emplace(m_practice);
    QCOMPARE(m_program->add(u"stored"_s, TokenKind::Full).code, 0);
}

void tst_Settings::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_practice.clear();
    m_practice.forgetRequests();
    m_program.emplace(m_practice);
}

Ended tst_Settings::run(const QStringList &arguments, const QByteArray &input) const
{
    return test::Program::end(
        *m_program->start(QStringLiteral(PATWIZARD_PROGRAM), arguments, input));
}

ProxyChoice tst_Settings::practiceProxy() const
{
    return {Way::HostPort, m_practice.proxy().hostName(), m_practice.proxy().port()};
}

void tst_Settings::trustsTheChosenAuthority()
{
    const Ended before = check();
    QCOMPARE(before.code, 5);
    QVERIFY2(before.err.contains("unknown_issuer"), before.err.constData());
    choose({.authorityFile = m_practice.authorityFile()});
    QCOMPARE(check().code, 0);
    const Ended added = run({u"add"_s, u"fabrikam"_s, u"--name"_s, u"second"_s},
                            m_practice.token(TokenKind::Custom));
    QCOMPARE(added.code, 0);
    QCOMPARE(run({u"remove"_s, u"fabrikam/second"_s}).code, 0);
}

void tst_Settings::trustsWhatTheCommandLineNamesInstead()
{
    choose({.authorityFile = u"/nowhere/authority.pem"_s});
    for (const QStringList &words : {QStringList{u"check"_s}, {u"add"_s, u"fabrikam"_s}}) {
        const Ended ended = run(words, m_practice.token(TokenKind::Custom));
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.startsWith("patwizard: certificate_not_usable: "),
                 ended.err.constData());
        QVERIFY2(ended.err.contains("/nowhere/authority.pem"), ended.err.constData());
        QVERIFY2(ended.err.contains("Settings"), ended.err.constData());
    }
    QCOMPARE(m_practice.requests().size(), 0);
    for (const QStringList &words : {QStringList{u"list"_s}, {u"token"_s, u"fabrikam"_s}}) {
        const Ended ended = run(words); // needs no service
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.err, QByteArray());
    }
    QCOMPARE(m_program->run({u"check"_s}).code, 0); // --ca-file
    QCOMPARE(m_program->run({u"check"_s}).err, QByteArray());
    QVERIFY(m_practice.requests().size() > 0);
}

void tst_Settings::goesThroughTheChosenProxy()
{
    m_program->setProxy(QUrl(u"http://127.0.0.1:1"_s));
    QCOMPARE(m_program->run({u"check"_s}).code, 5);
    choose({.proxy = practiceProxy()});
    QCOMPARE(m_program->run({u"check"_s}).code, 0);

    m_program.emplace(m_practice);
    m_practice.forgetRequests();
    choose({.proxy = {Way::HostPort, u"127.0.0.1"_s, 1}});
    const Ended ended = m_program->run({u"check"_s});
    QCOMPARE(ended.code, 5);
    QVERIFY2(ended.err.contains("proxy_cannot_connect"), ended.err.constData());
    QCOMPARE(m_practice.requests().size(), 0);
    m_program->setProxy(QUrl(u"nonsense://"_s)); // which nobody is asked about then
    choose({.proxy = practiceProxy()});
    QCOMPARE(m_program->run({u"check"_s}).code, 0);
}

/// Nothing is looked up in earnest: the resolver never answers.
void tst_Settings::goesOutDirectlyIfThatIsChosen()
{
    choose({.proxy = {Way::None}});
    const Ended ended = m_program->shell(
        u"LD_PRELOAD='%1' ASAN_OPTIONS=verify_asan_link_order=0 \"$PATWIZARD\" check --ca-file "
        "\"$CA\" --timeout 2"_s.arg(QStringLiteral(HANGING_RESOLVER)));
    QCOMPARE(ended.code, 5);
    QVERIFY2(ended.err.contains("timed_out"), ended.err.constData());
    QCOMPARE(m_practice.requests().size(), 0);
}

void tst_Settings::sendsNothingWhileTheFileIsDamaged()
{
    QFile file(SettingsFile::defaultName());
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("[General]\nproxy=ho");
    file.close();
    const QByteArray token = m_practice.token(TokenKind::Custom);
    for (const QStringList &words :
         {QStringList{u"check"_s}, {u"add"_s, u"fabrikam"_s}, {u"replace"_s, u"fabrikam"_s}}) {
        const Ended ended = m_program->run(words, token);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.startsWith("patwizard: settings_damaged: "), ended.err.constData());
        QCOMPARE(ended.err.count('\n'), 1);
    }
    QCOMPARE(m_practice.requests().size(), 0);
    const Ended list = m_program->run({u"list"_s, u"--json"_s});
    QCOMPARE(list.code, 0);
    QVERIFY2(list.err.startsWith("patwizard: settings_damaged: "), list.err.constData());
    QCOMPARE(list.json()[u"tokens"_s].toArray().size(), 1);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("[General]\nproxy=ho")); // left alone
}

void tst_Settings::remindsWhenThatIsChosen()
{
    const QString day = QDateTime::currentDateTimeUtc().date().addDays(60).toString(Qt::ISODate);
    QCOMPARE(m_program->add(u"ending"_s, TokenKind::Full, {u"--expires"_s, day}).code, 0);
    const auto state = [this] {
        for (const QJsonValue token :
             m_program->run({u"list"_s, u"--json"_s}).json()[u"tokens"_s].toArray()) {
            if (token[u"name"_s] == "ending"_L1)
                return token[u"state"_s].toString();
        }
        return QString();
    };
    QCOMPARE(state(), u"works"_s);
    QVERIFY(!m_program->run({u"check"_s}).err.contains("expires_soon"));
    choose({.reminderDays = {90, 7}});
    QCOMPARE(state(), u"expires_soon"_s);
    QVERIFY(m_program->run({u"check"_s}).err.contains("expires_soon"));
    choose({.reminderDays = {}});
    QCOMPARE(state(), u"works"_s);
}

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
