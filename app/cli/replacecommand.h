// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/tokencheck.h"
#include "cli/command.h"
#include "library/objections.h"
#include "lifecycle/findsecretjob.h"
#include "lifecycle/givejob.h"
#include "lifecycle/replacejob.h"
#include "lifecycle/retirejob.h"

#include <optional>

namespace cli {

/// `replace`: a new token from standard input, checked, then put in the place of a stored one.
///
///     is it another one? ──▶ check ──▶ does it do at least the same? ──▶ replace ──▶ finished
///             └────────────────┴──────────────────┴──── or not ─────────────┘
///
/// Every tool that was given the old one is given the new one then. The old one is looked at once
/// more before that, and leaves the keychain if it is refused already; else ProveRevokedCommand
/// drops it.
class ReplaceCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    void run() override;

private:
    void onCompared(const lifecycle::FindSecretResult &result);
    void check();
    void onChecked(const azuredevops::CheckReport &report);
    void tellOf(const library::Objections &objections, const azuredevops::CheckReport &report);
    void refuse(ExitCode code, const QStringList &missingOptions, bool isUseless = false);
    /// Something else than the token itself was in the way.
    void endUnstored(ExitCode code);
    void replace(const azuredevops::CheckReport &report);
    void onReplaced(const lifecycle::ReplaceResult &result);
    void giveNext();
    void lookAtOld();
    void onOldLookedAt(const lifecycle::RetireResult &result);
    [[nodiscard]] QString name() const;

    std::optional<library::TokenRecord> m_record; ///< as it is to be replaced
    std::optional<token::Token> m_token;
    QString m_gained; ///< what the new one can do and the old one could not, in words
    async::JobPtr<lifecycle::FindSecretJob> m_find;
    async::JobPtr<azuredevops::TokenCheck> m_check;
    async::JobPtr<lifecycle::ReplaceJob> m_replace;
    QList<library::GivenCopy> m_toGive; ///< to whom the new one is still to be given
    async::JobPtr<lifecycle::GiveJob> m_give;
    ExitCode m_code = ExitCode::Success; ///< of giving it
    QStringList m_notGiven; ///< the commands that do what could not be done
    async::JobPtr<lifecycle::RetireJob> m_retire;
};

} // namespace cli
