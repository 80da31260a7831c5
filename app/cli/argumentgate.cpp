// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/argumentgate.h"

#include "token/secretword.h"

#include <algorithm>

namespace cli {
namespace {

using wording::CommandTrouble;

/// `--name=VALUE` and `ORGANIZATION/NAME` hold the text as well.
bool holds(const QString &word, const QString &text)
{
    return word == text || word.endsWith(u'=' + text) || word.endsWith(u'/' + text);
}

} // namespace

std::optional<CommandTrouble> secretAmong(const QStringList &words)
{
    if (std::ranges::none_of(words, token::isSecretWord))
        return std::nullopt;
    return CommandTrouble{CommandTrouble::Kind::SecretInArguments};
}

std::optional<CommandTrouble> inputAmong(const QStringList &words, const QString &given)
{
    const QString text = given.trimmed();
    const auto holdsInput = [&text](const QString &word) { return holds(word, text); };
    if (text.isEmpty() || std::ranges::none_of(words, holdsInput))
        return std::nullopt;
    return CommandTrouble{CommandTrouble::Kind::InputInArguments};
}

} // namespace cli
