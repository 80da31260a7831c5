// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <memory>

namespace async {

/// A one-shot operation that lives on the thread that created it.
///
/// start() only schedules run(): no result ever arrives before start() returns.
/// Each subclass declares its own `finished(…)` and emits it exactly once, as the last
/// thing it does. Destroying a job abandons it silently.
class Job : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void start();

protected:
    virtual void run() = 0;

    /// True once the owner has let go. A sequence looks before it takes its next step: the
    /// job lives on until the event loop deletes it, and an answer may come before that.
    [[nodiscard]] bool isAbandoned() const noexcept { return m_abandoned; }

private:
    friend struct Abandon;

    bool m_started = false;
    bool m_abandoned = false;
};

/// Abandons a job even from inside one of its own signal handlers.
struct Abandon
{
    void operator()(Job *job) const;
};

/// The owner of a job. Assigning a new job abandons the one that runs.
template<typename T>
using JobPtr = std::unique_ptr<T, Abandon>;

} // namespace async
