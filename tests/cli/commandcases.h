// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/faults.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace test {

/// A run of the program that says a code which is no cause of a check.
struct CommandCase
{
    const char *code; ///< of wording/; names the row
    int exit;
    /// For the shell. It has `patwizard`, `give TOKEN-KIND` (a token of the practice
    /// organization on standard output), an empty folder $ROOM, and $LIST, the list of stored
    /// tokens, of which nothing exists yet; `remember KEY VALUE` writes another one there.
    const char *script;
    bool isListLocked = false; ///< by another process
    bool isTokenClaimed = false; ///< fabrikam/claimed, by another process
    std::optional<practice::Fault> fault = {}; ///< of the first answer
};

[[nodiscard]] std::span<const CommandCase> commandCases();

/// A run of the program after which `list --json` says a state.
struct StateCase
{
    const char *state; ///< its code; names the row
    /// As in CommandCase; `know` puts a token on the list of which nothing is known but $known.
    const char *script;
};

[[nodiscard]] std::span<const StateCase> stateCases();

/// What `inspect --json` says of a text.
struct InspectCase
{
    const char *name;
    QString text;
    QByteArray json;
};

[[nodiscard]] QList<InspectCase> inspectCases();

} // namespace test
