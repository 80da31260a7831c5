// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/result.h"
#include "cli/arguments.h"
#include "cli/exitcode.h"

#include <QStringList>

namespace library {
class TokenLibrary;
}
class Windows;

/// What is asked of the windows, as one instance tells another: a command and its place, or nothing
/// for the overview. A place that is named and not stored is complained about.
[[nodiscard]] async::Result<QStringList, cli::ExitCode>
windowWords(const cli::Arguments &arguments, const library::TokenLibrary &library);

/// Opens of @a windows what such @a words ask for; the overview if they make no sense.
void openWindow(Windows &windows, const QStringList &words);
