// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "git/configuration.h"
#include "git/gitjob.h"

namespace git {

/// What git's configuration says now.
using ConfigurationResult = async::Result<Configuration, GitError>;

/// Lets git ask this program for tokens, or no longer, or only looks whether it does. Writes with
/// git's own `git config`, which replaces a file as a whole.
///
///     is there a repository? ─▶ list ─▶ change … ─▶ list ──▶ finished(configuration)
///                                 └─nothing to change──────▶ finished(configuration)
class ConfigurationJob final : public async::Job
{
    Q_OBJECT

public:
    enum class Wish { On, Off, Status };

    /// In @a scope, global or local, for @a organizations; @a command is what git is to call.
    ConfigurationJob(Wish wish, Scope scope, QList<azuredevops::Organization> organizations,
                     QString command, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const git::ConfigurationResult &result);

protected:
    void run() override;

private:
    void list(Wish wish);
    void changeNext();
    template<typename Next>
    void runGit(const QStringList &arguments, Next next);

    const Wish m_wish;
    const Scope m_scope;
    const QList<azuredevops::Organization> m_organizations;
    const QString m_command;
    QList<QStringList> m_changes; ///< still to be made
    async::JobPtr<GitJob> m_git;
};

} // namespace git
