// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/finding.h"

#include <QDateTime>
#include <QMap>

#include <optional>

namespace azuredevops {

/// The word on a token as a whole; the exit code of a command follows from it.
enum class Verdict { Works, Limited, Refused, Unchecked };

/// What the token can do at all, as measured.
enum class Access { Unknown, Custom, Full };

/// Everything a check has measured. Asserts nothing that was not.
struct CheckReport
{
    Needs needs;
    QMap<Probe, Finding> findings;
    std::optional<Account> account; ///< once the token was accepted
    QDateTime checked; ///< UTC; when the check ended

    /// What is known of @a probe so far; `NotAsked` if nothing.
    [[nodiscard]] Finding finding(Probe probe) const { return findings.value(probe); }

    /// Refused and lacking outweigh "could not be checked": they are certain.
    [[nodiscard]] Verdict verdict() const;
    /// True if the service refuses the token itself, and not whom or what stands around it.
    [[nodiscard]] bool isDead() const;
    /// The finding that decided the verdict; Probe::Connection if all is well.
    [[nodiscard]] Probe decisive() const;
    [[nodiscard]] Access access() const;
    /// True if the token is proved to span organizations. Nothing proves the contrary.
    [[nodiscard]] bool isGlobal() const;
    /// The longest that any answer asked to wait, whatever else it said (azure-devops-facts §4).
    [[nodiscard]] std::optional<std::chrono::seconds> retryAfter() const;
};

} // namespace azuredevops
