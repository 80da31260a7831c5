// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "lifecycle/givejob.h"

namespace cli {

/// Says how @a to was given the token of @a place; how a command ends for which that is all.
[[nodiscard]] ExitCode tellGiven(const library::Place &place, library::Recipient to,
                                 const lifecycle::GiveResult &result);

/// `give`: hands a stored token to a tool that keeps a copy of it.
class GiveCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    void run() override;

private:
    async::JobPtr<lifecycle::GiveJob> m_give;
};

/// `forget-place`: a rotation no longer gives the tool the new token.
class ForgetPlaceCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    void run() override;
};

} // namespace cli
