// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "token/token.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace git {

/// For what git wants a credential, or which one it speaks of (git-credential(1)).
struct CredentialRequest
{
    QString protocol;
    QString host; ///< with a port, if the address has one
    QString path; ///< without the slash that it begins with
    QString username;
    std::optional<token::Token> password; ///< empty if there is none, or one that no token can be
};

/// Longer requests are not read to their end.
inline constexpr qsizetype longestRequest = 256 * 1024;

/// Understands what git writes: `key=value` in lines, up to an empty one; of several values the
/// last one counts, `url` stands for its parts, and other keys are left out. nullopt if a line has
/// no key, protocol or host is missing, or a character has no place there.
[[nodiscard]] std::optional<CredentialRequest> requestFrom(QByteArrayView input);

} // namespace git
