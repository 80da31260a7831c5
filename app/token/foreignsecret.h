// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "token/tokentext.h"

#include <QString>

#include <optional>

namespace token {

/// A secret that is not Azure DevOps' business.
struct ForeignSecret
{
    Kind kind; ///< GitHub, Jwt, ForeignSecret, AzureKey, PrivateKey or Certificate
    QString owner; ///< whose it is, a proper name; empty if that is not known or said by the kind
};

/// The first in @a text that one of the known formats gives away. In linear time.
[[nodiscard]] std::optional<ForeignSecret> foreignSecretIn(const QString &text);

} // namespace token
