// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/checksecretjob.h"

#include <optional>

namespace lifecycle {

/// What a stored token turned out to be worth.
struct CheckedToken
{
    azuredevops::CheckReport report;
    std::optional<library::StoredToken> before; ///< what was known of it
    std::optional<library::LibraryError>
        notRecorded; ///< why the library does not know of this check
};

using CheckResult = async::Result<CheckedToken, StorageError>;

/// The library takes over what came of @a checks, with one write. One for one.
[[nodiscard]] QList<CheckedToken> record(library::TokenLibrary &library,
                                         const QList<CheckedSecret> &checks);

/// Checks a stored token with the service; the library takes over what came of it.
///
///     check ──▶ record ──▶ finished(report)
///       └────────────────▶ finished(error)
class CheckJob final : public async::Job
{
    Q_OBJECT

public:
    /// Checks the token in use at @a place, unless an @a entry is named, for what the library says
    /// it is needed for, unless @a needs says otherwise.
    CheckJob(const Services &services, library::Place place,
             std::optional<azuredevops::Needs> needs, QString entry = {},
             QObject *parent = nullptr);

Q_SIGNALS:
    /// As TokenCheck::found().
    void found(azuredevops::Probe probe, const azuredevops::CheckReport &report);
    void finished(const lifecycle::CheckResult &result);

protected:
    void run() override;

private:
    void onChecked(const CheckSecretResult &result);

    const Services m_services;
    const async::JobPtr<CheckSecretJob> m_check;
};

} // namespace lifecycle
