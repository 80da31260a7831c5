// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/checkreport.h"
#include "library/givencopy.h"
#include "library/place.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace token {
class Token;
}

namespace library {

/// What a check of a stored token came to.
struct LastCheck
{
    azuredevops::Verdict verdict = azuredevops::Verdict::Unchecked;
    azuredevops::Cause cause = azuredevops::Cause::NotAsked; ///< of what decided the verdict
    azuredevops::Access access = azuredevops::Access::Unknown;
    azuredevops::State pullRequests = azuredevops::State::Unknown;
    azuredevops::State reviewers = azuredevops::State::Unknown; ///< and approvals
    azuredevops::State diff = azuredevops::State::Unknown;
    std::optional<bool> isGlobal;
    QDateTime at; ///< UTC, to the second

    [[nodiscard]] static LastCheck of(const azuredevops::CheckReport &report);

    friend bool operator==(const LastCheck &, const LastCheck &) = default;
};

/// Why a secret could not be read from the keychain when it was last tried.
struct SecretTrouble
{
    enum class Kind {
        Missing, ///< no collection holds it
        Locked, ///< or refused
    };

    Kind kind = Kind::Missing;
    QDateTime at; ///< UTC, to the second

    friend bool operator==(const SecretTrouble &, const SecretTrouble &) = default;
};

/// What is known of one token but its secret.
struct StoredToken
{
    QString entry; ///< the keychain's key of the secret, its own: nothing else is written there
    QString label; ///< its name on the token page of Azure DevOps
    std::optional<azuredevops::Account> account; ///< as last learned, whatever came later
    std::optional<LastCheck> lastCheck; ///< the last one
    std::optional<LastCheck>
        lastVerdict; ///< the last one that was more than "could not be checked"
    std::optional<LastCheck> lastGood; ///< the last one that found all that is needed to work
    std::optional<SecretTrouble> trouble; ///< empty once the secret was read again
    std::optional<QDate> expires; ///< UTC, as told by the person
    std::optional<std::chrono::year_month> created; ///< only tokens of 84 characters tell
    QDateTime stored; ///< UTC, to the second
    QDateTime gitRefusal = {}; ///< UTC; when git last said that it is refused, until a check tells

    /// Takes over what a check has found out.
    void note(const azuredevops::CheckReport &report);

    friend bool operator==(const StoredToken &, const StoredToken &) = default;
};

/// All that is known of what is stored under one name.
struct TokenRecord
{
    Place place;
    azuredevops::Needs needs; ///< what the person wants of it
    StoredToken current; ///< of the token in use
    QList<StoredToken> old; ///< replaced and not known to be revoked; the latest comes last
    QList<GivenCopy> given = {}; ///< the tools that keep a copy
    /// The entry of which Place::key() holds a copy, for all to read; Place::key() while it waits
    /// for one, and empty if earlier versions wrote the record: they kept a token there.
    QString published = {};
    QString moved = {}; ///< the entry by now of the token that they kept at Place::key()

    /// The facts of the token at @a entry, in use or old; null if there is none.
    [[nodiscard]] StoredToken *tokenAt(const QString &entry);
    [[nodiscard]] const StoredToken *tokenAt(const QString &entry) const;

    /// True if the token at @a entry is the one in use.
    [[nodiscard]] bool isInUse(const QString &entry) const { return tokenAt(entry) == &current; }

    /// True if what the tool of @a copy was given is the token in use.
    [[nodiscard]] bool hasCurrent(const GivenCopy &copy) const
    {
        return copy.stored == current.stored;
    }

    /// True if Place::key() is not known to hold the token in use.
    [[nodiscard]] bool isBehind() const;

    /// The keychain's key under which the token in use is to be read.
    [[nodiscard]] QString keyInUse() const { return isBehind() ? current.entry : place.key(); }

    friend bool operator==(const TokenRecord &, const TokenRecord &) = default;
};

/// Those of which @a records tell, each once.
[[nodiscard]] QList<azuredevops::Organization> organizationsOf(const QList<TokenRecord> &records);

/// The keychain's keys of all secrets of @a record; that of the token in use comes first.
[[nodiscard]] QStringList entriesOf(const TokenRecord &record);

/// The same, and Place::key(), second: all keys under which the keychain holds something of it.
[[nodiscard]] QStringList keysOf(const TokenRecord &record);

/// The facts of the tokens of @a other whose entries @a record does not name.
[[nodiscard]] QList<StoredToken> unknownTo(const TokenRecord &record, const TokenRecord &other);

/// The facts of a @a token that is being stored now, as entry @a entry.
[[nodiscard]] StoredToken newToken(const QString &entry, const QString &label,
                                   const token::Token &token,
                                   const azuredevops::CheckReport &report,
                                   std::optional<QDate> expires);

/// The record of a @a token that is being stored now, and was none before.
[[nodiscard]] TokenRecord newRecord(const Place &place, const QString &label,
                                    const token::Token &token,
                                    const azuredevops::CheckReport &report,
                                    std::optional<QDate> expires);

/// A change of a record that the keychain takes part in: begun, and not known to have ended.
struct PendingChange
{
    enum class Kind {
        Add, ///< the secret of record.current is being written
        Replace, ///< the same, of the successor of the one at oldEntry
        DropOld, ///< the secret at oldEntry is being removed
        Remove, ///< all secrets of record are being removed, with that of an unfinished successor
        Move, ///< the secret at Place::key() is being copied to record.moved, an entry of its own
    };

    Kind kind = Kind::Add;
    TokenRecord record; ///< for Add, Replace and Move as it is to become; else as it was
    QString oldEntry = {}; ///< for Replace and DropOld the entry, among record.old, that is meant

    friend bool operator==(const PendingChange &, const PendingChange &) = default;
};

} // namespace library
