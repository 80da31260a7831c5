// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "cli/request.h"
#include "lifecycle/storedcheck.h"

#include <vector>

namespace cli {

/// `check`: measures stored tokens once more, side by side, and records what came of it.
class CheckCommand final : public Command
{
    Q_OBJECT

public:
    CheckCommand(Request request, const Services &services, QObject *parent = nullptr);

protected:
    void run() override;

private:
    struct Token
    {
        lifecycle::TokenRecord record; ///< as it is to be shown
        QString trouble;               ///< the code of a keychain error
        async::JobPtr<lifecycle::StoredCheck> check;
    };

    void collect(const QList<lifecycle::TokenRecord> &records);
    void start(Token &token);
    void onChecked(Token &token, const lifecycle::StoredCheckResult &result);
    void finishIfDone();

    const Request m_request;
    const Services m_services;
    std::vector<Token> m_tokens;
    std::size_t m_open = 0; ///< checks that still run
    ExitCode m_code = ExitCode::Success;
};

} // namespace cli
