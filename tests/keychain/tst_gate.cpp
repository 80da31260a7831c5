// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/contract.h"
#include "keychain/fakesecretservice.h"
#include "keychain/gate.h"
#include "keychain/libsecret.h"
#include "keychain/systemkeychain.h"
#include "support/outcome.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using keychain::KeychainError;
using keychain::OpenResult;
using keychain::Purpose;
using test::FakeSecretService;
using AtPrompt = FakeSecretService::AtPrompt;

namespace {

/// The way to an entry, for which the default collection has to be open.
std::optional<OpenResult> unlock()
{
    keychain::Gate gate;
    return test::outcome<OpenResult>(gate.pass(u"key"_s, Purpose::Write));
}

std::optional<OpenResult> pass(Purpose purpose)
{
    keychain::Gate gate;
    return test::outcome<OpenResult>(gate.pass(u"key"_s, purpose));
}

/// As much of KWallet as is asked whether its wallet is open.
class FakeWallet final : public QDBusVirtualObject
{
public:
    FakeWallet()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"wallet"_s))
    {
        m_bus.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath);
        m_bus.registerService(u"org.kde.kwalletd5"_s);
    }

    ~FakeWallet() override
    {
        m_bus.unregisterService(u"org.kde.kwalletd5"_s);
        m_bus.unregisterObject(u"/"_s, QDBusConnection::UnregisterTree);
    }

    bool isOpen = false;

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const bool asksName = message.member() == "networkWallet"_L1;
        connection.send(
            message.createReply(asksName ? QVariant(u"kdewallet"_s) : QVariant(isOpen)));
        return true;
    }
    QString introspect(const QString &) const override { return {}; }

private:
    QDBusConnection m_bus;
};

} // namespace

/// What a person, or a service in trouble, can do while the keychain is being opened.
class tst_Gate : public QObject
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
    void tellsThatThereIsNoCollection();
    void opensWhatIsWanted_data();
    void opensWhatIsWanted();
    void opensWhatIsWrittenOver();
    void takesNoErrorForAnAnswer();
    void tellsARefusalFromAbsence_data();
    void tellsARefusalFromAbsence();
    void takesAnotherSession_data();
    void takesAnotherSession();
    void endsAfterSoManySessions_data();
    void endsAfterSoManySessions();
    void waitsForThePerson();
    void isSilentOnceAbandonedAtThePrompt();
    void asksThePersonOnceForEverybody();
    void asksForOneThingAfterTheOther();
    void givesUpASilentService();
    void leavesKWalletToQtKeychain_data();
    void leavesKWalletToQtKeychain();
    void asksNobodyIfItMayNot();
    void opensNoWalletIfItMayNot();
};

void tst_Gate::cleanup()
{
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("KDE_SESSION_VERSION");
}

void tst_Gate::takesAnOpenKeychainAsItIs()
{
    FakeSecretService service;
    service.isLocked = false;
    const auto opened = unlock();
    QVERIFY(opened && *opened);
    QCOMPARE(opened->value().name, u"Fake"_s);
    QVERIFY(!opened->value().wasLocked);
}

void tst_Gate::unlocksWithoutAPromptWhereNoneIsNeeded()
{
    FakeSecretService service;
    service.needsPrompt = false;
    const auto opened = unlock();
    QVERIFY(opened && *opened);
    QVERIFY(opened->value().wasLocked);
    QCOMPARE(service.prompts, 0);
}

void tst_Gate::unlocksWithAPrompt()
{
    FakeSecretService service;
    const auto opened = unlock();
    QVERIFY(opened && *opened);
    QVERIFY(opened->value().wasLocked);
    QCOMPARE(service.prompts, 1);
}

void tst_Gate::endsAtThePrompt_data()
{
    QTest::addColumn<AtPrompt>("atPrompt");
    QTest::addColumn<KeychainError::Kind>("kind");

    using Kind = KeychainError::Kind;
    QTest::newRow("dismissed") << AtPrompt::Dismiss << Kind::Locked;
    QTest::newRow("locked all the same") << AtPrompt::PretendToUnlock << Kind::Locked;
    QTest::newRow("the service ends") << AtPrompt::Vanish << Kind::Failed;
    QTest::newRow("cannot be shown") << AtPrompt::RefuseToShow << Kind::Failed;
}

void tst_Gate::endsAtThePrompt()
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

void tst_Gate::tellsThatThereIsNoCollection()
{
    FakeSecretService service;
    service.hasCollection = false;
    service.isLocked = false;
    const auto opened = unlock();
    QVERIFY(opened && *opened);
    QVERIFY(!opened->value().hasDefault);
    keychain::SystemKeychain keychain;
    const auto read = test::outcome<keychain::ReadEntryResult>(keychain.read(u"key"_s));
    QVERIFY(read && !*read);
    QCOMPARE(read->error().kind, KeychainError::Kind::NoCollection);
}

void tst_Gate::opensWhatIsWanted_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<QString>("holder");
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<bool>("isOtherLocked");
    QTest::addColumn<bool>("showsLocked");
    QTest::addColumn<int>("prompts");

    const auto ours = FakeSecretService::ours;
    const auto other = FakeSecretService::other;
    QTest::newRow("read, ours, open") << Purpose::Read << ours << false << true << true << 0;
    QTest::newRow("read, ours, locked") << Purpose::Read << ours << true << false << true << 1;
    QTest::newRow("read, other, open") << Purpose::Read << other << true << false << true << 0;
    QTest::newRow("read, other, locked") << Purpose::Read << other << false << true << true << 1;
    QTest::newRow("read, hidden in ours") << Purpose::Read << ours << true << false << false << 1;
    QTest::newRow("read, hidden in other") << Purpose::Read << other << false << true << false << 1;
    QTest::newRow("read, hidden in one of two")
        << Purpose::Read << other << true << true << false << 1;
    QTest::newRow("read, nowhere") << Purpose::Read << QString() << false << false << false << 0;
    QTest::newRow("read, nowhere, ours locked")
        << Purpose::Read << QString() << true << false << false << 1;
    QTest::newRow("read, perhaps") << Purpose::Read << QString() << false << true << false << 1;
    QTest::newRow("remove, other, open") << Purpose::Remove << other << true << false << true << 0;
    QTest::newRow("remove, other, locked")
        << Purpose::Remove << other << false << true << true << 1;
    QTest::newRow("write, nowhere") << Purpose::Write << QString() << false << true << false << 0;
    QTest::newRow("write, locked") << Purpose::Write << QString() << true << true << false << 1;
}

void tst_Gate::opensWhatIsWanted()
{
    QFETCH(const Purpose, purpose);
    QFETCH(const QString, holder);
    QFETCH(const bool, isLocked);
    QFETCH(const bool, isOtherLocked);
    QFETCH(const bool, showsLocked);
    QFETCH(const int, prompts);

    FakeSecretService service;
    service.holder = holder;
    service.isLocked = isLocked;
    service.isOtherLocked = isOtherLocked;
    service.showsLocked = showsLocked;
    const auto opened = pass(purpose);
    QVERIFY(opened && *opened);
    QCOMPARE(service.prompts, prompts);
    QCOMPARE(opened->value().wasLocked, prompts > 0);
    QCOMPARE(opened->value().copies,
             holder.isEmpty() ? QStringList() : QStringList(holder + "/1"_L1));
}

void tst_Gate::opensWhatIsWrittenOver()
{
    FakeSecretService service;
    service.isLocked = false;
    service.isOtherLocked = true;
    service.showsLocked = true;
    service.holder = FakeSecretService::other;
    const auto opened = unlock();
    QVERIFY(opened && *opened);
    QCOMPARE(opened->value().copies->size(), 1);
    QCOMPARE(service.prompts, 1); // it is to go
}

/// A search that failed has found nothing out.
void tst_Gate::takesNoErrorForAnAnswer()
{
    FakeSecretService service;
    service.isLocked = false;
    service.failsToSearch = true;
    keychain::SystemKeychain keychain;
    const auto read = test::outcome<keychain::ReadEntryResult>(keychain.read(u"key"_s));
    QVERIFY(read && !*read);
    QCOMPARE(read->error().kind, KeychainError::Kind::Failed);
    const auto removed = test::outcome<keychain::RemoveEntryResult>(keychain.remove(u"key"_s));
    QVERIFY(removed && !*removed);
    QCOMPARE(removed->error().kind, KeychainError::Kind::Failed);
}

void tst_Gate::tellsARefusalFromAbsence_data()
{
    QTest::addColumn<bool>("isItemLocked");
    QTest::addColumn<AtPrompt>("atPrompt");
    QTest::addColumn<int>("prompts");
    QTest::newRow("refused at the prompt for the item") << true << AtPrompt::Dismiss << 2;
    QTest::newRow("refused after the prompt") << true << AtPrompt::Accept << 1;
    QTest::newRow("refused without a prompt") << false << AtPrompt::Dismiss << 0;
}

/// As KeePassXC asks, for each item.
void tst_Gate::tellsARefusalFromAbsence()
{
    QFETCH(const bool, isItemLocked);
    QFETCH(const AtPrompt, atPrompt);
    QFETCH(const int, prompts);

    FakeSecretService service;
    service.isLocked = false;
    service.isItemLocked = isItemLocked;
    service.holder = FakeSecretService::ours;
    service.atPrompt = atPrompt;
    keychain::SystemKeychain keychain;
    const auto read = test::outcome<keychain::ReadEntryResult>(keychain.read(u"key"_s));
    QVERIFY(read && !*read);
    QCOMPARE(read->error().kind, KeychainError::Kind::Denied);
    const auto removed = test::outcome<keychain::RemoveEntryResult>(keychain.remove(u"key"_s));
    QVERIFY(removed && !*removed);
    QCOMPARE(removed->error().kind, KeychainError::Kind::Denied);
    QCOMPARE(service.prompts, prompts);
}

void tst_Gate::takesAnotherSession_data()
{
    QTest::addColumn<int FakeSecretService::*>("fault");
    QTest::newRow("that is not opened") << &FakeSecretService::unopenedSessions;
    QTest::newRow("in which nothing is decoded") << &FakeSecretService::deafSessions;
    QTest::newRow("in which something else is decoded") << &FakeSecretService::garblingSessions;
}

void tst_Gate::takesAnotherSession()
{
    QFETCH(int FakeSecretService::*const, fault);
    FakeSecretService service;
    service.isLocked = false;
    keychain::SystemKeychain keychain;
    const auto token = test::randomToken();

    keychain::endSession();
    service.*fault = keychain::mostSessions - 1;
    QVERIFY(test::succeeded(test::write(keychain, u"key"_s, token)));

    keychain::endSession();
    service.*fault = keychain::mostSessions - 1;
    const auto read = test::read(keychain, u"key"_s);
    QVERIFY(test::succeeded(read));
    QCOMPARE(read->value(), token);

    // It goes on in the good one.
    const int before = service.sessions;
    for (int i = 0; i < 3; ++i)
        QVERIFY(test::succeeded(test::read(keychain, u"key"_s)));
    QVERIFY(service.sessions - before <= 1);
}

void tst_Gate::endsAfterSoManySessions_data()
{
    takesAnotherSession_data();
}

void tst_Gate::endsAfterSoManySessions()
{
    QFETCH(int FakeSecretService::*const, fault);
    FakeSecretService service;
    service.isLocked = false;
    keychain::SystemKeychain keychain;
    QVERIFY(test::succeeded(test::write(keychain, u"key"_s, test::randomToken())));

    service.*fault = 1000;
    keychain::endSession();
    const int before = service.sessions;
    const auto read = test::read(keychain, u"key"_s);
    QVERIFY(read && !*read);
    QVERIFY(read->error().kind != KeychainError::Kind::NotFound);
    QCOMPARE(service.sessions - before, keychain::mostSessions + 1); // QtKeychain's, and the item's
}

void tst_Gate::waitsForThePerson()
{
    FakeSecretService service;
    service.atPrompt = AtPrompt::Wait;
    keychain::Gate gate;
    const auto job = gate.pass(u"key"_s, Purpose::Write);
    const QSignalSpy finished(job.get(), &keychain::OpenJob::finished);
    job->start();
    QTRY_COMPARE(service.prompts, 1);
    QTest::qWait(100);
    QCOMPARE(finished.size(), 0);

    service.complete(false);
    QTRY_COMPARE(finished.size(), 1);
    service.complete(true);
    QTest::qWait(50);
    QCOMPARE(finished.size(), 1);
}

void tst_Gate::isSilentOnceAbandonedAtThePrompt()
{
    FakeSecretService service;
    service.atPrompt = AtPrompt::Wait;
    keychain::Gate gate;
    auto job = gate.pass(u"key"_s, Purpose::Write);
    const QSignalSpy finished(job.get(), &keychain::OpenJob::finished);
    job->start();
    QTRY_COMPARE(service.prompts, 1);

    job.reset();
    QTest::qWait(20);
    service.complete(false);
    QTest::qWait(50);
    QCOMPARE(finished.size(), 0);
}

void tst_Gate::asksThePersonOnceForEverybody()
{
    FakeSecretService service;
    service.atPrompt = AtPrompt::Wait;
    keychain::Gate gate;
    int answers = 0;
    std::vector<async::JobPtr<keychain::OpenJob>> jobs;
    const auto start = [&] {
        jobs.push_back(gate.pass(u"key"_s, Purpose::Write));
        connect(jobs.back().get(), &keychain::OpenJob::finished, this, [&answers] { ++answers; });
        jobs.back()->start();
    };
    start();
    QTRY_COMPARE(service.prompts, 1);
    start();
    start();
    QTest::qWait(100);
    QCOMPARE(service.prompts, 1);

    service.complete(false);
    QTRY_COMPARE(answers, 3);
    QCOMPARE(gate.last().name, u"Fake"_s);

    service.isLocked = true;
    start();
    start();
    QTRY_COMPARE(service.prompts, 2);
    QTest::qWait(100);
    service.complete(true);
    QTRY_COMPARE(answers, 5);
    QCOMPARE(service.prompts, 2);
}

void tst_Gate::asksForOneThingAfterTheOther()
{
    FakeSecretService service;
    service.atPrompt = AtPrompt::Wait;
    service.isOtherLocked = true;
    service.showsLocked = true;
    keychain::Gate gate;
    const auto write = gate.pass(u"key"_s, Purpose::Write);
    const QSignalSpy mayWrite(write.get(), &keychain::OpenJob::finished);
    write->start();
    QTRY_COMPARE(service.prompts, 1);

    service.holder = FakeSecretService::other;
    const auto read = gate.pass(u"key"_s, Purpose::Read);
    const QSignalSpy mayRead(read.get(), &keychain::OpenJob::finished);
    read->start();
    QTest::qWait(100);
    QCOMPARE(service.prompts, 1);
    service.complete(true); // no answer to the other question
    QTRY_COMPARE(mayWrite.size(), 1);
    QTRY_COMPARE(service.prompts, 2);
    QCOMPARE(mayRead.size(), 0);
    service.complete(false);
    QTRY_COMPARE(mayRead.size(), 1);
}

/// A command waits for it once; a window asks again whenever the person wants it to.
void tst_Gate::givesUpASilentService()
{
    FakeSecretService service;
    service.isLocked = false;
    service.isSilent = true;
    keychain::Gate gate(50ms);
    for (int i = 0; i < 2; ++i) { // D-Bus itself would wait for 25 s
        const auto opened = test::outcome<OpenResult>(gate.pass(u"key"_s, Purpose::Write));
        QVERIFY(opened && !*opened);
        QCOMPARE(opened->error().kind, KeychainError::Kind::NoAnswer);
        QCOMPARE(service.looks, 1);
    }
    service.isSilent = false;
    const auto asked = unlock();
    QVERIFY(asked && *asked);
}

void tst_Gate::leavesKWalletToQtKeychain_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QString>("name");

    QTest::newRow("KDE 4") << "4"_ba << u"KWallet"_s;
    QTest::newRow("Plasma 5, but no KWallet") << "5"_ba << u"Fake"_s;
    QTest::newRow("Plasma 6") << "6"_ba << u"Fake"_s;
}

void tst_Gate::leavesKWalletToQtKeychain()
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

void tst_Gate::asksNobodyIfItMayNot()
{
    FakeSecretService service;
    keychain::Gate gate(std::nullopt, false);
    for (const Purpose purpose : {Purpose::Read, Purpose::Write}) {
        const auto closed = test::outcome<OpenResult>(gate.pass(u"key"_s, purpose));
        QVERIFY(closed && !*closed);
        QCOMPARE(closed->error().kind, KeychainError::Kind::Locked);
    }
    QCOMPARE(service.prompts, 0);
    service.isLocked = false;
    const auto opened = test::outcome<OpenResult>(gate.pass(u"key"_s, Purpose::Read));
    QVERIFY(opened && *opened);
}

void tst_Gate::opensNoWalletIfItMayNot()
{
    FakeWallet wallet;
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    keychain::Gate gate(std::nullopt, false);
    const auto closed = test::outcome<OpenResult>(gate.pass(u"key"_s, Purpose::Read));
    QVERIFY(closed && !*closed);
    QCOMPARE(closed->error().kind, KeychainError::Kind::Locked);
    const auto asked = pass(Purpose::Read);
    QVERIFY(asked && *asked); // the wallet itself has the person asked
    wallet.isOpen = true;
    const auto opened = test::outcome<OpenResult>(gate.pass(u"key"_s, Purpose::Read));
    QVERIFY(opened && *opened);
    QCOMPARE(opened->value().name, u"KWallet"_s);
}

QTEST_GUILESS_MAIN(tst_Gate)
#include "tst_gate.moc"
