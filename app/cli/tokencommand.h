// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "library/place.h"
#include "lifecycle/readsecretjob.h"

#include <optional>

namespace cli {

/// `token`: prints the secret, for scripts; onto a terminal only if that is insisted on.
class TokenCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    void run() override;

private:
    void onRead(const lifecycle::ReadSecretResult &result);

    std::optional<library::Place> m_place;
    async::JobPtr<lifecycle::ReadSecretJob> m_read;
};

} // namespace cli
