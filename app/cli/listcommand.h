// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"

namespace cli {

/// `list`: what is stored, as last known. Reads no secret and asks no network.
class ListCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    void run() override;
};

} // namespace cli
