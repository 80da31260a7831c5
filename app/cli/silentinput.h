// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace cli {

/// While it lives, a terminal at standard input shows nothing of what is typed. An interrupt, a
/// hang-up or a request to end puts the terminal back before it ends the program.
class SilentInput
{
public:
    SilentInput();
    ~SilentInput();
    Q_DISABLE_COPY_MOVE(SilentInput)
};

} // namespace cli
