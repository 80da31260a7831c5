// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/standing.h"

#include <QList>
#include <QString>

namespace settings {

/// What a choice is about.
enum class Part { Certificate, Proxy, Language, Lifespan, Reminders };

/// How Azure DevOps is reached.
struct ProxyChoice
{
    enum class Way {
        System, ///< as the environment or the system says
        None, ///< directly, whatever they say
        HostPort, ///< through the proxy that is named here
    };

    Way way = Way::System;
    QString host{}; ///< remembered while another way is chosen; never with a user or a password
    int port = 8080;

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

inline constexpr int longestLifespan = 365; ///< in days, of tokens of Azure DevOps

/// What the person has chosen; as it is made, what holds for whoever has chosen nothing.
struct Choices
{
    QString authorityFile{}; ///< trusted besides the system's authorities; absolute, or empty
    ProxyChoice proxy{};
    QString language{}; ///< "de", "pt_BR"; empty for the system's
    int lifespan = 90; ///< in days, suggested for a new token
    QList<int> reminderDays = library::usualReminderDays; ///< before the end, the earliest first

    friend bool operator==(const Choices &, const Choices &) = default;
};

inline const Choices usualChoices;

} // namespace settings
