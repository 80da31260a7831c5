// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

namespace test {

/// The @a n-th time from now that this process puts a file in another's place fails as on a full
/// disk; 0: never. Linux only.
void failRename(int n);

/// How often that was tried so far.
[[nodiscard]] int renames();

} // namespace test
