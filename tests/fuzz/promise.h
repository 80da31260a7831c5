// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdio>
#include <cstdlib>

namespace fuzz {

/// Ends the program, which libFuzzer takes for a finding, unless the promise was @a kept.
inline void promise(bool kept, const char *words)
{
    if (kept)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", words);
    std::abort();
}

} // namespace fuzz
