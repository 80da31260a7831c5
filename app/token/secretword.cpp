// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/secretword.h"

#include "token/tokenformat.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace token {
namespace {

constexpr qsizetype shortestSecret = 16; // of any vendor's
constexpr qsizetype shortestPiece = 40; // of 84 characters; below that, it could be any name, ...
constexpr qsizetype shortestOlderPiece = 30; // ... and of 52 ...
constexpr qsizetype longestName = 50; // ... an organization's, if it is all in lower case

/// Long words, and names of several, have digits in few places, if not at their end: in how many
/// stand some between letters. Of a hundred thousand tokens not five have none.
qsizetype placesOfDigits(const QString &run)
{
    static const QRegularExpression inside(u"[A-Za-z][0-9]+(?=[A-Za-z])"_s);
    return run.count(inside);
}

/// Half of what stands side by side in names of capitalised words and years are two small letters
/// or two digits; in random characters it is a fifth.
bool isMadeOfWords(const QString &run)
{
    static const QRegularExpression alike(u"[a-z](?=[a-z])|[0-9](?=[0-9])"_s);
    return run.count(alike) * 2 >= run.size();
}

/// @a run consists of letters and digits.
bool isPiece(const QString &run)
{
    if (holdsChecksum(run)
        || (run.size() >= shortestPiece && run.contains(formatMark, Qt::CaseInsensitive)))
        return true;
    TokenText text;
    recogniseFormat(run, text);
    const qsizetype places = placesOfDigits(run);
    if (text.kind == Kind::AzureDevOps84)
        return run.size() >= shortestPiece && places > 0 && !isMadeOfWords(run);
    return text.kind == Kind::AzureDevOps52 && run.size() >= shortestOlderPiece
        && places >= (run.size() > longestName ? 1 : 4);
}

bool isSecret(const TokenText &text)
{
    switch (text.kind) {
    case Kind::Jwt:
    case Kind::GitHub:
    case Kind::ForeignSecret:
    case Kind::AzureKey:
    case Kind::PrivateKey: return true;
    case Kind::AzureDevOps84:
    case Kind::AzureDevOps52: return text.isPlausible();
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
    if (word.size() < shortestSecret)
        return false;
    static const QRegularExpression others(u"[^A-Za-z0-9]+"_s);
    const QStringList runs = word.split(others);
    return isSecret(inspect(word)) || std::any_of(runs.begin(), runs.end(), isPiece);
}

} // namespace token
