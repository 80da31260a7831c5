// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/result.h"
#include "settings/choices.h"

#include <QString>

#include <optional>

namespace settings {

/// Why the settings cannot be read. What they say is then not known, which is not the same as that
/// nothing was chosen.
struct ReadError
{
    enum class Kind {
        Damaged, ///< not what we write, or cut short
        Newer, ///< written by a newer version of this program
        CannotRead, ///< not permitted, no ordinary file, or the disk failed
    };

    Kind kind;
    QString file; ///< which one
    QString detail; ///< CannotRead: what the system said
};

/// Why choices were not saved. The file says then what it said.
struct SaveError
{
    enum class Kind {
        HoldsSecret, ///< a password or a token, which does not belong in a file
        NotUnderstood, ///< no host, no port, no number of days that makes sense
        Unreadable, ///< what would be replaced is newer than this program, or cannot be read
        CannotWrite,
    };

    Kind kind;
    std::optional<Part> part; ///< for the first two: where
    QString file;
};

/// The file in which the choices are: in the format of QSettings (INI), where the system keeps
/// configuration. What is in it besides is kept. Never holds a secret.
class SettingsFile
{
public:
    /// The file @a name; by default patwizard.conf in the person's configuration.
    explicit SettingsFile(const QString &name = defaultName());

    [[nodiscard]] const QString &name() const noexcept { return m_name; }

    /// What the file says. The usual choices only if there is no file for certain.
    [[nodiscard]] async::Result<Choices, ReadError> read() const;

    /// Writes @a choices; nullopt once they are there. A damaged file is set aside first, as
    /// NAME.damaged, NAME.damaged2 ….
    [[nodiscard]] std::optional<SaveError> save(const Choices &choices);

    [[nodiscard]] static QString defaultName();

private:
    [[nodiscard]] std::optional<SaveError> makeRoom() const;

    QString m_name;
};

} // namespace settings
