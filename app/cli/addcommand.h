// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/tokencheck.h"
#include "cli/command.h"
#include "lifecycle/addjob.h"
#include "lifecycle/readsecretjob.h"

#include <optional>

namespace cli {

/// `add`: a token from standard input, checked, then stored.
///
///     is the name free? ──▶ check ──▶ adopt ──▶ finished
///             └───────────────┴──── or not ───────┘
///
/// Only a token that works is stored, unless --unchecked asks for it whatever the verdict.
class AddCommand final : public Command
{
    Q_OBJECT

public:
    AddCommand(Request request, const lifecycle::Services &services, QObject *parent = nullptr);

protected:
    void run() override;

private:
    void onRead(const lifecycle::ReadSecretResult &result);
    void onChecked(const azuredevops::CheckReport &report);
    void onAdopted(const lifecycle::AddResult &result);
    [[nodiscard]] ExitCode refuse(const lifecycle::NameTaken &error) const;
    [[nodiscard]] ExitCode refuse(const keychain::KeychainError &error) const;
    [[nodiscard]] ExitCode refuse(const library::LibraryError &error) const;
    [[nodiscard]] ExitCode refuse(const lifecycle::NotRecorded &error) const;
    [[nodiscard]] ExitCode refuse(const lifecycle::NotPublished &error) const;
    void sayNotStored(const QString &option = {}, bool isUseless = false) const;

    const library::Place m_place;
    std::optional<token::Token> m_token;
    async::JobPtr<lifecycle::ReadSecretJob> m_read;
    async::JobPtr<azuredevops::TokenCheck> m_check;
    async::JobPtr<lifecycle::AddJob> m_add;
    azuredevops::Verdict m_verdict = azuredevops::Verdict::Unchecked;
};

} // namespace cli
