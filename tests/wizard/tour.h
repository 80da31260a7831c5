// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wizard/stage.h"

namespace test {

/// Is called for each scene once it has come to rest; @a scene names it.
using Look = std::function<void(const QString &scene, Stage &stage)>;

// Tours of every page of the wizard, as the gallery photographs them and tests measure them. False
// if a scene does not come up.

/// First-time setup with a token of @a kind, as far as it comes; with Full access if @a full.
[[nodiscard]] bool visitPages(practice::TokenKind kind, const Look &look, bool full = false);
/// The first two pages, when something stands in the way or is unfolded.
[[nodiscard]] bool visitBeginning(const Look &look);
/// What the pages show when something stands in the way.
[[nodiscard]] bool visitTrouble(const Look &look);
/// A journey about a token that is stored; a rotation gets @a kind.
[[nodiscard]] bool visitJourney(wizard::Journey journey, practice::TokenKind kind,
                                const Look &look);
/// A rotation with Full access, by "Regenerate" on the token page.
[[nodiscard]] bool visitRegenerated(const Look &look);
/// The end of a rotation that gives the new token to two tools, of which one does not take it. From
/// then on the process has a home of its own.
[[nodiscard]] bool visitGiven(const Look &look);

} // namespace test
