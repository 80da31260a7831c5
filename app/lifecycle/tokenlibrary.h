// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/result.h"
#include "lifecycle/tokenrecord.h"

#include <QJsonArray>
#include <QList>
#include <QString>

#include <functional>
#include <variant>

namespace lifecycle {

/// Why the library could not be read or changed. It is then as it was.
struct LibraryError
{
    enum class Kind {
        Damaged, ///< not what we write; left alone, for it may be mended
        Newer,   ///< written by a newer version of this program; left alone
        Busy,    ///< another process has held the lock for too long
        CannotRead,
        CannotWrite,
    };

    Kind kind;
    QString file;   ///< which one
    QString detail; ///< what the system said; for the two Cannot… kinds
};

using RecordsResult = async::Result<QList<TokenRecord>, LibraryError>;
using ChangeResult = async::Result<std::monostate, LibraryError>;

/// What is known of the stored tokens: one file, tokens.json, shared by all processes of a
/// person. Never holds a secret. A change is made on what the file holds at that moment, under a
/// lock, and replaces the file as a whole.
class TokenLibrary
{
public:
    /// In @a folder, which the first change makes.
    explicit TokenLibrary(const QString &folder = platformFolder());

    /// Where the platform keeps such things, for the application's name.
    [[nodiscard]] static QString platformFolder();

    [[nodiscard]] const QString &file() const noexcept { return m_file; }

    /// In the order in which they were added; none if there is no file yet.
    [[nodiscard]] RecordsResult records() const;

    /// Adds @a record, or replaces the one of the same place.
    [[nodiscard]] ChangeResult put(const TokenRecord &record) const;
    /// Forgets @a place; one that is not recorded is fine.
    [[nodiscard]] ChangeResult remove(const StoredToken &place) const;
    /// Takes over a check of @a place; one that is not recorded stays so.
    [[nodiscard]] ChangeResult note(const StoredToken &place,
                                    const azuredevops::CheckReport &report) const;

private:
    using Change = std::function<void(QJsonArray &records)>;

    [[nodiscard]] async::Result<QJsonObject, LibraryError> read() const;
    [[nodiscard]] ChangeResult change(const Change &change) const;
    [[nodiscard]] ChangeResult write(const QJsonObject &content) const;
    [[nodiscard]] LibraryError error(LibraryError::Kind kind, const QString &detail = {}) const;

    QString m_folder;
    QString m_file;
};

} // namespace lifecycle
