// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QString>

#include <optional>

namespace library {

/// Replaces the file @a name as a whole, once all of @a bytes is on the disk; with @a permissions
/// if any are given. What the system says if that cannot be: then the file is as it was.
[[nodiscard]] std::optional<QString> writeDurably(const QString &name, const QByteArray &bytes,
                                                  QFile::Permissions permissions = {});

} // namespace library
