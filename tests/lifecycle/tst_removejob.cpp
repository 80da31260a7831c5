// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/removejob.h"
#include "lifecycle/worldtest.h"
#include "support/outcome.h"

#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using lifecycle::RemoveJob;
using lifecycle::RemoveResult;
using practice::TokenKind;
using test::World;

/// What tst_transactions, which goes through every step, does not ask.
class tst_RemoveJob final : public test::WorldTest
{
    Q_OBJECT

private Q_SLOTS:
    void removesTheUnfinishedToo();
};

void tst_RemoveJob::removesTheUnfinishedToo()
{
    m_world->leaveReplacement(TokenKind::Renewed);
    const auto result = test::outcome<RemoveResult>(
        async::JobPtr<RemoveJob>(new RemoveJob(m_world->services(), World::place())));
    QVERIFY(result && *result);
    QCOMPARE(m_world->store.secrets.size(), 1);
    QVERIFY(!m_world->library.record(World::place()).value());
}

QTEST_GUILESS_MAIN(tst_RemoveJob)
#include "tst_removejob.moc"
