// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/comparison.h"

#include <QStringList>

namespace wording {

/// What is different now, a sentence each; @a now is whose the token is by the latest check.
[[nodiscard]] QStringList changes(const lifecycle::Comparison &comparison,
                                  const std::optional<azuredevops::Account> &now);

} // namespace wording
