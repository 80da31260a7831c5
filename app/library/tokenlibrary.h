// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/libraryfile.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QLockFile;

namespace library {

/// While it lives, nobody else, in this process or another, changes the token it was made for.
/// Ends with its process, however that ends.
using TokenLock = std::shared_ptr<QLockFile>;

using LockResult = async::Result<TokenLock, LibraryError>;
/// What the file holds; the error if it cannot be read, which is not the same as nothing.
using RecordsResult = async::Result<QList<TokenRecord>, LibraryError>;
using RecordResult = async::Result<std::optional<TokenRecord>, LibraryError>;
using PendingResult = async::Result<QList<PendingChange>, LibraryError>;
using BegunResult = async::Result<std::optional<PendingChange>, LibraryError>;

/// What is known of the stored tokens: one file, tokens.json, shared by all processes of a
/// person. Never holds a secret. A change is made on what the file holds at that moment, under a
/// lock, and replaces the file as a whole.
///
/// A change that the keychain takes part in is announced with begin() before the keychain is
/// touched, and ended with finish(), or with put() or forget() if a record comes or goes. What was
/// begun and not ended, because the process was, is in pending(); RecoverJob sees to it.
class TokenLibrary
{
public:
    /// In @a folder, which the first change makes.
    explicit TokenLibrary(const QString &folder = platformFolder());

    /// Where the platform keeps such things, for the application's name.
    [[nodiscard]] static QString platformFolder();

    [[nodiscard]] const QString &file() const noexcept { return m_file.name(); }

    /// In the order in which they were added; none if there is no file yet.
    [[nodiscard]] RecordsResult records() const;
    /// The record of @a place; nullopt if there is none.
    [[nodiscard]] RecordResult record(const Place &place) const;
    [[nodiscard]] PendingResult pending() const;
    /// What was begun at @a place and has not ended; nullopt if nothing was.
    [[nodiscard]] BegunResult pending(const Place &place) const;

    /// The right to change @a place; Claimed if somebody else has it.
    [[nodiscard]] LockResult lock(const Place &place);

    /// Announces @a change. It replaces one of the same place that was left unfinished; Unfinished
    /// if that names a secret of which @a change knows nothing: nobody else does.
    [[nodiscard]] ChangeResult begin(const PendingChange &change);
    using Edit = std::function<void(TokenRecord &record)>;

    /// The change of @a place has ended, and has done @a edit to its record; without it nothing.
    [[nodiscard]] ChangeResult finish(const Place &place, const Edit &edit = {});
    /// Adds @a record, or replaces the one there was. A change of its place has ended with that,
    /// unless it names a secret that the record does not.
    [[nodiscard]] ChangeResult put(const TokenRecord &record);
    /// Nothing is stored at @a place any more, and no change of it goes on.
    [[nodiscard]] ChangeResult forget(const Place &place);

    /// Lets @a edit change the record of @a place as it is now; one that is not recorded stays so.
    [[nodiscard]] ChangeResult update(const Place &place, const Edit &edit);
    using EditOf = std::function<void(qsizetype index, TokenRecord &record)>;
    /// The same for each of @a places, all in one write.
    [[nodiscard]] ChangeResult update(const QList<Place> &places, const EditOf &edit);

private:
    [[nodiscard]] ChangeResult change(const std::function<void(LibraryContent &content)> &change);
    [[nodiscard]] bool makeFolder() const;

    LibraryFile m_file;
};

} // namespace library
