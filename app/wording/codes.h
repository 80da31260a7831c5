// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/codes.h"
#include "finder/copies.h"
#include "keychain/secretstore.h"
#include "library/standing.h"
#include "library/tokenlibrary.h"
#include "settings/settingsfile.h"
#include "token/tokentext.h"
#include "wording/commandwords.h"

#include <QString>

namespace wording {

// The stable words for results, in JSON and bug reports. They are never translated and never
// change their meaning; scripts depend on them.

using azuredevops::code; // the library of tokens needs them too
[[nodiscard]] QString code(keychain::KeychainError::Kind kind);
[[nodiscard]] QString code(library::LibraryError::Kind kind);
[[nodiscard]] QString code(CommandTrouble::Kind kind);
[[nodiscard]] QString code(settings::ReadError::Kind kind);
[[nodiscard]] QString code(library::TokenState state);
[[nodiscard]] QString code(library::Notice notice);
[[nodiscard]] QString code(token::Kind kind);
[[nodiscard]] QString code(token::Problem problem);
[[nodiscard]] QString code(token::Cleaning cleaning);
[[nodiscard]] QString code(finder::Keeper keeper);
[[nodiscard]] QString code(finder::Form form);
[[nodiscard]] QString code(finder::Obstacle obstacle);
/// What speaks most against @a text, or else what it is.
[[nodiscard]] QString code(const token::TokenText &text);

} // namespace wording
