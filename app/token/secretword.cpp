// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/secretword.h"

#include "token/tokentext.h"

namespace token {
namespace {

constexpr qsizetype shortestSecret = 16; // of any vendor's
constexpr qsizetype shortestPiece = 40; // of a token; below that, it could be any name, ...
constexpr qsizetype longestWord = 50; // ... and an organization's, if it is all in lower case

bool isSecret(const TokenText &text)
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

} // namespace

bool isSecretWord(const QString &word)
{
    return word.size() >= shortestSecret && isSecret(inspect(word));
}

} // namespace token
