// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "token/tokentext.h"

#include <QStringView>

#include <array>

namespace token {

/// 84 characters with both marks in their places, or 88: two letters or digits and `==` may follow
/// (azure-devops-facts §5).
[[nodiscard]] bool isCurrentFormat(QStringView text);

/// 52 characters that could be base32, whatever their checksum.
[[nodiscard]] bool isOlderFormat(QStringView text);

/// One of the two formats, with nothing that speaks against it, and with no other characters than
/// letters, digits and the end of the 88: as sure as can be in the midst of other text.
[[nodiscard]] bool isIntactToken(QStringView text);

/// Where the current format's first mark stands in it, and what it is.
inline constexpr QStringView formatMark = u"JQQJ99";
inline constexpr qsizetype formatMarkAt = 52;

/// The lengths that a token can have, the longest first.
inline constexpr std::array<qsizetype, 3> tokenLengths{88, 84, 52};

/// ASCII only: what a token is made of.
[[nodiscard]] bool isAlphanumeric(QChar c);

/// True if @a text reads as a word or a name does: letters of one case, but for a capital at the
/// beginning, and not without a vowel. Of four letters or digits at random, few do.
[[nodiscard]] bool isWord(QStringView text);

/// True if some 52 of the letters and digits of @a text have the checksum of the older format, be
/// it a user's or an application's, whatever their case.
[[nodiscard]] bool holdsChecksum(QStringView text);

/// Fills in kind, problems and creation month of a cleaned, visible @a text.
void recogniseFormat(QStringView text, TokenText &result);

} // namespace token
