// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/recoverjob.h"
#include "lifecycle/world.h"

#include <QFile>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using azuredevops::State;
using azuredevops::Verdict;
using practice::TokenKind;
using test::World;
using Kind = library::PendingChange::Kind;
using Outcome = lifecycle::RecoveredChange::Outcome;
using Secrets = QHash<QString, TokenKind>;

namespace {

const QString first = u"fabrikam/laptop"_s;
const QString second = u"fabrikam/laptop/2"_s;
const QString moved = u"fabrikam/laptop/1"_s; // where the first one lies from then on
const QString third = u"fabrikam/laptop/3"_s;

} // namespace

/// Files that the first release has written, as it left them when it was ended in the middle of a
/// change: they are read, and the change is ended; from then on all read the token in use where the
/// first one was.
class tst_Version1 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_practice.start()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAllThatItSays();
    void endsWhatItAnnounced_data();
    void endsWhatItAnnounced();

private:
    /// The library is @a name, the keychain holds "other" and @a secrets.
    void open(World &world, const QString &name, const Secrets &secrets);

    practice::Organization m_practice;
};

void tst_Version1::open(World &world, const QString &name, const Secrets &secrets)
{
    QVERIFY(QFile::remove(world.library.file()));
    QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/version1/") + name + ".json"_L1,
                        world.library.file()));
    world.store.secrets.remove(first);
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
        world.store.secrets.insert(secret.key(), world.text(secret.value()));
}

void tst_Version1::readsAllThatItSays()
{
    World world(m_practice, World::Layout::Before);
    open(world, u"plain"_s, {{first, TokenKind::Custom}, {second, TokenKind::Renewed}});
    const auto records = world.library.records();
    QVERIFY(records);
    QCOMPARE(records.value().size(), 2);
    const library::TokenRecord record = world.record();
    QCOMPARE(record.place, World::place());
    QVERIFY(record.needs.code && record.needs.members && !record.needs.diff);
    QCOMPARE(record.current.entry, second);
    QCOMPARE(record.current.label, u"patwizard-2026-11"_s);
    QCOMPARE(record.current.account->login, u"dana@fabrikam.example"_s);
    QCOMPARE(record.current.lastCheck->verdict, Verdict::Works);
    QCOMPARE(record.current.lastCheck->pullRequests, State::Works);
    QCOMPARE(record.current.lastCheck->reviewers, State::Works);
    QCOMPARE(record.current.lastCheck->diff, State::Refused);
    QCOMPARE(record.current.lastCheck->isGlobal, false);
    QCOMPARE(record.current.lastVerdict, record.current.lastCheck);
    QCOMPARE(record.current.lastGood, record.current.lastCheck);
    QVERIFY(!record.current.expires && record.current.created && !record.current.trouble);
    QCOMPARE(record.old.size(), 1);
    QCOMPARE(record.old.constFirst().entry, first);
    QCOMPARE(record.old.constFirst().label, u"patwizard-2026-08"_s);
    QCOMPARE(record.old.constFirst().expires, QDate(2027, 2, 28));
    QVERIFY(world.recover().isEmpty());
    QCOMPARE(world.broken(), QString());
}

void tst_Version1::endsWhatItAnnounced_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Secrets>("secrets");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("inUse"); // afterwards; empty if nothing is stored any more
    QTest::addColumn<QStringList>("kept");
    const auto row = [](const char *name, const QString &file, Kind kind, const Secrets &secrets,
                        Outcome outcome, const QString &inUse, const QStringList &kept) {
        QTest::newRow(name) << file << kind << secrets << outcome << inUse << kept;
    };
    const auto custom = TokenKind::Custom;
    const auto renewed = TokenKind::Renewed;
    const auto full = TokenKind::Full;
    row("add: written", u"add"_s, Kind::Add, {{first, custom}}, Outcome::Completed, first, {});
    row("add: not written", u"add"_s, Kind::Add, {}, Outcome::Undone, {}, {});
    row("add over a vanished one: written", u"add_again"_s, Kind::Add,
        {{first, custom}, {second, full}}, Outcome::Completed, second, {moved});
    row("replace: written", u"replace"_s, Kind::Replace, {{first, custom}, {second, renewed}},
        Outcome::Completed, second, {moved});
    row("replace: not written", u"replace"_s, Kind::Replace, {{first, custom}}, Outcome::Undone,
        first, {});
    row("replace: written, and refused", u"replace"_s, Kind::Replace,
        {{first, custom}, {second, TokenKind::Revoked}}, Outcome::Undone, first, {});
    row("replace a second time: written", u"replace_again"_s, Kind::Replace,
        {{first, custom}, {second, renewed}, {third, full}}, Outcome::Completed, third,
        {moved, second});
    row("drop: not removed", u"drop_old"_s, Kind::DropOld, {{first, custom}, {second, renewed}},
        Outcome::Completed, second, {});
    row("drop: removed", u"drop_old"_s, Kind::DropOld, {{second, renewed}}, Outcome::Completed,
        second, {});
    row("remove: nothing removed", u"remove"_s, Kind::Remove, {{first, custom}, {second, renewed}},
        Outcome::Undone, second, {moved});
    row("remove: one removed", u"remove"_s, Kind::Remove, {{first, custom}}, Outcome::Completed, {},
        {});
    row("remove: all removed", u"remove"_s, Kind::Remove, {}, Outcome::Completed, {}, {});
    row("remove with a replacement: one removed", u"remove_replacement"_s, Kind::Remove,
        {{second, renewed}}, Outcome::Completed, {}, {});
}

void tst_Version1::endsWhatItAnnounced()
{
    QFETCH(const QString, file);
    QFETCH(const Kind, kind);
    QFETCH(const Secrets, secrets);
    QFETCH(const Outcome, outcome);
    QFETCH(const QString, inUse);
    QFETCH(const QStringList, kept);
    World world(m_practice, World::Layout::Before);
    open(world, file, secrets);

    const auto recovered = world.recover();
    QCOMPARE(recovered.size(), 1);
    QCOMPARE(recovered.constFirst().change.kind, kind);
    QCOMPARE(recovered.constFirst().outcome, outcome);
    QCOMPARE(world.broken(), QString());
    const auto record = world.library.record(World::place()).value();
    QCOMPARE(record ? record->current.entry : QString(), inUse);
    QStringList old;
    for (const auto &each : record ? record->old : decltype(record->old)())
        old += each.entry;
    QCOMPARE(old, kept);
    QCOMPARE(world.published(), record ? world.current() : QByteArray());
}

QTEST_GUILESS_MAIN(tst_Version1)
#include "tst_version1.moc"
