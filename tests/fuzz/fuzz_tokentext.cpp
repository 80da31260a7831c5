// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "fuzz/promise.h"
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

/// True if @a part is @a text with some characters left out.
bool isLeftOf(QStringView part, QStringView text)
{
    auto next = part.begin();
    for (const QChar c : text) {
        if (next != part.end() && *next == c)
            ++next;
    }
    return next == part.end();
}

void checkKind(const TokenText &result)
{
    promise((result.kind == Kind::Empty) == (result.length == 0), "empty is what has no length");
    promise(!result.isPlausible() || result.token, "what is plausible can be sent");
    if (result.problems.isEmpty()) {
        promise(result.kind != Kind::AzureDevOps84 || result.length == 84, "84 characters are 84");
        promise(result.kind != Kind::AzureDevOps52 || result.length == 52, "52 characters are 52");
    }
    if (result.created)
        promise(result.created->ok() && result.created->year() >= std::chrono::year(2024)
                    && result.length == 84,
                "a creation month is one, and only 84 characters have it");
}

void checkCleaned(const QList<Cleaning> &cleaned)
{
    promise(std::ranges::adjacent_find(cleaned, std::greater_equal()) == cleaned.end(),
            "each cleaning once, in the order of the enumeration");
}

/// What holds for a token, and for the text that it is.
void checkToken(const TokenText &result, QStringView pasted)
{
    const QString text = QString::fromUtf8(result.token->reveal());
    promise(text.size() == result.length && text.size() <= 4096,
            "a token is as long as it is said");
    promise(std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; }),
            "a token is visible ASCII");

    // One layer of Base64 is unpacked, whatever is inside.
    const bool isUnpacked = result.cleaned.contains(Cleaning::BasicHeader);
    promise(isUnpacked || isLeftOf(text, pasted), "cleaning only takes away");
    if (!isUnpacked || result.isPlausible()) {
        const TokenText again = inspect(text);
        promise(isSame(again, result) && again.cleaned.isEmpty(),
                "a cleaned token has nothing left to clean");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QString pasted = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const TokenText result = inspect(pasted);

    checkKind(result);
    checkCleaned(result.cleaned);
    if (result.token)
        checkToken(result, pasted);
    else
        promise(result.kind == Kind::Empty || result.problems.contains(Problem::ForeignCharacters)
                    || result.problems.contains(Problem::TooLong),
                "what cannot be sent says why");
    promise(isSame(inspect(u" \""_s + pasted + u"\"\u200b\n"_s), result),
            "what stands around a token makes no difference");
    return 0;
}
