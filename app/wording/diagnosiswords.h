// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace wording {

/// The last line of a diagnosis: of @a proved stored secrets it is proved that they are not in it,
/// of @a unproved nothing is known. Without @a isLibraryKnown there may be more of them.
[[nodiscard]] QString proofSentence(qsizetype proved, qsizetype unproved, bool isLibraryKnown);

} // namespace wording
