// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/tokencheck.h"
#include "lifecycle/publishjob.h"
#include "lifecycle/readsecretjob.h"

#include <QList>

#include <optional>

namespace lifecycle {

/// What a stored token turned out to be worth.
struct CheckedToken
{
    library::Place place;
    QString entry; ///< the keychain's key
    QDateTime stored; ///< when it was, as the library said when it was read; invalid if not at all
    azuredevops::CheckReport report;
    std::optional<library::StoredToken> before; ///< what was known of it, once this is recorded
    std::optional<library::LibraryError>
        notRecorded; ///< why the library does not know of this check
};

/// The error if the stored token could not be read.
using CheckResult = async::Result<CheckedToken, StorageError>;

/// The library takes over what came of @a checks, with one write; they learn how that went.
void writeDown(library::TokenLibrary &library, QList<CheckedToken> &checks);

/// Checks a stored token with the service; the library takes over what came of it.
///
///     read ──▶ check ──▶ write down, or leave that to the owner ──▶ finished(report)
///      └──────────────────────────────────────────────────────────▶ finished(error)
///
/// The keychain is open then: if "organization/name" is behind, or gone, it is brought up to the
/// token in use before the check. If that fails, the next change says so.
class CheckJob final : public async::Job
{
    Q_OBJECT

public:
    enum class Recording { Now, ByOwner };

    /// Checks the token in use at @a place, unless an @a entry is named, for what the library says
    /// it is needed for, unless @a needs says otherwise. The owner calls writeDown(), with others
    /// at a time, if @a recording says so.
    CheckJob(const Services &services, library::Place place,
             std::optional<azuredevops::Needs> needs, QString entry = {},
             Recording recording = Recording::Now, QObject *parent = nullptr);

Q_SIGNALS:
    /// As TokenCheck::found().
    void found(azuredevops::Probe probe, const azuredevops::CheckReport &report);
    void finished(const lifecycle::CheckResult &result);

protected:
    void run() override;

private:
    void onRead(const ReadSecretResult &result);
    void publish(const ReadSecretResult &read);
    void check(const StoredSecret &secret);
    void onChecked(CheckedToken checked);

    const Services m_services;
    const library::Place m_place;
    const std::optional<azuredevops::Needs> m_needs;
    const QString m_entry; ///< empty for the one in use
    const Recording m_recording;
    async::JobPtr<ReadSecretJob> m_read;
    library::TokenLock m_lock;
    async::JobPtr<PublishJob> m_publish;
    async::JobPtr<azuredevops::TokenCheck> m_check;
};

} // namespace lifecycle
