// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/tokenwords.h"

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
    return Tr::tr("Copy it again with the copy button of the token page.");
}

QString makeOne()
{
    return Tr::tr("Make a personal access token on the token page.");
}

Explanation explainProblem(const TokenText &text)
{
    switch (text.problems.constFirst()) {
    case Problem::WrongChecksum:
        return {Tr::tr("This looks like a token, but at least one character is wrong: its "
                       "checksum does not fit."),
                {},
                copyAgain()};
    case Problem::ApplicationSecret:
        return {Tr::tr("This is the secret of an application, not a personal access token."),
                {},
                makeOne()};
    case Problem::WrongDate:
        return {Tr::tr("This looks like a token, but its creation date makes no sense: a "
                       "character must be wrong."),
                {},
                copyAgain()};
    case Problem::CutShort:
        return {Tr::tr("This looks like a token that is cut short: %1 of %2 characters.")
                    .arg(text.length)
                    .arg(text.kind == Kind::AzureDevOps52 ? 52 : 84),
                {},
                copyAgain()};
    case Problem::TooLong: return {Tr::tr("This is longer than any token."), {}, copyAgain()};
    case Problem::ForeignCharacters:
        return {Tr::tr("This holds characters that no token has: a token is letters and digits."),
                {},
                copyAgain()};
    case Problem::SeveralTokens:
        return {Tr::tr("There are %n different token(s) in this text, and it does not say which "
                       "one is meant.",
                       nullptr, int(text.tokens)),
                {},
                Tr::tr("Give only the one that is meant.")};
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
            Tr::tr("This is a secret of %1. It does not work with Azure DevOps.").arg(text.owner),
            {},
            makeOne()};
    case Kind::AzureKey:
        if (text.owner.isEmpty())
            return {Tr::tr("This is a key of another Azure product, not a token of Azure DevOps."),
                    {},
                    makeOne()};
        return {Tr::tr("This is a key of %1, not a token of Azure DevOps.").arg(text.owner),
                {},
                makeOne()};
    case Kind::PrivateKey: return {Tr::tr("This is a private key, not a token."), {}, makeOne()};
    case Kind::Certificate:
        return {Tr::tr("This is a certificate or a public key, not a token."), {}, makeOne()};
    case Kind::TokenName:
        return {Tr::tr("This is the token’s name, not the token."),
                {},
                Tr::tr("The token page shows the token once, after “Create”; copy that.")};
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
        return Tr::tr("This is a token of Azure DevOps.");
    const QDate month(int(text.created->year()), int(unsigned(text.created->month())), 1);
    //: %1 is a month and a year, such as "November 2026"
    return Tr::tr("This is a token of Azure DevOps, made in %1.")
        .arg(QLocale().toString(month, u"MMMM yyyy"_s));
}

} // namespace

Explanation explain(const TokenText &text)
{
    if (text.kind == Kind::Empty)
        return {{}, {}, Tr::tr("Paste the token that the token page has shown you.")};
    if (const Explanation words = explainForeign(text); !words.happened.isEmpty())
        return words;
    if (!text.problems.isEmpty())
        return explainProblem(text);
    if (text.kind == Kind::AzureDevOps84)
        return {createdSentence(text), {}, {}};
    if (text.kind == Kind::AzureDevOps52)
        return {Tr::tr("This is a token of Azure DevOps in the older format; its checksum fits."),
                {},
                {}};
    const QString tryIt = Tr::tr("You can try it all the same: the next page asks Azure DevOps.");
    if (text.length == 84 || text.length == 52)
        return {Tr::tr("This is as long as a token, but is not built like one."), {}, tryIt};
    return {Tr::tr("This has an unusual shape for a token: %n character(s) instead of 84 or 52.",
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
        case Cleaning::Blanks: parts += Tr::tr("Blanks were removed."); break;
        case Cleaning::Invisibles: parts += Tr::tr("Invisible characters were removed."); break;
        case Cleaning::Quotes: parts += Tr::tr("Quotes around it were removed."); break;
        case Cleaning::BasicHeader:
            parts += Tr::tr("It was taken out of an Authorization header.");
            break;
        case Cleaning::Base64: parts += Tr::tr("It was read from Base64."); break;
        case Cleaning::Utf16:
            parts += Tr::tr("It was read from UTF-16, as PowerShell writes it.");
            break;
        case Cleaning::Surroundings: parts += Tr::tr("The text around it was left behind."); break;
        case Cleaning::Doubled:
            parts += Tr::tr("It was there more than once and is used once.");
            break;
        }
    }
    return parts.join(u' ');
}

} // namespace wording
