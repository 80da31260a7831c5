// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wording/explanation.h"

namespace wording {

/// What a command has to say besides what its jobs report.
struct CommandTrouble
{
    enum class Kind {
        WrongUsage,
        NoDisplay,
        NoTokenGiven,
        NotStored,
        NameTaken,
        NoSuchToken,
        Ambiguous,
        GlobalToken, ///< it works, but not for long
        OutputIsATerminal,
        OutputFailed,
    };

    Kind kind;
    QString detail{}; ///< WrongUsage: why; NameTaken: its place; Ambiguous: the names; OutputFailed: why
};

[[nodiscard]] Explanation explain(const CommandTrouble &trouble);

} // namespace wording
