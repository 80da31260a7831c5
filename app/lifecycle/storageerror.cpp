// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/storageerror.h"

#include "library/tokenlibrary.h"

namespace lifecycle {

using keychain::KeychainError;

bool isNotFound(const StorageError &error)
{
    const auto *const keychain = std::get_if<KeychainError>(&error);
    return keychain && keychain->kind == KeychainError::Kind::NotFound;
}

void giveUp(library::TokenLibrary &library, const library::Place &place,
            const std::optional<library::PendingChange> &before)
{
    const library::ChangeResult leftToRecovery
        = before ? library.begin(*before) : library.finish(place);
    Q_UNUSED(leftToRecovery)
}

void endUnwritten(library::TokenLibrary &library, const library::Place &place,
                  const KeychainError &error)
{
    if (!mayHaveWritten(error))
        giveUp(library, place);
}

} // namespace lifecycle
