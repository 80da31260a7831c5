// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/readsecretjob.h"
#include "lifecycle/worldtest.h"
#include "support/outcome.h"

#include <QFileInfo>
#include <QTest>

#include <filesystem>
#include <optional>

using namespace std::chrono_literals;
using keychain::KeychainError;
using lifecycle::ReadSecretJob;
using lifecycle::ReadSecretResult;
using practice::TokenKind;
using test::World;

class tst_ReadSecretJob final : public test::WorldTest
{
    Q_OBJECT

private Q_SLOTS:
    void readsThroughARotation();
    void remembersThatASecretIsMissing();
    void leavesTheLibraryAloneWhenThereIsNoNews();
};

void tst_ReadSecretJob::readsThroughARotation()
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

void tst_ReadSecretJob::remembersThatASecretIsMissing()
{
    const auto read = [this] {
        return *test::outcome<ReadSecretResult>(
            async::JobPtr<ReadSecretJob>(new ReadSecretJob(m_world->services(), World::place())));
    };
    using Kind = library::SecretTrouble::Kind;
    const QByteArray secret = m_world->store.secrets.take(World::place().key());
    QCOMPARE(std::get<KeychainError>(read().error()).kind, KeychainError::Kind::NotFound);
    QCOMPARE(m_world->record().current.trouble.value().kind, Kind::Missing);
    m_world->store.isLocked = true;
    QCOMPARE(std::get<KeychainError>(read().error()).kind, KeychainError::Kind::Locked);
    QCOMPARE(m_world->record().current.trouble.value().kind, Kind::Locked);
    m_world->store.isLocked = false;
    m_world->store.secrets.insert(World::place().key(), secret);
    QVERIFY(read());
    QVERIFY(!m_world->record().current.trouble);
}

void tst_ReadSecretJob::leavesTheLibraryAloneWhenThereIsNoNews()
{
    // A lock or a write would show in the folder.
    const auto folder = QFileInfo(m_world->library.file()).filesystemAbsolutePath();
    const auto before = std::filesystem::last_write_time(folder) - 1h;
    std::filesystem::last_write_time(folder, before);
    QVERIFY(*test::outcome<ReadSecretResult>(
        async::JobPtr<ReadSecretJob>(new ReadSecretJob(m_world->services(), World::place()))));
    QVERIFY(std::filesystem::last_write_time(folder) == before);
}

QTEST_GUILESS_MAIN(tst_ReadSecretJob)
#include "tst_readsecretjob.moc"
