// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

namespace cli {

/// A closed standard stream would be given to the first file or socket that is opened, and a reader
/// that goes away would end the program in silence. What GLib tells developers who ask for it goes
/// to standard output, in front of a token. To be called before anything is opened, and once the
/// environment is known that others are to get.
void protectStreams();

} // namespace cli
