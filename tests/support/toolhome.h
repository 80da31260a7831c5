// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace test {

/// A home of its own for the tools that keep copies: git with its helper `store`, and an az whose
/// answer can be chosen. To be made before anything asks where home is.
class ToolHome
{
public:
    ToolHome()
    {
        for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
            qputenv(variable, QFile::encodeName(m_folder.path()));
        for (const char *variable : {"HISTFILE", "ZDOTDIR", "NETRC", "ENV", "BASH_ENV"})
            qunsetenv(variable);
        qputenv("GIT_CONFIG_GLOBAL", QFile::encodeName(path(QStringLiteral("gitconfig"))));
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
        write(QStringLiteral("gitconfig"),
              "[credential]\n\thelper = \n\thelper = store --file=\""
                  + path(QStringLiteral("git-credentials")).toUtf8()
                  + "\"\n\tuseHttpPath = false\n");
        QDir(m_folder.path()).mkdir(QStringLiteral("bin"));
        qputenv("PATH", QFile::encodeName(path(QStringLiteral("bin"))) + ':' + qgetenv("PATH"));
        setAz("exit 1");
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
            qFatal("no file for a tool");
        return file.fileName();
    }

    /// What git's helper keeps.
    [[nodiscard]] QByteArray gitCredentials() const
    {
        QFile file(path(QStringLiteral("git-credentials")));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// What `az` does from now on.
    void setAz(const QByteArray &script) const
    {
        const QString az = write(QStringLiteral("bin/az"), "#!/bin/sh\ncat >/dev/null\n" + script);
        QFile::setPermissions(az, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace test
