// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "fuzz/promise.h"
#include "token/sampletoken.h"
#include "token/tokenformat.h"
#include "token/tokentext.h"

#include <QString>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using fuzz::promise;
using token::Cleaning;
using token::inspect;
using token::Kind;
using token::Problem;
using token::TokenText;

namespace {

bool isSame(const TokenText &a, const TokenText &b)
{
    return a.kind == b.kind && a.problems == b.problems && a.length == b.length
        && a.created == b.created && a.token == b.token;
}

void checkKind(const TokenText &result)
{
    promise((result.kind == Kind::Empty) == (result.length == 0), "empty is what has no length");
    promise(!result.isPlausible() || result.token, "what is plausible can be sent");
    if (result.problems.isEmpty()) {
        promise(result.kind != Kind::AzureDevOps84 || result.length == 84 || result.length == 88,
                "84 characters are 84, or 88");
        promise(result.kind != Kind::AzureDevOps52 || result.length == 52, "52 characters are 52");
    }
    if (result.created)
        promise(result.created->ok() && result.created->year() >= std::chrono::year(2024)
                    && (result.length == 84 || result.length == 88),
                "a creation month is one, and only 84 characters have it, or 88");
    const bool isSeveral = result.problems.contains(Problem::SeveralTokens);
    promise(isSeveral == (result.tokens > 1) && !(isSeveral && result.token),
            "of several tokens none is chosen");
    promise(result.owner.isEmpty() || !result.token, "somebody else's secret is not taken");
}

void checkCleaned(const QList<Cleaning> &cleaned)
{
    promise(std::ranges::adjacent_find(cleaned, std::greater_equal()) == cleaned.end(),
            "each cleaning once, in the order of the enumeration");
}

/// What holds for a text that may be sent.
void checkToken(const TokenText &result)
{
    const QString text = QString::fromUtf8(result.token->reveal());
    promise(text.size() == result.length && text.size() <= 4096,
            "a token is as long as it is said");
    promise(std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; }),
            "a token is visible ASCII");
    promise(result.isPlausible() || std::ranges::all_of(text, token::isAlphanumeric),
            "nothing is taken that holds other characters than a token");
    promise(result.isPlausible() || result.kind == Kind::AzureDevOps84
                || result.kind == Kind::AzureDevOps52 || result.kind == Kind::Unknown,
            "nothing is taken that is something else");
    const TokenText again = inspect(text);
    promise(isSame(again, result) && again.cleaned.isEmpty(),
            "a cleaned token has nothing left to clean");
}

/// What holds for @a text that is not plausible, beside a token that is.
void checkBeside(const QString &text)
{
    const QString token = test::currentToken();
    const TokenText result = inspect(text + u'\n' + token + u'\n' + text);
    const TokenText alone = inspect(text);
    if (alone.problems.contains(Problem::SeveralTokens) || alone.isPlausible()
        || result.problems.contains(Problem::SeveralTokens))
        return;
    promise(2 * text.size() > 60'000
                || (result.token && result.token->reveal().startsWith(token.toLatin1())),
            "a token is found whatever stands around it");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QString pasted = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const TokenText result = inspect(pasted);

    checkKind(result);
    checkCleaned(result.cleaned);
    if (result.token)
        checkToken(result);
    else
        promise(!result.problems.isEmpty() || result.kind == Kind::Empty
                    || (result.kind != Kind::AzureDevOps84 && result.kind != Kind::AzureDevOps52
                        && result.kind != Kind::Unknown),
                "what cannot be sent says why");
    promise(isSame(inspect(u" \""_s + pasted + u"\"\u200b\n"_s), result),
            "what stands around a token makes no difference");
    checkBeside(pasted);
    return 0;
}
