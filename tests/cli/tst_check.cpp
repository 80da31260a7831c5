// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/program.h"
#include "keychain/systemkeychain.h"
#include "library/tokenlibrary.h"
#include "support/outcome.h"

#include <QFile>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using azuredevops::Probe;
using practice::Endpoint;
using practice::TokenKind;

namespace {

library::TokenLibrary tokenLibrary()
{
    return library::TokenLibrary(qEnvironmentVariable("XDG_DATA_HOME") + u"/patwizard"_s);
}

} // namespace

/// What `check` and `list` say of a token that is known already, and what `add` keeps of it; what a
/// check comes to is tst_verdicts' business.
class tst_Check : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void saysWhatIsDifferent();
    void keepsTheVerdictWhenUnchecked();
    void warnsOfTheEnd_data();
    void warnsOfTheEnd();
    void saysWhenAGlobalTokenEnds();
    void saysThatTheRecordedDateIsWrong();
    void tellsOfAVanishedSecret();
    void keepsWhatIsNotToldAgain();
    void keepsTheOrderOfTheRecords();
    void asksNoMoreOnceAPauseIsAskedFor();

private:
    [[nodiscard]] bool store(TokenKind kind, const QString &name,
                             std::optional<QDate> expires = QDate(2099, 12, 31),
                             azuredevops::CheckReport report = {});
    [[nodiscard]] bool write(TokenKind kind, const QString &name);
    [[nodiscard]] QJsonObject listed() const;

    practice::Organization m_practice;
    std::optional<test::Program> m_program;
    keychain::SystemKeychain m_keychain;
};

void tst_Check::initTestCase()
{
    QVERIFY(m_practice.start());
    m_program.emplace(m_practice);
}

void tst_Check::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_practice.clear();
    QFile::remove(tokenLibrary().file());
}

bool tst_Check::store(TokenKind kind, const QString &name, std::optional<QDate> expires,
                      azuredevops::CheckReport report)
{
    const library::Place place{azuredevops::Organization::fromText(u"fabrikam"_s).value(), name};
    const auto token = token::Token::fromText(QString::fromLatin1(m_practice.token(kind)));
    report.checked = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC);
    return write(kind, name)
        && tokenLibrary().put(library::newRecord(place, name, *token, report, expires));
}

/// Puts another secret under a name, as if the token had been edited at Azure DevOps.
bool tst_Check::write(TokenKind kind, const QString &name)
{
    const auto token = token::Token::fromText(QString::fromLatin1(m_practice.token(kind)));
    const auto written = test::outcome<keychain::WriteEntryResult>(
        m_keychain.write("fabrikam/"_L1 + name, *token));
    return written && *written;
}

/// The one token of the list.
QJsonObject tst_Check::listed() const
{
    return m_program->run({u"list"_s, u"--json"_s}).json()[u"tokens"_s][0].toObject();
}

void tst_Check::saysWhatIsDifferent()
{
    QVERIFY(store(TokenKind::Custom, u"edited"_s));
    const auto checked = [this](TokenKind kind) {
        return write(kind, u"edited"_s) ? m_program->run({u"check"_s}).err : QByteArray("?");
    };
    const QByteArray about = "patwizard: fabrikam/edited: ";
    QCOMPARE(checked(TokenKind::Custom), QByteArray());
    QCOMPARE(checked(TokenKind::Renewed), QByteArray()); // no news is no line

    QByteArray said = checked(TokenKind::CodeRead);
    QVERIFY2(said.contains(about + "lost_reviewers: "), said.constData());
    QVERIFY(!said.contains("lost_pull_requests") && !said.contains("gained"));
    said = checked(TokenKind::CodeRead);
    QVERIFY(!said.contains("lost")); // it was said

    said = checked(TokenKind::Colleague);
    QVERIFY2(said.contains(about + "other_account: "), said.constData());
    QVERIFY(said.contains("Dana Practice") && said.contains("Sam Practice"));
    QVERIFY(said.contains(about + "gained_reviewers: "));

    said = checked(TokenKind::Global);
    QVERIFY2(said.contains(about + "became_global: "), said.constData());
    QVERIFY(said.contains(about + "gained_diff: "));
}

void tst_Check::keepsTheVerdictWhenUnchecked()
{
    QVERIFY(store(TokenKind::Custom, u"kept"_s));
    QCOMPARE(m_program->run({u"check"_s}).code, 0);
    const QString good = listed()[u"last_good"_s].toString();
    QVERIFY(!good.isEmpty());
    QCOMPARE(listed()[u"state"_s].toString(), u"works_without_diff"_s);
    QCOMPARE(listed()[u"old_tokens"_s], QJsonValue(0));

    m_practice.misbehave(Endpoint::ConnectionData, practice::Fault::ProxyForbids);
    const auto checked = m_program->run({u"check"_s});
    QCOMPARE(checked.code, 5);
    QCOMPARE(
        m_program->run({u"check"_s, u"--json"_s}).json()[u"tokens"_s][0][u"verdict"_s].toString(),
        u"unchecked"_s);

    QCOMPARE(listed()[u"state"_s].toString(), u"works_without_diff"_s);
    QCOMPARE(listed()[u"last_good"_s].toString(), good);
    QCOMPARE(listed()[u"verdict"_s].toString(), u"unchecked"_s);
    const QByteArray list = m_program->run({u"list"_s}).out;
    QVERIFY2(list.startsWith("fabrikam/kept\tWorks without Diff; could not be checked on "),
             list.constData());
    QVERIFY2(list.contains(": The proxy refused to connect.\tworks\tworks\trefused\t2099-12-31\t"
                           + good.toLatin1() + '\t'),
             list.constData());
    QCOMPARE(checked.out, list);
}

void tst_Check::warnsOfTheEnd_data()
{
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<bool>("expected");
    QTest::newRow("tomorrow") << TokenKind::Custom << 1 << 0 << true;
    QTest::newRow("far away") << TokenKind::Custom << 40 << 0 << false;
    QTest::newRow("lacking, tomorrow") << TokenKind::CodeRead << 1 << 4 << true;
    QTest::newRow("unchecked, tomorrow") << TokenKind::ConditionalAccess << 1 << 5 << true;
    QTest::newRow("refused, tomorrow") << TokenKind::Revoked << 1 << 3 << false;
}

/// A check that is run every night is all that some people have.
void tst_Check::warnsOfTheEnd()
{
    QFETCH(const TokenKind, kind);
    QFETCH(const int, days);
    QFETCH(const int, exitCode);
    QFETCH(const bool, expected);
    const QDate end = QDateTime::currentDateTimeUtc().date().addDays(days);
    QVERIFY(store(kind, u"ending"_s, end));
    for (const QStringList &json : {QStringList(), QStringList{u"--json"_s}}) {
        const auto checked = m_program->run(QStringList{u"check"_s} + json);
        QCOMPARE(checked.code, exitCode);
        const QByteArray line = "patwizard: fabrikam/ending: expires_soon: The token expires on "
            + end.toString(Qt::ISODate).toLatin1();
        QVERIFY2(checked.err.contains(line) == expected, checked.err.constData());
        QCOMPARE(checked.err.contains("expires_soon"), expected);
    }
    QCOMPARE(m_program->run({u"check"_s}).out.split('\t').value(1),
             m_program->run({u"list"_s}).out.split('\t').value(1));
}

/// The day is not one that the person has recorded.
void tst_Check::saysWhenAGlobalTokenEnds()
{
    azuredevops::CheckReport report;
    for (const Probe probe : azuredevops::allProbes)
        report.findings[probe].state = azuredevops::State::Works;
    QVERIFY(store(TokenKind::Global, u"everywhere"_s, std::nullopt, report));
    QVERIFY(listed()[u"expires"_s].isNull());
    QCOMPARE(listed()[u"ends"_s].toString(), u"2026-12-01"_s);
    QVERIFY(listed()[u"days_left"_s].isDouble());
    const auto list = m_program->run({u"list"_s});
    QVERIFY(list.out.contains("\t2026-12-01\t"));
    QVERIFY2(list.err.startsWith("patwizard: fabrikam/everywhere: global_token: "),
             list.err.constData());
}

void tst_Check::saysThatTheRecordedDateIsWrong()
{
    QVERIFY(store(TokenKind::Custom, u"dated"_s, QDate(2026, 1, 31)));
    QCOMPARE(listed()[u"state"_s].toString(), u"expired"_s);
    QVERIFY(listed()[u"days_left"_s].toInt() < 0);
    const auto checked = m_program->run({u"check"_s});
    QCOMPARE(checked.code, 0);
    QVERIFY2(checked.err.startsWith("patwizard: fabrikam/dated: recorded_date_wrong: "),
             checked.err.constData());
    QVERIFY(checked.err.contains("2026-01-31"));
    QCOMPARE(listed()[u"state"_s].toString(), u"works_without_diff"_s);
    QVERIFY(listed()[u"days_left"_s].isNull()); // when it ends is not known
    QVERIFY(listed()[u"ends"_s].isNull());
    QCOMPARE(m_program->run({u"list"_s}).err, checked.err);

    QVERIFY(store(TokenKind::Expired, u"dated"_s, QDate(2026, 1, 31)));
    QVERIFY(!m_program->run({u"check"_s}).err.contains("recorded_date_wrong"));
}

void tst_Check::tellsOfAVanishedSecret()
{
    QVERIFY(store(TokenKind::Custom, u"gone"_s));
    QCOMPARE(m_program->run({u"check"_s}).code, 0);
    const auto removed
        = test::outcome<keychain::RemoveEntryResult>(m_keychain.remove(u"fabrikam/gone"_s));
    QVERIFY(removed && *removed);
    const auto checked = m_program->run({u"check"_s});
    QCOMPARE(checked.code, 6);
    QVERIFY2(checked.err.startsWith("patwizard: fabrikam/gone: keychain_not_found: "),
             checked.err.constData());
    QCOMPARE(listed()[u"state"_s].toString(), u"missing"_s);
    QVERIFY(checked.out.startsWith("fabrikam/gone\tNot in the keychain\t"));
    QCOMPARE(m_program->run({u"list"_s}).out, checked.out);
}

void tst_Check::keepsWhatIsNotToldAgain()
{
    const auto add = [this](const QStringList &more) {
        return m_program->add(u"again"_s, TokenKind::CodeRead, more).code;
    };
    QCOMPARE(add({u"--needs"_s, u"code"_s, u"--expires"_s, u"2099-12-31"_s}), 0);
    QCOMPARE(add({}), 0); // it does all that it is known to be needed for
    QCOMPARE(listed()[u"expires"_s].toString(), u"2099-12-31"_s);
    QCOMPARE(m_program->run({u"check"_s}).code, 0);

    QCOMPARE(add({u"--expires"_s, u"2098-01-31"_s}), 0);
    QCOMPARE(listed()[u"expires"_s].toString(), u"2098-01-31"_s);
    QCOMPARE(add({u"--needs"_s, u"code,members"_s}), 4);
    QCOMPARE(add({u"--needs"_s, u"code,members"_s, u"--unchecked"_s}), 0);
    QCOMPARE(m_program->run({u"check"_s}).code, 4);
    QCOMPARE(listed()[u"expires"_s].toString(), u"2098-01-31"_s);
}

void tst_Check::keepsTheOrderOfTheRecords()
{
    // The refused one ends after one round trip, the others after two.
    const QList<std::pair<QString, TokenKind>> stored{{u"c"_s, TokenKind::CodeRead},
                                                      {u"a"_s, TokenKind::Revoked},
                                                      {u"b"_s, TokenKind::CodeStatus}};
    for (const auto &[name, kind] : stored)
        QVERIFY(store(kind, name));
    const auto checked = m_program->run({u"check"_s});
    QCOMPARE(checked.code, 3);
    const QList<QByteArray> rows = checked.out.split('\n');
    for (qsizetype i = 0; i < stored.size(); ++i)
        QVERIFY(rows[i].startsWith("fabrikam/" + stored[i].first.toLatin1() + '\t'));
    const qsizetype last = checked.err.lastIndexOf("fabrikam/c: ");
    QVERIFY(last >= 0 && last < checked.err.indexOf("fabrikam/a: "));
    QVERIFY(checked.err.lastIndexOf("fabrikam/a: ") < checked.err.indexOf("fabrikam/b: "));
}

/// Ten were under way when the first answer came.
void tst_Check::asksNoMoreOnceAPauseIsAskedFor()
{
    for (int i = 10; i < 24; ++i)
        QVERIFY(store(TokenKind::Full, u"t%1"_s.arg(i)));
    m_practice.forgetRequests();
    m_practice.misbehave(Endpoint::ConnectionData, practice::Fault::RateLimit,
                         practice::Lasting::UntilCleared, 60);
    const auto checked = m_program->run({u"check"_s, u"--json"_s});
    QCOMPARE(checked.code, 5);
    QMap<QString, int> codes;
    for (const QJsonValue &token : checked.json()[u"tokens"_s].toArray())
        ++codes[token[u"code"_s].toString()];
    QCOMPARE(codes, (QMap<QString, int>{{u"rate_limited"_s, 10}, {u"not_asked"_s, 4}}));
    QCOMPARE(m_practice.requests().size(), 10);
    QVERIFY2(checked.err.contains("fabrikam/t23: not_asked: It was not checked, because an earlier "
                                  "answer asked for a pause."),
             checked.err.constData());
    QVERIFY2(!checked.err.contains("pause_asked"), checked.err.constData());
}

QTEST_GUILESS_MAIN(tst_Check)
#include "tst_check.moc"
