// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

namespace token {

/// True if @a c can be part of a text without being seen: format characters, tags, variation
/// selectors, fillers. Control characters and line breaks are another matter.
[[nodiscard]] bool isInvisible(char32_t c);

/// True if everything in @a text is seen where it stands: no invisible and no control character, no
/// half of a pair, no line or paragraph separator.
[[nodiscard]] bool isVisibleText(QStringView text);

/// @a text without what isInvisible().
[[nodiscard]] QString withoutInvisibles(QStringView text);

/// What is left of @a text if only that may stay which isVisibleText().
[[nodiscard]] QString onlyVisible(QStringView text);

} // namespace token
