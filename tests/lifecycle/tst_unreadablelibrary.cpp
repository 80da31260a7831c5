// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/addjob.h"
#include "lifecycle/checkalljob.h"
#include "lifecycle/removejob.h"
#include "lifecycle/replacejob.h"
#include "lifecycle/retirejob.h"
#include "lifecycle/revertjob.h"
#include "lifecycle/world.h"
#include "support/outcome.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using library::LibraryError;
using lifecycle::RetireJob;
using practice::TokenKind;
using test::World;
using Kind = LibraryError::Kind;

namespace {

/// What is wrong with the library by the word of @a job; nullopt if it speaks of something else.
template<typename Result, typename JobType>
std::optional<Kind> troubleOf(JobType *job)
{
    const auto result = test::outcome<Result>(async::JobPtr<JobType>(job));
    if (!result || *result)
        return std::nullopt;
    const auto *const error = std::get_if<LibraryError>(&result->error());
    return error ? std::optional(error->kind) : std::nullopt;
}

std::optional<Kind> store(World &world)
{
    return troubleOf<lifecycle::AddResult>(new lifecycle::AddJob(
        world.services(),
        {World::place(), {}, world.facts(World::place().key(), TokenKind::Renewed), {}},
        world.secret(TokenKind::Renewed)));
}

std::optional<Kind> replace(World &world)
{
    return troubleOf<lifecycle::ReplaceResult>(new lifecycle::ReplaceJob(
        world.services(), world.replacement(World::place().key(), TokenKind::Full)));
}

std::optional<Kind> retire(World &world, RetireJob::When when)
{
    return troubleOf<lifecycle::RetireResult>(
        new RetireJob(world.services(), World::place(), World::place().key(), when));
}

std::optional<Kind> goBack(World &world)
{
    return troubleOf<lifecycle::RevertResult>(
        new lifecycle::RevertJob(world.services(), World::place(), World::place().key()));
}

std::optional<Kind> takeOut(World &world)
{
    return troubleOf<lifecycle::RemoveResult>(
        new lifecycle::RemoveJob(world.services(), World::place()));
}

std::optional<Kind> read(World &world, const QString &entry)
{
    return troubleOf<lifecycle::ReadSecretResult>(
        new lifecycle::ReadSecretJob(world.services(), World::place(), entry));
}

std::optional<Kind> check(World &world, const QString &entry)
{
    return troubleOf<lifecycle::CheckResult>(
        new lifecycle::CheckJob(world.services(), World::place(), std::nullopt, entry));
}

} // namespace

/// Which of several secrets is in use only the library knows: while it cannot be read nobody gets
/// one, nothing is changed, and everybody is told why.
class tst_UnreadableLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_practice.start()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void stopsEverything_data();
    void stopsEverything();
    void stopsTheCheckOfAll();
    void isNoReasonToEndWhatWasBegun();

private:
    practice::Organization m_practice;
};

void tst_UnreadableLibrary::stopsEverything_data()
{
    using Act = std::function<std::optional<Kind>(World &)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("expected");
    const QString first = World::place().key();
    const std::pair<const char *, Act> acts[] = {
        {"add", store},
        {"replace", replace},
        {"retire", [](World &world) { return retire(world, RetireJob::When::Refused); }},
        {"retire on their word",
         [](World &world) { return retire(world, RetireJob::When::OnTheirWord); }},
        {"go back", goBack},
        {"remove", takeOut},
        {"read", [](World &world) { return read(world, {}); }},
        {"read an old one", [first](World &world) { return read(world, first); }},
        {"check", [](World &world) { return check(world, {}); }},
        {"check an old one", [first](World &world) { return check(world, first); }},
    };
    for (const auto &[name, act] : acts) {
        QTest::addRow("%s: damaged", name) << act << QByteArray("{") << Kind::Damaged;
        QTest::addRow("%s: emptied", name) << act << QByteArray() << Kind::Damaged;
        QTest::addRow("%s: newer", name) << act << QByteArray(R"({"version":2})") << Kind::Newer;
        QTest::addRow("%s: a folder", name) << act << QByteArray("/") << Kind::CannotRead;
    }
}

void tst_UnreadableLibrary::stopsEverything()
{
    QFETCH(const std::function<std::optional<Kind>(World &)>, act);
    QFETCH(const QByteArray, content);
    QFETCH(const Kind, expected);
    World world(m_practice);
    world.rotate(TokenKind::Renewed);
    const auto secrets = world.store.secrets;
    QFile file(world.library.file());
    if (content == "/") {
        QVERIFY(file.remove());
        QVERIFY(QDir().mkdir(world.library.file()));
    } else {
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
    }
    m_practice.forgetRequests();

    QCOMPARE(act(world), std::optional(expected));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // gives the lock back
    QCOMPARE(world.store.calls, QStringList());
    QCOMPARE(world.store.secrets, secrets);
    QCOMPARE(m_practice.requests().size(), 0);
}

void tst_UnreadableLibrary::stopsTheCheckOfAll()
{
    World world(m_practice);
    const auto records = world.library.records().value();
    QFile file(world.library.file());
    QVERIFY(file.resize(1));
    lifecycle::CheckAllJob all(world.services(), records, std::nullopt);
    QSignalSpy done(&all, &lifecycle::CheckAllJob::finished);
    int told = 0;
    connect(&all, &lifecycle::CheckAllJob::checked, this,
            [&told](qsizetype, const lifecycle::CheckResult &result) {
                told += !result && std::holds_alternative<LibraryError>(result.error()) ? 1 : 0;
            });
    all.start();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(told, 2);
    QCOMPARE(world.store.calls, QStringList());
}

void tst_UnreadableLibrary::isNoReasonToEndWhatWasBegun()
{
    World world(m_practice);
    world.leaveReplacement(TokenKind::Renewed);
    QFile file(world.library.file());
    QVERIFY(file.resize(file.size() / 2));
    const auto secrets = world.store.secrets;
    QVERIFY(world.recover().isEmpty());
    QCOMPARE(world.store.calls, QStringList());
    QCOMPARE(world.store.secrets, secrets);
}

QTEST_GUILESS_MAIN(tst_UnreadableLibrary)
#include "tst_unreadablelibrary.moc"
