// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/secretcheck.h"

#include <optional>

namespace lifecycle {

/// What a stored token turned out to be worth.
struct CheckedToken
{
    azuredevops::CheckReport report;
    std::optional<TokenFacts> before;        ///< what was known of it
    std::optional<LibraryError> notRecorded; ///< why the library does not know of this check
};

using StoredCheckResult = async::Result<CheckedToken, StorageError>;

/// The library takes over what came of @a checks, with one write. One for one.
[[nodiscard]] QList<CheckedToken> record(TokenLibrary &library, const QList<CheckedSecret> &checks);

/// Checks a stored token with the service; the library takes over what came of it.
///
///     check ──▶ record ──▶ finished(report)
///       └────────────────▶ finished(error)
class StoredCheck final : public async::Job
{
    Q_OBJECT

public:
    /// Checks the token in use at @a place, unless an @a entry is named, for what the library says
    /// it is needed for, unless @a needs says otherwise.
    StoredCheck(const Services &services, StoredToken place,
                std::optional<azuredevops::Needs> needs, QString entry = {},
                QObject *parent = nullptr);

Q_SIGNALS:
    /// As TokenCheck::found().
    void found(azuredevops::Probe probe, const azuredevops::CheckReport &report);
    void finished(const lifecycle::StoredCheckResult &result);

protected:
    void run() override;

private:
    void onChecked(const SecretCheckResult &result);

    const Services m_services;
    const async::JobPtr<SecretCheck> m_check;
};

} // namespace lifecycle
