// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/result.h"
#include "cli/exitcode.h"
#include "cli/request.h"
#include "keychain/secretstore.h"
#include "library/tokenlibrary.h"
#include "lifecycle/publishjob.h"

#include <variant>

namespace cli {

/// The tokens that @a place names: with a name one, known to the library or not, for the keychain
/// may hold it all the same; without one those of the organization. None is complained about.
[[nodiscard]] QList<library::TokenRecord> storedTokens(const QList<library::TokenRecord> &records,
                                                       const Target &place);

/// The only token that @a place can mean. That it is none or not the only one is complained about.
[[nodiscard]] async::Result<library::Place, ExitCode> onePlace(const library::TokenLibrary &library,
                                                               const Target &place);

/// What is known of the only token that @a place can mean. That it is none or not the only one, or
/// not on the list, is complained about.
[[nodiscard]] async::Result<library::TokenRecord, ExitCode>
oneRecord(const library::TokenLibrary &library, const Target &place);

/// "organization/name", as they were written.
[[nodiscard]] QString nameOf(const library::Place &place);

/// What an error ends the program with that is the keychain's or, if not, our own.
template<typename Error>
[[nodiscard]] ExitCode exitCodeOf(const Error &error)
{
    using library::LibraryError;
    return std::visit(
        []<typename Kind>(const Kind &why) {
            if constexpr (std::is_same_v<Kind, lifecycle::NotPublished>)
                return exitCodeOf(why.error);
            else if constexpr (std::is_same_v<Kind, LibraryError>)
                return why.kind == LibraryError::Kind::AnotherSecret ? ExitCode::Keychain
                                                                     : ExitCode::OwnError;
            else
                return std::is_same_v<Kind, keychain::KeychainError> ? ExitCode::Keychain
                                                                     : ExitCode::OwnError;
        },
        error);
}

/// Says so if @a expires, which is recorded for @a place now, is later than any token lives, or
/// today or tomorrow.
void doubtDate(const library::Place &place, const std::optional<QDate> &expires);

/// A line on standard error that explains @a error; @a about names the token, if it is about one.
void complain(const QString &about, const library::LibraryError &error);
void complain(const QString &about, const keychain::KeychainError &error);
void complain(const QString &about, const lifecycle::StorageError &error);
/// Of what neither @a library nor the keychain knows: that there is no such token.
void complain(const library::Place &place, const lifecycle::StorageError &error,
              const library::TokenLibrary &library);

} // namespace cli
