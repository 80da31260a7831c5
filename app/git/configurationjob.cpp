// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "git/configurationjob.h"

using namespace Qt::Literals::StringLiterals;

namespace git {

ConfigurationJob::ConfigurationJob(Wish wish, Scope scope,
                                   QList<azuredevops::Organization> organizations, QString command,
                                   QObject *parent)
    : Job(parent)
    , m_wish(wish)
    , m_scope(scope)
    , m_organizations(std::move(organizations))
    , m_command(std::move(command))
{
}

template<typename Next>
void ConfigurationJob::runGit(const QStringList &arguments, Next next)
{
    m_git.reset(new GitJob(arguments));
    connect(m_git.get(), &GitJob::finished, whileOwned(), [this, next](const GitResult &result) {
        if (!result)
            return Q_EMIT finished(result.error());
        next(result.value());
    });
    start(*m_git);
}

void ConfigurationJob::run()
{
    if (m_scope != Scope::Local)
        return list(m_wish);
    m_git.reset(new GitJob({u"rev-parse"_s, u"--git-dir"_s}));
    connect(m_git.get(), &GitJob::finished, whileOwned(), [this](const GitResult &result) {
        if (result)
            return list(m_wish);
        const bool isFound = result.error().kind != GitError::Kind::NotFound;
        Q_EMIT finished(isFound ? GitError{GitError::Kind::NoRepository} : result.error());
    });
    start(*m_git);
}

void ConfigurationJob::list(Wish wish)
{
    runGit({u"config"_s, u"--null"_s, u"--show-scope"_s, u"--list"_s},
           [this, wish](const QByteArray &listing) {
               const auto found = Configuration::fromListing(listing);
               if (wish == Wish::On)
                   m_changes = found.changesOn(m_scope, m_organizations, m_command);
               else if (wish == Wish::Off)
                   m_changes = found.changesOff(m_scope);
               if (m_changes.isEmpty())
                   return Q_EMIT finished(found);
               changeNext();
           });
}

void ConfigurationJob::changeNext()
{
    if (m_changes.isEmpty())
        return list(Wish::Status);
    runGit(QStringList{u"config"_s} + m_changes.takeFirst(),
           [this](const QByteArray &) { changeNext(); });
}

} // namespace git
