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

QString pasteAgain()
{
    return Tr::tr("Copy it again with the copy button of the token page, and paste it here.");
}

Explanation explainProblem(const TokenText &text)
{
    switch (text.problems.constFirst()) {
    case Problem::WrongChecksum:
        return {Tr::tr("This looks like a token, but at least one character is wrong: its "
                       "checksum does not fit."),
                {},
                pasteAgain()};
    case Problem::ApplicationSecret:
        return {Tr::tr("This is the secret of an application, not a personal access token."),
                {},
                Tr::tr("Make a personal access token on the token page.")};
    case Problem::WrongDate:
        return {Tr::tr("This looks like a token, but its creation date makes no sense: a "
                       "character must be wrong."),
                {},
                pasteAgain()};
    case Problem::CutShort:
        return {Tr::tr("This looks like the beginning or the end of a token: %n character(s), "
                       "so something is missing.",
                       nullptr, int(text.length)),
                {},
                pasteAgain()};
    case Problem::TooLong: return {Tr::tr("This is longer than any token."), {}, pasteAgain()};
    case Problem::ForeignCharacters:
        return {Tr::tr("This holds characters that no token has."), {}, pasteAgain()};
    }
    Q_UNREACHABLE();
}

QString createdSentence(const TokenText &text)
{
    if (!text.created)
        return Tr::tr("This is a token of Azure DevOps, with 84 characters.");
    const QDate month(int(text.created->year()), int(unsigned(text.created->month())), 1);
    //: %1 is a month and a year, such as "November 2026"
    return Tr::tr("This is a token of Azure DevOps, made in %1.")
        .arg(QLocale().toString(month, u"MMMM yyyy"_s));
}

} // namespace

Explanation explain(const TokenText &text)
{
    switch (text.kind) {
    case Kind::Empty: return {{}, {}, Tr::tr("Paste the token that the token page has shown you.")};
    case Kind::Jwt:
        return {Tr::tr("This is a sign-in token (JWT), not a personal access token."),
                {},
                Tr::tr("Make a personal access token on the token page.")};
    case Kind::GitHub:
        return {Tr::tr("This is a token of GitHub. It does not work with Azure DevOps."),
                {},
                Tr::tr("Make a personal access token on the token page.")};
    case Kind::Url: return {Tr::tr("This is an address, not a token."), {}, pasteAgain()};
    case Kind::AzureDevOps84:
    case Kind::AzureDevOps52:
    case Kind::Unknown: break;
    }
    if (!text.problems.isEmpty())
        return explainProblem(text);
    if (text.kind == Kind::AzureDevOps84)
        return {createdSentence(text), {}, {}};
    if (text.kind == Kind::AzureDevOps52)
        return {Tr::tr("This is a token of Azure DevOps in the older format; its checksum fits."),
                {},
                {}};
    return {Tr::tr("This has an unusual shape for a token: %n character(s) instead of 84 or 52.",
                   nullptr, int(text.length)),
            {},
            Tr::tr("You can try it all the same: the next page asks Azure DevOps.")};
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
        case Cleaning::Doubled: parts += Tr::tr("It was there twice and is used once."); break;
        }
    }
    return parts.join(u' ');
}

} // namespace wording
