// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/tokenwords.h"

#include "wording/daywords.h"
#include "wording/punctuation.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace wording {
namespace {

using token::Cleaning;
using token::Kind;
using token::Problem;
using token::TokenText;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::TokenWords)
};

QString copyAgain()
{
    return Tr::tr("Copy it again with the copy button on the token page.");
}

QString makeOne()
{
    return Tr::tr("Create a personal access token on the token page.");
}

Explanation explainProblem(const TokenText &text)
{
    switch (text.problems.constFirst()) {
    case Problem::WrongChecksum:
        return {Tr::tr("This looks like a token, but at least one character is wrong: the checksum "
                       "does not match."),
                {},
                copyAgain()};
    case Problem::ApplicationSecret:
        return {
            Tr::tr("This is an application secret, not a personal access token."), {}, makeOne()};
    case Problem::WrongMark:
        return {Tr::tr("This looks like a token, but at least one character is wrong in the part "
                       "that is the same in every token."),
                {},
                copyAgain()};
    case Problem::WrongDate:
        return {Tr::tr("This looks like a token, but its creation date makes no sense: at least "
                       "one character is wrong."),
                {},
                copyAgain()};
    case Problem::CutShort:
        return {Tr::tr("This looks like an incomplete token: %1 of %2 characters.")
                    .arg(text.length)
                    .arg(text.kind == Kind::AzureDevOps52 ? 52 : 84),
                {},
                copyAgain()};
    case Problem::TooLong: return {Tr::tr("This is longer than any token."), {}, copyAgain()};
    case Problem::ForeignCharacters:
        return {Tr::tr("This contains characters that no token has. A token consists of letters "
                       "and digits only."),
                {},
                copyAgain()};
    case Problem::SeveralTokens:
        return {Tr::tr("This text contains %n different token(s).", nullptr, int(text.tokens)),
                {},
                Tr::tr("Enter only the one you mean.")};
    }
    Q_UNREACHABLE();
}

/// Of what is recognised as something that is not Azure DevOps' business.
Explanation explainForeign(const TokenText &text)
{
    switch (text.kind) {
    case Kind::Jwt:
        return {
            Tr::tr("This is a sign-in token (JWT), not a personal access token."), {}, makeOne()};
    case Kind::GitHub:
    case Kind::ForeignSecret:
        //: %1 is a name such as GitHub, GitLab, Amazon Web Services
        return {
            Tr::tr("This is a secret for %1. It does not work with Azure DevOps.").arg(text.owner),
            {},
            makeOne()};
    case Kind::AzureKey:
        if (text.owner.isEmpty())
            return {Tr::tr("This is a key for another Azure product, not an Azure DevOps token."),
                    {},
                    makeOne()};
        return {Tr::tr("This is a key for %1, not an Azure DevOps token.").arg(text.owner),
                {},
                makeOne()};
    case Kind::PrivateKey: return {Tr::tr("This is a private key, not a token."), {}, makeOne()};
    case Kind::Certificate:
        return {Tr::tr("This is a certificate or a public key, not a token."), {}, makeOne()};
    case Kind::TokenName:
        return {Tr::tr("This is the name of the token, not the token itself."),
                {},
                Tr::tr("The token page shows the token only once, after you click Create. Copy it "
                       "from there.")};
    case Kind::Url: return {Tr::tr("This is an address, not a token."), {}, copyAgain()};
    case Kind::Empty:
    case Kind::AzureDevOps84:
    case Kind::AzureDevOps52:
    case Kind::Unknown: break;
    }
    return {};
}

QString createdSentence(const TokenText &text)
{
    if (!text.created)
        return Tr::tr("This is an Azure DevOps token.");
    //: %1 is a month and a year, such as "November 2026"
    return Tr::tr("This is an Azure DevOps token, created in %1.").arg(monthWords(*text.created));
}

} // namespace

Explanation explain(const TokenText &text)
{
    if (text.kind == Kind::Empty)
        return {{}, {}, Tr::tr("Paste the token that the token page shows you.")};
    if (const Explanation words = explainForeign(text); !words.happened.isEmpty())
        return words;
    if (!text.problems.isEmpty())
        return explainProblem(text);
    if (text.kind == Kind::AzureDevOps84)
        return {createdSentence(text), {}, {}};
    if (text.kind == Kind::AzureDevOps52)
        return {Tr::tr("This is an Azure DevOps token in the older format. Its checksum matches."),
                {},
                {}};
    const QString tryIt = Tr::tr("You can try it anyway: the check shows whether it works.");
    if (text.length == 84 || text.length == 52)
        return {Tr::tr("This has the length of a token, but not the format of one."), {}, tryIt};
    return {
        Tr::tr("This does not look like a token: it has %n character(s), but a token has 84 or 52.",
               nullptr, int(text.length)),
        {},
        tryIt};
}

QString cleanedSentence(const TokenText &text)
{
    QStringList parts;
    for (const Cleaning cleaning : text.cleaned) {
        switch (cleaning) {
        case Cleaning::LineBreaks: parts += Tr::tr("Line breaks were removed."); break;
        case Cleaning::Blanks: parts += Tr::tr("Spaces were removed."); break;
        case Cleaning::Invisibles: parts += Tr::tr("Invisible characters were removed."); break;
        case Cleaning::Quotes: parts += Tr::tr("The quotes around it were removed."); break;
        case Cleaning::BasicHeader:
            parts += Tr::tr("It was extracted from the form that Authorization headers use.");
            break;
        case Cleaning::Base64: parts += Tr::tr("It was decoded from Base64."); break;
        case Cleaning::Utf16:
            parts += Tr::tr(
                "It was converted from UTF-16, which some programs write, such as PowerShell.");
            break;
        case Cleaning::Surroundings: parts += Tr::tr("The text around it was ignored."); break;
        case Cleaning::Doubled:
            parts += Tr::tr("It appeared more than once, and is used once.");
            break;
        }
    }
    return paragraph(parts);
}

} // namespace wording
