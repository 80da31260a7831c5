// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/tokencheck.h"
#include "lifecycle/readsecretjob.h"

#include <chrono>
#include <optional>

namespace lifecycle {

/// What a stored secret turned out to be worth; the library does not know yet.
struct CheckedSecret
{
    library::Place place;
    QString entry; ///< the keychain's key
    QDateTime stored; ///< when it was, as the library said when it was read; invalid if not at all
    azuredevops::CheckReport report;
};

using CheckSecretResult = async::Result<CheckedSecret, StorageError>;

/// Checks a stored token with the service; its owner writes down what came of it.
///
///     read ──▶ check ──▶ finished(report)
///      └───────────────▶ finished(error)
class CheckSecretJob final : public async::Job
{
    Q_OBJECT

public:
    /// Checks the token in use at @a place, unless an @a entry is named, for what the library says
    /// it is needed for, unless @a needs says otherwise.
    CheckSecretJob(const Services &services, library::Place place,
                   std::optional<azuredevops::Needs> needs, QString entry = {},
                   QObject *parent = nullptr);

Q_SIGNALS:
    /// As TokenCheck::found().
    void found(azuredevops::Probe probe, const azuredevops::CheckReport &report);
    void finished(const lifecycle::CheckSecretResult &result);

protected:
    void run() override;

private:
    void onRead(const ReadSecretResult &result);

    const Services m_services;
    const library::Place m_place;
    const std::optional<azuredevops::Needs> m_needs;
    const async::JobPtr<ReadSecretJob> m_read;
    async::JobPtr<azuredevops::TokenCheck> m_check;
};

} // namespace lifecycle
