// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/program.h"
#include "keychain/systemkeychain.h"
#include "lifecycle/tokenlibrary.h"
#include "support/outcome.h"

#include <QFile>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using practice::Endpoint;
using practice::TokenKind;

namespace {

lifecycle::TokenLibrary library()
{
    return lifecycle::TokenLibrary(qEnvironmentVariable("XDG_DATA_HOME") + u"/patwizard"_s);
}

} // namespace

/// What `check` and `list` say of a token that was checked before; what a check comes to is
/// tst_verdicts' business.
class tst_Check : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void saysWhatIsDifferent();
    void keepsTheVerdictWhenUnchecked();
    void saysThatTheRecordedDateIsWrong();
    void tellsOfAVanishedSecret();
    void keepsTheOrderOfTheRecords();

private:
    [[nodiscard]] bool store(TokenKind kind, const QString &name,
                             QDate expires = QDate(2099, 12, 31));
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
    QFile::remove(library().file());
}

bool tst_Check::store(TokenKind kind, const QString &name, QDate expires)
{
    const lifecycle::StoredToken place{azuredevops::Organization::fromText(u"fabrikam"_s).value(),
                                       name};
    const auto token = token::Token::fromText(QString::fromLatin1(m_practice.token(kind)));
    azuredevops::CheckReport report;
    report.checked = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC);
    return write(kind, name)
        && library().complete(lifecycle::newRecord(place, name, *token, report, expires));
}

/// Puts another secret under a name, as if the token had been edited at Azure DevOps.
bool tst_Check::write(TokenKind kind, const QString &name)
{
    const auto token = token::Token::fromText(QString::fromLatin1(m_practice.token(kind)));
    const auto written
        = test::outcome<keychain::WriteResult>(m_keychain.write("fabrikam/"_L1 + name, *token));
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
    const QByteArray day = good.left(10).toLatin1();
    QVERIFY2(
        checked.out.startsWith("fabrikam/kept\tworks on " + day + "; not checked: proxy_refused\t"),
        checked.out.constData());
    QCOMPARE(
        m_program->run({u"check"_s, u"--json"_s}).json()[u"tokens"_s][0][u"verdict"_s].toString(),
        u"unchecked"_s);

    QCOMPARE(listed()[u"state"_s].toString(), u"works_without_diff"_s);
    QCOMPARE(listed()[u"last_good"_s].toString(), good);
    QCOMPARE(listed()[u"verdict"_s].toString(), u"unchecked"_s);
    const QByteArray list = m_program->run({u"list"_s}).out;
    QVERIFY2(list.startsWith("fabrikam/kept\tworks, without Diff; not checked on "),
             list.constData());
    QVERIFY(list.contains(": proxy_refused\tworks\tworks\trefused\t2099-12-31\t"));
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

    QVERIFY(store(TokenKind::Expired, u"dated"_s, QDate(2026, 1, 31)));
    QVERIFY(!m_program->run({u"check"_s}).err.contains("recorded_date_wrong"));
}

void tst_Check::tellsOfAVanishedSecret()
{
    QVERIFY(store(TokenKind::Custom, u"gone"_s));
    QCOMPARE(m_program->run({u"check"_s}).code, 0);
    const auto removed
        = test::outcome<keychain::RemoveResult>(m_keychain.remove(u"fabrikam/gone"_s));
    QVERIFY(removed && *removed);
    const auto checked = m_program->run({u"check"_s});
    QCOMPARE(checked.code, 6);
    QVERIFY2(checked.err.startsWith("patwizard: fabrikam/gone: keychain_not_found: "),
             checked.err.constData());
    QVERIFY(checked.out.startsWith("fabrikam/gone\tworks on "));
    QVERIFY(checked.out.contains("; not checked: keychain_not_found\t"));
    QCOMPARE(listed()[u"state"_s].toString(), u"missing"_s);
    QVERIFY(m_program->run({u"list"_s}).out.startsWith("fabrikam/gone\tnot in the keychain\t"));
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

QTEST_GUILESS_MAIN(tst_Check)
#include "tst_check.moc"
