// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/secretstore.h"
#include "library/libraryfile.h"

#include <variant>

namespace lifecycle {

/// Why a stored token could not be read or changed: one of the two that know of it did not do its
/// part.
using StorageError = std::variant<keychain::KeychainError, library::LibraryError>;

/// True if @a error says that the keychain is open, and holds no such entry.
[[nodiscard]] inline bool isNotFound(const StorageError &error)
{
    const auto *const keychain = std::get_if<keychain::KeychainError>(&error);
    return keychain && keychain->kind == keychain::KeychainError::Kind::NotFound;
}

} // namespace lifecycle
