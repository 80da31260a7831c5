// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "lifecycle/retirejob.h"

#include <optional>

namespace cli {

/// `replace --prove-revoked`: drops the old tokens of a stored one that the service refuses by now,
/// one after the other. That there is none is fine: there is nothing to prove.
class ProveRevokedCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    void run() override;

private:
    void next();
    void onRetired(const lifecycle::RetireResult &result);
    [[nodiscard]] ExitCode say(const lifecycle::RetiredToken &retired) const;
    [[nodiscard]] ExitCode sayUnproved(const azuredevops::CheckReport &report) const;
    [[nodiscard]] ExitCode sayChanged() const;
    void sayError(const lifecycle::StorageError &error) const;

    [[nodiscard]] QString revokeIt() const;

    std::optional<library::Place> m_place;
    QList<library::StoredToken> m_old; ///< those still to be looked at, the one at work first
    async::JobPtr<lifecycle::RetireJob> m_retire;
    ExitCode m_code = ExitCode::Success;
};

} // namespace cli
