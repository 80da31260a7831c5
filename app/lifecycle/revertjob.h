// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/checkjob.h"

namespace lifecycle {

/// What came of going back to an old token.
struct RevertedToken
{
    enum class Outcome {
        InUse, ///< again: the service accepts it
        InUseUnchecked, ///< again: the service accepted it when it last could be asked
        Refused, ///< the newer one stays in use, and in the following two cases
        Unproved, ///< could not be checked, and was never seen to be accepted
        NotKept, ///< let go by somebody else meanwhile
    };

    Outcome outcome = Outcome::Unproved;
    azuredevops::CheckReport report; ///< of the old token

    [[nodiscard]] bool isInUse() const
    {
        return outcome == Outcome::InUse || outcome == Outcome::InUseUnchecked;
    }
};

/// The error if it could not be read, or the library could not be told.
using RevertResult = async::Result<RevertedToken, StorageError>;

/// Takes an old token into use again if the service accepts it, or accepted it when it last could
/// be asked; the one that was in use becomes an old one. An error leaves everything as it was, but
/// that of the second publish(), for which RecoverJob makes up, and so does trying again.
///
///     check ──▶ accepted, now or last ──▶ lock, publish: is all as we know it? ──▶ update, publish
///     ─┐
///       └─────▶ refused, or never seen to be accepted ──▶ finished(not in use)     finished(in
///       use)
class RevertJob final : public async::Job
{
    Q_OBJECT

public:
    /// Of the old token of @a place at the keychain's @a entry.
    RevertJob(const Services &services, library::Place place, QString entry,
              QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const lifecycle::RevertResult &result);

protected:
    void run() override;

private:
    void onChecked(const CheckResult &result);
    [[nodiscard]] library::ChangeResult claim();
    void publish(void (RevertJob::*then)());
    void takeIntoUse();
    void finish();

    const Services m_services;
    const library::Place m_place;
    const QString m_entry;
    RevertedToken m_token;
    library::TokenLock m_lock;
    async::JobPtr<CheckJob> m_check;
    async::JobPtr<PublishJob> m_publish;
};

} // namespace lifecycle
