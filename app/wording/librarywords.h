// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/addjob.h"
#include "lifecycle/recoverjob.h"
#include "lifecycle/storageerror.h"
#include "wording/explanation.h"

namespace wording {

/// What is wrong with the list of stored tokens, and what mends it.
[[nodiscard]] Explanation explain(const library::LibraryError &error);

/// The words of whichever of the two it is that did not do its part.
[[nodiscard]] Explanation explain(const lifecycle::StorageError &error);
[[nodiscard]] QString code(const lifecycle::StorageError &error);

/// The token is stored, but not where all read it.
[[nodiscard]] Explanation explain(const lifecycle::NotPublished &error);

/// The token is safe, but not on the list: where it lies, and why.
[[nodiscard]] Explanation explain(const lifecycle::NotRecorded &error);

/// What became of a change that a process had begun and not ended: one sentence.
[[nodiscard]] QString explain(const lifecycle::RecoveredChange &recovered);

} // namespace wording
