// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/addjob.h"
#include "lifecycle/publishjob.h"
#include "lifecycle/readsecretjob.h"
#include "lifecycle/removejob.h"
#include "lifecycle/revertjob.h"
#include "lifecycle/worldtest.h"
#include "support/outcome.h"

#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using keychain::KeychainError;
using library::LibraryError;
using lifecycle::AddResult;
using lifecycle::CheckResult;
using lifecycle::PublishResult;
using lifecycle::RemoveResult;
using lifecycle::ReplaceResult;
using lifecycle::RevertResult;
using practice::TokenKind;
using test::World;
using Layout = test::World::Layout;

namespace {

const QString key = u"fabrikam/laptop"_s;

template<typename Error>
std::optional<LibraryError::Kind> libraryError(const Error &error)
{
    const auto *const library = std::get_if<LibraryError>(&error);
    return library ? std::optional(library->kind) : std::nullopt;
}

constexpr auto anothers = LibraryError::Kind::AnotherSecret;

} // namespace

/// The entry that all read, which holds the token in use for ever.
class tst_PublishJob final : public test::WorldTest
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheTokenInUseWhateverIsDone();
    void overwritesNobodyElsesSecret();
    void overwritesNothingThatIsNoToken_data();
    void overwritesNothingThatIsNoToken();
    void takesOverWhatSomebodyElseWrote();
    void makesUpForWhatWasInterrupted();
    void readsTheTokenInUseWhileItWaits();
    void mendsWhatIsMissing();
    void takesOverAnEarlierLibraryWithACheck_data();
    void takesOverAnEarlierLibraryWithACheck();
    void waitsWhileTheKeychainIsLocked();
    void knowsATokenByItsFormerEntry();

private:
    /// Runs the job to its end.
    template<typename Result, typename Job, typename... Arguments>
    Result outcomeOf(Arguments &&...arguments)
    {
        return *test::outcome<Result>(async::JobPtr<Job>(
            new Job(m_world->services(), std::forward<Arguments>(arguments)...)));
    }

    ReplaceResult replace(TokenKind kind)
    {
        return outcomeOf<ReplaceResult, lifecycle::ReplaceJob>(
            m_world->replacement(m_world->record().current.entry, kind));
    }
    RevertResult goBack()
    {
        return outcomeOf<RevertResult, lifecycle::RevertJob>(
            World::place(), m_world->record().old.constLast().entry);
    }
    CheckResult check()
    {
        return outcomeOf<CheckResult, lifecycle::CheckJob>(World::place(), std::nullopt);
    }
    AddResult add(TokenKind kind)
    {
        return outcomeOf<AddResult, lifecycle::AddJob>(
            library::TokenRecord{World::place(), {}, m_world->facts(key, kind), {}},
            m_world->secret(kind));
    }
};

void tst_PublishJob::holdsTheTokenInUseWhateverIsDone()
{
    QVERIFY(replace(TokenKind::Renewed));
    QCOMPARE(m_world->published(), m_world->text(TokenKind::Renewed));
    QVERIFY(goBack());
    QCOMPARE(m_world->published(), m_world->text(TokenKind::Custom));
    QVERIFY(m_world->retire(m_world->record().old.constLast().entry,
                            lifecycle::RetireJob::When::OnTheirWord));
    QCOMPARE(m_world->published(), m_world->text(TokenKind::Custom));
    QVERIFY(replace(TokenKind::Full));
    QCOMPARE(m_world->published(), m_world->text(TokenKind::Full));
    QCOMPARE(m_world->record().published, m_world->record().current.entry);
}

void tst_PublishJob::overwritesNobodyElsesSecret()
{
    m_world->rotate(TokenKind::Renewed);
    const QByteArray stranger = m_practice.token(TokenKind::Full);
    m_world->store.secrets.insert(key, stranger);
    const auto record = m_world->record();
    const auto secrets = m_world->store.secrets;

    QCOMPARE(libraryError(replace(TokenKind::Full).error()), anothers);
    QCOMPARE(libraryError(goBack().error()), anothers);
    const auto removed = outcomeOf<RemoveResult, lifecycle::RemoveJob>(World::place());
    QCOMPARE(libraryError(removed.error()), anothers);
    QCOMPARE(m_world->store.secrets, secrets);
    QCOMPARE(m_world->record().current.entry, record.current.entry);
    QVERIFY(m_world->library.pending().value().isEmpty());
    m_world->store.secrets.insert(key, m_world->current()); // for cleanup()
}

void tst_PublishJob::overwritesNothingThatIsNoToken_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("words") << QByteArray("two words");
    QTest::newRow("bytes") << QByteArray::fromHex("ff0001fe");
}

void tst_PublishJob::overwritesNothingThatIsNoToken()
{
    QFETCH(const QByteArray, there);
    m_world->rotate(TokenKind::Renewed);
    m_world->store.secrets.insert(key, there);
    const auto record = m_world->record();
    const auto secrets = m_world->store.secrets;
    const auto isAnothers = [](const auto &result) {
        const auto *const why = result ? nullptr : std::get_if<KeychainError>(&result.error());
        return why && why->kind == KeychainError::Kind::NotAToken;
    };

    QVERIFY(isAnothers(check()));
    QVERIFY(isAnothers(goBack()));
    QVERIFY(isAnothers(outcomeOf<RemoveResult, lifecycle::RemoveJob>(World::place())));
    QVERIFY(isAnothers(replace(TokenKind::Full)));
    QVERIFY(isAnothers(add(TokenKind::Full)));
    QVERIFY(m_world->recover().isEmpty());
    QCOMPARE(m_world->store.secrets, secrets);
    QCOMPARE(m_world->record().current.entry, record.current.entry);
    QVERIFY(m_world->library.pending().value().isEmpty());

    m_world->store.secrets.remove(key); // as the person is told
    QVERIFY(check());
    QCOMPARE(m_world->published(), m_world->text(TokenKind::Renewed));
}

/// Nothing of what was known gets lost by it.
void tst_PublishJob::takesOverWhatSomebodyElseWrote()
{
    m_world->rotate(TokenKind::Renewed);
    m_world->store.secrets.insert(key, m_world->text(TokenKind::Full));
    QVERIFY(add(TokenKind::Full));
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Full));
    QCOMPARE(m_world->published(), m_world->text(TokenKind::Full));
    QByteArrayList old;
    for (const library::StoredToken &facts : m_world->record().old)
        old += m_world->store.secrets.value(facts.entry);
    QCOMPARE(old,
             (QByteArrayList{m_world->text(TokenKind::Custom), m_world->text(TokenKind::Renewed)}));
}

/// It needs no network: the list says which one is in use.
void tst_PublishJob::makesUpForWhatWasInterrupted()
{
    m_world->rotate(TokenKind::Renewed);
    m_world->store.secrets.insert(key, m_world->text(TokenKind::Custom));
    QVERIFY(m_world->library.update(
        World::place(), [](library::TokenRecord &record) { record.published = first(); }));
    QVERIFY(lifecycle::RecoverJob::isNeeded(m_world->library));
    m_world->store.isLocked = true;
    QVERIFY(m_world->recover().isEmpty());
    QCOMPARE(m_world->published(), m_world->text(TokenKind::Custom));

    m_world->store.isLocked = false;
    QVERIFY(m_world->recover().isEmpty());
    QCOMPARE(m_world->published(), m_world->text(TokenKind::Renewed));
    QVERIFY(!lifecycle::RecoverJob::isNeeded(m_world->library));
}

void tst_PublishJob::readsTheTokenInUseWhileItWaits()
{
    using lifecycle::ReadSecretResult;
    const auto read = [this] {
        return outcomeOf<ReadSecretResult, lifecycle::ReadSecretJob>(World::place())
            .value()
            .token.reveal();
    };
    m_world->rotate(TokenKind::Renewed);
    m_world->store.secrets.insert(key, m_world->text(TokenKind::Custom));
    QCOMPARE(read(), m_world->text(TokenKind::Custom)); // what all read
    QVERIFY(m_world->library.update(
        World::place(), [](library::TokenRecord &record) { record.published = first(); }));
    QCOMPARE(read(), m_world->text(TokenKind::Renewed));
    QVERIFY(m_world->recover().isEmpty());
}

/// By other hands.
void tst_PublishJob::mendsWhatIsMissing()
{
    m_world->store.secrets.remove(key);
    QVERIFY(replace(TokenKind::Renewed));
    QCOMPARE(m_world->published(), m_world->text(TokenKind::Renewed));

    m_world->store.secrets.remove(m_world->record().current.entry);
    QVERIFY(replace(TokenKind::Full)); // what would be lost with that is copied first
    QCOMPARE(m_world->store.secrets.value(m_world->record().old.constLast().entry),
             m_world->text(TokenKind::Renewed));
}

void tst_PublishJob::takesOverAnEarlierLibraryWithACheck_data()
{
    QTest::addColumn<bool>("isRotated");
    QTest::addColumn<bool>("isOldKept");
    QTest::newRow("never rotated") << false << false;
    QTest::newRow("rotated, the old one kept") << true << true;
    QTest::newRow("rotated, the old one gone") << true << false;
}

void tst_PublishJob::takesOverAnEarlierLibraryWithACheck()
{
    QFETCH(const bool, isRotated);
    QFETCH(const bool, isOldKept);
    m_world.emplace(m_practice, Layout::Before);
    if (isRotated)
        m_world->rotate(TokenKind::Renewed);
    if (isRotated && !isOldKept) {
        m_world->store.secrets.remove(key);
        QVERIFY(m_world->library.update(World::place(),
                                        [](library::TokenRecord &record) { record.old.clear(); }));
    }
    const QByteArray inUse = m_world->current();
    const auto checked = check();
    QVERIFY(checked);
    QCOMPARE(checked.value().report.verdict(), azuredevops::Verdict::Works);
    QVERIFY(m_world->record().current.lastGood);
    QCOMPARE(m_world->published(), inUse);
    QCOMPARE(m_world->current(), inUse);
    QCOMPARE(m_world->store.secrets.values().contains(m_world->text(TokenKind::Custom)),
             !isRotated || isOldKept);
}

void tst_PublishJob::waitsWhileTheKeychainIsLocked()
{
    m_world.emplace(m_practice, Layout::Before);
    m_world->rotate(TokenKind::Renewed);
    const auto before = m_world->record();
    QVERIFY(!lifecycle::RecoverJob::isNeeded(m_world->library)); // nor does it ask for a password
    m_world->store.isLocked = true;
    QVERIFY(!check());
    m_world->store.isLocked = false;
    QCOMPARE(m_world->record().current.entry, before.current.entry);
    QCOMPARE(m_world->record().old, before.old);

    m_world->store.failCall(2, {KeychainError::Kind::Locked, {}}); // after the token was read
    QVERIFY(check()); // without a word
    QCOMPARE(m_world->record().old, before.old);
    QVERIFY(check());
    QCOMPARE(m_world->published(), m_world->text(TokenKind::Renewed));
}

/// Whoever had looked at the list before it was taken over means the same token as before.
void tst_PublishJob::knowsATokenByItsFormerEntry()
{
    m_world.emplace(m_practice, Layout::Before);
    m_world->rotate(TokenKind::Renewed);
    QVERIFY(check());
    QVERIFY(m_world->record().old.constLast().entry != key);
    const auto back = outcomeOf<RevertResult, lifecycle::RevertJob>(World::place(), key);
    QVERIFY(back);
    QVERIFY(back.value().isInUse());
    QCOMPARE(m_world->current(), m_world->text(TokenKind::Custom));
    const auto other = m_world->record().old.constLast().entry;
    QVERIFY(m_world->retire(other, lifecycle::RetireJob::When::OnTheirWord));
    const auto rotated = outcomeOf<ReplaceResult, lifecycle::ReplaceJob>(
        m_world->replacement(key, TokenKind::Full));
    QVERIFY(rotated);
    QCOMPARE(m_world->published(), m_world->text(TokenKind::Full));
    QVERIFY(m_world->retire(key, lifecycle::RetireJob::When::OnTheirWord));
    QVERIFY(m_world->record().old.isEmpty());
    QCOMPARE(m_world->published(), m_world->text(TokenKind::Full));
}

QTEST_GUILESS_MAIN(tst_PublishJob)
#include "tst_publishjob.moc"
