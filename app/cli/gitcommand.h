// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "git/configurationjob.h"

namespace cli {

/// `git`: lets git ask this program for tokens, or no longer, and says whom it asks.
class GitCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    void run() override;

private:
    void onConfigured(const git::ConfigurationResult &result);

    QList<azuredevops::Organization> m_organizations; ///< of the stored tokens
    QString m_command; ///< what git is to call
    async::JobPtr<git::ConfigurationJob> m_configure;
};

} // namespace cli
