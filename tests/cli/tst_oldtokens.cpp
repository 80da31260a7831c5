// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/rotation.h"
#include "keychain/systemkeychain.h"
#include "lifecycle/replacejob.h"
#include "support/outcome.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using practice::Endpoint;
using practice::Fault;
using practice::TokenKind;
using test::Ended;

/// What becomes of the old token, and of a replacement that is ended by force.
class tst_OldTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void provesThatTheOldOneIsRevoked();
    void provesNothingOfOneThatVanished();
    void survivesItsEndBeforeTheNewOneIsWritten();
    void isCompletedAfterItsEnd();
    void dropsTheLongExpiredAfterACheck_data();
    void dropsTheLongExpiredAfterACheck();
    void looksOnlyAtTheNamedOnes();
    void looksAtNothingOnceTimeIsUp();

private:
    [[nodiscard]] static bool leaveBegun();
    [[nodiscard]] bool leaveOld(int daysSinceItsEnd);
    [[nodiscard]] qsizetype askedForTheOld() const;

    std::optional<test::Rotation> m_rotation;
    int m_count = 0;
};

void tst_OldTokens::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_rotation.emplace(u"t%1"_s.arg(++m_count));
    QVERIFY(m_rotation->start());
}

void tst_OldTokens::provesThatTheOldOneIsRevoked()
{
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    const Ended nothing = m_rotation->proveRevoked();
    QCOMPARE(nothing.code, 0);
    QVERIFY(nothing.out.contains("no old token is kept"));
    QCOMPARE(m_rotation->replace(TokenKind::OldCustom, {u"--name"_s, u"second"_s}).code, 0);
    QCOMPARE(m_rotation->replace(TokenKind::Renewed, {u"--name"_s, u"third"_s}).code, 0);
    QCOMPARE(m_rotation->oldTokens(), 2);

    Ended ended = m_rotation->proveRevoked();
    QCOMPARE(ended.code, 4);
    QCOMPARE(ended.err.count(": old_token_works: "), 2);
    m_rotation->practice.revoke(TokenKind::OldCustom);
    ended = m_rotation->proveRevoked();
    QCOMPARE(ended.code, 4);
    QVERIFY(ended.err.contains("“" + m_rotation->name.toUtf8() + "” still works"));
    QVERIFY(ended.out.contains("“second” is refused"));
    QCOMPARE(m_rotation->inKeyring(u"/2"_s), QByteArray());
    QCOMPARE(m_rotation->oldTokens(), 1);

    m_rotation->practice.misbehave(Endpoint::ConnectionData, Fault::ServerError);
    ended = m_rotation->proveRevoked();
    QCOMPARE(ended.code, 5);
    QVERIFY2(ended.err.contains(": service_trouble: "), ended.err.constData());
    QCOMPARE(m_rotation->inKeyring(u"/1"_s), m_rotation->practice.token(TokenKind::Custom));
    m_rotation->practice.clear();

    m_rotation->practice.revoke(TokenKind::Custom);
    QCOMPARE(m_rotation->proveRevoked().code, 0);
    QCOMPARE(m_rotation->inKeyring(u"/1"_s), QByteArray());
    QCOMPARE(m_rotation->oldTokens(), 0);
    QCOMPARE(m_rotation->program->run({u"list"_s}).err, QByteArray());
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Renewed));
    QCOMPARE(m_rotation->proveRevoked().code, 0);
}

void tst_OldTokens::provesNothingOfOneThatVanished()
{
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    QCOMPARE(m_rotation->replace(TokenKind::Renewed).code, 0);
    QVERIFY(m_rotation->vanish(u"/1"_s));
    for (int i = 0; i < 2; ++i) { // however often one asks
        const Ended ended = m_rotation->proveRevoked();
        QCOMPARE(ended.code, 6);
        QVERIFY(ended.err.contains(": keychain_not_found: "));
        QCOMPARE(m_rotation->oldTokens(), 1);
    }
}

/// Leaves what a replacement leaves that is killed when it is about to write to the keyring
/// (tests/harness kills real ones).
bool tst_OldTokens::leaveBegun()
{
    using library::PendingChange;
    auto library = test::Rotation::library();
    const auto record = library.records().value().constFirst();
    library::StoredToken successor = record.current;
    successor.entry = record.place.key() + u"/2"_s;
    return bool(library.begin({PendingChange::Kind::Replace,
                               lifecycle::promoted(record, successor, record.needs),
                               record.current.entry}));
}

void tst_OldTokens::survivesItsEndBeforeTheNewOneIsWritten()
{
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    QVERIFY(leaveBegun());
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Custom));
    QCOMPARE(m_rotation->oldTokens(), 0);

    const Ended checked = m_rotation->program->run({u"check"_s});
    QCOMPARE(checked.code, 0);
    QVERIFY2(checked.err.contains("The old token is still in use"), checked.err.constData());
    QCOMPARE(m_rotation->inKeyring(u"/2"_s), QByteArray());
    QCOMPARE(m_rotation->replace(TokenKind::Renewed).code, 0);
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Renewed));
}

/// The same, but the new one had been written.
void tst_OldTokens::isCompletedAfterItsEnd()
{
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    QVERIFY(leaveBegun());
    keychain::SystemKeychain keychain;
    const auto token = token::Token::fromText(
        QString::fromLatin1(m_rotation->practice.token(TokenKind::Renewed)));
    const auto written = test::outcome<keychain::WriteEntryResult>(
        keychain.write(m_rotation->place() + "/2"_L1, *token));
    QVERIFY(written && *written);
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Custom));

    const Ended checked = m_rotation->program->run({u"check"_s});
    QCOMPARE(checked.code, 0);
    QVERIFY2(checked.err.contains("The new token works and is in use"), checked.err.constData());
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Renewed));
    QCOMPARE(m_rotation->oldTokens(), 1);
    QCOMPARE(m_rotation->inKeyring(u"/1"_s), m_rotation->practice.token(TokenKind::Custom));
}

/// A custom token that was replaced, and was to expire so many days ago.
bool tst_OldTokens::leaveOld(int daysSinceItsEnd)
{
    if (m_rotation->add(TokenKind::Custom).code != 0
        || m_rotation->replace(TokenKind::Renewed).code != 0)
        return false;
    m_rotation->practice.forgetRequests();
    auto library = test::Rotation::library();
    const QDate end = QDateTime::currentDateTimeUtc().date().addDays(-daysSinceItsEnd);
    return bool(
        library.update(library.records().value().constFirst().place,
                       [end](library::TokenRecord &record) { record.old.first().expires = end; }));
}

qsizetype tst_OldTokens::askedForTheOld() const
{
    return std::ranges::count(m_rotation->practice.requests(), practice::row(TokenKind::Custom).key,
                              &practice::Request::token);
}

void tst_OldTokens::dropsTheLongExpiredAfterACheck_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<bool>("hasVanished");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("said"); // nothing if it stays
    QTest::newRow("refused") << 30 << true << false << QStringList() << "is refused"_ba;
    QTest::newRow("refused, JSON")
        << 31 << true << false << QStringList(u"--json"_s) << "is refused"_ba;
    QTest::newRow("refused, named")
        << 30 << true << false << QStringList(u"fabrikam"_s) << "is refused"_ba;
    QTest::newRow("vanished") << 30 << false << true << QStringList()
                              << "no longer in the keychain"_ba;
    QTest::newRow("works") << 30 << false << false << QStringList() << QByteArray();
    QTest::newRow("refused, too early") << 29 << true << false << QStringList() << QByteArray();
    QTest::newRow("vanished, too early") << 29 << false << true << QStringList() << QByteArray();
}

/// Who has no screen never opens the overview, which does the same.
void tst_OldTokens::dropsTheLongExpiredAfterACheck()
{
    QFETCH(const int, days);
    QFETCH(const bool, isRefused);
    QFETCH(const bool, hasVanished);
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, said);
    QVERIFY(leaveOld(days));
    if (isRefused)
        m_rotation->practice.revoke(TokenKind::Custom);
    if (hasVanished)
        QVERIFY(m_rotation->vanish(u"/1"_s));
    const Ended ended = m_rotation->program->run(QStringList{u"check"_s} + options);
    QCOMPARE(ended.code, 0);
    QCOMPARE(askedForTheOld() > 0, days >= 30 && !hasVanished);
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Renewed));
    if (said.isEmpty()) {
        QCOMPARE(ended.err, QByteArray());
        QCOMPARE(m_rotation->oldTokens(), 1);
        QCOMPARE(m_rotation->inKeyring(u"/1"_s).isEmpty(), hasVanished);
        return;
    }
    const QByteArray about = "patwizard: " + m_rotation->place().toUtf8() + ": the old token “"
        + m_rotation->name.toUtf8() + "”";
    QVERIFY2(ended.err.startsWith(about) && ended.err.contains(said), ended.err.constData());
    QCOMPARE(ended.err.count('\n'), 1);
    QVERIFY(!ended.out.contains(said));
    QCOMPARE(m_rotation->inKeyring(u"/1"_s), QByteArray());
    QCOMPARE(m_rotation->oldTokens(), 0);
    QCOMPARE(m_rotation->program->run(QStringList{u"check"_s} + options).err, QByteArray());
}

void tst_OldTokens::looksOnlyAtTheNamedOnes()
{
    QVERIFY(leaveOld(30));
    m_rotation->practice.revoke(TokenKind::Custom);
    QCOMPARE(m_rotation->program->add(u"other"_s, TokenKind::Full).code, 0);
    QCOMPARE(m_rotation->program->run({u"check"_s, u"fabrikam/other"_s}).err, QByteArray());
    QCOMPARE(askedForTheOld(), 0);
    QCOMPARE(m_rotation->oldTokens(), 1);
    QCOMPARE(m_rotation->program->run({u"remove"_s, u"fabrikam/other"_s}).code, 0);
}

void tst_OldTokens::looksAtNothingOnceTimeIsUp()
{
    QVERIFY(leaveOld(30));
    m_rotation->practice.revoke(TokenKind::Custom);
    m_rotation->practice.hold(Endpoint::ConnectionData);
    const Ended ended = m_rotation->program->run({u"check"_s, u"--timeout"_s, u"1"_s});
    QCOMPARE(ended.code, 5);
    QVERIFY2(ended.err.contains(": timed_out: "), ended.err.constData());
    QCOMPARE(m_rotation->practice.requests().size(), 1);
    m_rotation->practice.clear();
    QCOMPARE(m_rotation->oldTokens(), 1);
    QCOMPARE(m_rotation->inKeyring(u"/1"_s), m_rotation->practice.token(TokenKind::Custom));
}

QTEST_GUILESS_MAIN(tst_OldTokens)
#include "tst_oldtokens.moc"
