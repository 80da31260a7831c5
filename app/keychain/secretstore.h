// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "async/result.h"
#include "token/token.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>
#include <variant>

namespace keychain {

/// Why the keychain did not do what it was asked.
struct KeychainError
{
    enum class Kind {
        NoSessionBus, ///< Linux: no D-Bus session, so no Secret Service either
        Gone, ///< Linux: the session bus ended while we ran
        NoService, ///< nothing owns or provides org.freedesktop.secrets
        LibraryMissing, ///< Linux: libsecret-1.so.0 cannot be loaded
        NoAnswer, ///< the service is there, and keeps silent
        NoCollection, ///< the service has no default collection, and none was made
        Locked, ///< and nobody unlocked it
        Denied, ///< it holds the entry, and does not give it, or let it be replaced
        NotFound, ///< the keychain was asked, and holds no such entry in any collection
        NotAToken, ///< the entry, in the detail, holds what no program of ours has written
        Mismatch, ///< read back, and it was not what had been written
        Failed, ///< anything else; the detail says what the service said
    };

    Kind kind;
    QString detail; ///< What the keychain service said; English, never holds a secret.
};

/// What each of the three jobs below ends with.
using WriteEntryResult = async::Result<std::monostate, KeychainError>;
using ReadEntryResult = async::Result<token::Token, KeychainError>;
using RemoveEntryResult = async::Result<std::monostate, KeychainError>;

/// True if the secret may be there although a WriteEntryJob failed with @a error.
[[nodiscard]] inline bool mayHaveWritten(const KeychainError &error)
{
    return error.kind == KeychainError::Kind::Failed || error.kind == KeychainError::Kind::Mismatch;
}

/// True if the secret may be gone although a RemoveEntryJob failed with @a error.
[[nodiscard]] inline bool mayHaveRemoved(const KeychainError &error)
{
    return error.kind == KeychainError::Kind::Failed || error.kind == KeychainError::Kind::Mismatch;
}

/// Writes a secret where new entries go, over what is there, reads it back and compares; success
/// means it is proved to be there. A copy in another collection goes after that.
class WriteEntryJob : public async::Job
{
    Q_OBJECT

public:
    using Job::Job;

Q_SIGNALS:
    void finished(const keychain::WriteEntryResult &result);
};

/// Reads a secret, from whichever collection holds it; of several, the one written last. NotFound
/// only if no collection has such an entry.
class ReadEntryJob : public async::Job
{
    Q_OBJECT

public:
    using Job::Job;

Q_SIGNALS:
    void finished(const keychain::ReadEntryResult &result);
};

/// Removes a secret from every collection that holds it; success means that it was seen to be gone.
/// One that was not there is NotFound.
class RemoveEntryJob : public async::Job
{
    Q_OBJECT

public:
    using Job::Job;

Q_SIGNALS:
    void finished(const keychain::RemoveEntryResult &result);
};

/// An entry of another program.
struct ForeignEntry
{
    QString path; ///< which the keychain knows it by
    QString label = {}; ///< as people see it
    QMap<QString, QString> attributes = {};
};

/// Is shown each entry of another program with its secret.
using ForeignVisitor = std::function<void(const ForeignEntry &entry, const QByteArray &secret)>;

/// What could not be shown.
struct ForeignEntries
{
    int locked = 0; ///< collections and entries
};

using ForeignResult = async::Result<ForeignEntries, KeychainError>;

/// Shows a visitor the entries of other programs that are open to us; asks nobody to open one.
class SearchForeignJob : public async::Job
{
    Q_OBJECT

public:
    using Job::Job;

Q_SIGNALS:
    void finished(const keychain::ForeignResult &result);
};

/// Where secrets live between runs. Implemented by SystemKeychain, and by fakes in tests.
///
/// Jobs may wait without limit for the person to unlock the keychain; whoever starts one
/// shows that. Abandoning a job is safe, but a write that is under way may still land.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    [[nodiscard]] virtual async::JobPtr<WriteEntryJob> write(const QString &key,
                                                             const token::Token &token)
        = 0;
    [[nodiscard]] virtual async::JobPtr<ReadEntryJob> read(const QString &key) = 0;
    [[nodiscard]] virtual async::JobPtr<RemoveEntryJob> remove(const QString &key) = 0;

    /// The error if this keychain cannot be searched.
    [[nodiscard]] virtual async::JobPtr<SearchForeignJob>
    searchForeign(const ForeignVisitor &visitor) = 0;

    /// What people call this keychain, for "stored in …"; empty if that cannot be told.
    /// As known after the last job; asks nobody.
    [[nodiscard]] virtual QString name() const = 0;

    /// True if what is stored now is gone at the end of the session. As known after the last job.
    [[nodiscard]] virtual bool isTemporary() const = 0;
};

} // namespace keychain
