// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/checkreport.h"
#include "lifecycle/storedtoken.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>

#include <chrono>
#include <optional>

namespace token { class Token; }

namespace lifecycle {

/// What a check of a stored token came to. The next one replaces it.
struct LastCheck
{
    azuredevops::Verdict verdict = azuredevops::Verdict::Unchecked;
    azuredevops::Cause cause = azuredevops::Cause::NotAsked; ///< of what decided the verdict
    azuredevops::Access access = azuredevops::Access::Unknown;
    azuredevops::State code = azuredevops::State::Unknown;    ///< → pull requests
    azuredevops::State members = azuredevops::State::Unknown; ///< → reviewers, approvals
    azuredevops::State diff = azuredevops::State::Unknown;
    std::optional<bool> isGlobal;
    QDateTime at; ///< UTC, to the second

    [[nodiscard]] static LastCheck of(const azuredevops::CheckReport &report);

    friend bool operator==(const LastCheck &, const LastCheck &) = default;
};

/// All that is known of a stored token but its secret.
struct TokenRecord
{
    StoredToken place;
    azuredevops::Needs needs; ///< what the person wants of it
    std::optional<azuredevops::Account> account; ///< as last learned, whatever came later
    std::optional<LastCheck> check;
    std::optional<QDate> expires; ///< UTC, as told by the person
    std::optional<std::chrono::year_month> created; ///< only tokens of 84 characters tell
    QDateTime stored; ///< UTC, to the second

    /// Takes over what a check has found out.
    void note(const azuredevops::CheckReport &report);

    friend bool operator==(const TokenRecord &, const TokenRecord &) = default;
};

/// The record of a @a token that is being stored now.
[[nodiscard]] TokenRecord newRecord(const StoredToken &place, const token::Token &token,
                                    const azuredevops::CheckReport &report,
                                    std::optional<QDate> expires);

/// Writes @a record over @a object, leaving fields that we do not know as they are.
[[nodiscard]] QJsonObject toJson(const TokenRecord &record, QJsonObject object = {});

/// nullopt if @a object is not such a record.
[[nodiscard]] std::optional<TokenRecord> recordFromJson(const QJsonObject &object);

} // namespace lifecycle
