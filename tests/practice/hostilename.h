// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/answers.h"

#include <QJsonObject>

namespace practice {

/// The answer to the first question for somebody whose name is meant to do harm: it colours and
/// clears a terminal, begins another line, turns the direction of reading, and is markup.
[[nodiscard]] inline Answer hostileConnection()
{
    const QString name = QStringLiteral("<b>Mal</b>\u001b[2J\u001b[31m\nall is \u202ewell");
    const QString login = QStringLiteral("<i>mal</i>\u001b]0;x\u0007@fabrikam.example");
    const QJsonObject account{{QStringLiteral("$value"), login}};
    Answer answer
        = json(200,
               {{QStringLiteral("authenticatedUser"),
                 QJsonObject{{QStringLiteral("id"), QStringLiteral("5ef0\u001b[7m\u2066")},
                             {QStringLiteral("providerDisplayName"), name},
                             {QStringLiteral("properties"),
                              QJsonObject{{QStringLiteral("Account"), account}}}}}});
    answer.headers.emplace_back("x-vss-userdata", "5ef0:mal@fabrikam.example");
    return answer;
}

/// How the name and the login of that person are shown, everywhere.
inline constexpr auto harmlessName = "<b>Mal</b>[2J[31mall is well";
inline constexpr auto harmlessLogin = "<i>mal</i>]0;x@fabrikam.example";

} // namespace practice
