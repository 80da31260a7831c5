// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/program.h"
#include "library/tokenlibrary.h"

#include <QFile>

#include <optional>

namespace test {

/// A stored token that is to be replaced, with secret-tool as a judge from outside. Each has a
/// practice organization of its own, for revoking is for good there, and a name of its own, for the
/// keyring outlives the test.
class Rotation
{
public:
    explicit Rotation(const QString &tokenName)
        : name(tokenName)
    {
    }

    /// With an empty library.
    [[nodiscard]] bool start()
    {
        QFile::remove(library().file());
        if (!practice.start())
            return false;
        program.emplace(practice);
        return true;
    }

    [[nodiscard]] static library::TokenLibrary library()
    {
        return library::TokenLibrary(qEnvironmentVariable("XDG_DATA_HOME") + u"/patwizard"_s);
    }

    [[nodiscard]] QString place() const { return "fabrikam/"_L1 + name; }

    [[nodiscard]] Ended add(practice::TokenKind kind) const { return program->add(name, kind); }

    [[nodiscard]] Ended replace(practice::TokenKind kind, const QStringList &options = {}) const
    {
        return program->run(QStringList{u"replace"_s, place()} + options, practice.token(kind));
    }

    [[nodiscard]] Ended proveRevoked() const
    {
        return program->run({u"replace"_s, place(), u"--prove-revoked"_s});
    }

    /// What `token` prints.
    [[nodiscard]] QByteArray printed() const
    {
        return program->run({u"token"_s, place()}).out.trimmed();
    }

    /// How many `list` knows of the first token.
    [[nodiscard]] int oldTokens() const
    {
        const QJsonObject list = program->run({u"list"_s, u"--json"_s}).json();
        return list[u"tokens"_s][0][u"old_tokens"_s].toInt(-1);
    }

    /// What the keyring holds under the name, which all read, or under an entry of its own.
    [[nodiscard]] QByteArray inKeyring(const QString &suffix = {}) const
    {
        return secretTool(u"lookup"_s, suffix).out.trimmed();
    }

    /// Takes the secret out of the keyring behind the program's back.
    [[nodiscard]] bool vanish(const QString &suffix = {}) const
    {
        return secretTool(u"clear"_s, suffix).code == 0 && inKeyring(suffix).isEmpty();
    }

    practice::Organization practice;
    std::optional<Program> program; ///< once started
    QString name;

private:
    [[nodiscard]] Ended secretTool(const QString &command, const QString &suffix = {}) const
    {
        return Program::end(*program->start(
            u"secret-tool"_s, {command, u"server"_s, u"patwizard"_s, u"user"_s, place() + suffix}));
    }
};

} // namespace test
