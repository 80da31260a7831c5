// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/tokenlibrary.h"
#include "lifecycle/services.h"
#include "lifecycle/storageerror.h"

namespace lifecycle {

/// A secret, and where it was.
struct StoredSecret
{
    token::Token token;
    QString entry; ///< the keychain's key
};

/// The error if the keychain or the library did not tell.
using ReadSecretResult = async::Result<StoredSecret, StorageError>;

/// Reads the secret that is stored at a place: the one in use, unless an entry is named. A rotation
/// under way leads to the old secret or to the new one, never to none. Nobody gets a secret while
/// the library cannot be read: it alone knows which one is in use.
///
///     which entry? ──▶ read ──▶ finished(secret)
///          └── rotated meanwhile ──┘
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
    void read();
    void onRead(const keychain::ReadEntryResult &result);
    void note(std::optional<library::SecretTrouble> trouble) const;

    const Services m_services;
    const library::Place m_place;
    const bool m_isFixed; ///< the entry was named
    QString m_entry;
    async::JobPtr<keychain::ReadEntryJob> m_read;
};

} // namespace lifecycle
