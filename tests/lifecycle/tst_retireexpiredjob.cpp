// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/retireexpiredjob.h"
#include "lifecycle/worldtest.h"
#include "support/outcome.h"

#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using lifecycle::RetireExpiredJob;
using practice::TokenKind;
using test::World;

class tst_RetireExpiredJob final : public test::WorldTest
{
    Q_OBJECT

private Q_SLOTS:
    void dropsTheLongExpiredOnceTheyAreRefused();
    void looksNoFurtherOnceTheKeychainIsClosedOrTimeIsUp();
};

void tst_RetireExpiredJob::dropsTheLongExpiredOnceTheyAreRefused()
{
    const QDate expiry(2026, 10, 24);
    const struct
    {
        TokenKind kind;
        QDate day;
        bool hasVanished;
        int left;
    } rows[] = {
        {TokenKind::Expired, expiry.addDays(29), true, 1},
        {TokenKind::Expired, expiry.addDays(29), false, 1},
        {TokenKind::Custom, expiry.addDays(30), false, 1},
        {TokenKind::Custom, expiry.addDays(30), true, 0},
        {TokenKind::Expired, expiry.addDays(30), false, 0},
    };
    for (const auto &[kind, day, hasVanished, left] : rows) {
        m_world.emplace(m_practice);
        m_world->put(World::place().name, kind);
        QVERIFY(m_world->library.update(World::place(), [&](library::TokenRecord &record) {
            record.current.expires = expiry;
        }));
        m_world->rotate(TokenKind::Renewed);
        if (hasVanished)
            m_world->store.secrets.remove(first());
        const auto retired = test::outcome<int>(async::JobPtr<RetireExpiredJob>(
            new RetireExpiredJob(m_world->services(), m_world->library.records().value(), day)));
        QCOMPARE(retired, 1 - left);
        QCOMPARE(m_world->record().old.size(), left);
    }
}

void tst_RetireExpiredJob::looksNoFurtherOnceTheKeychainIsClosedOrTimeIsUp()
{
    m_world->rotate(TokenKind::Renewed);
    QVERIFY(m_world->library.update(World::place(), [](library::TokenRecord &record) {
        record.old += record.old.constFirst();
        record.old.last().entry += u"/2"_s;
    }));
    const QDate later = m_world->record().old.constFirst().expires->addDays(30);
    const auto calls = [this, later] {
        m_world->store.calls.clear();
        const auto retired = test::outcome<int>(async::JobPtr<RetireExpiredJob>(
            new RetireExpiredJob(m_world->services(), m_world->library.records().value(), later)));
        return retired == 0 ? m_world->store.calls.size() : -1;
    };
    m_world->store.isLocked = true;
    QCOMPARE(calls(), 1);
    m_world->store.isLocked = false;
    m_world->service.setTimeLimit(0ms);
    QCOMPARE(calls(), 0);
}

QTEST_GUILESS_MAIN(tst_RetireExpiredJob)
#include "tst_retireexpiredjob.moc"
