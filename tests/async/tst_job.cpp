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
    explicit Tick(int &runs) : m_runs(runs) { }

Q_SIGNALS:
    void finished(int runs);

protected:
    void run() override { Q_EMIT finished(++m_runs); }

private:
    int &m_runs;
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

QTEST_GUILESS_MAIN(tst_Job)
#include "tst_job.moc"
