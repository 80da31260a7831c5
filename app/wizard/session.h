// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/checkreport.h"
#include "azuredevops/organization.h"
#include "keychain/preflight.h"
#include "library/tokenrecord.h"
#include "token/token.h"
#include "wizard/journey.h"
#include "wizard/pauses.h"

#include <QDate>
#include <QList>

#include <optional>

namespace wizard {

/// What the person has told us and what was measured so far. Owned by the wizard; lives as
/// long as it does. Whoever changes a thing resets what was measured of its predecessor.
struct Session
{
    std::optional<azuredevops::Organization> organization;
    std::optional<azuredevops::Finding> service; ///< does the organization answer?
    std::optional<keychain::PreflightResult> keychain; ///< does the keychain work?
    Pauses lookUpPauses; ///< asked of a stranger, perhaps for all who share a proxy, ...
    Pauses checkPauses; ///< ... and asked of the token's account

    /// Full access or Custom defined; decides what is needed of the token.
    azuredevops::Access access = azuredevops::Access::Custom;
    QString tokenName; ///< as suggested for the token page and the keychain
    QString storedName; ///< in the keychain, if the person wants another one there
    std::optional<QDate> expires; ///< UTC, as recorded by the person; empty if unknown
    bool expiryUnknown = false; ///< the person said so; otherwise empty means not chosen yet

    /// What a re-validation, a rotation or a retirement is about.
    std::optional<library::TokenRecord> subject;
    std::optional<library::TokenRecord>
        rotated; ///< as this rotation left it: the replaced one comes last
    bool isRegenerated
        = false; ///< the replaced one was, the person said: the new one bears its name
    QString revoked; ///< the label of the old token that was proved refused last
    QList<token::Token> former; ///< for a rotation, those of its secrets that could be read

    std::optional<token::Token> token;
    std::optional<azuredevops::CheckReport> report; ///< of exactly this token and organization
    std::optional<library::Place> stored; ///< once the keychain has proved to hold it

    /// Forgets all that was measured of the token, and the token.
    void forgetToken()
    {
        token.reset();
        report.reset();
    }

    [[nodiscard]] azuredevops::Needs needs() const
    {
        if (subject)
            return subject->needs;
        return {.code = true, .members = true, .diff = access == azuredevops::Access::Full};
    }

    /// True while closing the window would lose a token that is shown only once.
    [[nodiscard]] bool holdsUnstoredToken() const { return token && !stored; }
};

/// What is known when a @a journey about @a record begins on @a today (UTC): for a rotation the
/// same access and lifespan, and a name for the successor.
[[nodiscard]] Session sessionAbout(const library::TokenRecord &record, Journey journey,
                                   QDate today);

} // namespace wizard
