// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/tokencheck.h"
#include "lifecycle/storedread.h"

#include <chrono>
#include <optional>

namespace lifecycle {

/// What a stored secret turned out to be worth; the library does not know yet.
struct CheckedSecret
{
    StoredToken place;
    QString entry; ///< the keychain's key
    QDateTime stored; ///< when it was, as the library said when it was read; invalid if not at all
    azuredevops::CheckReport report;
};

using SecretCheckResult = async::Result<CheckedSecret, StorageError>;

/// Checks a stored token with the service; its owner writes down what came of it.
///
///     read ──▶ check ──▶ finished(report)
///      └───────────────▶ finished(error)
class SecretCheck final : public async::Job
{
    Q_OBJECT

public:
    /// Checks the token in use at @a place, unless an @a entry is named, for what the library says
    /// it is needed for, unless @a needs says otherwise.
    SecretCheck(const Services &services, StoredToken place,
                std::optional<azuredevops::Needs> needs, QString entry = {},
                QObject *parent = nullptr);

Q_SIGNALS:
    /// As TokenCheck::found().
    void found(azuredevops::Probe probe, const azuredevops::CheckReport &report);
    void finished(const lifecycle::SecretCheckResult &result);

protected:
    void run() override;

private:
    void onRead(const StoredReadResult &result);

    const Services m_services;
    const StoredToken m_place;
    const std::optional<azuredevops::Needs> m_needs;
    const async::JobPtr<StoredRead> m_read;
    async::JobPtr<azuredevops::TokenCheck> m_check;
};

} // namespace lifecycle
