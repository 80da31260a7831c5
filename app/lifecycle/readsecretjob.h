// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/tokenlibrary.h"
#include "lifecycle/services.h"
#include "lifecycle/storageerror.h"

namespace lifecycle {

/// A secret, and which one it is.
struct StoredSecret
{
    token::Token token;
    QString entry; ///< its own in the keychain
};

/// The error if the keychain or the library did not tell.
using ReadSecretResult = async::Result<StoredSecret, StorageError>;

/// Reads the secret that is stored at a place: the one in use, where all read it, unless an entry
/// is named. While "organization/name" is behind, the entry of its own is read: a rotation under
/// way leads to the old secret or to the new one, never to none. Nobody gets a secret while the
/// library cannot be read: it alone knows which one is in use.
///
///     which key? ──▶ read ──▶ finished(secret)
///         └── rotated meanwhile ──┘
///
/// The library learns when the secret is missing or locked away, and when it is back.
class ReadSecretJob final : public async::Job
{
    Q_OBJECT

public:
    ReadSecretJob(const Services &services, library::Place place, QString entry = {},
                  QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const lifecycle::ReadSecretResult &result);

protected:
    void run() override;

private:
    void look();
    void onRead(const keychain::ReadEntryResult &result);
    bool aim(const std::optional<library::TokenRecord> &record);
    void note(std::optional<library::SecretTrouble> trouble) const;

    const Services m_services;
    const library::Place m_place;
    const QString m_named; ///< the entry; empty for the one in use
    QString m_entry;
    QString m_key; ///< where it is read
    async::JobPtr<keychain::ReadEntryJob> m_read;
};

} // namespace lifecycle
