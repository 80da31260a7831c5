// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "lifecycle/removejob.h"

#include <QStringList>

#include <optional>

namespace cli {

/// `remove`: takes a token out of the keychain and off the list. Azure DevOps is not told: the
/// token works until it is revoked there.
class RemoveCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    void run() override;

private:
    void onRemoved(const lifecycle::RemoveResult &result);

    std::optional<library::Place> m_place;
    QStringList m_old; ///< what the old tokens are called that go with it
    async::JobPtr<lifecycle::RemoveJob> m_remove;
};

} // namespace cli
