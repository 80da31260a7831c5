// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "async/job.h"

namespace async {

void Job::start()
{
    Q_ASSERT_X(!m_started, Q_FUNC_INFO, "a job runs once");
    m_started = true;
    QMetaObject::invokeMethod(this, &Job::run, Qt::QueuedConnection);
}

} // namespace async
