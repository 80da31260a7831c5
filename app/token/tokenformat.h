// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "token/tokentext.h"

#include <QStringView>

namespace token {

/// 84 characters with both marks in their places (azure-devops-facts §5).
[[nodiscard]] bool isCurrentFormat(QStringView text);

/// 52 characters that could be base32, whatever their checksum.
[[nodiscard]] bool isOlderFormat(QStringView text);

/// Fills in kind, problems and creation month of a cleaned, visible @a text.
void recogniseFormat(QStringView text, TokenText &result);

} // namespace token
