// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace async {

/// Whether a QLockFile may be at @a name: there is nothing, not even a link, or a small ordinary
/// file. It would read anything else to the end, or wait for it.
[[nodiscard]] bool mayBeLockFile(const QString &name);

} // namespace async
