// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "git/configurationjob.h"
#include "git/credentialjob.h"
#include "wording/explanation.h"
#include "wording/mark.h"

#include <QList>

namespace wording {

/// Why git gets no token, or may not get far with the one that it gets, and what mends that.
[[nodiscard]] Explanation explain(const git::CredentialTrouble &trouble);
[[nodiscard]] QString code(git::CredentialTrouble::Kind kind);

/// Why git's configuration could not be read or changed.
[[nodiscard]] Explanation explain(const git::GitError &error);
[[nodiscard]] QString code(git::GitError::Kind kind);

/// Something in git's configuration that one has to know.
struct GitRemark
{
    QString code; ///< stable
    Mark mark = Mark::Info;
    Explanation words;
};

/// Of a configuration in which this program stands: what keeps git from asking it for the tokens of
/// @a organizations, or makes it ask or tell others; the gravest first. @a command is what git is
/// to call.
[[nodiscard]] QList<GitRemark> remarks(const git::Configuration &configuration,
                                       const QList<azuredevops::Organization> &organizations,
                                       const QString &command);

/// Whom git asks for @a address, in that order: "store (global), PAT Wizard (global)".
[[nodiscard]] QString helperList(const git::Configuration &configuration, const QString &address);

/// True if git asks this program for the tokens of @a address.
[[nodiscard]] bool asksUs(const git::Configuration &configuration, const QString &address);

} // namespace wording
