// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "diagnosis/diagnosejob.h"

namespace cli {

/// `diagnose`: what a helper needs to know, without a secret.
class DiagnoseCommand final : public Command
{
    Q_OBJECT

public:
    /// @a settings must outlive the command.
    DiagnoseCommand(Request request, const lifecycle::Services &services,
                    const settings::Settings &settings, QObject *parent = nullptr);

protected:
    void run() override;

private:
    const settings::Settings &m_settings;
    async::JobPtr<diagnosis::DiagnoseJob> m_diagnose;
};

} // namespace cli
