// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "async/job.h"

namespace async {

Job::~Job()
{
    delete m_owned;
}

void Job::start()
{
    Q_ASSERT_X(!m_started, Q_FUNC_INFO, "a job runs once");
    m_started = true;
    const auto runIfOwned = [this] {
        if (m_owned)
            run();
    };
    QMetaObject::invokeMethod(this, runIfOwned, Qt::QueuedConnection);
}

void Job::start(Job &part)
{
    if (!m_owned)
        return;
    part.m_owned->setParent(m_owned);
    part.start();
}

void Abandon::operator()(Job *job) const
{
    // One that was only started must not run any more: what it borrows may be gone by then.
    delete job->m_owned;
    job->disconnect(); // deleteLater() alone would leave time for a last signal
    job->deleteLater();
}

} // namespace async
