// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/checkreport.h"
#include "cli/terminal.h"
#include "lifecycle/tokenrecord.h"

#include <QJsonArray>

namespace cli {

/// A token as the JSON of `check` and `list` has it. @a code replaces that of the last check.
[[nodiscard]] QJsonObject tokenJson(const lifecycle::TokenRecord &record,
                                    const QString &code = {});

/// The same, of several, with the number of this form.
[[nodiscard]] QJsonObject tokensJson(const QJsonArray &tokens);

/// A token as a line of a table, with the capabilities as @a check has them, and what stands above.
[[nodiscard]] QStringList tokenHeads();
[[nodiscard]] Row tokenRow(const lifecycle::TokenRecord &record, const lifecycle::LastCheck &check,
                           const QString &state, Tone tone);

[[nodiscard]] QString word(azuredevops::Verdict verdict);
[[nodiscard]] Tone toneOf(azuredevops::Verdict verdict);

/// A line for each thing that is not as it was @a before.
void complain(const lifecycle::StoredToken &place, const lifecycle::TokenFacts &before,
              const azuredevops::CheckReport &report);

/// A line for each needed thing that does not work, and one for a token that spans
/// organizations.
void complain(const lifecycle::StoredToken &place, const azuredevops::CheckReport &report);

} // namespace cli
