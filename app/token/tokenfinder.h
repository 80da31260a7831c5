// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace token {

/// The intact tokens in a text.
struct FoundTokens
{
    QStringList different; ///< each once
    bool isRepeated = false; ///< one of them stands there more than once
    bool isEncoded = false; ///< one was found in Base64 ...
    bool isPassword = false; ///< ... behind a colon, as in `user:password`
    qsizetype covered = 0; ///< how many characters of the text they take up
};

/// Finds every intact token that stands in @a text between other characters than letters and
/// digits: as it is, escaped as in addresses and in JSON, in Base64 (also in Base64 of that), and
/// wrapped over several lines. In linear time.
[[nodiscard]] FoundTokens findTokens(const QString &text);

/// What the words of @a text are that are Base64 of other text.
[[nodiscard]] QStringList decodedWords(const QString &text);

/// True if @a text is UTF-16 that was read as something else: with zeros between the characters.
[[nodiscard]] bool isUtf16(QStringView text);

/// @a text without those zeros and without the byte-order mark.
[[nodiscard]] QString withoutZeros(QString text);

} // namespace token
