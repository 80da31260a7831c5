// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/storedcheck.h"

#include <QList>

#include <map>

namespace lifecycle {

/// Checks several stored tokens, a few at a time: there are no more connections to a host anyway,
/// and a deadline is not to pass while a token waits for its turn. Abandoning it stops it.
class Revalidation final : public async::Job
{
    Q_OBJECT

public:
    /// Of @a records, each for what it is needed for, unless @a needs says otherwise; @a deadline
    /// bounds each check. The borrowed ones must outlive the job.
    Revalidation(azuredevops::Service &service, keychain::SecretStore &store,
                 const TokenLibrary &library, QList<TokenRecord> records,
                 std::optional<azuredevops::Needs> needs, std::chrono::milliseconds deadline,
                 QObject *parent = nullptr);

Q_SIGNALS:
    /// The check of the record at @a index has begun.
    void began(qsizetype index);
    void checked(qsizetype index, const lifecycle::StoredCheckResult &result);
    void finished();

protected:
    void run() override;

private:
    void startNext();

    azuredevops::Service &m_service;
    keychain::SecretStore &m_store;
    const TokenLibrary &m_library;
    const QList<TokenRecord> m_records;
    const std::optional<azuredevops::Needs> m_needs;
    const std::chrono::milliseconds m_deadline;
    qsizetype m_next = 0;
    std::map<qsizetype, async::JobPtr<StoredCheck>> m_running; ///< by index
};

} // namespace lifecycle
