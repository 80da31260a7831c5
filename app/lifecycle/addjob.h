// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/publishjob.h"

#include <optional>
#include <variant>

namespace lifecycle {

/// Another token lies under the wanted name. It is left alone.
struct NameTaken
{
};

/// The keychain is proved to hold the token, but the library could not be told. RecoverJob makes up
/// for it, and so does adopting the same token again.
struct NotRecorded
{
    library::Place place;
    library::LibraryError error;
    QString entry; ///< the keychain's key
};

/// Why a token was not stored.
using AddError = std::variant<NameTaken, keychain::KeychainError, library::LibraryError,
                              NotRecorded, NotPublished>;
/// Where it is stored.
using AddResult = async::Result<library::Place, AddError>;

/// Puts a token into the keychain, without ever replacing another one, and then into the library.
/// A record under that name whose secret has vanished is replaced; one of this very token keeps
/// what is not told anew, such as the day on which it expires. One that somebody else has written
/// to "organization/name" is taken over that way; what the library knew there is kept as an old
/// one.
///
///     lock ──▶ read ──▶ nothing there, or this one ──▶ is it known? ──▶ find an entry, begin ─┐
///       │        │                                          │          write, read back, compare
///       │        └────▶ another token, or trouble           └──────────▶ put ◀────────────────┘
///       └─────────────────▶ finished(error)                               └─▶ publish ──▶
///       finished(stored)
class AddJob final : public async::Job
{
    Q_OBJECT

public:
    AddJob(const Services &services, library::TokenRecord record, token::Token token,
           QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const lifecycle::AddResult &result);

protected:
    void run() override;

private:
    void onRead(const keychain::ReadEntryResult &result);
    void keepKnown();
    void completeKnown();
    void compare();
    void lookAtKnown();
    void takeOver(const QString &entry);
    void findEntry(const QString &first);
    void onFound(const FindEntryResult &result);
    void onWritten(const keychain::WriteEntryResult &result);
    void complete();
    void onPublished(const PublishResult &result);

    const Services m_services;
    library::TokenRecord m_record;
    std::optional<library::TokenRecord> m_known; ///< what is recorded under that name
    const token::Token m_token;
    library::TokenLock m_lock;
    async::JobPtr<keychain::ReadEntryJob> m_read;
    async::JobPtr<FindSecretJob> m_compare;
    async::JobPtr<FindEntryJob> m_find;
    async::JobPtr<keychain::WriteEntryJob> m_write;
    async::JobPtr<PublishJob> m_publish;
};

} // namespace lifecycle
