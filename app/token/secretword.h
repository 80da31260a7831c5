// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

class QString;

namespace token {

/// True if @a word, of a command line or of a setting, holds a secret: a token of Azure DevOps, or
/// a piece of one, or what is recognised as somebody else's.
[[nodiscard]] bool isSecretWord(const QString &word);

} // namespace token
