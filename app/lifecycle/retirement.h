// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/entriesremoval.h"
#include "lifecycle/storedcheck.h"

#include <optional>

namespace lifecycle {

/// What came of an old token.
struct RetiredToken
{
    bool isGone = false; ///< from the keychain and the library
    std::optional<azuredevops::CheckReport> report; ///< if it was checked
};

using RetirementResult = async::Result<RetiredToken, StorageError>;

/// Takes an old token out of the keychain, once the service has refused it, or on the person's
/// word. Begun and not ended, Recovery ends it.
///
///     check ──▶ dead ──▶ claim, begin, remove ──▶ conclude ──▶ finished(gone)
///       ├─────▶ works, or could not be checked ──────────────▶ finished(still there)
///       └─────▶ no longer in the keychain: proves nothing ───▶ finished(error)
class Retirement final : public async::Job
{
    Q_OBJECT

public:
    enum class When { Refused, RefusedOrVanished, OnTheirWord };

    /// Of the old token of @a place at the keychain's @a entry.
    Retirement(const Services &services, StoredToken place, QString entry, When when,
               QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const lifecycle::RetirementResult &result);

protected:
    void run() override;

private:
    void onChecked(const StoredCheckResult &result);
    [[nodiscard]] bool isBegun() const;
    void drop();
    void onRemoved(const EntriesRemovalResult &result);

    const Services m_services;
    const StoredToken m_place;
    const QString m_entry;
    const When m_when;
    QDateTime m_stored; ///< when the token was that is meant: its entry may become another's
    RetiredToken m_retired;
    Claim m_claim;
    async::JobPtr<StoredCheck> m_check;
    async::JobPtr<EntriesRemoval> m_removal;
};

/// @a record without the old token at @a entry.
[[nodiscard]] TokenRecord without(const QString &entry, TokenRecord record);

} // namespace lifecycle
