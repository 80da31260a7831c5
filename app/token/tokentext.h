// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "token/token.h"

#include <QList>
#include <QStringList>
#include <QStringView>

#include <chrono>
#include <optional>

namespace token {

/// What a pasted text is, told from its shape alone (azure-devops-facts §5).
enum class Kind {
    Empty,
    AzureDevOps84, ///< since July 2024
    /// Older, with a checksum. Its letters are lower case: an upper-case text is Unknown, and is
    /// never converted, for nobody knows whether the service would take the one for the other.
    AzureDevOps52,
    Jwt, ///< an Entra sign-in token, or any other JSON web token
    GitHub,
    ForeignSecret, ///< another vendor's: TokenText::owner
    AzureKey, ///< of another Azure product: TokenText::owner, if it is known which
    PrivateKey,
    Certificate, ///< or a public key: no secret, but no token either
    TokenName, ///< the token's name instead of the token
    Url,
    Unknown, ///< an unusual shape; the service may still know it
};

/// Why a text is not, or not as it stands, a token of Azure DevOps.
enum class Problem {
    WrongChecksum, ///< 52 characters, but at least one is mistyped
    ApplicationSecret, ///< 52 characters, but the checksum of an application's secret
    WrongMark, ///< 84 characters, but one is mistyped where all tokens have the same
    WrongDate, ///< 84 characters, but no year or month where they belong
    CutShort, ///< a piece of one of the two formats
    TooLong, ///< more than one of the two formats, or more than can be sent or looked at
    ForeignCharacters, ///< other characters than a token has, blanks between words among them
    SeveralTokens, ///< different ones, of which none is chosen: TokenText::tokens
};

/// What inspect() took away or left behind to get at the token.
enum class Cleaning {
    LineBreaks,
    Blanks, ///< ordinary, non-breaking and tabs
    Invisibles, ///< zero-width characters, byte-order marks, direction marks
    Quotes, ///< around it, typographic ones too
    BasicHeader, ///< `Authorization: Basic …`, or its Base64 alone
    Base64, ///< of the token without a user name or a colon
    Utf16, ///< as PowerShell writes a file
    Surroundings, ///< other text around it, left behind
    Doubled, ///< the same token more than once
};

/// The result of inspect().
struct TokenText
{
    Kind kind = Kind::Empty;
    QList<Problem> problems;
    QList<Cleaning> cleaned; ///< each at most once, in the order of the enumeration
    qsizetype length = 0; ///< in characters, after cleaning; as pasted beyond 64 KiB
    QString owner; ///< whose secret it is, a proper name; only of what is somebody else's
    qsizetype tokens = 0; ///< how many different ones there are, if more than one
    /// When the value was made or regenerated, never when it expires; 84 characters only.
    std::optional<std::chrono::year_month> created;
    /// What the service may be asked about: the token that was found, or else a text of an unusual
    /// shape, if the person insists. Never what is recognised as something else, nor what holds
    /// characters that no token has.
    std::optional<Token> token;

    /// True if this is one of Azure DevOps' two formats and nothing speaks against it. Nothing else
    /// is sent unless the person insists.
    [[nodiscard]] bool isPlausible() const;
};

/// What taking @a c away from the edge of a pasted text is called; nullopt if it belongs there.
[[nodiscard]] std::optional<Cleaning> cleaningFor(QChar c);

/// Recognises @a pasted offline, in linear time, whatever its size and content. Exactly one intact
/// token in the midst of other text is taken out of it. @a names are those that the token has or
/// may have: pasted instead of the token, they are recognised.
[[nodiscard]] TokenText inspect(QStringView pasted, const QStringList &names = {});

} // namespace token
