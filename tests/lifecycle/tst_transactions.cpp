// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/addjob.h"
#include "lifecycle/removejob.h"
#include "lifecycle/replacejob.h"
#include "lifecycle/retirejob.h"
#include "lifecycle/revertjob.h"
#include "lifecycle/world.h"
#include "support/failingrename.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using keychain::KeychainError;
using lifecycle::RetireJob;
using practice::TokenKind;
using test::MemoryStore;
using test::Running;
using test::World;
using Layout = test::World::Layout;

namespace {

enum class Change { Add, AddAgain, Replace, DropOnTheirWord, DropRefused, Back, Remove };
enum class Trouble {
    KeychainFails,
    KeychainLocked,
    DoneButFails,
    DoneButMismatch,
    DiskFull,
    Ended
};

constexpr std::pair<Change, const char *> changes[] = {
    {Change::Add, "add"},
    {Change::AddAgain, "add over a vanished one"},
    {Change::Replace, "replace"},
    {Change::DropOnTheirWord, "drop on their word"},
    {Change::DropRefused, "drop once refused"},
    {Change::Back, "go back"},
    {Change::Remove, "remove"},
};

constexpr std::pair<Trouble, const char *> troubles[] = {
    {Trouble::KeychainFails, "the keychain fails"},
    {Trouble::KeychainLocked, "the keychain is locked"},
    {Trouble::DoneButFails, "the keychain does it and fails"},
    {Trouble::DoneButMismatch, "the keychain does it and gives back another"},
    {Trouble::DiskFull, "the disk is full"},
    {Trouble::Ended, "it is abandoned"},
};

/// Those that end a replacement that was not ended; the others leave that to RecoverJob.
constexpr bool endsUnfinished(Change change)
{
    return change == Change::Replace || change == Change::Remove;
}

void prepare(World &world, Change change, bool isOverUnfinished)
{
    if (change == Change::Add) {
        QVERIFY(world.library.forget(World::place()));
        world.store.secrets.remove(World::place().key());
        world.store.secrets.remove(world.first());
    } else if (change == Change::AddAgain) { // its secret has vanished; an older one is kept
        world.rotate(TokenKind::Renewed);
        world.store.secrets.remove(world.record().keyInUse());
        world.store.secrets.remove(world.record().current.entry);
    } else if (change == Change::DropRefused) {
        world.store.secrets.insert(world.first(), world.text(TokenKind::Revoked));
        world.rotate(TokenKind::Renewed);
    } else if (change != Change::Replace) {
        world.rotate(TokenKind::Renewed);
    }
    if (isOverUnfinished)
        world.leaveReplacement(TokenKind::Full);
}

Running start(World &world, Change change)
{
    const QString entry = world.first();
    switch (change) {
    case Change::Add:
    case Change::AddAgain:
        return Running(new lifecycle::AddJob(
            world.services(), {World::place(), {}, world.facts(entry, TokenKind::Renewed), {}},
            world.secret(TokenKind::Renewed)));
    case Change::Replace:
        return Running(new lifecycle::ReplaceJob(world.services(),
                                                 world.replacement(entry, TokenKind::Renewed)));
    case Change::DropOnTheirWord:
    case Change::DropRefused:
        return Running(new RetireJob(world.services(), World::place(), entry,
                                     change == Change::DropRefused ? RetireJob::When::Refused
                                                                   : RetireJob::When::OnTheirWord));
    case Change::Back:
        return Running(new lifecycle::RevertJob(world.services(), World::place(), entry));
    case Change::Remove: break;
    }
    return Running(new lifecycle::RemoveJob(world.services(), World::place()));
}

/// The secrets that have to be in the keychain after @a change, done or not, of those before.
QByteArrayList kept(const World &world, Change change)
{
    QHash<QString, QByteArray> secrets = world.store.secrets;
    if (change == Change::DropOnTheirWord || change == Change::DropRefused)
        secrets.remove(world.firstNow());
    if (change == Change::Remove)
        secrets.removeIf([](const auto &secret) { return !secret.key().contains("other"_L1); });
    return secrets.values();
}

/// What may never be seen, at no instant of @a change; complains of it.
void watch(World &world, Change change, Layout layout)
{
    const bool mayBeAbsent
        = change == Change::Add || change == Change::AddAgain || change == Change::Remove;
    world.store.watch = [&world, mayBeAbsent, layout](const QString &key,
                                                      const QByteArray &before) {
        const QByteArray now = world.store.secrets.value(key);
        const auto works = {TokenKind::Custom, TokenKind::Renewed, TokenKind::Full};
        const bool isKept = world.store.secrets.values().contains(before);
        const bool isUseful = std::ranges::any_of(
            works, [&](TokenKind kind) { return world.published() == world.text(kind); });
        if (!now.isEmpty() && !before.isEmpty() && key != World::place().key() && now != before)
            qWarning("%s is written over", qPrintable(key));
        if (!now.isEmpty() && !before.isEmpty() && !isKept)
            qWarning("what is written over at %s has no copy", qPrintable(key));
        if (!mayBeAbsent && (world.published().isEmpty() || (layout == Layout::Today && !isUseful)))
            qWarning("a reader finds nothing that works, after a change of %s", qPrintable(key));
    };
}

/// True if what the change is for has come about.
bool isDone(const World &world, Change change)
{
    switch (change) {
    case Change::Add:
    case Change::AddAgain:
    case Change::Replace:
        return world.library.record(World::place()).value()
            && world.current() == world.text(TokenKind::Renewed)
            && world.published() == world.current();
    case Change::DropOnTheirWord:
    case Change::DropRefused:
        return world.record().old.isEmpty() && world.current() == world.published();
    case Change::Back: return world.record().isInUse(world.first());
    case Change::Remove: break;
    }
    const QStringList keys = world.store.secrets.keys();
    return !world.library.record(World::place()).value()
        && std::ranges::all_of(keys, [](const QString &key) { return key.contains("other"_L1); });
}

} // namespace

/// Every change, with everything that can go wrong at every step of it.
class tst_Transactions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_practice.start()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void succeed_data();
    void succeed();
    void loseNothing_data();
    void loseNothing();
    void canBeTriedAgain_data();
    void canBeTriedAgain();

private:
    void strike(World &world, Change change, Trouble trouble, int n);
    /// How many steps of the kind that @a trouble befalls @a change has.
    int steps(Change change, bool isOverUnfinished, Trouble trouble, Layout layout);

    practice::Organization m_practice;
};

namespace {

constexpr std::pair<Layout, const char *> layouts[] = {
    {Layout::Today, ""},
    {Layout::Before, ", as earlier versions stored it"},
};

} // namespace

void tst_Transactions::succeed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isOverUnfinished");
    QTest::addColumn<Layout>("layout");
    for (const auto &[layout, how] : layouts) {
        for (const auto &[change, name] : changes) {
            QTest::addRow("%s%s", name, how) << change << false << layout;
            if (endsUnfinished(change))
                QTest::addRow("%s over an unfinished one%s", name, how) << change << true << layout;
        }
    }
}

void tst_Transactions::succeed()
{
    QFETCH(const Change, change);
    QFETCH(const bool, isOverUnfinished);
    QFETCH(const Layout, layout);
    World world(m_practice, layout);
    prepare(world, change, isOverUnfinished);
    const auto secrets = kept(world, change);
    watch(world, change, layout);
    run(start(world, change), world.store);
    QVERIFY(isDone(world, change));
    QCOMPARE(world.broken(), QString());
    for (const QByteArray &secret : secrets)
        QVERIFY(world.store.secrets.values().contains(secret));
    QVERIFY(world.recover().isEmpty());
}

namespace {

template<typename Filter>
void addRows(Filter isWanted)
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isOverUnfinished");
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<Layout>("layout");
    const auto row = [](const auto &change, const auto &trouble, const auto &layout, bool isOver) {
        QTest::addRow("%s%s%s: %s", change.second, isOver ? " over an unfinished one" : "",
                      layout.second, trouble.second)
            << change.first << isOver << trouble.first << layout.first;
    };
    for (const auto &layout : layouts) {
        for (const auto &change : changes) {
            for (const auto &trouble : troubles) {
                row(change, trouble, layout, false);
                if (isWanted(change.first))
                    row(change, trouble, layout, true);
            }
        }
    }
}

} // namespace

void tst_Transactions::loseNothing_data()
{
    addRows([](Change change) { return change != Change::Add; }); // that has none
}

void tst_Transactions::canBeTriedAgain_data()
{
    addRows(endsUnfinished);
}

void tst_Transactions::strike(World &world, Change change, Trouble trouble, int n)
{
    switch (trouble) {
    case Trouble::KeychainFails: world.store.failCall(n, {KeychainError::Kind::Failed, {}}); break;
    case Trouble::KeychainLocked: world.store.failCall(n, {KeychainError::Kind::Locked, {}}); break;
    case Trouble::DoneButFails:
        world.store.failCall(n, {KeychainError::Kind::Failed, {}}, MemoryStore::Effect::Done);
        break;
    case Trouble::DoneButMismatch:
        world.store.failCall(n, {KeychainError::Kind::Mismatch, {}}, MemoryStore::Effect::Done);
        break;
    case Trouble::DiskFull: test::failRename(n); break;
    case Trouble::Ended: break;
    }
    run(start(world, change), world.store, trouble == Trouble::Ended ? n : 0);
    test::failRename(0);
}

int tst_Transactions::steps(Change change, bool isOverUnfinished, Trouble trouble, Layout layout)
{
    World world(m_practice, layout);
    prepare(world, change, isOverUnfinished);
    const int before = test::renames();
    run(start(world, change), world.store);
    return trouble == Trouble::DiskFull ? test::renames() - before : int(world.store.calls.size());
}

void tst_Transactions::loseNothing()
{
    QFETCH(const Change, change);
    QFETCH(const bool, isOverUnfinished);
    QFETCH(const Layout, layout);
    QFETCH(const Trouble, trouble);
    const int all = steps(change, isOverUnfinished, trouble, layout);
    QVERIFY(all > 0 || isOverUnfinished); // where most changes end at once
    for (int n = 1; n <= all; ++n) {
        World world(m_practice, layout);
        prepare(world, change, isOverUnfinished);
        const auto secrets = kept(world, change);
        watch(world, change, layout);
        strike(world, change, trouble, n);

        if (change != Change::Remove && change != Change::Add && change != Change::AddAgain)
            QVERIFY2(!world.current().isEmpty(), "before the recovery"); // a reader gets a secret
        for (const auto &recovered : world.recover())
            QVERIFY(recovered.outcome != lifecycle::RecoveredChange::Outcome::Left);
        const bool isStillMissing = change == Change::AddAgain && !isDone(world, change);
        if (isStillMissing) {
            for (const QString &key : {world.record().current.entry, world.record().keyInUse()})
                world.store.secrets.insert(key, m_practice.token(TokenKind::Full));
        }
        QVERIFY2(world.broken().isEmpty(),
                 qPrintable(u"after step %1: %2"_s.arg(n).arg(world.broken())));
        for (const QByteArray &secret : secrets)
            QVERIFY(world.store.secrets.values().contains(secret));
    }
}

void tst_Transactions::canBeTriedAgain()
{
    QFETCH(const Change, change);
    QFETCH(const bool, isOverUnfinished);
    QFETCH(const Layout, layout);
    QFETCH(const Trouble, trouble);
    const int all = steps(change, isOverUnfinished, trouble, layout);
    for (int n = 1; n <= all; ++n) {
        World world(m_practice, layout);
        prepare(world, change, isOverUnfinished);
        strike(world, change, trouble, n);
        if (!isDone(world, change))
            run(start(world, change), world.store);
        QVERIFY2(isDone(world, change), qPrintable(u"after step %1"_s.arg(n)));
        QVERIFY(world.recover().size() <= 1);
        QVERIFY2(world.broken().isEmpty(),
                 qPrintable(u"after step %1: %2"_s.arg(n).arg(world.broken())));
    }
}

QTEST_GUILESS_MAIN(tst_Transactions)
#include "tst_transactions.moc"
