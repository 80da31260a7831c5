// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/organization.h"

#include <QDeadlineTimer>
#include <QHash>

#include <chrono>
#include <optional>

namespace azuredevops {

/// For how long the service asked not to be asked again (`Retry-After`, azure-devops-facts §4),
/// organization by organization.
class Pauses
{
public:
    /// Whatever the service asks, nobody is kept from trying for longer.
    static constexpr std::chrono::minutes longest{10};

    /// An answer for @a organization has just come; a wish that is older and lasts longer stays.
    void keep(const Organization &organization, std::optional<std::chrono::seconds> retryAfter);

    /// How long to wait still, in full seconds; 0 if not at all.
    [[nodiscard]] std::chrono::seconds left(const Organization &organization) const;

    /// What the service asked for at the time, which may be more than `longest`.
    [[nodiscard]] std::chrono::seconds asked(const Organization &organization) const;

private:
    struct Pause
    {
        std::chrono::seconds asked{0};
        QDeadlineTimer end;
    };

    QHash<QString, Pause> m_pauses; ///< by the organization's name, in lower case
};

} // namespace azuredevops
