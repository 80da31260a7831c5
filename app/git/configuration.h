// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/organization.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace git {

/// Where a setting of git stands, in the order in which git reads them.
enum class Scope { System, Global, Local, Worktree, Command };

/// A program that git asks for credentials.
struct Helper
{
    QString command; ///< as it is configured
    Scope scope = Scope::Global;
    bool isOurs = false; ///< this program, wherever it is or was

    /// What it is called, for people: the first word without its folder. What a person wrote behind
    /// it may be a secret.
    [[nodiscard]] QString name() const;

    friend bool operator==(const Helper &, const Helper &) = default;
};

/// What git's configuration says about credentials.
class Configuration
{
public:
    /// Of what `git config --list --show-scope --null` prints.
    [[nodiscard]] static Configuration fromListing(const QByteArray &listing);

    /// Whom git asks for the password of @a address, in that order, until somebody has one.
    [[nodiscard]] QList<Helper> helpersFor(const QString &address) const;
    /// True if this program stands somewhere, whether git comes to ask it or not.
    [[nodiscard]] bool namesUs() const;
    /// True if git tells them the path of @a address: without it, nobody knows the organization.
    [[nodiscard]] bool tellsPath(const QString &address) const;

    /// The arguments of `git config` one after the other that let git ask @a command for the tokens
    /// of @a organizations; none if it does already. Other helpers stay.
    [[nodiscard]] QList<QStringList>
    changesOn(Scope scope, const QList<azuredevops::Organization> &organizations,
              const QString &command) const;
    /// The same, that take out what changesOn() has put into @a scope, and nothing else.
    [[nodiscard]] QList<QStringList> changesOff(Scope scope) const;

private:
    struct Entry
    {
        Scope scope;
        QString key;
        QString value;
    };

    [[nodiscard]] QStringList valuesOf(Scope scope, const QString &key) const;

    QList<Entry> m_entries;
};

/// Where Azure DevOps serves the repositories of @a organizations: dev.azure.com, with the path of
/// each of them, and the host of each.
[[nodiscard]] QStringList addressesOf(const QList<azuredevops::Organization> &organizations);

/// The file of this program that lasts: of an AppImage, not what it is unpacked to while it runs.
[[nodiscard]] QString programFile();

/// How git is to call @a program, the file of this one: by its name if a shell finds it by that.
[[nodiscard]] QString helperCommand(const QString &program);

} // namespace git
