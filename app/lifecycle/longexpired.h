// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/retirement.h"

#include <QDate>
#include <QList>

namespace lifecycle {

/// Retires old tokens whose recorded expiry passed 30 days ago or earlier, each only if Azure DevOps
/// refuses it: the recorded date may be wrong.
///
///     for each: Retirement ──▶ … ──▶ finished(how many are gone)
class LongExpired final : public async::Job
{
    Q_OBJECT

public:
    /// As of @a today (UTC). The borrowed ones must outlive the job.
    LongExpired(azuredevops::Service &service, keychain::SecretStore &store,
                const TokenLibrary &library, QDate today, std::chrono::milliseconds deadline,
                QObject *parent = nullptr);

Q_SIGNALS:
    void finished(int retired);

protected:
    void run() override;

private:
    struct OldToken
    {
        StoredToken place;
        QString entry;
    };

    void next();

    azuredevops::Service &m_service;
    keychain::SecretStore &m_store;
    const TokenLibrary &m_library;
    const QDate m_today;
    const std::chrono::milliseconds m_deadline;
    QList<OldToken> m_open;
    int m_retired = 0;
    async::JobPtr<Retirement> m_retirement;
};

} // namespace lifecycle
