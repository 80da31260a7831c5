// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wording/commandwords.h"

#include <QStringList>

#include <optional>

namespace cli {

// No secret belongs on the command line: other processes see it there, and the shell remembers it.

/// What is to be said if one of the @a words holds a secret: a token of Azure DevOps, whole or
/// damaged, or what is known to be another vendor's. Never quotes it.
[[nodiscard]] std::optional<wording::CommandTrouble> secretAmong(const QStringList &words);

/// The same if the text @a given on standard input stands among @a words.
[[nodiscard]] std::optional<wording::CommandTrouble> inputAmong(const QStringList &words,
                                                                const QString &given);

} // namespace cli
