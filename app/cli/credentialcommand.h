// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "git/credentialjob.h"
#include "git/refusaljob.h"

#include <optional>

namespace cli {

/// `credential`: git's credential helper (gitcredentials(7)). Prints nothing where there is no
/// token, asks neither the network nor the person, and lets git not wait for long.
class CredentialCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    void run() override;

private:
    void giveUpInTime();
    void onFound(const git::CredentialResult &result);
    void onRefused(const git::RefusalResult &result);
    void end(const git::CredentialError &error);

    async::JobPtr<git::CredentialJob> m_get;
    async::JobPtr<git::RefusalJob> m_erase;
};

} // namespace cli
