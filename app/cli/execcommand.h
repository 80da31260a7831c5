// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "cli/startstate.h"
#include "library/place.h"
#include "lifecycle/readsecretjob.h"

#include <optional>

namespace cli {

/// `run`: becomes another program, which has the token in its environment. Nobody else has, and
/// nothing is left of us: how it ends is how that program ends.
class ExecCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    void run() override;

private:
    void onRead(const lifecycle::ReadSecretResult &result);
    void complainAbout(int error);

    const QList<QByteArray> m_words = wordsBehindDashes();
    std::optional<library::Place> m_place;
    async::JobPtr<lifecycle::ReadSecretJob> m_read;
};

} // namespace cli
