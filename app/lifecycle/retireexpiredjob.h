// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/retirejob.h"

#include <QDate>
#include <QList>

namespace lifecycle {

/// Retires old tokens whose recorded expiry passed 30 days ago or earlier, each only if Azure
/// DevOps refuses it, for the recorded date may be wrong, or if the keychain has it no more.
///
///     for each: RetireJob ──▶ … ──▶ finished(how many are gone)
///
/// Ends early if the keychain does not open, or the service's time limit has passed. One that stays
/// waits for the next time, without a word: nobody has asked for it to go.
class RetireExpiredJob final : public async::Job
{
    Q_OBJECT

public:
    /// Those of @a records, as they are by now, as of @a today (UTC).
    RetireExpiredJob(const Services &services, const QList<library::TokenRecord> &records,
                     QDate today, QObject *parent = nullptr);

Q_SIGNALS:
    /// The token of @a old facts is gone from the keychain and the library.
    void retired(const library::Place &place, const library::StoredToken &old,
                 const lifecycle::RetiredToken &how);
    void finished(int count);

protected:
    void run() override;

private:
    struct OldToken
    {
        library::Place place;
        library::StoredToken facts;
    };

    void next();
    void onRetired(const OldToken &old, const RetireResult &result);

    const Services m_services;
    QList<OldToken> m_open;
    int m_retired = 0;
    async::JobPtr<RetireJob> m_retire;
};

} // namespace lifecycle
