// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "async/job.h"

#include <QCoreApplication>

namespace async {

void Job::start()
{
    Q_ASSERT_X(!m_started, Q_FUNC_INFO, "a job runs once");
    m_started = true;
    QMetaObject::invokeMethod(this, &Job::run, Qt::QueuedConnection);
}

void Abandon::operator()(Job *job) const
{
    // One that was only started must not run any more: what it borrows may be gone by then.
    job->m_owned.reset();
    QCoreApplication::removePostedEvents(job, QEvent::MetaCall);
    job->disconnect(); // deleteLater() alone would leave time for a last signal
    job->deleteLater();
}

} // namespace async
