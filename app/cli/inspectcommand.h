// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"

namespace cli {

/// `inspect`: what is this text? Offline, and nothing is stored. Whatever it is, that is an answer.
class InspectCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    void run() override;
};

} // namespace cli
