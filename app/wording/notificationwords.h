// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wording/attention.h"

#include <QString>

namespace wording {

/// What a notification says about @a lines, of which there is at least one.
[[nodiscard]] QString notificationSummary(const QList<AttentionLine> &lines);
[[nodiscard]] QString notificationBody(const QList<AttentionLine> &lines);

/// What its buttons say.
[[nodiscard]] QString rotateButton();
[[nodiscard]] QString laterButton();
[[nodiscard]] QString openButton();

} // namespace wording
