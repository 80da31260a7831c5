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

    /// The context in which a sequence hears of its parts. It dies when the owner lets go; the job
    /// lives on until the event loop deletes it, and an answer may come before that. Null from then
    /// on: whoever goes on after a signal looks, for it may have been the owner's reason.
    [[nodiscard]] QObject *whileOwned() const noexcept { return m_owned.get(); }

private:
    friend struct Abandon;

    bool m_started = false;
    std::unique_ptr<QObject> m_owned = std::make_unique<QObject>();
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
