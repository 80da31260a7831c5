// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

namespace wording {

/// How a line of a list is marked: an icon in windows, a word in terminals.
enum class Mark { Waiting, Works, Info, Warning, Refused, Unknown, NotAsked };

} // namespace wording
