// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/rotation.h"

#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using practice::Endpoint;
using practice::Fault;
using practice::TokenKind;
using test::Ended;

/// `replace` as a process, on a real keyring: which new token takes the place of which old one.
class tst_Replace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void judgesTheNewToken_data();
    void judgesTheNewToken();
    void asksAgainWhatTheOldOneCould();
    void replacesOneThatIsRefused();
    void namesWhatIsKeptStill();
    void tellsOfOneThatWasRegenerated();
    void replacesOneThatVanished();
    void replacesOneOfSeveral();
    void refusesWhatWasReplacedBefore();
    void letsOnlyOneOfTwoThrough();
    void isOutrunByTheSameReplacement();
    void sendsNothingThatCannotBeAToken();

private:
    std::optional<test::Rotation> m_rotation;
    int m_count = 0;
};

void tst_Replace::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_rotation.emplace(u"t%1"_s.arg(++m_count));
    QVERIFY(m_rotation->start());
}

void tst_Replace::judgesTheNewToken_data()
{
    QTest::addColumn<TokenKind>("oldKind");
    QTest::addColumn<TokenKind>("newKind");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("allowedBy"); // what is advised
    const auto row
        = [](const char *name, TokenKind oldKind, TokenKind newKind, int exitCode, const char *said,
             const QStringList &options = {}, const char *allowedBy = "") {
              QTest::newRow(name) << oldKind << newKind << options << exitCode << QByteArray(said)
                                  << QByteArray(allowedBy);
          };
    const QStringList less{u"--allow-less"_s};
    const QStringList other{u"--allow-other-account"_s};
    using enum TokenKind;
    row("another like it", Custom, Renewed, 0, "");
    row("the same again", Custom, Custom, 2, "same_token");
    row("mistyped or revoked", Custom, Revoked, 3, "token_refused");
    row("expired", Custom, Expired, 3, "token_expired");
    row("another organization's", Custom, OtherOrganization, 3, "token_refused");
    row("refused, whatever is allowed", Custom, Revoked, 3, "token_refused", less + other);
    row("unchecked", Custom, ConditionalAccess, 5, "conditional_access");
    row("unchecked, whatever is allowed", Custom, ConditionalAccess, 5, "conditional_access",
        less + other);
    row("another account's", Custom, Colleague, 4, "other_account", {}, "--allow-other-account");
    row("another account's, less allowed", Custom, Colleague, 4, "other_account", less,
        "--allow-other-account");
    row("another account's, allowed", Custom, Colleague, 0, "other_account", other);
    row("less than needed", Custom, CodeRead, 4, "scope_missing", {}, "--allow-less");
    row("less than needed, allowed", Custom, CodeRead, 0, "lost_reviewers", less);
    row("less, though less is needed now", Custom, CodeRead, 4, "lost_reviewers",
        {u"--needs"_s, u"code"_s}, "--allow-less");
    row("less than the old one could", Full, Custom, 4, "lost_diff", {}, "--allow-less");
    row("less than the old one could, allowed", Full, Custom, 0, "lost_diff", less);
    row("less, another account allowed", Full, Custom, 4, "lost_diff", other, "--allow-less");
    row("less, and another account's", Full, Colleague, 4, "lost_diff", {},
        "--allow-less and --allow-other-account");
    row("more", Custom, Full, 0, "");
    row("more is needed now", Custom, Renewed, 4, "scope_missing",
        {u"--needs"_s, u"code,members,diff"_s}, "--allow-less");
    row("global", Full, Global, 0, "became_global");
    row("global, warned as ever", Full, Global, 0, "global_token");
}

void tst_Replace::judgesTheNewToken()
{
    QFETCH(const TokenKind, oldKind);
    QFETCH(const TokenKind, newKind);
    QFETCH(const QStringList, options);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, said);
    QFETCH(const QByteArray, allowedBy);
    QCOMPARE(m_rotation->add(oldKind).code, 0);

    const Ended ended = m_rotation->replace(newKind, options);

    QVERIFY2(ended.code == exitCode, ended.err.constData());
    QVERIFY2(ended.err.contains(said), ended.err.constData());
    QCOMPARE(ended.err.contains("To store it anyway"), !allowedBy.isEmpty());
    QVERIFY2(ended.err.contains(allowedBy), ended.err.constData());
    QVERIFY(!ended.err.contains("gained_")); // no problem
    if (said == "lost_diff") // which nobody has said to need
        QVERIFY2(!ended.err.contains("scope_missing"), ended.err.constData());
    QCOMPARE(m_rotation->inKeyring(u"/1"_s), m_rotation->practice.token(oldKind)); // kept
    QCOMPARE(m_rotation->inKeyring(),
             m_rotation->practice.token(exitCode == 0 ? newKind : oldKind));
    QCOMPARE(ended.out.isEmpty(), exitCode != 0);
    if (exitCode == 0) {
        QVERIFY(ended.out.contains("/fabrikam/_usersSettings/tokens\n"));
        QCOMPARE(ended.out.count("“" + m_rotation->name.toUtf8() + "”"), 1); // which one to revoke
        QCOMPARE(ended.out.contains("Diff works now"), newKind == TokenKind::Full);
        // Who reads the keyring directly has to be told.
        QVERIFY2(ended.out.contains("“" + m_rotation->place().toUtf8() + "”"),
                 ended.out.constData());
        QCOMPARE(m_rotation->printed(), m_rotation->practice.token(newKind));
        QCOMPARE(m_rotation->oldTokens(), 1);
        const Ended list = m_rotation->program->run({u"list"_s});
        QCOMPARE(list.out.count('\n'), 1);
        QVERIFY(list.err.contains("patwizard: fabrikam/" + m_rotation->name.toLatin1()
                                  + ": old_not_revoked: "));
    } else {
        QCOMPARE(m_rotation->inKeyring(u"/2"_s), QByteArray());
        QCOMPARE(m_rotation->printed(), m_rotation->practice.token(oldKind));
        QCOMPARE(m_rotation->oldTokens(), 0);
    }
}

/// What could not be measured this time might be lost.
void tst_Replace::asksAgainWhatTheOldOneCould()
{
    QCOMPARE(m_rotation->add(TokenKind::Full).code, 0);
    m_rotation->practice.misbehave(Endpoint::Features, Fault::ServerError);
    const Ended ended = m_rotation->replace(TokenKind::Global);
    QVERIFY2(ended.code == 5, ended.err.constData());
    QVERIFY2(ended.err.contains(": service_trouble: "), ended.err.constData());
    QVERIFY2(ended.err.contains("To store it anyway, use --allow-less."), ended.err.constData());
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Full));
    QCOMPARE(m_rotation->replace(TokenKind::Global, {u"--allow-less"_s}).code, 0);
}

void tst_Replace::replacesOneThatIsRefused()
{
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    m_rotation->practice.revoke(TokenKind::Custom);
    QCOMPARE(m_rotation->program->run({u"check"_s}).code, 3);
    const Ended less = m_rotation->replace(TokenKind::CodeRead);
    QCOMPARE(less.code, 4);
    QVERIFY2(less.err.contains("lost_reviewers: "), less.err.constData());
    const Ended other = m_rotation->replace(TokenKind::Colleague);
    QCOMPARE(other.code, 4);
    QCOMPARE(m_rotation->replace(TokenKind::Renewed).code, 0);
    QCOMPARE(m_rotation->program->run({u"check"_s}).code, 0);
    QCOMPARE(m_rotation->oldTokens(), 0);
    QCOMPARE(m_rotation->proveRevoked().code, 0);

    m_rotation->name += u'x';
    QFile::remove(test::Rotation::library().file());
    QCOMPARE(
        m_rotation->program->add(m_rotation->name, TokenKind::Expired, {u"--unchecked"_s}).code, 0);
    QCOMPARE(m_rotation->replace(TokenKind::Renewed).code, 0);
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Renewed));
}

/// One of two is refused: that says nothing of the other.
void tst_Replace::namesWhatIsKeptStill()
{
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    const QString first = test::Rotation::library().records().value().constFirst().current.label;
    QCOMPARE(m_rotation->replace(TokenKind::Renewed).code, 0);
    m_rotation->practice.revoke(TokenKind::Renewed);
    const Ended ended = m_rotation->replace(TokenKind::Full);
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.out.contains("Still kept: " + first.toUtf8() + ". "), ended.out.constData());
    QVERIFY2(ended.out.contains("--prove-revoked"), ended.out.constData());

    const Ended removed = m_rotation->program->run({u"remove"_s, m_rotation->place()});
    QCOMPARE(removed.code, 0);
    QVERIFY2(removed.out.contains(": " + first.toUtf8() + '\n'), removed.out.constData());
}

/// Its entry on the token page keeps its name, and is the new token.
void tst_Replace::tellsOfOneThatWasRegenerated()
{
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    const auto before = test::Rotation::library().records().value().constFirst();
    m_rotation->practice.revoke(TokenKind::Custom);
    const Ended ended
        = m_rotation->replace(TokenKind::Renewed, {u"--name"_s, before.current.label});
    QCOMPARE(ended.code, 0);
    QVERIFY2(!ended.out.contains("revoke the old token"), ended.out.constData());
    QVERIFY2(ended.out.contains("is already refused and was removed from the keychain."),
             ended.out.constData());
    const auto after = test::Rotation::library().records().value().constFirst();
    QCOMPARE(after.current.label, before.current.label);
    QVERIFY(after.old.isEmpty());
    QCOMPARE(m_rotation->inKeyring(u"/1"_s), QByteArray());
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Renewed));
}

void tst_Replace::replacesOneThatVanished()
{
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    QVERIFY(m_rotation->vanish() && m_rotation->vanish(u"/1"_s));
    QCOMPARE(m_rotation->replace(TokenKind::CodeRead).code, 4); // it is remembered what it could
    QCOMPARE(m_rotation->replace(TokenKind::Renewed).code, 0);
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Renewed));
}

void tst_Replace::replacesOneOfSeveral()
{
    const QString first = m_rotation->name;
    QCOMPARE(m_rotation->program->add(first, TokenKind::Full).code, 0);
    m_rotation->name += u'b';
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    const Ended which = m_rotation->program->run({u"replace"_s, u"fabrikam"_s},
                                                 m_rotation->practice.token(TokenKind::Renewed));
    QCOMPARE(which.code, 2);
    QVERIFY(which.err.contains(": ambiguous: "));
    const Ended none = m_rotation->program->run({u"replace"_s, u"fabrikam/none"_s},
                                                m_rotation->practice.token(TokenKind::Renewed));
    QCOMPARE(none.code, 6);
    QVERIFY(none.err.contains(": no_such_token: "));

    QCOMPARE(m_rotation->replace(TokenKind::Renewed).code, 0);
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Renewed));
    QCOMPARE(m_rotation->oldTokens(), 0); // the first one's
    m_rotation->name = first;
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Full));
    QCOMPARE(m_rotation->program->run({u"replace"_s, u"fabrikam"_s, u"--prove-revoked"_s}).code, 2);
}

void tst_Replace::refusesWhatWasReplacedBefore()
{
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    QCOMPARE(m_rotation->replace(TokenKind::Renewed).code, 0);
    QCOMPARE(m_rotation->replace(TokenKind::Custom).code, 2);
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Renewed));
    QCOMPARE(m_rotation->oldTokens(), 1);

    m_rotation->practice.forgetRequests();
    const Ended added = m_rotation->add(TokenKind::Full);
    QCOMPARE(added.code, 2);
    QVERIFY(added.err.contains(": name_taken: "));
    QCOMPARE(m_rotation->practice.requests().size(), 0);
}

void tst_Replace::letsOnlyOneOfTwoThrough()
{
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    m_rotation->practice.forgetRequests();
    m_rotation->practice.hold(Endpoint::ConnectionData);
    const QStringList words{u"replace"_s, m_rotation->place()};
    const auto one
        = m_rotation->program->start(words, m_rotation->practice.token(TokenKind::Renewed));
    const auto two
        = m_rotation->program->start(words, m_rotation->practice.token(TokenKind::OldCustom));
    QTRY_COMPARE(m_rotation->practice.reached(Endpoint::ConnectionData), 2);
    m_rotation->practice.release(Endpoint::ConnectionData);
    const Ended first = test::Program::end(*one);
    const Ended second = test::Program::end(*two);

    QVERIFY2(first.code + second.code == 1, (first.err + second.err).constData());
    const Ended &loser = first.code == 1 ? first : second;
    QVERIFY2(loser.err.contains(": changed_meanwhile: ") || loser.err.contains(": token_claimed: "),
             loser.err.constData());
    QCOMPARE(
        m_rotation->printed(),
        m_rotation->practice.token(first.code == 0 ? TokenKind::Renewed : TokenKind::OldCustom));
    QCOMPARE(m_rotation->oldTokens(), 1);
    QCOMPARE(m_rotation->inKeyring(u"/3"_s), QByteArray());
}

/// Another process puts the same token in place, and drops the old one, before our check has ended.
void tst_Replace::isOutrunByTheSameReplacement()
{
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    const QByteArray token = m_rotation->practice.token(TokenKind::Renewed);
    const QStringList words{u"replace"_s, m_rotation->place()};
    m_rotation->practice.hold(Endpoint::ConnectionData);
    m_rotation->practice.forgetRequests();
    const auto slow = m_rotation->program->start(words, token);
    QTRY_COMPARE(m_rotation->practice.reached(Endpoint::ConnectionData), 1);
    const auto fast = m_rotation->program->start(words, token);
    QTRY_COMPARE(m_rotation->practice.reached(Endpoint::ConnectionData), 2);
    kill(pid_t(slow->processId()), SIGSTOP);
    m_rotation->practice.release(Endpoint::ConnectionData);
    QCOMPARE(test::Program::end(*fast).code, 0);
    auto library = m_rotation->library();
    QVERIFY(library.update(library.records().value().constFirst().place,
                           [](library::TokenRecord &record) { record.old.clear(); }));
    kill(pid_t(slow->processId()), SIGCONT);
    const Ended ended = test::Program::end(*slow);
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(": changed_meanwhile: "), ended.err.constData());
    QCOMPARE(m_rotation->printed(), token);
}

void tst_Replace::sendsNothingThatCannotBeAToken()
{
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    const QByteArray old = m_rotation->printed();
    m_rotation->practice.forgetRequests();
    const auto replace = [this](const QByteArray &text, const QStringList &options = {}) {
        return m_rotation->program->run(
            QStringList{u"replace"_s, m_rotation->place(), u"--needs"_s, u"code"_s} + options,
            text);
    };
    for (const QByteArray text : {"hunter2!", "DB_PASSWORD=hunter2\nDEBUG=1\n"}) {
        for (const QStringList &options : {QStringList(), QStringList(u"--as-is"_s)}) {
            const Ended ended = replace(text, options);
            QCOMPARE(ended.code, 2);
            QVERIFY(ended.err.startsWith("patwizard: foreign_characters: "));
            QVERIFY(!ended.err.contains("hunter2"));
        }
    }
    const Ended name = replace(m_rotation->name.toUtf8(), {u"--as-is"_s});
    QCOMPARE(name.code, 2);
    QVERIFY2(name.err.startsWith("patwizard: token_name: "), name.err.constData());
    QCOMPARE(replace(m_rotation->practice.token(TokenKind::Renewed).chopped(10)).code, 2);
    QCOMPARE(m_rotation->practice.requests().size(), 0);

    QCOMPARE(replace("correcthorse7", {u"--as-is"_s}).code, 3);
    QVERIFY(m_rotation->practice.requests().size() > 0);
    QCOMPARE(m_rotation->printed(), old);
    const Ended taken
        = replace("PAT=" + m_rotation->practice.token(TokenKind::Renewed) + "\nX=1\n");
    QCOMPARE(taken.code, 0);
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Renewed));
}

QTEST_GUILESS_MAIN(tst_Replace)
#include "tst_replace.moc"
