// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/checkreport.h"
#include "azuredevops/organization.h"
#include "keychain/preflight.h"
#include "library/expiry.h"
#include "library/tokenrecord.h"
#include "token/token.h"
#include "wizard/journey.h"

#include <map>
#include <optional>

namespace wizard {

/// What a rotation has come to.
struct Rotated
{
    library::TokenRecord record; ///< as it left it: the replaced one comes last
    /// Of the replaced one, if it could be read: copies of it are looked for until the window is
    /// closed, though the keychain gives it up once it is refused.
    std::optional<token::Token> secret = {};
    /// The replaced one was refused, and never seen to be accepted beside the new one.
    bool isRefusedAlready = false;
    bool isRegenerated = false; ///< the person said so: the new one bears the replaced one's name

    [[nodiscard]] const library::StoredToken &replaced() const { return record.old.constLast(); }
};

/// What the person has told us and what was measured so far. Owned by the wizard; lives as
/// long as it does. Whoever changes a thing resets what was measured of its predecessor.
struct Session
{
    std::optional<azuredevops::Organization> organization;
    std::optional<azuredevops::Finding> service; ///< does the organization answer?
    std::optional<keychain::PreflightResult> keychain; ///< does the keychain work?

    /// Full access or Custom defined; decides what is needed of the token.
    azuredevops::Access access = azuredevops::Access::Custom;
    bool wantsReviewers = true; ///< with Custom defined; who only uses git needs no more than Code
    QString tokenName; ///< as suggested for the token page and the keychain
    QString storedName; ///< in the keychain, if the person wants another one there
    library::Expiry expiry;

    /// What a re-validation, a rotation or a retirement is about.
    std::optional<library::TokenRecord> subject;
    std::optional<Rotated> rotated;
    QString revoked; ///< the label of the old token that was proved refused last
    /// For a rotation, until it is done: those of its secrets that could be read, by their entries.
    std::map<QString, token::Token> former;

    std::optional<token::Token> token; ///< a new one, until it is stored
    std::optional<azuredevops::CheckReport> report; ///< of exactly this token, or else the subject
    std::optional<library::Place> stored; ///< where the keychain has proved to hold the new one

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
        const bool isFull = access == azuredevops::Access::Full;
        return {.code = true, .members = isFull || wantsReviewers, .diff = isFull};
    }

    /// The organization did not answer as it should. To be told to slow down passes by itself.
    [[nodiscard]] bool isServiceInTrouble() const
    {
        return service && service->state != azuredevops::State::Works
            && service->cause != azuredevops::Cause::RateLimited;
    }

    /// Where the token is stored that the journey made, or is about.
    [[nodiscard]] const library::Place &place() const { return stored ? *stored : subject->place; }

    /// True while closing the window would lose a token that is shown only once.
    [[nodiscard]] bool holdsUnstoredToken() const { return token && !stored; }
};

/// What is known when a @a journey about @a record begins on @a today (UTC): for a rotation the
/// same access and lifespan, @a usualLifespan if that is not known, and a name for the successor.
[[nodiscard]] Session sessionAbout(const library::TokenRecord &record, Journey journey, QDate today,
                                   int usualLifespan);

} // namespace wizard
