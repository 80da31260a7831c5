// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "cli/request.h"

namespace cli {

/// `list`: what is stored, as last known. Reads no secret and asks no network.
class ListCommand final : public Command
{
    Q_OBJECT

public:
    ListCommand(const Request &request, const lifecycle::Services &services,
                QObject *parent = nullptr);

protected:
    void run() override;

private:
    const bool m_json;
    const lifecycle::Services m_services;
};

} // namespace cli
