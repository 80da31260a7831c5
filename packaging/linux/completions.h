// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace packaging {

/// What completes the command line in a shell, made from the table of commands: the commands, their
/// options, the names of what is stored, and files or folders where an option takes one.
[[nodiscard]] QString bashCompletion();
[[nodiscard]] QString zshCompletion();
[[nodiscard]] QString fishCompletion();

} // namespace packaging
