// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDate>

namespace practice {

/// A fresh 84-character token as made in the month of @a created (azure-devops-facts §5).
/// Its check characters are random: how they are computed is unverified.
[[nodiscard]] QByteArray mintToken(QDate created);

/// Whose checksum a 52-character token carries.
enum class Holder { User, Application };

/// A fresh 52-character token with a right checksum (azure-devops-facts §5).
[[nodiscard]] QByteArray mintOldToken(Holder holder = Holder::User);

} // namespace practice
