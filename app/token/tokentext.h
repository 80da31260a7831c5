// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "token/token.h"

#include <QList>
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
    Url,
    Unknown, ///< an unusual shape; the service may still know it
};

/// Why a text is not, or not as it stands, a token of Azure DevOps.
enum class Problem {
    WrongChecksum,     ///< 52 characters, but at least one is mistyped
    ApplicationSecret, ///< 52 characters, but the checksum of an application's secret
    WrongDate,         ///< 84 characters, but no year or month where they belong
    CutShort, ///< a piece of one of the two formats
    TooLong,  ///< more than one of the two formats, or more than can be sent or looked at
    ForeignCharacters, ///< something an Authorization header cannot carry
};

/// What inspect() took away to get at the token.
enum class Cleaning {
    LineBreaks,
    Blanks,     ///< ordinary, non-breaking and tabs
    Invisibles, ///< zero-width characters, byte-order marks, direction marks
    Quotes, ///< around it, typographic ones too
    BasicHeader, ///< `Authorization: Basic …`, or its Base64 alone
    Doubled,     ///< the same token pasted twice
};

/// The result of inspect().
struct TokenText
{
    Kind kind = Kind::Empty;
    QList<Problem> problems;
    QList<Cleaning> cleaned; ///< each at most once, in the order of the enumeration
    qsizetype length = 0; ///< in characters, after cleaning; as pasted beyond 64 KiB
    /// When the value was made or regenerated, never when it expires; 84 characters only.
    std::optional<std::chrono::year_month> created;
    /// The cleaned text, if it can be sent at all. An unusual shape can be tried as well.
    std::optional<Token> token;

    /// True if this is one of Azure DevOps' two formats and nothing speaks against it.
    [[nodiscard]] bool isPlausible() const;

    /// True if the service may be asked about it. A GitHub or sign-in token is not Azure DevOps'
    /// business: it is not even sent there.
    [[nodiscard]] bool mayBeTried() const;
};

/// What taking @a c away from the edge of a pasted text is called; nullopt if it belongs there.
[[nodiscard]] std::optional<Cleaning> cleaningFor(QChar c);

/// Recognises @a pasted offline, in linear time, whatever its size and content.
[[nodiscard]] TokenText inspect(QStringView pasted);

} // namespace token
