// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/result.h"
#include "git/credentialrequest.h"
#include "library/tokenrecord.h"

#include <QList>

#include <optional>

namespace git {

/// Why git gets no token, or one that it may not get far with. One sentence each in wording/.
struct CredentialTrouble
{
    enum class Kind {
        NotUnderstood, ///< what git wrote
        NotEncrypted, ///< an address of the service, but over http
        NoOrganization, ///< it does not tell which of those that are stored
        NoneStored, ///< no token for that organization
        Refused, ///< by Azure DevOps, as last checked
        WithoutCode, ///< the token lacks that scope, as last checked
        PastItsEnd, ///< given all the same: only the recorded date says so
        RefusedByGit, ///< given all the same, until a check tells
    };

    Kind kind;
    QString organization{}; ///< NoneStored; empty if no token is stored at all
    std::optional<library::TokenRecord> record{}; ///< the last four
};

/// True if the host of @a request is one on which Azure DevOps serves repositories over https:
/// dev.azure.com or ORGANIZATION.visualstudio.com. Nobody else is given anything.
[[nodiscard]] bool isOurs(const CredentialRequest &request);

using OrganizationResult = async::Result<azuredevops::Organization, CredentialTrouble>;

/// The organization that @a request, which is ours, is about: that of its host, else of its path,
/// else of its user name, else the only one of @a records.
[[nodiscard]] OrganizationResult organizationOf(const CredentialRequest &request,
                                                const QList<library::TokenRecord> &records);

using ChoiceResult = async::Result<library::TokenRecord, CredentialTrouble>;

/// Of the tokens of @a organization in use, the one to give to git: one with Code before one of
/// which that is not known, and of those the one that was checked last. None that is refused, and
/// none without Code.
[[nodiscard]] ChoiceResult choose(const QList<library::TokenRecord> &records,
                                  const azuredevops::Organization &organization);

/// What makes it doubtful on @a today (UTC) that git gets far with the token of @a record.
[[nodiscard]] std::optional<CredentialTrouble> doubtAbout(const library::TokenRecord &record,
                                                          QDate today);

} // namespace git
