// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/secretstore.h"
#include "library/libraryfile.h"

#include <optional>
#include <variant>

namespace library {
class TokenLibrary;
}

namespace lifecycle {

/// Why a stored token could not be read or changed: one of the two that know of it did not do its
/// part.
using StorageError = std::variant<keychain::KeychainError, library::LibraryError>;

/// True if @a error says that the keychain is open, and holds no such entry.
[[nodiscard]] bool isNotFound(const StorageError &error);

/// Ends the change of @a place, of which nothing has come about; the one that was begun @a before,
/// if there was one, is left to RecoverJob again.
void giveUp(library::TokenLibrary &library, const library::Place &place,
            const std::optional<library::PendingChange> &before = {});

/// Ends the change of @a place whose secret could not be written because of @a error. One that may
/// be there all the same is left to RecoverJob, which will look.
void endUnwritten(library::TokenLibrary &library, const library::Place &place,
                  const keychain::KeychainError &error);

} // namespace lifecycle
