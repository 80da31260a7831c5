// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <optional>

namespace test {

/// Starts @a job and waits for what it finishes with; nullopt if that takes over 30 s.
template<typename Result, typename JobType>
[[nodiscard]] std::optional<Result> outcome(async::JobPtr<JobType> job)
{
    std::optional<Result> outcome;
    QEventLoop loop;
    QObject::connect(job.get(), &JobType::finished, &loop, [&](const Result &result) {
        outcome.emplace(result);
        loop.quit();
    });
    QTimer::singleShot(std::chrono::seconds(30), &loop, &QEventLoop::quit);
    job->start();
    loop.exec();
    return outcome;
}

} // namespace test
