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

QTEST_GUILESS_MAIN(tst_Job)
#include "tst_job.moc"
