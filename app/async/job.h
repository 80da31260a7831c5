// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPointer>

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
    ~Job() override;
    void start();

protected:
    virtual void run() = 0;

    /// Starts what is a part of this job: who abandons this, abandons that. Once nobody owns this,
    /// nothing starts.
    void start(Job &part);

    /// The context in which a sequence hears of its parts. It dies when the owner lets go; the job
    /// lives on until the event loop deletes it, and an answer may come before that. Null from then
    /// on: whoever goes on after a signal looks, for it may have been the owner's reason.
    [[nodiscard]] QObject *whileOwned() const noexcept { return m_owned; }

private:
    friend struct Abandon;

    bool m_started = false;
    QPointer<QObject> m_owned = new QObject; ///< a child of that of the job that this is a part of
};

/// Abandons a job and its parts, even from inside one of its own signal handlers: from then on they
/// touch nothing that they borrowed.
struct Abandon
{
    void operator()(Job *job) const;
};

/// The owner of a job. Assigning a new job abandons the one that runs.
template<typename T>
using JobPtr = std::unique_ptr<T, Abandon>;

} // namespace async
