// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/result.h"
#include "cli/exitcode.h"
#include "token/token.h"

namespace cli {

/// The token on standard input. That there is none, or that it is none of this service, is
/// complained about.
[[nodiscard]] async::Result<token::Token, ExitCode> readGivenToken();

} // namespace cli
