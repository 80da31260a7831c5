// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/rotation.h"
#include "keychain/systemkeychain.h"
#include "lifecycle/replacement.h"
#include "support/outcome.h"

#include <QTest>

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

private:
    [[nodiscard]] static bool leaveBegun();

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
    QCOMPARE(m_rotation->inKeyring(), m_rotation->practice.token(TokenKind::Custom));
    m_rotation->practice.clear();

    m_rotation->practice.revoke(TokenKind::Custom);
    QCOMPARE(m_rotation->proveRevoked().code, 0);
    QCOMPARE(m_rotation->inKeyring(), QByteArray());
    QCOMPARE(m_rotation->oldTokens(), 0);
    QCOMPARE(m_rotation->program->run({u"list"_s}).err, QByteArray());
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Renewed));
    QCOMPARE(m_rotation->proveRevoked().code, 0);
}

void tst_OldTokens::provesNothingOfOneThatVanished()
{
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    QCOMPARE(m_rotation->replace(TokenKind::Renewed).code, 0);
    QVERIFY(m_rotation->vanish());
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
    using lifecycle::PendingChange;
    const auto library = test::Rotation::library();
    const auto record = library.records().value().constFirst();
    lifecycle::TokenFacts successor = record.current;
    successor.entry += u"/2"_s;
    return bool(library.begin({PendingChange::Kind::Replace,
                               lifecycle::promoted(record, successor, record.needs)}));
}

void tst_OldTokens::survivesItsEndBeforeTheNewOneIsWritten()
{
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    QVERIFY(leaveBegun());
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Custom));
    QCOMPARE(m_rotation->oldTokens(), 0);

    const Ended checked = m_rotation->program->run({u"check"_s});
    QCOMPARE(checked.code, 0);
    QVERIFY2(checked.err.contains("the old token is still in use"), checked.err.constData());
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
    const auto written = test::outcome<keychain::WriteResult>(
        keychain.write(m_rotation->place() + "/2"_L1, *token));
    QVERIFY(written && *written);
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Custom));

    const Ended checked = m_rotation->program->run({u"check"_s});
    QCOMPARE(checked.code, 0);
    QVERIFY2(checked.err.contains("the new token works and is in use"), checked.err.constData());
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Renewed));
    QCOMPARE(m_rotation->oldTokens(), 1);
    QCOMPARE(m_rotation->inKeyring(), m_rotation->practice.token(TokenKind::Custom));
}

QTEST_GUILESS_MAIN(tst_OldTokens)
#include "tst_oldtokens.moc"
