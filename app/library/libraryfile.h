// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/result.h"
#include "library/tokenrecord.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <variant>

namespace library {

/// Why the library could not be read or changed. It is then as it was.
struct LibraryError
{
    enum class Kind {
        Damaged, ///< not what we write; left alone, for it may be mended
        Newer, ///< written by a newer version of this program; left alone
        Busy, ///< another process has held the lock for too long
        TokenLocked, ///< somebody else is changing this very token
        Unfinished, ///< an earlier change of this token was interrupted, and cannot be ended yet
        CannotRead,
        CannotWrite,
        TooLarge, ///< the file would become larger than it may be
        AnotherSecret, ///< somebody else has written one to the keychain's entry that all read
    };

    Kind kind;
    QString file; ///< which one; for AnotherSecret the keychain's key
    QString detail; ///< what the system said; for the two Cannot… kinds
};

/// A change is in the file, and on the disk, or nothing of it is.
using ChangeResult = async::Result<std::monostate, LibraryError>;

/// The key of the place that it is about.
inline QString keyOf(const TokenRecord &record)
{
    return record.place.key();
}

inline QString keyOf(const PendingChange &change)
{
    return keyOf(change.record);
}

/// Something that the file holds, and its JSON, which may say more than we know.
template<typename T>
struct Written
{
    Written(T itself, QJsonObject asJson)
        : value(std::move(itself))
        , json(std::move(asJson))
        , key(keyOf(value))
    {
    }

    T value;
    QJsonObject json;
    QString key; ///< of its place: to make it for each look-up takes longer than to compare it

    bool operator==(const Written &other) const { return json == other.json; }
};

/// All that the file says.
struct LibraryContent
{
    QList<Written<TokenRecord>> tokens;
    QList<Written<PendingChange>> pending;
    QJsonObject rest; ///< what else the file says

    bool operator==(const LibraryContent &) const = default;
};

class SeenFile;

/// tokens.json: checked when it is read, replaced as a whole when it is written. One that is not
/// there holds nothing; one that cannot be read, or reached, is an error. What it said last is
/// remembered, for taking it apart is what takes time; its bytes tell whether it says so still.
class LibraryFile
{
public:
    explicit LibraryFile(const QString &folder);

    [[nodiscard]] const QString &folder() const noexcept { return m_folder; }
    [[nodiscard]] const QString &name() const noexcept { return m_name; }

    [[nodiscard]] async::Result<LibraryContent, LibraryError> read() const;
    /// The same for whoever changes nothing: a file that looks untouched is not read again.
    [[nodiscard]] async::Result<LibraryContent, LibraryError> look() const;
    /// Whoever writes holds the lock, and has read under it.
    [[nodiscard]] ChangeResult write(const LibraryContent &content);

    [[nodiscard]] LibraryError error(LibraryError::Kind kind, const QString &detail = {}) const;

private:
    [[nodiscard]] bool isReadable(const LibraryContent &content) const;

    QString m_folder;
    QString m_name;
    mutable QByteArray m_bytes;
    mutable LibraryContent m_content; ///< what m_bytes say
    mutable std::shared_ptr<const SeenFile> m_seen; ///< where m_bytes were
};

} // namespace library
