// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMetaType>

#include <array>

namespace azuredevops {

/// One question to the service about a token (azure-devops-facts §3).
enum class Probe {
    Connection, ///< is the token accepted, and whose is it?
    Code, ///< may it read repositories? → pull requests can be enabled
    Members, ///< may it read member entitlements? → reviewers and approvals
    FullAccess, ///< has it full access? → the Diff of a pull request can be seen
    Global, ///< does it span all organizations? Such tokens end on 2026-12-01
};

/// In the order in which people are told of them.
inline constexpr std::array allProbes{Probe::Connection, Probe::Code, Probe::Members,
                                      Probe::FullAccess, Probe::Global};

/// What the person wants of the token: each entry is the probe that measures it.
struct Needs
{
    bool code = true;
    bool members = true;
    bool diff = false;

    /// True if @a probe measures something that is needed.
    [[nodiscard]] constexpr bool include(Probe probe) const
    {
        return (probe == Probe::Code && code) || (probe == Probe::Members && members)
            || (probe == Probe::FullAccess && diff);
    }

    friend bool operator==(const Needs &, const Needs &) = default;
};

} // namespace azuredevops
