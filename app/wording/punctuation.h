// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace wording {

/// @a sentences one after the other, as the person's language sets them apart; empty ones are left
/// out.
[[nodiscard]] QString paragraph(QStringList sentences);

/// @a items as they are listed in a sentence, "contoso/a, contoso/b".
[[nodiscard]] QString enumeration(const QStringList &items);

} // namespace wording
