// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wizard/journey.h"

#include <QString>

namespace wizard {

struct Session;

/// What @a session knows of @a step once it is done, in two or three words; may be empty.
[[nodiscard]] QString chosenAt(Step step, const Session &session);

} // namespace wizard
