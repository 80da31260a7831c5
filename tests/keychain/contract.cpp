// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/contract.h"

#include "keychain/preflight.h"

#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace Qt::Literals::StringLiterals;
using keychain::KeychainError;
using token::Token;

namespace test {

void Contract::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void Contract::givesBackWhatWasWritten_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<qsizetype>("length");

    const auto plain = u"contoso/PAT Wizard"_s;
    QTest::newRow("84 characters") << plain << qsizetype(84);
    QTest::newRow("52 characters") << plain << qsizetype(52);
    QTest::newRow("4096 characters") << plain << qsizetype(4096);
    QTest::newRow("one character") << plain << qsizetype(1);
    QTest::newRow("a key in Unicode") << u"企業/Größe/🔑"_s << qsizetype(84);
    QTest::newRow("a key with quotes") << u"a'b\"c\\d%20 $e"_s << qsizetype(84);
    QTest::newRow("a key of 200 characters") << QString(200, u'k') << qsizetype(84);
}

void Contract::givesBackWhatWasWritten()
{
    QFETCH(const QString, key);
    QFETCH(const qsizetype, length);
    const Token token = randomToken(length);

    QVERIFY(succeeded(write(store(), key, token)));
    const auto read = test::read(store(), key);
    QVERIFY(succeeded(read));
    QCOMPARE(read->value(), token);
    QVERIFY(succeeded(remove(store(), key)));
}

void Contract::overwrites()
{
    const Token newer = randomToken(52);
    QVERIFY(succeeded(write(store(), u"overwritten"_s, randomToken())));
    QVERIFY(succeeded(write(store(), u"overwritten"_s, newer)));

    const auto read = test::read(store(), u"overwritten"_s);
    QVERIFY(succeeded(read));
    QCOMPARE(read->value(), newer);
    QVERIFY(succeeded(remove(store(), u"overwritten"_s)));
    QVERIFY(failed(test::read(store(), u"overwritten"_s), KeychainError::Kind::NotFound));
}

void Contract::removesForGood()
{
    QVERIFY(succeeded(write(store(), u"removed"_s, randomToken())));
    QVERIFY(succeeded(remove(store(), u"removed"_s)));
    QVERIFY(failed(read(store(), u"removed"_s), KeychainError::Kind::NotFound));
    QVERIFY(failed(remove(store(), u"removed"_s), KeychainError::Kind::NotFound));
}

void Contract::hasNothingUnderAnUnknownKey()
{
    QVERIFY(failed(read(store(), u"unknown"_s), KeychainError::Kind::NotFound));
    QVERIFY(failed(remove(store(), u"unknown"_s), KeychainError::Kind::NotFound));
}

void Contract::keepsKeysApart()
{
    const Token mine = randomToken();
    QVERIFY(succeeded(write(store(), u"contoso"_s, mine)));
    QVERIFY(succeeded(write(store(), u"contoso/"_s, randomToken())));
    QVERIFY(succeeded(write(store(), u"Contoso"_s, randomToken())));

    const auto read = test::read(store(), u"contoso"_s);
    QVERIFY(succeeded(read));
    QCOMPARE(read->value(), mine);
    for (const auto &key : {u"contoso"_s, u"contoso/"_s, u"Contoso"_s})
        QVERIFY(succeeded(remove(store(), key)));
}

void Contract::answersOnceAndNeverBeforeStartReturns()
{
    const auto write = store().write(u"once"_s, randomToken());
    const auto read = store().read(u"unknown"_s);
    const auto remove = store().remove(u"unknown"_s);
    const QSignalSpy written(write.get(), &keychain::WriteEntryJob::finished);
    const QSignalSpy found(read.get(), &keychain::ReadEntryJob::finished);
    const QSignalSpy removed(remove.get(), &keychain::RemoveEntryJob::finished);

    write->start();
    read->start();
    remove->start();
    QCOMPARE(written.size() + found.size() + removed.size(), 0);
    QTRY_COMPARE(written.size() + found.size() + removed.size(), 3);

    QTest::qWait(50);
    QCOMPARE(written.size(), 1);
    QCOMPARE(found.size(), 1);
    QCOMPARE(removed.size(), 1);
    QVERIFY(succeeded(test::remove(store(), u"once"_s)));
}

void Contract::takesManyJobsAtOnce()
{
    constexpr int many = 10;
    int written = 0;
    QHash<QString, Token> tokens;
    std::vector<async::JobPtr<keychain::WriteEntryJob>> jobs;
    for (int i = 0; i < many; ++i) {
        const auto key = u"many %1"_s.arg(i);
        const auto token = tokens.insert(key, randomToken());
        jobs.push_back(store().write(key, *token));
        connect(jobs.back().get(), &keychain::WriteEntryJob::finished, this,
                [&](const keychain::WriteEntryResult &result) { written += result ? 1 : 0; });
        jobs.back()->start();
    }
    QTRY_COMPARE_WITH_TIMEOUT(written, many, 20000);

    for (auto it = tokens.cbegin(); it != tokens.cend(); ++it) {
        const auto read = test::read(store(), it.key());
        QVERIFY(succeeded(read));
        QCOMPARE(read->value(), it.value());
        QVERIFY(succeeded(remove(store(), it.key())));
    }
}

void Contract::isSilentOnceAbandoned_data()
{
    QTest::addColumn<int>("milliseconds");

    QTest::newRow("before it starts") << -1;
    for (const int milliseconds : {0, 1, 2, 3, 5, 8, 13})
        QTest::addRow("%d ms after the start", milliseconds) << milliseconds;
}

void Contract::isSilentOnceAbandoned()
{
    QFETCH(const int, milliseconds);
    bool isAbandoned = false;
    int late = 0;
    const auto count = [&] { late += isAbandoned ? 1 : 0; };

    QVERIFY(succeeded(write(store(), u"kept"_s, randomToken())));
    auto write = store().write(u"abandoned"_s, randomToken());
    auto read = store().read(u"kept"_s);
    auto remove = store().remove(u"kept"_s);
    connect(write.get(), &keychain::WriteEntryJob::finished, this, count);
    connect(read.get(), &keychain::ReadEntryJob::finished, this, count);
    connect(remove.get(), &keychain::RemoveEntryJob::finished, this, count);
    if (milliseconds >= 0) {
        write->start();
        read->start();
        remove->start();
        QTest::qWait(milliseconds);
    }
    isAbandoned = true;
    write.reset();
    read.reset();
    remove.reset();

    QTest::qWait(50);
    QCOMPARE(late, 0);
    // Whatever landed, the keychain goes on.
    QVERIFY(succeeded(test::write(store(), u"abandoned"_s, randomToken())));
    QVERIFY(succeeded(test::remove(store(), u"abandoned"_s)));
    QVERIFY(test::remove(store(), u"kept"_s));
}

void Contract::survivesAbandoningInsideTheAnswer()
{
    auto job = store().read(u"unknown"_s);
    int answers = 0;
    connect(job.get(), &keychain::ReadEntryJob::finished, this, [&] {
        ++answers;
        job.reset();
    });
    job->start();
    QTRY_COMPARE(answers, 1);
}

void Contract::triesItselfOutAndLeavesNothingBehind()
{
    using keychain::Preflight;
    const auto tryOut = [this] {
        return outcome<keychain::PreflightResult>(async::JobPtr<Preflight>(new Preflight(store())));
    };
    QVERIFY(succeeded(tryOut()));
    QVERIFY(failed(read(store(), Preflight::key.toString()), KeychainError::Kind::NotFound));

    // One that a killed process left behind is in nobody's way.
    QVERIFY(succeeded(write(store(), Preflight::key.toString(), randomToken())));
    QVERIFY(succeeded(tryOut()));
    QVERIFY(failed(read(store(), Preflight::key.toString()), KeychainError::Kind::NotFound));
}

} // namespace test
