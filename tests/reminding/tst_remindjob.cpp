// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "reminding/notificationservice.h"
#include "reminding/remindjob.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using library::StoredToken;
using library::TokenRecord;
using reminding::Reminded;
using reminding::RemindError;
using reminding::RemindJob;
using reminding::RemindResult;

namespace {

const QDate newYear(2027, 1, 1);

library::LastCheck verdict(azuredevops::Verdict verdict, QDate day, bool isGlobal = false)
{
    library::LastCheck check;
    check.verdict = verdict;
    check.cause = verdict == azuredevops::Verdict::Refused ? azuredevops::Cause::TokenRefused
                                                           : azuredevops::Cause::Works;
    check.isGlobal = isGlobal;
    check.at = QDateTime(day, QTime(12, 0), Qt::UTC);
    return check;
}

TokenRecord record(const QString &name, std::optional<QDate> expires,
                   QDate stored = QDate(2026, 8, 1))
{
    StoredToken facts;
    facts.entry = "fabrikam/"_L1 + name;
    facts.label = name;
    facts.expires = expires;
    facts.stored = QDateTime(stored, QTime(8, 0), Qt::UTC);
    facts.lastVerdict = facts.lastCheck = verdict(azuredevops::Verdict::Works, stored);
    return {{azuredevops::Organization::fromText(u"fabrikam"_s).value(), name}, {}, facts, {}};
}

} // namespace

/// Each notice comes once, when it is due, whatever happens in between.
class tst_RemindJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void remindsOfATokenThroughoutAYear();
    void losesNothingWhileTheMachineIsOff();
    void suitsAShortLife();
    void tellsOfARefusedTokenOnceAndAnewAfterItWorked();
    void tellsOfAnOldTokenAndOfAGlobalOne();
    void beginsAnewAfterARotation();
    void showsOneNotificationForMany();
    void remindsAgainTomorrowIfAskedTo();
    void rotatesTheOneThatItIsAbout();
    void showsWhatAServiceCanShow();
    void repeatsNothingWhenTheClockGoesBack();
    void remembersNothingThatWasNotShown();
    void survivesADamagedMemory();
    void saysThatNobodyShowsNotifications();

private:
    /// Runs a reminder on @a day.
    RemindResult remind(QDate day);
    /// The days, from @a first on and for @a count days, on which something was shown.
    QList<QDate> daysOfNotices(QDate first, int count, const QList<QDate> &off = {});
    void put(const TokenRecord &record) { QVERIFY(m_library->put(record)); }

    std::optional<QTemporaryDir> m_folder;
    std::optional<library::TokenLibrary> m_library;
    std::optional<test::NotificationService> m_service;
};

void tst_RemindJob::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder.emplace();
    m_library.emplace(m_folder->path());
    m_service.emplace();
}

void tst_RemindJob::cleanup()
{
    m_service.reset();
}

RemindResult tst_RemindJob::remind(QDate day)
{
    auto job = async::JobPtr<RemindJob>(new RemindJob(
        *m_library, library::usualReminderDays, [day] { return day; }, 5s));
    std::optional<RemindResult> result;
    connect(job.get(), &RemindJob::finished, this,
            [&](const RemindResult &ended) { result.emplace(ended); });
    QSignalSpy finished(job.get(), &RemindJob::finished);
    job->start();
    if (finished.isEmpty())
        finished.wait(6000);
    return result.value_or(
        RemindResult(RemindError{RemindError::Kind::Failed, u"it never ended"_s}));
}

QList<QDate> tst_RemindJob::daysOfNotices(QDate first, int count, const QList<QDate> &off)
{
    QList<QDate> days;
    for (int i = 0; i < count; ++i) {
        const QDate day = first.addDays(i);
        if (off.contains(day))
            continue;
        const qsizetype before = m_service->shown.size();
        const auto result = remind(day);
        if (!result)
            qWarning("the reminder failed");
        for (qsizetype each = before; each < m_service->shown.size(); ++each)
            days += day;
    }
    return days;
}

void tst_RemindJob::remindsOfATokenThroughoutAYear()
{
    const QDate end(2027, 12, 20);
    put(record(u"laptop"_s, end));
    QCOMPARE(daysOfNotices(newYear, 400),
             (QList<QDate>{end.addDays(-30), end.addDays(-14), end.addDays(-7), end.addDays(-3),
                           end.addDays(-1), end}));
    QCOMPARE(m_service->shown.constFirst().urgency, 1);
    QCOMPARE(m_service->shown.constLast().urgency, 2);
    QVERIFY(m_service->shown.constFirst().summary.contains("fabrikam/laptop"_L1));
}

void tst_RemindJob::losesNothingWhileTheMachineIsOff()
{
    const QDate end(2027, 3, 1);
    put(record(u"laptop"_s, end));
    QList<QDate> off;
    for (QDate day = end.addDays(-14); day < end.addDays(-5); day = day.addDays(1))
        off += day; // over two days of reminding: one notice says it for both
    off += {end.addDays(-3), end};
    QCOMPARE(daysOfNotices(newYear, 120, off),
             (QList<QDate>{end.addDays(-30), end.addDays(-5), end.addDays(-2), end.addDays(-1),
                           end.addDays(1)}));
}

void tst_RemindJob::suitsAShortLife()
{
    const QDate end = newYear.addDays(7);
    put(record(u"week"_s, end, newYear));
    QCOMPARE(daysOfNotices(newYear, 20), (QList<QDate>{end.addDays(-3), end.addDays(-1), end}));
}

void tst_RemindJob::tellsOfARefusedTokenOnceAndAnewAfterItWorked()
{
    auto token = record(u"laptop"_s, QDate(2027, 11, 1));
    const auto working = token;
    token.current.lastVerdict = token.current.lastCheck
        = verdict(azuredevops::Verdict::Refused, newYear.addDays(2));
    put(token);
    QCOMPARE(daysOfNotices(newYear.addDays(2), 100), QList<QDate>{newYear.addDays(2)});
    QCOMPARE(m_service->shown.constLast().urgency, 2);
    put(working);
    QVERIFY(daysOfNotices(newYear.addDays(103), 2).isEmpty());
    put(token);
    QCOMPARE(daysOfNotices(newYear.addDays(110), 9), QList<QDate>{newYear.addDays(110)});
}

void tst_RemindJob::tellsOfAnOldTokenAndOfAGlobalOne()
{
    auto token = record(u"laptop"_s, QDate(2028, 1, 1));
    StoredToken old = token.current;
    old.entry += "/2"_L1;
    old.label = u"older"_s;
    token.old = {old};
    put(token);
    QCOMPARE(daysOfNotices(newYear, 30), QList<QDate>{newYear});
    QCOMPARE(m_service->shown.constLast().urgency, 0);
    QVERIFY(!m_service->shown.constLast().actions.contains("rotate"_L1));
    QCOMPARE(m_service->shown.constLast().actions, (QStringList{u"default"_s, u"later"_s}));

    auto global = record(u"everywhere"_s, QDate(2026, 12, 31), QDate(2026, 2, 1));
    global.current.lastVerdict = global.current.lastCheck
        = verdict(azuredevops::Verdict::Works, QDate(2026, 2, 1), true);
    put(global);
    const QDate end = library::lastDayOfGlobalTokens;
    QCOMPARE(daysOfNotices(QDate(2026, 3, 1), 300),
             (QList<QDate>{QDate(2026, 3, 1), end.addDays(-30), end.addDays(-14), end.addDays(-7),
                           end.addDays(-3), end.addDays(-1), end}));
}

void tst_RemindJob::beginsAnewAfterARotation()
{
    auto token = record(u"laptop"_s, newYear.addDays(60));
    put(token);
    QCOMPARE(daysOfNotices(newYear, 31).size(), 1);
    token.current.entry += "/2"_L1;
    token.current.expires = newYear.addDays(120);
    put(token);
    QCOMPARE(daysOfNotices(newYear.addDays(31), 120).size(), 6);
}

void tst_RemindJob::showsOneNotificationForMany()
{
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        put(record(name, newYear.addDays(40)));
    auto refused = record(u"refused"_s, newYear.addDays(300));
    refused.current.lastVerdict = verdict(azuredevops::Verdict::Refused, newYear);
    put(refused);
    QCOMPARE(daysOfNotices(newYear.addDays(10), 1).size(), 1);
    const auto &shown = m_service->shown.constFirst();
    QVERIFY2(shown.body.contains("fabrikam/a"_L1), qUtf8Printable(shown.body));
    QVERIFY2(shown.body.contains("fabrikam/refused"_L1), qUtf8Printable(shown.body));
    QCOMPARE(shown.urgency, 2);
    QVERIFY(daysOfNotices(newYear.addDays(11), 10).isEmpty());
}

void tst_RemindJob::remindsAgainTomorrowIfAskedTo()
{
    put(record(u"laptop"_s, newYear.addDays(60)));
    m_service->press = u"later"_s;
    QCOMPARE(daysOfNotices(newYear.addDays(31), 1).size(), 1);
    QCOMPARE(daysOfNotices(newYear.addDays(31), 1).size(), 0); // not on the same day
    m_service->press.clear();
    QCOMPARE(daysOfNotices(newYear.addDays(32), 5), QList<QDate>{newYear.addDays(32)});
}

void tst_RemindJob::rotatesTheOneThatItIsAbout()
{
    put(record(u"laptop"_s, newYear.addDays(20)));
    m_service->press = u"rotate"_s;
    m_service->activationToken = u"from the desktop"_s;
    const auto result = remind(newYear);
    QVERIFY(result);
    QVERIFY(result.value().wantsRotation && result.value().wantsWindow);
    QCOMPARE(result.value().keys, QStringList{u"fabrikam/laptop"_s});
    QCOMPARE(result.value().activationToken, u"from the desktop"_s);
}

void tst_RemindJob::showsWhatAServiceCanShow()
{
    m_service->capabilities.clear();
    put(record(u"<b>"_s, newYear.addDays(20)));
    put(record(u"other"_s, newYear.addDays(2)));
    auto refused = record(u"refused"_s, newYear.addDays(300));
    refused.current.lastVerdict = verdict(azuredevops::Verdict::Refused, newYear);
    put(refused);
    QVERIFY(remind(newYear));
    QVERIFY(m_service->shown.constLast().actions.isEmpty());
    QVERIFY(m_service->shown.constLast().body.contains("fabrikam/<b>"_L1));

    QVERIFY(QFile::remove(m_folder->filePath(u"notices.json"_s)));
    m_service->capabilities = {u"body-markup"_s};
    QVERIFY(remind(newYear));
    QVERIFY(m_service->shown.constLast().body.contains("fabrikam/&lt;b&gt;"_L1));
}

void tst_RemindJob::repeatsNothingWhenTheClockGoesBack()
{
    put(record(u"laptop"_s, newYear.addDays(60)));
    QCOMPARE(daysOfNotices(newYear, 55).size(), 3);
    QVERIFY(daysOfNotices(newYear.addDays(20), 35).isEmpty());
}

void tst_RemindJob::remembersNothingThatWasNotShown()
{
    put(record(u"laptop"_s, newYear.addDays(20)));
    m_service.reset();
    QVERIFY(!remind(newYear));
    m_service.emplace();
    QCOMPARE(daysOfNotices(newYear.addDays(1), 1).size(), 1);
}

void tst_RemindJob::survivesADamagedMemory()
{
    put(record(u"laptop"_s, newYear.addDays(20)));
    QFile memory(m_folder->filePath(u"notices.json"_s));
    QVERIFY(memory.open(QFile::WriteOnly) && memory.write("{\"shown\": [1") > 0);
    memory.close();
    QCOMPARE(daysOfNotices(newYear, 3).size(), 1);
}

void tst_RemindJob::saysThatNobodyShowsNotifications()
{
    m_service.reset();
    const auto result = remind(newYear);
    QVERIFY(!result);
    QCOMPARE(std::get<RemindError>(result.error()).kind, RemindError::Kind::NoService);
}

QTEST_GUILESS_MAIN(tst_RemindJob)
#include "tst_remindjob.moc"
