// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "cli/request.h"
#include "lifecycle/readsecretjob.h"

namespace cli {

/// `token`: prints the secret, for scripts; onto a terminal only if that is insisted on.
class TokenCommand final : public Command
{
    Q_OBJECT

public:
    TokenCommand(Request request, const lifecycle::Services &services, QObject *parent = nullptr);

protected:
    void run() override;

private:
    void onRead(const lifecycle::ReadSecretResult &result);

    const Request m_request;
    const lifecycle::Services m_services;
    async::JobPtr<lifecycle::ReadSecretJob> m_read;
};

} // namespace cli
