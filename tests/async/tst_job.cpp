// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "async/job.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

class Tick final : public async::Job
{
    Q_OBJECT

public:
    explicit Tick(int &runs)
        : m_runs(runs)
    {
    }

Q_SIGNALS:
    void finished(int runs);

protected:
    void run() override { Q_EMIT finished(++m_runs); }

private:
    int &m_runs;
};

/// Made of one part, which ends when it is renamed.
class Sequence final : public async::Job
{
public:
    Sequence(QObject &part, int &heard)
        : m_part(part)
        , m_heard(heard)
    {
    }

protected:
    void run() override
    {
        connect(&m_part, &QObject::objectNameChanged, whileOwned(), [this] { ++m_heard; });
    }

private:
    QObject &m_part;
    int &m_heard;
};

/// Made of one part, which begins when this does.
class Whole final : public async::Job
{
    Q_OBJECT

public:
    explicit Whole(Job *part)
        : m_part(part)
    {
    }

Q_SIGNALS:
    void begun();

protected:
    void run() override
    {
        start(*m_part);
        Q_EMIT begun();
    }

private:
    const async::JobPtr<Job> m_part;
};

} // namespace

class tst_Job : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void finishesAfterStartHasReturned();
    void doesNotRunOnceAbandoned();
    void canBeAbandonedByItsOwnSignal();
    void hearsNothingOfItsPartsOnceAbandoned();
    void runsNoPartOnceAbandoned_data();
    void runsNoPartOnceAbandoned();
};

void tst_Job::finishesAfterStartHasReturned()
{
    int runs = 0;
    const async::JobPtr<Tick> job(new Tick(runs));
    QSignalSpy finished(job.get(), &Tick::finished);
    job->start();
    QCOMPARE(finished.count(), 0);
    QVERIFY(finished.wait());
    QCOMPARE(runs, 1);
}

void tst_Job::doesNotRunOnceAbandoned()
{
    int runs = 0;
    async::JobPtr<Tick> job(new Tick(runs));
    job->start();
    job.reset();
    QCoreApplication::processEvents();
    QCOMPARE(runs, 0);
}

void tst_Job::canBeAbandonedByItsOwnSignal()
{
    int runs = 0;
    async::JobPtr<Tick> job(new Tick(runs));
    connect(job.get(), &Tick::finished, this, [&] { job.reset(); });
    job->start();
    QTRY_VERIFY(!job);
    QCOMPARE(runs, 1);
}

/// The part, which somebody else holds on to, ends before the event loop has deleted the job.
void tst_Job::hearsNothingOfItsPartsOnceAbandoned()
{
    int heard = 0;
    for (const bool isAbandoned : {false, true}) {
        QObject part;
        async::JobPtr<Sequence> job(new Sequence(part, heard));
        job->start();
        QCoreApplication::processEvents();
        if (isAbandoned)
            job.reset();
        part.setObjectName(u"ended"_s);
        QCOMPARE(heard, 1);
    }
}

void tst_Job::runsNoPartOnceAbandoned_data()
{
    QTest::addColumn<int>("depth"); // of that which has begun last
    QTest::newRow("a part") << 0;
    QTest::newRow("a part of a part") << 1;
    QTest::newRow("a part of that") << 2;
    QTest::newRow("nothing is abandoned") << -1;
}

/// It was started, and has not run.
void tst_Job::runsNoPartOnceAbandoned()
{
    QFETCH(const int, depth);
    int runs = 0;
    async::Job *innermost = new Tick(runs);
    async::JobPtr<async::Job> job;
    for (int level = 2; level >= 0; --level) {
        auto *const whole = new Whole(innermost);
        if (level == depth)
            connect(whole, &Whole::begun, this, [&job] { job.reset(); });
        innermost = whole;
    }
    job.reset(innermost);
    job->start();
    for (int turn = 0; turn < 9; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(job == nullptr, depth >= 0);
    QCOMPARE(runs, depth >= 0 ? 0 : 1);
}

QTEST_GUILESS_MAIN(tst_Job)
#include "tst_job.moc"
