// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "cli/request.h"

namespace cli {

/// `inspect`: what is this text? Offline, and nothing is stored. Whatever it is, that is an answer.
class InspectCommand final : public Command
{
    Q_OBJECT

public:
    explicit InspectCommand(const Request &request, QObject *parent = nullptr);

protected:
    void run() override;

private:
    const bool m_json;
};

} // namespace cli
