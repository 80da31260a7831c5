// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/secretstore.h"
#include "library/place.h"

#include <QStringList>

#include <optional>

namespace lifecycle {

/// A key of the keychain that one token has for itself.
struct FoundEntry
{
    QString entry;
    bool isWritten = false; ///< it holds the token already: of an earlier try, say
};

using FindEntryResult = async::Result<FoundEntry, keychain::KeychainError>;

/// Finds an entry for a token of its own: the first of "organization/name/1", "/2" … that the
/// library does not name, and that holds nothing but this very token. Others' secrets, of a library
/// that was lost, say, are passed over. A name holds no slash, so no other place has such keys.
///
///     for each: read ──▶ nothing there, or this token ──▶ finished(entry)
///                └─────▶ trouble ────────────────────────▶ finished(error)
class FindEntryJob final : public async::Job
{
    Q_OBJECT

public:
    /// Looks at @a first before the others, unless it is empty. Without a @a token the entry holds
    /// nothing. @a store must outlive the job.
    FindEntryJob(keychain::SecretStore &store, const library::Place &place, QStringList taken,
                 std::optional<token::Token> token, QString first = {}, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const lifecycle::FindEntryResult &result);

protected:
    void run() override;

private:
    void onRead(const keychain::ReadEntryResult &result);

    keychain::SecretStore &m_store;
    const QString m_key;
    const QStringList m_taken;
    const std::optional<token::Token> m_token;
    QString m_entry; ///< the one that is looked at
    int m_number = 0;
    async::JobPtr<keychain::ReadEntryJob> m_read;
};

} // namespace lifecycle
