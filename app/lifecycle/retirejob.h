// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/checkjob.h"
#include "lifecycle/removeentriesjob.h"

#include <optional>

namespace lifecycle {

/// What came of an old token.
struct RetiredToken
{
    enum class Outcome {
        Refused, ///< by the service: gone from the keychain and the library
        Removed, ///< gone all the same, unproved: on their word, or for it had vanished
        Works, ///< still, at least for some purposes: kept
        Unproved, ///< could not be checked, or is refused by a policy, say: kept
        InUseAgain, ///< taken into use meanwhile: kept
    };

    Outcome outcome = Outcome::Unproved;
    std::optional<azuredevops::CheckReport> report; ///< if it was checked

    [[nodiscard]] bool isGone() const
    {
        return outcome == Outcome::Refused || outcome == Outcome::Removed;
    }
};

/// The error if it could not be looked at, or removed.
using RetireResult = async::Result<RetiredToken, StorageError>;

/// Takes an old token out of the keychain, once the service has refused it, or on the person's
/// word. Begun and not ended, RecoverJob ends it.
///
///     check ──▶ dead ──▶ lock, publish if need be, begin, remove ──▶ finish ──▶ finished(refused,
///     removed)
///       ├─────▶ works, or could not be checked ──────────────▶ finished(works, unproved)
///       └─────▶ no longer in the keychain: proves nothing ───▶ finished(error)
class RetireJob final : public async::Job
{
    Q_OBJECT

public:
    enum class When { Refused, RefusedOrVanished, OnTheirWord };

    /// Of the old token of @a place at the keychain's @a entry.
    RetireJob(const Services &services, library::Place place, QString entry, When when,
              QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const lifecycle::RetireResult &result);

protected:
    void run() override;

private:
    void onChecked(const CheckResult &result);
    [[nodiscard]] bool isBegun() const;
    void drop();
    void publish();
    void removeFrom(const library::TokenRecord &record);
    void onRemoved(const RemoveEntriesResult &result);
    void finish(RetiredToken::Outcome outcome);
    void finishGone();

    const Services m_services;
    const library::Place m_place;
    QString m_entry;
    const When m_when;
    QDateTime m_stored; ///< when the token was that is meant: its entry may become another's
    std::optional<azuredevops::CheckReport> m_report;
    library::TokenLock m_lock;
    async::JobPtr<CheckJob> m_check;
    async::JobPtr<PublishJob> m_publish;
    async::JobPtr<RemoveEntriesJob> m_remove;
};

/// @a record without the old token at @a entry.
[[nodiscard]] library::TokenRecord without(const QString &entry, library::TokenRecord record);

} // namespace lifecycle
