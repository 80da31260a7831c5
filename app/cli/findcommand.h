// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "finder/findcopiesjob.h"
#include "library/tokenrecord.h"
#include "lifecycle/readsecretjob.h"

#include <QTimer>

#include <optional>

namespace cli {

/// `find`: where else does a stored token lie, or an old one that is kept with it?
///
///     which? ──▶ read the secrets, one after the other ──▶ look ──▶ finished
class FindCommand final : public Command
{
    Q_OBJECT

public:
    FindCommand(Request request, const lifecycle::Services &services, QObject *parent = nullptr);

protected:
    void run() override;

private:
    void readNext();
    void onRead(const lifecycle::ReadSecretResult &result);
    void look();
    void onTick();
    void onFound(const finder::Report &report);
    [[nodiscard]] bool printJson(const finder::Report &report) const;
    [[nodiscard]] bool printLines(const finder::Report &report) const;

    std::optional<library::TokenRecord> m_record;
    QStringList m_entries; ///< that are still to be read
    QList<token::Token> m_tokens; ///< the one in use first
    QStringList m_labels; ///< empty for the one in use
    async::JobPtr<lifecycle::ReadSecretJob> m_read;
    async::JobPtr<finder::FindCopiesJob> m_find;
    QTimer m_tick;
    ExitCode m_code = ExitCode::Success;
};

} // namespace cli
