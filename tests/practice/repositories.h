// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/http.h"

#include <QTemporaryDir>

#include <optional>

namespace practice {

inline constexpr auto otherOrganizationName = "contoso";

/// The address of something in a repository.
struct RepositoryPlace
{
    QByteArray organization; ///< in lower case
    QByteArray path; ///< decoded, "/organization/project/_git/repository/…"
    QByteArray query;
    bool isWritten = false; ///< by git push
};

/// What @a target on @a host is, as `dev.azure.com/{org}/{project}/_git/{repository}` and
/// `{org}.visualstudio.com/{project}/_git/{repository}`; nullopt if it is no repository.
[[nodiscard]] std::optional<RepositoryPlace> repositoryPlace(const QByteArray &host,
                                                             const QByteArray &target);

/// Bare repositories in a temporary folder, for git's own http-backend: "sample" in the project
/// "Sample Project" of both organizations, with one commit.
class Repositories
{
public:
    /// False, with a warning, if git fails.
    [[nodiscard]] bool create();

    [[nodiscard]] bool areThere() const { return m_areThere; }

    /// Has git answer; unauthorized requests must not come here.
    [[nodiscard]] Answer answer(const RepositoryPlace &place) const;

private:
    [[nodiscard]] bool create(const QString &organization) const;

    QTemporaryDir m_folder;
    bool m_areThere = false;
};

/// As Azure DevOps answers git without a token, or with one that it does not accept.
[[nodiscard]] Answer unauthorizedGit();

} // namespace practice
