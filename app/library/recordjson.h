// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/tokenrecord.h"

#include <QJsonObject>

#include <optional>

namespace library {

// How records and changes are written into the library's file (ARCHITECTURE.md, "The library").

/// Writes @a record over @a object, leaving fields that we do not know as they are.
[[nodiscard]] QJsonObject toJson(const TokenRecord &record, QJsonObject object = {});
/// nullopt if @a object is not such a record.
[[nodiscard]] std::optional<TokenRecord> recordFromJson(const QJsonObject &object);

/// Writes @a change anew.
[[nodiscard]] QJsonObject toJson(const PendingChange &change);
/// nullopt if @a object is not such a change.
[[nodiscard]] std::optional<PendingChange> changeFromJson(const QJsonObject &object);

} // namespace library
