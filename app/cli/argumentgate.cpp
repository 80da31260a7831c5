// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/argumentgate.h"

#include "token/tokentext.h"

#include <algorithm>

namespace cli {
namespace {

using token::Kind;
using token::Problem;
using wording::CommandTrouble;

constexpr qsizetype shortestSecret = 16; // of any vendor's
constexpr qsizetype shortestPiece = 40; // of a token; below that, it could be any name, ...
constexpr qsizetype longestWord = 50; // ... and an organization's, if it is all in lower case

bool isSecret(const token::TokenText &text)
{
    switch (text.kind) {
    case Kind::Jwt:
    case Kind::GitHub:
    case Kind::ForeignSecret:
    case Kind::AzureKey:
    case Kind::PrivateKey: return true;
    case Kind::AzureDevOps84: return text.length >= shortestPiece;
    case Kind::AzureDevOps52: return text.length > longestWord;
    case Kind::Unknown: return text.problems.contains(Problem::SeveralTokens);
    case Kind::Empty:
    case Kind::Certificate:
    case Kind::TokenName:
    case Kind::Url: break;
    }
    return false;
}

/// `--name=VALUE` and `ORGANIZATION/NAME` hold the text as well.
bool holds(const QString &word, const QString &text)
{
    return word == text || word.endsWith(u'=' + text) || word.endsWith(u'/' + text);
}

} // namespace

std::optional<CommandTrouble> secretAmong(const QStringList &words)
{
    const auto holdsSecret = [](const QString &word) {
        return word.size() >= shortestSecret && isSecret(token::inspect(word));
    };
    if (std::ranges::none_of(words, holdsSecret))
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
