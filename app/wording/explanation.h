// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace wording {

/// What is said about a result, everywhere it is shown. Whole, translated sentences of plain
/// text; any of them may be empty.
struct Explanation
{
    QString happened; ///< what was seen
    QString meaning; ///< what that means for the token
    QString next; ///< what to do about it

    /// All that is to be said, as one paragraph.
    [[nodiscard]] QString advice() const;
};

/// @a text from outside, made harmless for windows, terminals, calendars and JSON: without anything
/// that is not seen, and not longer than @a longest characters.
[[nodiscard]] QString plain(const QString &text, qsizetype longest = 200);

/// @a word, made harmless, as it is to be typed into a shell.
[[nodiscard]] QString shellQuoted(const QString &word);

} // namespace wording
