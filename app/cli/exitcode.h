// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/checkreport.h"

#include <algorithm>
#include <array>

namespace cli {

/// How every run of the program ends; scripts depend on the numbers.
enum class ExitCode {
    Success = 0, ///< everything asked for holds
    OwnError = 1, ///< an error of our own, or of the disk
    WrongUsage = 2,
    Refused = 3, ///< the token is refused
    Lacking = 4, ///< the token works, but lacks something that is needed
    Unchecked = 5, ///< could not be checked
    Keychain = 6, ///< it is missing, locked or refuses; or no such token is stored
    CannotExecute = 126, ///< the command to be run, as shells have it
    CommandNotFound = 127,
};

/// How a command ends whose token came to @a verdict.
[[nodiscard]] constexpr ExitCode exitCodeOf(azuredevops::Verdict verdict)
{
    switch (verdict) {
    case azuredevops::Verdict::Works: return ExitCode::Success;
    case azuredevops::Verdict::Limited: return ExitCode::Lacking;
    case azuredevops::Verdict::Refused: return ExitCode::Refused;
    case azuredevops::Verdict::Unchecked: break;
    }
    return ExitCode::Unchecked;
}

/// Of several tokens, the one that is reported for all.
[[nodiscard]] constexpr ExitCode graver(ExitCode a, ExitCode b)
{
    constexpr std::array order{ExitCode::WrongUsage, ExitCode::Refused,   ExitCode::Lacking,
                               ExitCode::Keychain,   ExitCode::Unchecked, ExitCode::OwnError,
                               ExitCode::Success};
    return std::min(a, b, [&](ExitCode x, ExitCode y) {
        return std::ranges::find(order, x) < std::ranges::find(order, y);
    });
}

} // namespace cli
