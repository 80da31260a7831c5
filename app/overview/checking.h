// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "lifecycle/checkjob.h"
#include "lifecycle/services.h"
#include "wording/attention.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace lifecycle {
class CheckAllJob;
}

namespace overview {

/// Checks stored tokens and says what came of it.
///
/// Has more than ten members: what came of which token, kept apart as it is told of in the end.
class Checking final : public QObject
{
    Q_OBJECT

public:
    explicit Checking(const lifecycle::Services &services, QObject *parent = nullptr);
    ~Checking() override;

    /// Ends what was under way, and begins anew. Tokens of organizations for which the service
    /// asked to wait are not asked of it, and told as that.
    void start(const QList<library::TokenRecord> &records);
    void stop();
    [[nodiscard]] bool isRunning() const noexcept { return m_job != nullptr; }
    [[nodiscard]] bool wasStopped() const noexcept { return m_wasStopped; }
    [[nodiscard]] qsizetype done() const noexcept { return m_done.size(); }
    [[nodiscard]] qsizetype total() const noexcept { return m_records.size(); }
    /// What it came to, in view of where the @a tokens stand by now.
    [[nodiscard]] wording::AttentionLine outcome(const QList<wording::StandingToken> &tokens) const;

Q_SIGNALS:
    void began(const QString &key);
    void checked(const QString &key);
    /// For some seconds nothing has come of any check.
    void stalled();
    /// All is done, or it was stopped.
    void ended();

private:
    void abandon();
    void onChecked(qsizetype index, const lifecycle::CheckResult &result);
    void tellOfPause(const library::Place &place);
    void tell(const library::Place &place, const QStringList &changes, const QStringList &reasons);
    [[nodiscard]] QString summary(qsizetype troubles) const;
    [[nodiscard]] QString news() const;

    const lifecycle::Services m_services;
    QList<library::TokenRecord> m_records;
    QList<library::TokenRecord> m_asked; ///< of these: about which the service is
    // Keys of places.
    QSet<QString> m_done;
    QSet<QString> m_unchecked; ///< of these: what came to nothing
    QSet<QString> m_troubles; ///< of these: refused, lacking, gone, or not recorded
    QStringList m_changes; ///< of each token that changed: what did
    QStringList m_reasons; ///< of each of the others: why nothing came of its check
    bool m_wasStopped = false;
    QTimer *const m_patience;
    async::JobPtr<lifecycle::CheckAllJob> m_job;
};

} // namespace overview
