// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <span>

namespace wizard {

enum class Journey {
    FirstSetup,
    Revalidation, ///< is a stored token still good?
    Rotation, ///< a new token in the place of a stored one
    Retirement, ///< what a rotation left to be done: the old token is to be revoked
};
enum class Step { Organization, Access, Create, Paste, Check, Store, Revoke, Done };

/// The steps of a journey, in order. Back and Next walk along it.
[[nodiscard]] std::span<const Step> route(Journey journey) noexcept;

/// What is explained on the page of @a step, by the name of its text in resources/help/.
[[nodiscard]] QString helpTopicOf(Step step);

} // namespace wizard
