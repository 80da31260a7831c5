// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

class QCoreApplication;

namespace cli {

struct Arguments;

/// Runs a command that opens no window, first of all what an earlier one could not end; the exit
/// status. Ends the process itself if the time of --timeout is over.
[[nodiscard]] int runCommand(QCoreApplication &app, const Arguments &arguments);

} // namespace cli
