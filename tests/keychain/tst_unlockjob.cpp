// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/fakesecretservice.h"
#include "keychain/gate.h"
#include "keychain/secretservice.h"
#include "support/outcome.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using keychain::KeychainError;
using keychain::OpenResult;
using keychain::UnlockJob;
using test::FakeSecretService;
using AtPrompt = FakeSecretService::AtPrompt;

namespace {

std::optional<OpenResult> unlock()
{
    return test::outcome<OpenResult>(async::JobPtr<UnlockJob>(new UnlockJob));
}

} // namespace

/// What a person, or a service in trouble, can do while the keychain is being opened.
class tst_UnlockJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup();

    void takesAnOpenKeychainAsItIs();
    void unlocksWithoutAPromptWhereNoneIsNeeded();
    void unlocksWithAPrompt();
    void endsAtThePrompt_data();
    void endsAtThePrompt();
    void needsACollection();
    void waitsForThePerson();
    void isSilentOnceAbandonedAtThePrompt();
    void asksThePersonOnceForEverybody();
    void givesUpASilentService();
    void leavesKWalletToQtKeychain_data();
    void leavesKWalletToQtKeychain();
};

void tst_UnlockJob::cleanup()
{
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("KDE_SESSION_VERSION");
}

void tst_UnlockJob::takesAnOpenKeychainAsItIs()
{
    FakeSecretService service;
    service.isLocked = false;
    const auto opened = unlock();
    QVERIFY(opened && *opened);
    QCOMPARE(opened->value().name, u"Fake"_s);
    QVERIFY(!opened->value().wasLocked);
}

void tst_UnlockJob::unlocksWithoutAPromptWhereNoneIsNeeded()
{
    FakeSecretService service;
    service.needsPrompt = false;
    const auto opened = unlock();
    QVERIFY(opened && *opened);
    QVERIFY(opened->value().wasLocked);
    QCOMPARE(service.prompts, 0);
}

void tst_UnlockJob::unlocksWithAPrompt()
{
    FakeSecretService service;
    const auto opened = unlock();
    QVERIFY(opened && *opened);
    QVERIFY(opened->value().wasLocked);
    QCOMPARE(service.prompts, 1);
}

void tst_UnlockJob::endsAtThePrompt_data()
{
    QTest::addColumn<AtPrompt>("atPrompt");
    QTest::addColumn<KeychainError::Kind>("kind");

    using Kind = KeychainError::Kind;
    QTest::newRow("dismissed") << AtPrompt::Dismiss << Kind::Locked;
    QTest::newRow("locked all the same") << AtPrompt::PretendToUnlock << Kind::Locked;
    QTest::newRow("the service ends") << AtPrompt::Vanish << Kind::Failed;
    QTest::newRow("cannot be shown") << AtPrompt::RefuseToShow << Kind::Failed;
}

void tst_UnlockJob::endsAtThePrompt()
{
    QFETCH(const AtPrompt, atPrompt);
    QFETCH(const KeychainError::Kind, kind);

    FakeSecretService service;
    service.atPrompt = atPrompt;
    const auto opened = unlock();
    QVERIFY(opened && !*opened);
    QCOMPARE(opened->error().kind, kind);
    QCOMPARE(service.prompts, 1);
}

void tst_UnlockJob::needsACollection()
{
    FakeSecretService service;
    service.hasCollection = false;
    const auto opened = unlock();
    QVERIFY(opened && !*opened);
    QCOMPARE(opened->error().kind, KeychainError::Kind::NoCollection);
}

void tst_UnlockJob::waitsForThePerson()
{
    FakeSecretService service;
    service.atPrompt = AtPrompt::Wait;
    UnlockJob job;
    const QSignalSpy finished(&job, &UnlockJob::finished);
    job.start();
    QTRY_COMPARE(service.prompts, 1);
    QTest::qWait(100);
    QCOMPARE(finished.size(), 0);

    service.complete(false);
    QTRY_COMPARE(finished.size(), 1);
    service.complete(true);
    QTest::qWait(50);
    QCOMPARE(finished.size(), 1);
}

void tst_UnlockJob::isSilentOnceAbandonedAtThePrompt()
{
    FakeSecretService service;
    service.atPrompt = AtPrompt::Wait;
    auto job = async::JobPtr<UnlockJob>(new UnlockJob);
    const QSignalSpy finished(job.get(), &UnlockJob::finished);
    job->start();
    QTRY_COMPARE(service.prompts, 1);

    job.reset();
    QTest::qWait(20);
    service.complete(false);
    QTest::qWait(50);
    QCOMPARE(finished.size(), 0);
}

void tst_UnlockJob::asksThePersonOnceForEverybody()
{
    FakeSecretService service;
    service.atPrompt = AtPrompt::Wait;
    keychain::Gate gate;
    const QSignalSpy opened(&gate, &keychain::Gate::opened);
    gate.open();
    QTRY_COMPARE(service.prompts, 1);
    gate.open();
    QTest::qWait(50);
    QCOMPARE(service.prompts, 1);

    service.complete(false);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(gate.name(), u"Fake"_s);

    service.isLocked = true;
    gate.open();
    QTRY_COMPARE(service.prompts, 2);
    service.complete(true);
    QTRY_COMPARE(opened.size(), 2);
}

/// A command waits for it once; a window asks again whenever the person wants it to.
void tst_UnlockJob::givesUpASilentService()
{
    FakeSecretService service;
    service.isLocked = false;
    service.isSilent = true;
    keychain::Gate gate(50ms);
    QList<KeychainError::Kind> said;
    connect(&gate, &keychain::Gate::opened, this, [&said](const OpenResult &result) {
        QVERIFY(!result);
        said += result.error().kind;
    });
    gate.open();
    QTRY_COMPARE(said, QList{KeychainError::Kind::NoAnswer}); // D-Bus itself would wait for 25 s
    QCOMPARE(service.calls, 1);

    gate.open();
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(said.constLast(), KeychainError::Kind::NoAnswer);
    QCOMPARE(service.calls, 1);

    service.isSilent = false;
    const auto asked = unlock();
    QVERIFY(asked && *asked);
}

void tst_UnlockJob::leavesKWalletToQtKeychain_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QString>("name");

    QTest::newRow("KDE 4") << "4"_ba << u"KWallet"_s;
    QTest::newRow("Plasma 5, but no KWallet") << "5"_ba << u"Fake"_s;
    QTest::newRow("Plasma 6") << "6"_ba << u"Fake"_s;
}

void tst_UnlockJob::leavesKWalletToQtKeychain()
{
    QFETCH(const QByteArray, version);
    QFETCH(const QString, name);

    FakeSecretService service;
    service.isLocked = false;
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", version);
    const auto opened = unlock();
    QVERIFY(opened && *opened);
    QCOMPARE(opened->value().name, name);
}

QTEST_GUILESS_MAIN(tst_UnlockJob)
#include "tst_unlockjob.moc"
