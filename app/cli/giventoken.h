// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/result.h"
#include "cli/exitcode.h"
#include "token/token.h"

#include <QStringList>

namespace cli {

/// The token on standard input, which may stand in the midst of other text. That there is none is
/// complained about, and is wrong usage; @a names are those that it has or is to have, in case one
/// of them is given instead. What has not the format of a token is taken only if @a asIs, and even
/// then not what is recognised as something else.
[[nodiscard]] async::Result<token::Token, ExitCode> readGivenToken(const QStringList &names,
                                                                   bool asIs);

} // namespace cli
