// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "finder/knownplaces.h"

#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace finder {
namespace {

/// Where a place begins.
struct Base
{
    const char *variable; ///< of the environment, if that is set
    const char *folder; ///< else this one of the home folder
};

constexpr Base home{nullptr, ""};
constexpr Base configuration{"XDG_CONFIG_HOME", ".config"};
constexpr Base data{"XDG_DATA_HOME", ".local/share"};
constexpr Base state{"XDG_STATE_HOME", ".local/state"};

struct Row
{
    Keeper keeper;
    Base base;
    const char *path; ///< below it; empty for what the variable names
};

constexpr std::array rows{
    Row{Keeper::Git, home, ".gitconfig"},
    Row{Keeper::Git, configuration, "git/config"},
    Row{Keeper::Git, {"GIT_CONFIG_GLOBAL", nullptr}, ""},
    Row{Keeper::GitCredentialStore, home, ".git-credentials"},
    Row{Keeper::GitCredentialStore, configuration, "git/credentials"},
    Row{Keeper::GitCredentialManager, home, ".gcm/store"},
    Row{Keeper::GitCredentialManager, {"GCM_PLAINTEXT_STORE_PATH", nullptr}, ""},
    Row{Keeper::Npm, home, ".npmrc"},
    Row{Keeper::Npm, configuration, "npm/npmrc"},
    Row{Keeper::Npm, {"NPM_CONFIG_USERCONFIG", nullptr}, ""},
    Row{Keeper::Yarn, home, ".yarnrc"},
    Row{Keeper::Yarn, home, ".yarnrc.yml"},
    Row{Keeper::NuGet, home, ".nuget/NuGet/NuGet.Config"},
    Row{Keeper::NuGet, configuration, "NuGet/NuGet.Config"},
    Row{Keeper::NuGet, configuration, "NuGet/config"},
    Row{Keeper::Pip, configuration, "pip/pip.conf"},
    Row{Keeper::Pip, home, ".pip/pip.conf"},
    Row{Keeper::Pip, {"PIP_CONFIG_FILE", nullptr}, ""},
    Row{Keeper::Pip, configuration, "pypoetry/auth.toml"},
    Row{Keeper::Pip, configuration, "uv/uv.toml"},
    Row{Keeper::Twine, home, ".pypirc"},
    Row{Keeper::Netrc, home, ".netrc"},
    Row{Keeper::Netrc, home, "_netrc"},
    Row{Keeper::Netrc, {"NETRC", nullptr}, ""},
    Row{Keeper::Maven, home, ".m2/settings.xml"},
    Row{Keeper::Gradle, {"GRADLE_USER_HOME", ".gradle"}, "gradle.properties"},
    Row{Keeper::Gradle, {"GRADLE_USER_HOME", ".gradle"}, "init.gradle"},
    Row{Keeper::Gradle, {"GRADLE_USER_HOME", ".gradle"}, "init.gradle.kts"},
    Row{Keeper::Gradle, {"GRADLE_USER_HOME", ".gradle"}, "init.d"},
    Row{Keeper::Docker, {"DOCKER_CONFIG", ".docker"}, "config.json"},
    Row{Keeper::Docker, configuration, "containers/auth.json"},
    Row{Keeper::Docker, {"XDG_RUNTIME_DIR", nullptr}, "containers/auth.json"},
    Row{Keeper::Vsce, home, ".vsce"},
    Row{Keeper::Tfx, home, ".tfx"},
    Row{Keeper::AzureCli, {"AZURE_CONFIG_DIR", ".azure"}, "config"},
    Row{Keeper::AzureCli, {"AZURE_CONFIG_DIR", ".azure"}, "azuredevops"},
    Row{Keeper::AzureCli, home, ".azure/azuredevops"},
    Row{Keeper::AzureCli, {"AZURE_DEVOPS_EXT_CONFIG_DIR", nullptr}, ""},
    Row{Keeper::ShellStartup, home, ".profile"},
    Row{Keeper::ShellStartup, home, ".bash_profile"},
    Row{Keeper::ShellStartup, home, ".bash_login"},
    Row{Keeper::ShellStartup, home, ".bash_logout"},
    Row{Keeper::ShellStartup, home, ".bash_aliases"},
    Row{Keeper::ShellStartup, home, ".bashrc"},
    Row{Keeper::ShellStartup, home, ".bashrc.d"},
    Row{Keeper::ShellStartup, {"ZDOTDIR", ""}, ".zshenv"},
    Row{Keeper::ShellStartup, {"ZDOTDIR", ""}, ".zprofile"},
    Row{Keeper::ShellStartup, {"ZDOTDIR", ""}, ".zshrc"},
    Row{Keeper::ShellStartup, {"ZDOTDIR", ""}, ".zlogin"},
    Row{Keeper::ShellStartup, {"ZDOTDIR", ""}, ".zlogout"},
    Row{Keeper::ShellStartup, home, ".zshenv"},
    Row{Keeper::ShellStartup, home, ".kshrc"},
    Row{Keeper::ShellStartup, home, ".mkshrc"},
    Row{Keeper::ShellStartup, home, ".shrc"},
    Row{Keeper::ShellStartup, home, ".cshrc"},
    Row{Keeper::ShellStartup, home, ".tcshrc"},
    Row{Keeper::ShellStartup, home, ".login"},
    Row{Keeper::ShellStartup, home, ".xprofile"},
    Row{Keeper::ShellStartup, home, ".xsessionrc"},
    Row{Keeper::ShellStartup, home, ".xinitrc"},
    Row{Keeper::ShellStartup, configuration, "fish/config.fish"},
    Row{Keeper::ShellStartup, configuration, "fish/fish_variables"},
    Row{Keeper::ShellStartup, configuration, "fish/conf.d"},
    Row{Keeper::ShellStartup, configuration, "powershell"},
    Row{Keeper::ShellStartup, {"ENV", nullptr}, ""},
    Row{Keeper::ShellStartup, {"BASH_ENV", nullptr}, ""},
    Row{Keeper::ShellHistory, home, ".bash_history"},
    Row{Keeper::ShellHistory, {"ZDOTDIR", ""}, ".zsh_history"},
    Row{Keeper::ShellHistory, home, ".zsh_history"},
    Row{Keeper::ShellHistory, home, ".zhistory"},
    Row{Keeper::ShellHistory, home, ".histfile"},
    Row{Keeper::ShellHistory, home, ".history"},
    Row{Keeper::ShellHistory, home, ".sh_history"},
    Row{Keeper::ShellHistory, home, ".ksh_history"},
    Row{Keeper::ShellHistory, home, ".ash_history"},
    Row{Keeper::ShellHistory, home, ".python_history"},
    Row{Keeper::ShellHistory, home, ".node_repl_history"},
    Row{Keeper::ShellHistory, state, "bash/history"},
    Row{Keeper::ShellHistory, state, "zsh/history"},
    Row{Keeper::ShellHistory, data, "fish/fish_history"},
    Row{Keeper::ShellHistory, data, "powershell/PSReadLine/ConsoleHost_history.txt"},
    Row{Keeper::ShellHistory, {"HISTFILE", nullptr}, ""},
    Row{Keeper::EnvironmentFile, configuration, "environment.d"},
    Row{Keeper::EnvironmentFile, configuration, "systemd/user"},
    Row{Keeper::EnvironmentFile, configuration, "plasma-workspace/env"},
    Row{Keeper::EnvironmentFile, home, ".pam_environment"},
    Row{Keeper::EnvironmentFile, home, ".ssh/environment"},
    Row{Keeper::EnvironmentFile, home, ".env"},
#ifdef Q_OS_WIN
    Row{Keeper::NuGet, {"APPDATA", nullptr}, "NuGet/NuGet.Config"},
    Row{Keeper::Pip, {"APPDATA", nullptr}, "pip/pip.ini"},
    Row{Keeper::ShellHistory,
        {"APPDATA", nullptr},
        "Microsoft/Windows/PowerShell/PSReadLine/ConsoleHost_history.txt"},
#endif
};

/// Empty if there is none here.
QString pathOf(const Row &row)
{
    QString base = row.base.variable ? qEnvironmentVariable(row.base.variable) : QString();
    if (base.isEmpty() && !row.base.folder)
        return {};
    if (base.isEmpty())
        base = QDir::home().filePath(QString::fromLatin1(row.base.folder));
    if (!QDir::isAbsolutePath(base))
        return {};
    return QDir::cleanPath(base + u'/' + QString::fromLatin1(row.path));
}

} // namespace

QList<KnownPlace> knownPlaces()
{
    QList<KnownPlace> places;
    for (const Row &row : rows) {
        const QString path = pathOf(row);
        const auto isSame = [&path](const KnownPlace &place) { return place.path == path; };
        if (!path.isEmpty() && std::ranges::none_of(places, isSame))
            places += {row.keeper, path};
    }
    return places;
}

} // namespace finder
