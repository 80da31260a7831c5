// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "lifecycle/checkalljob.h"
#include "reminding/remindjob.h"

namespace cli {

/// `remind`: one notification for what has become due; or switches that on and off.
class RemindCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    void run() override;

private:
    void switchTo(bool on);
    void tellStatus();
    void check();
    void remind();
    void onReminded(const reminding::RemindResult &result);
    void openWindow(const reminding::Reminded &reminded);

    async::JobPtr<lifecycle::CheckAllJob> m_check;
    async::JobPtr<reminding::RemindJob> m_remind;
};

} // namespace cli
