// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/publishjob.h"
#include "lifecycle/removeentriesjob.h"

#include <optional>
#include <variant>

namespace lifecycle {

/// What is to take the place of what.
struct Replacement
{
    library::Place place;
    QString oldEntry; ///< the keychain's, of the one that is to be replaced
    library::StoredToken successor; ///< its own entry is chosen by the job
    azuredevops::Needs needs; ///< of the place from then on
    token::Token token; ///< the successor's secret
};

/// The token that was to be replaced is not the one in use any more, or another change of it has
/// not been ended. Nothing was changed.
struct ChangedMeanwhile
{
};

/// The new token is one that is kept under that name already. Nothing was changed.
struct SameToken
{
};

/// The keychain is proved to hold the new token, but the library could not be told: the old one
/// stays in use. RecoverJob makes up for it, and so does trying again.
struct NotPromoted
{
    library::LibraryError error;
};

/// Why a token was not replaced.
using ReplaceError = std::variant<ChangedMeanwhile, SameToken, keychain::KeychainError,
                                  library::LibraryError, NotPromoted, NotPublished>;
/// True if the new token is in the keychain, or may be, although @a error came of it.
[[nodiscard]] bool mayBeStored(const ReplaceError &error);
/// The record as it is from then on.
using ReplaceResult = async::Result<library::TokenRecord, ReplaceError>;

/// Puts a new token in the place of another, which stays in the keychain as an old one. The record
/// points to the old one until the new one is proved to be in the keychain, at an entry of its own,
/// and from then on to the new one; only then does "organization/name" get it.
///
///     lock ──▶ publish: is all as we know it? ──▶ find an entry ─┬─▶ begin ──▶ write, read back,
///     compare
///       │                                                        └─▶ written before ──┐        │
///       └──▶ another is in use ──▶ finished(error)                                    ▼        ▼
///                                              finished(record) ◀── publish ◀── promote ◀──────┘
///
/// An unfinished change of the same place is ended first: it is this one, or an old token was being
/// dropped.
class ReplaceJob final : public async::Job
{
    Q_OBJECT

public:
    ReplaceJob(const Services &services, Replacement replacement, QObject *parent = nullptr);

Q_SIGNALS:
    /// The last of the record's old tokens is the one that was replaced.
    void finished(const lifecycle::ReplaceResult &result);

protected:
    void run() override;

private:
    void resume(const library::PendingChange &begun, const library::TokenRecord &record);
    void endDrop(const QString &entry);
    void makeSure();
    void prepare(const library::TokenRecord &record);
    void lookAtOther(const library::TokenRecord &record);
    void onCompared(const FindSecretResult &result, const QStringList &entries);
    [[nodiscard]] library::ChangeResult keepAbandoned();
    void onFound(const FindEntryResult &result);
    void write();
    void onWritten(const keychain::WriteEntryResult &result);
    void promote();
    void publish();

    const Services m_services;
    Replacement m_wanted;
    QString m_begun; ///< the entry of an earlier try that has not been ended
    library::TokenLock m_lock;
    async::JobPtr<FindSecretJob> m_compare;
    async::JobPtr<FindEntryJob> m_find;
    async::JobPtr<keychain::ReadEntryJob> m_read;
    async::JobPtr<keychain::WriteEntryJob> m_write;
    async::JobPtr<RemoveEntriesJob> m_remove;
    async::JobPtr<PublishJob> m_publish;
};

/// @a record with @a successor in use, stored later than the one that was, which is the latest old
/// one.
[[nodiscard]] library::TokenRecord promoted(library::TokenRecord record,
                                            const library::StoredToken &successor,
                                            const azuredevops::Needs &needs);

} // namespace lifecycle
