// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/tokenlibrary.h"
#include "lifecycle/findentryjob.h"
#include "lifecycle/services.h"
#include "lifecycle/storageerror.h"

#include <optional>

namespace lifecycle {

/// The record as it is from then on; nullopt if there is none.
using MoveResult = async::Result<std::optional<library::TokenRecord>, StorageError>;

/// Gives the token that earlier versions kept at "organization/name" itself an entry of its own,
/// with a proved copy of its secret. What lies at "organization/name" is left as it is. Done at
/// once if there is no such token. Begun and not ended, the next one, or RecoverJob, goes on with
/// it.
///
///     read ──▶ find an entry ──▶ begin ──▶ write, read back, compare ──▶ finish ──▶
///     finished(record)
///       └────▶ vanished: nothing to copy ────────────────────────────────▶┘
///
/// Whoever starts it has the lock.
class MoveJob final : public async::Job
{
    Q_OBJECT

public:
    MoveJob(const Services &services, library::Place place, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const lifecycle::MoveResult &result);

protected:
    void run() override;

private:
    void resume(const QString &entry);
    void readFormer();
    void onRead(const keychain::ReadEntryResult &result);
    void findEntry(const std::optional<token::Token> &token);
    void onFound(const FindEntryResult &result, const std::optional<token::Token> &token);
    void onWritten(const keychain::WriteEntryResult &result);
    void finish();

    const Services m_services;
    const library::Place m_place;
    std::optional<library::TokenRecord> m_record; ///< as it was
    std::optional<library::PendingChange> m_before; ///< what was begun earlier
    QString m_entry; ///< the token's own, from then on
    async::JobPtr<keychain::ReadEntryJob> m_read;
    async::JobPtr<FindEntryJob> m_find;
    async::JobPtr<keychain::WriteEntryJob> m_write;
};

} // namespace lifecycle
