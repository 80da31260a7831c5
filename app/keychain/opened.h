// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "async/result.h"
#include "keychain/secretstore.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace keychain {

/// Under which all entries are kept.
inline constexpr QStringView serviceName = u"patwizard";

/// What an entry is wanted for: that decides what has to be open.
enum class Purpose {
    Read, ///< the copy that is in use
    Write, ///< where new entries go, and every copy, for the new one replaces them
    Remove, ///< every copy
};

/// A keychain that answers and is open, as far as the entry in question wants it.
struct Opened
{
    QString name; ///< what people call it; empty if that cannot be told
    bool isTemporary = false; ///< lives in memory only
    bool wasLocked = false; ///< until just now
    bool hasDefault = true; ///< a collection for new entries
    /// Of the entry, in all collections, the one in use first; nullopt if the keychain cannot be
    /// asked. None is proof that there is none.
    std::optional<QStringList> copies;
};

/// It is open now, or why it is not.
using UnlockResult = async::Result<std::monostate, KeychainError>;
/// What was opened, or why it was not.
using OpenResult = async::Result<Opened, KeychainError>;
/// The text of an entry.
using TextResult = async::Result<QString, KeychainError>;

/// Opens the keychain for an entry.
class OpenJob : public async::Job
{
    Q_OBJECT

public:
    using Job::Job;

Q_SIGNALS:
    void finished(const keychain::OpenResult &result);
};

} // namespace keychain
