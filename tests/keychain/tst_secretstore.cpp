// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/contract.h"
#include "keychain/preflight.h"
#include "support/memorystore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using async::JobPtr;
using keychain::KeychainError;
using keychain::Preflight;
using keychain::PreflightResult;

/// The contract against the keychain in memory, and what holds for whoever uses a keychain
/// that fails or never answers.
class tst_SecretStore : public test::Contract
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_store.emplace(); }

    void preflightReportsEveryFailure_data();
    void preflightReportsEveryFailure();
    void preflightIsSilentOnceAbandoned_data();
    void preflightIsSilentOnceAbandoned();
    void failsWhenTold();
    void keepsEverythingWhileLocked();
    void answersWhatWasHeld();

private:
    keychain::SecretStore &store() override { return *m_store; }

    std::optional<test::MemoryStore> m_store;
};

void tst_SecretStore::preflightReportsEveryFailure_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<KeychainError::Kind>("kind");
    QTest::addColumn<qsizetype>("left");

    using Kind = KeychainError::Kind;
    QTest::newRow("no session bus") << 1 << Kind::NoSessionBus << qsizetype(0);
    QTest::newRow("locked") << 1 << Kind::Locked << qsizetype(0);
    QTest::newRow("locked at the write") << 2 << Kind::Locked << qsizetype(0);
    QTest::newRow("no collection") << 2 << Kind::NoCollection << qsizetype(0);
    QTest::newRow("something else read back") << 2 << Kind::Mismatch << qsizetype(0);
    QTest::newRow("not removed") << 3 << Kind::Failed << qsizetype(1);
    QTest::newRow("vanished") << 3 << Kind::NotFound << qsizetype(1);
}

void tst_SecretStore::preflightReportsEveryFailure()
{
    QFETCH(const int, call);
    QFETCH(const KeychainError::Kind, kind);
    QFETCH(const qsizetype, left);

    test::MemoryStore store;
    store.failCall(call, {kind, u"told to"_s});
    QVERIFY(test::failed(test::outcome<PreflightResult>(JobPtr<Preflight>(new Preflight(store))),
                         kind));
    QCOMPARE(store.calls.size(), call);
    QCOMPARE(store.secrets.size(), left);
}

void tst_SecretStore::preflightIsSilentOnceAbandoned_data()
{
    QTest::addColumn<int>("answers");

    QTest::newRow("while it looks for what is left") << 0;
    QTest::newRow("while it writes") << 1;
    QTest::newRow("while it removes") << 2;
}

void tst_SecretStore::preflightIsSilentOnceAbandoned()
{
    QFETCH(const int, answers);

    test::MemoryStore store;
    auto preflight = JobPtr<Preflight>(new Preflight(store));
    QSignalSpy done(preflight.get(), &Preflight::finished);
    store.hold();
    preflight->start();
    QTRY_COMPARE(store.heldCount(), 1);
    for (int i = 0; i < answers; ++i) {
        store.release();
        store.hold();
        QTRY_COMPARE(store.heldCount(), 1);
    }
    preflight.reset();
    QTest::qWait(20);
    store.release();

    QTest::qWait(20);
    QCOMPARE(done.size(), 0);
    QCOMPARE(store.calls.size(), answers + 1);
}

void tst_SecretStore::failsWhenTold()
{
    test::MemoryStore store;
    store.failNext({KeychainError::Kind::NoService, u"told to"_s});
    store.failCall(3, {KeychainError::Kind::Failed, u"told to"_s});

    const auto token = test::randomToken();
    QVERIFY(test::failed(test::write(store, u"key"_s, token), KeychainError::Kind::NoService));
    QVERIFY(store.secrets.isEmpty());
    QVERIFY(test::succeeded(test::write(store, u"key"_s, token)));
    QVERIFY(test::failed(test::remove(store, u"key"_s), KeychainError::Kind::Failed));
    QVERIFY(test::succeeded(test::read(store, u"key"_s)));
    QCOMPARE(store.calls,
             (QStringList{u"write key"_s, u"write key"_s, u"remove key"_s, u"read key"_s}));
}

void tst_SecretStore::keepsEverythingWhileLocked()
{
    test::MemoryStore store;
    store.secrets.insert(u"key"_s, test::randomToken().reveal());
    const auto secrets = store.secrets;
    store.isLocked = true;

    const auto locked = KeychainError::Kind::Locked;
    QVERIFY(test::failed(test::write(store, u"key"_s, test::randomToken()), locked));
    QVERIFY(test::failed(test::read(store, u"key"_s), locked));
    QVERIFY(test::failed(test::remove(store, u"key"_s), locked));
    QCOMPARE(store.secrets, secrets);
}

void tst_SecretStore::answersWhatWasHeld()
{
    test::MemoryStore store;
    store.hold();
    const auto write = store.write(u"key"_s, test::randomToken());
    const QSignalSpy written(write.get(), &keychain::WriteEntryJob::finished);
    write->start();
    QTRY_COMPARE(store.heldCount(), 1);
    QTest::qWait(20);
    QCOMPARE(written.size(), 0);
    QVERIFY(store.secrets.isEmpty());

    store.release();
    QCOMPARE(written.size(), 1);
    QCOMPARE(store.secrets.size(), 1);
}

QTEST_GUILESS_MAIN(tst_SecretStore)
#include "tst_secretstore.moc"
