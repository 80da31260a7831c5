// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/checkreport.h"
#include "cli/terminal.h"
#include "library/comparison.h"
#include "library/standing.h"
#include "lifecycle/storageerror.h"
#include "wording/checkwords.h"

#include <QJsonArray>

#include <optional>

namespace cli {

/// A token as the JSON of `check` and `list` has it. @a code replaces that of the last check.
[[nodiscard]] QJsonObject tokenJson(const library::TokenRecord &record, const QString &code = {});

/// The same, of several, with the number of this form.
[[nodiscard]] QJsonObject tokensJson(const QJsonArray &tokens);

/// A token as a line of a table, and what stands above. @a trouble is what the keychain said
/// instead of the token.
[[nodiscard]] QStringList tokenHeads();
[[nodiscard]] Row tokenRow(const library::TokenRecord &record, const library::Standing &standing,
                           const std::optional<lifecycle::StorageError> &trouble = {});

/// A line for each thing that is not as it was. @a now is the account of the check that says so.
void complain(const library::Place &place, const library::Comparison &comparison,
              const std::optional<azuredevops::Account> &now);

/// A line for each needed thing that does not work, but those of @a told, one for a token that
/// spans organizations, and one for a pause that the service asked for if no other tells of it.
void complain(const library::Place &place, const azuredevops::CheckReport &report,
              wording::Origin origin, const QList<azuredevops::Probe> &told = {});

/// A line if the recorded day of expiry cannot be the right one.
void complainAboutDate(const library::TokenRecord &record, const library::Standing &standing);

} // namespace cli
