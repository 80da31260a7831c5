// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/checkalljob.h"
#include "lifecycle/checkjob.h"
#include "lifecycle/world.h"
#include "support/outcome.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using azuredevops::Verdict;
using keychain::KeychainError;
using lifecycle::CheckAllJob;
using lifecycle::CheckJob;
using lifecycle::CheckResult;
using lifecycle::ReadSecretJob;
using lifecycle::ReadSecretResult;
using practice::Endpoint;
using practice::Fault;
using practice::TokenKind;
using test::World;

/// Reading and checking what is stored, also while it is rotated.
class tst_CheckJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_practice.start()); }
    void init();
    void cleanup() { QCOMPARE(m_world->broken(), QString()); }

    void readsThroughARotation();
    void remembersThatASecretIsMissing();
    void leavesTheLibraryAloneWhenThereIsNoNews();
    void notesACheckWhereItBelongs();
    void keepsTheVerdictWhenItCannotCheck();
    void keepsTheLastGoodOneWhenRefused();
    void tellsOfAllThatIsWrittenDown();
    void tellsWhileAnotherCheckIsUnderWay();
    void asksAHostForSixThingsAtOnce();
    void asksNoMoreOnceAPauseIsAskedFor_data();
    void asksNoMoreOnceAPauseIsAskedFor();
    void writesDownWhatIsKnownBeforeItIsStopped();

private:
    CheckResult checked();
    async::JobPtr<CheckAllJob> revalidation(QList<qsizetype> *told);
    void putMore(int count);
    void forgetMore(int count);
    [[nodiscard]] QString first() const { return World::place().key(); }

    practice::Organization m_practice;
    std::optional<World> m_world; // new for each test
};

void tst_CheckJob::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_practice.clear();
    m_world.emplace(m_practice);
}

CheckResult tst_CheckJob::checked()
{
    return test::outcome<CheckResult>(
               async::JobPtr<CheckJob>(new CheckJob(m_world->services(), World::place(), {})))
        .value();
}

void tst_CheckJob::readsThroughARotation()
{
    m_world->store.hold();
    auto read
        = async::JobPtr<ReadSecretJob>(new ReadSecretJob(m_world->services(), World::place()));
    std::optional<ReadSecretResult> result;
    connect(read.get(), &ReadSecretJob::finished, this,
            [&result](const ReadSecretResult &answer) { result.emplace(answer); });
    read->start();
    QTRY_COMPARE(m_world->store.heldCount(), 1);
    m_world->rotate(TokenKind::Renewed); // and the old one dropped
    QVERIFY(m_world->library.update(World::place(),
                                    [](library::TokenRecord &record) { record.old.clear(); }));
    m_world->store.secrets.remove(first());
    m_world->store.release();
    QTRY_VERIFY(result.has_value());
    QVERIFY(*result);
    QCOMPARE(result->value().token.reveal(), m_world->text(TokenKind::Renewed));
    QCOMPARE(result->value().entry, m_world->record().current.entry);
    QVERIFY(!m_world->record().current.trouble);
}

void tst_CheckJob::remembersThatASecretIsMissing()
{
    const auto read = [this] {
        return *test::outcome<ReadSecretResult>(
            async::JobPtr<ReadSecretJob>(new ReadSecretJob(m_world->services(), World::place())));
    };
    using Kind = library::SecretTrouble::Kind;
    const QByteArray secret = m_world->store.secrets.take(first());
    QCOMPARE(std::get<KeychainError>(read().error()).kind, KeychainError::Kind::NotFound);
    QCOMPARE(m_world->record().current.trouble.value().kind, Kind::Missing);
    m_world->store.isLocked = true;
    QCOMPARE(std::get<KeychainError>(read().error()).kind, KeychainError::Kind::Locked);
    QCOMPARE(m_world->record().current.trouble.value().kind, Kind::Locked);
    m_world->store.isLocked = false;
    m_world->store.secrets.insert(first(), secret);
    QVERIFY(read());
    QVERIFY(!m_world->record().current.trouble);
}

void tst_CheckJob::leavesTheLibraryAloneWhenThereIsNoNews()
{
    // A lock or a write would show in the folder.
    const auto folder = QFileInfo(m_world->library.file()).filesystemAbsolutePath();
    const auto before = std::filesystem::last_write_time(folder) - 1h;
    std::filesystem::last_write_time(folder, before);
    QVERIFY(*test::outcome<ReadSecretResult>(
        async::JobPtr<ReadSecretJob>(new ReadSecretJob(m_world->services(), World::place()))));
    QVERIFY(std::filesystem::last_write_time(folder) == before);
}

void tst_CheckJob::notesACheckWhereItBelongs()
{
    m_practice.hold(Endpoint::ConnectionData);
    auto check = async::JobPtr<CheckJob>(new CheckJob(m_world->services(), World::place(), {}));
    std::optional<CheckResult> result;
    connect(check.get(), &CheckJob::finished, this,
            [&result](const CheckResult &answer) { result.emplace(answer); });
    m_practice.forgetRequests();
    check->start();
    QTRY_COMPARE(m_practice.reached(Endpoint::ConnectionData), 1);
    m_world->rotate(TokenKind::Renewed);
    const auto inUse = m_world->record().current;
    m_practice.release(Endpoint::ConnectionData);
    QTRY_VERIFY(result.has_value());
    QVERIFY(*result && !result->value().notRecorded);
    QCOMPARE(m_world->record().current, inUse);
    QCOMPARE(m_world->record().old.constFirst().lastGood->verdict, Verdict::Works);
    QCOMPARE(result->value().before->entry, first());
}

void tst_CheckJob::keepsTheVerdictWhenItCannotCheck()
{
    QVERIFY(checked());
    const auto known = m_world->record().current;
    QCOMPARE(known.lastVerdict->verdict, Verdict::Works);
    m_practice.misbehave(Endpoint::ConnectionData, Fault::ServerError);
    const auto result = checked();
    QCOMPARE(result.value().report.verdict(), Verdict::Unchecked);
    QCOMPARE(result.value().before, known);
    const auto now = m_world->record().current;
    QCOMPARE(now.lastCheck->verdict, Verdict::Unchecked);
    QCOMPARE(now.lastVerdict, known.lastVerdict);
    QCOMPARE(now.lastGood, known.lastGood);
    QCOMPARE(now.account, known.account);
}

void tst_CheckJob::keepsTheLastGoodOneWhenRefused()
{
    QVERIFY(checked());
    const auto known = m_world->record().current;
    m_world->store.secrets.insert(first(), m_world->text(TokenKind::Revoked));
    QCOMPARE(checked().value().report.verdict(), Verdict::Refused);
    const auto now = m_world->record().current;
    QCOMPARE(now.lastVerdict->verdict, Verdict::Refused);
    QCOMPARE(now.lastGood, known.lastGood);
    QCOMPARE(now.account, known.account);
    m_world->store.secrets.insert(first(), m_world->text(TokenKind::Custom)); // for cleanup()
}

/// Of both tokens; whatever is told of has to be in the library.
async::JobPtr<CheckAllJob> tst_CheckJob::revalidation(QList<qsizetype> *told)
{
    auto job = async::JobPtr<CheckAllJob>(
        new CheckAllJob(m_world->services(), m_world->library.records().value(), std::nullopt));
    connect(job.get(), &CheckAllJob::checked, this,
            [this, told](qsizetype index, const CheckResult &result) {
                const auto facts = m_world->library.records().value().at(index).current;
                if (result ? facts.lastVerdict && !result.value().notRecorded
                           : facts.trouble.has_value())
                    *told += index;
            });
    return job;
}

void tst_CheckJob::tellsOfAllThatIsWrittenDown()
{
    QList<qsizetype> told;
    auto job = revalidation(&told);
    qsizetype toldBefore = -1;
    connect(job.get(), &CheckAllJob::finished, this, [&] { toldBefore = told.size(); });
    job->start();
    QTRY_COMPARE(toldBefore, 2);
    std::ranges::sort(told);
    QCOMPARE(told, (QList<qsizetype>{0, 1}));
}

void tst_CheckJob::tellsWhileAnotherCheckIsUnderWay()
{
    const QByteArray secret = m_world->store.secrets.take(first());
    m_practice.hold(Endpoint::ConnectionData);
    QList<qsizetype> told;
    auto job = revalidation(&told);
    bool isDone = false;
    connect(job.get(), &CheckAllJob::finished, this, [&isDone] { isDone = true; });
    job->start();
    QTRY_COMPARE(told, QList<qsizetype>{0});
    QVERIFY(!isDone);
    m_practice.release(Endpoint::ConnectionData);
    QTRY_VERIFY(isDone);
    QCOMPARE(told, (QList<qsizetype>{0, 1}));
    m_world->store.secrets.insert(first(), secret); // for cleanup()
}

void tst_CheckJob::putMore(int count)
{
    for (int i = 0; i < count; ++i)
        m_world->put(u"more-%1"_s.arg(i), TokenKind::Custom);
    m_practice.forgetRequests();
}

/// For cleanup().
void tst_CheckJob::forgetMore(int count)
{
    for (int i = 0; i < count; ++i) {
        const auto place = World::place(u"more-%1"_s.arg(i));
        m_world->store.secrets.remove(place.key());
        QVERIFY(m_world->library.forget(place));
    }
}

/// Six is what Qt does for HTTP/1.1; a newer one might do more.
void tst_CheckJob::asksAHostForSixThingsAtOnce()
{
    putMore(18);
    for (const Endpoint endpoint : {Endpoint::ConnectionData, Endpoint::Members})
        m_practice.hold(endpoint);
    QTRY_COMPARE(m_practice.openConnections(), 0); // of the test before
    QList<qsizetype> told;
    auto job = revalidation(&told);
    bool isDone = false;
    connect(job.get(), &CheckAllJob::finished, this, [&isDone] { isDone = true; });
    job->start();

    QTRY_COMPARE(m_practice.requests().size(), 6);
    QTest::qWait(200); // for a seventh
    QCOMPARE(m_practice.requests().size(), 6);
    QCOMPARE(m_practice.openConnections(), 6);

    m_practice.release(Endpoint::ConnectionData);
    QTRY_COMPARE(m_practice.reached(Endpoint::Members), 6);
    QTest::qWait(200);
    QCOMPARE(m_practice.reached(Endpoint::Members), 6);
    QVERIFY(m_practice.openConnections() <= 3 * 6); // three hosts
    m_practice.release(Endpoint::Members);
    QTRY_VERIFY(isDone);
    QCOMPARE(told.size(), 20);
    forgetMore(18);
}

void tst_CheckJob::asksNoMoreOnceAPauseIsAskedFor_data()
{
    QTest::addColumn<Endpoint>("where");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("too many requests") << Endpoint::ConnectionData << Fault::RateLimit;
    QTest::newRow("slow down, says the first answer")
        << Endpoint::ConnectionData << Fault::SlowDown;
    QTest::newRow("slow down, says a later one") << Endpoint::Members << Fault::SlowDown;
    QTest::newRow("a gateway's trouble") << Endpoint::ConnectionData << Fault::GatewayTrouble;
}

/// Those of the organization that asks for it; ten are under way by then.
void tst_CheckJob::asksNoMoreOnceAPauseIsAskedFor()
{
    QFETCH(const Endpoint, where);
    QFETCH(const Fault, fault);
    putMore(28);
    m_practice.misbehave(where, fault, practice::Lasting::UntilCleared,
                         fault == Fault::GatewayTrouble ? 503 : 60);
    auto records = m_world->library.records().value();
    library::TokenRecord elsewhere = records.constFirst();
    elsewhere.place.organization = azuredevops::Organization::fromText(u"contoso"_s).value();
    records += elsewhere;
    CheckAllJob job(m_world->services(), records, std::nullopt);
    int asked = 0;
    int heldBack = 0;
    bool isDone = false;
    connect(&job, &CheckAllJob::checked, this, [&](qsizetype index, const CheckResult &result) {
        const library::TokenRecord &record = records.at(index);
        if (!result || !lifecycle::isHeldBack(result.value().report)) {
            ++asked;
            return;
        }
        ++heldBack;
        const auto left = result.value().report.retryAfter().value();
        QVERIFY(left > 0s && left <= 60s);
        QCOMPARE(record.place.organization, World::place().organization);
        QCOMPARE(m_world->library.record(record.place).value()->current, record.current);
    });
    connect(&job, &CheckAllJob::finished, this, [&isDone] { isDone = true; });
    job.start();
    QTRY_VERIFY(isDone);
    QCOMPARE(asked + heldBack, 31);
    QCOMPARE(asked, 11); // with the other organization's, the last
    QCOMPARE(m_practice.reached(Endpoint::ConnectionData), 10);
    m_practice.clear();
    forgetMore(28);
}

void tst_CheckJob::writesDownWhatIsKnownBeforeItIsStopped()
{
    QList<qsizetype> told;
    auto job = revalidation(&told);
    job->start();
    const auto isKnown = [&] {
        job->writeDownNow();
        return !told.isEmpty();
    };
    QTRY_VERIFY(isKnown());
    job.reset();
    QVERIFY(m_world->library.records().value().at(told.constFirst()).current.lastVerdict);
}

QTEST_GUILESS_MAIN(tst_CheckJob)
#include "tst_checkjob.moc"
