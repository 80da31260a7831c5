// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/secretword.h"

#include "token/tokentext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace token {
namespace {

constexpr qsizetype shortestSecret = 16; // of any vendor's
constexpr qsizetype shortestPiece = 40; // of a token; below that, it could be any name, ...
constexpr qsizetype longestWord = 50; // ... and an organization's, if it is all in lower case

/// Long words, and names of several, have digits at their ends at most; of a hundred thousand
/// tokens not five have.
bool hasDigitInside(const QString &word)
{
    static const QRegularExpression inside(u"[A-Za-z][0-9]+[A-Za-z]"_s);
    return word.contains(inside);
}

bool isSecret(const TokenText &text, const QString &word)
{
    switch (text.kind) {
    case Kind::Jwt:
    case Kind::GitHub:
    case Kind::ForeignSecret:
    case Kind::AzureKey:
    case Kind::PrivateKey: return true;
    case Kind::AzureDevOps84: return text.length >= shortestPiece && hasDigitInside(word);
    case Kind::AzureDevOps52: return text.length > longestWord && hasDigitInside(word);
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
    return word.size() >= shortestSecret && isSecret(inspect(word), word);
}

} // namespace token
