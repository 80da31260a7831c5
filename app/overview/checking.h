// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "lifecycle/storedcheck.h"
#include "wizard/services.h"
#include "wording/checkrows.h"

#include <QObject>

namespace lifecycle { class Revalidation; }

namespace overview {

/// Checks stored tokens and says what came of it.
class Checking final : public QObject
{
    Q_OBJECT

public:
    explicit Checking(const wizard::Services &services, QObject *parent = nullptr);
    ~Checking() override;

    /// Ends what was under way, and begins anew.
    void start(const QList<lifecycle::TokenRecord> &records);
    void stop();
    [[nodiscard]] bool isRunning() const noexcept { return m_job != nullptr; }
    [[nodiscard]] qsizetype done() const noexcept { return m_done; }
    [[nodiscard]] qsizetype total() const noexcept { return m_records.size(); }

Q_SIGNALS:
    void began(const QString &key);
    void checked(const QString &key);
    /// All is done, or it was stopped: what it came to.
    void ended(wording::Mark mark, const QString &headline, const QString &advice);

private:
    void abandon();
    void onChecked(qsizetype index, const lifecycle::StoredCheckResult &result);
    void sayResult(bool wasStopped);

    const wizard::Services m_services;
    QList<lifecycle::TokenRecord> m_records;
    qsizetype m_done = 0;
    qsizetype m_troubles = 0; ///< refused, lacking, unchecked, or not to be had from the keychain
    QStringList m_news;       ///< sentences
    async::JobPtr<lifecycle::Revalidation> m_job;
};

} // namespace overview
