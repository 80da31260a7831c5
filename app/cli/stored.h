// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/result.h"
#include "cli/exitcode.h"
#include "cli/request.h"
#include "keychain/secretstore.h"
#include "lifecycle/storageerror.h"
#include "lifecycle/tokenlibrary.h"

#include <variant>

namespace cli {

/// The tokens that @a place names: with a name one, known to the library or not, for the keychain
/// may hold it all the same; without one those of the organization. None is complained about.
[[nodiscard]] QList<lifecycle::TokenRecord>
storedTokens(const QList<lifecycle::TokenRecord> &records, const Place &place);

/// The only token that @a place can mean. That it is none or not the only one is complained about.
[[nodiscard]] async::Result<lifecycle::StoredToken, ExitCode>
oneStoredToken(const lifecycle::TokenLibrary &library, const Place &place);

/// What is known of the only token that @a place can mean. That it is none or not the only one, or
/// not on the list, is complained about.
[[nodiscard]] async::Result<lifecycle::TokenRecord, ExitCode>
oneRecord(const lifecycle::TokenLibrary &library, const Place &place);

/// "organization/name", as they were written.
[[nodiscard]] QString nameOf(const lifecycle::StoredToken &place);

/// What an error ends the program with that is the keychain's or, if not, our own.
template<typename Error>
[[nodiscard]] ExitCode exitCodeOf(const Error &error)
{
    return std::holds_alternative<keychain::KeychainError>(error) ? ExitCode::Keychain
                                                                  : ExitCode::OwnError;
}

void complain(const QString &about, const lifecycle::LibraryError &error);
void complain(const QString &about, const keychain::KeychainError &error);
void complain(const QString &about, const lifecycle::StorageError &error);

} // namespace cli
