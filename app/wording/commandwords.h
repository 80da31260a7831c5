// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wording/explanation.h"

#include <QDateTime>

#include <chrono>

namespace wording {

/// What a command has to say besides what its jobs report.
struct CommandTrouble
{
    enum class Kind {
        WrongUsage,
        CannotGoOn, ///< something that we are built on has ended the program
        NoDisplay,
        NoTokenGiven,
        SecretInArguments,
        InputInArguments, ///< the very text of standard input
        SameToken,
        NotStored,
        NotReplaced,
        NameTaken,
        NoSuchToken,
        NothingStored, ///< no token at all
        Ambiguous,
        GlobalToken, ///< it works, but not for long
        RecordedDateWrong,
        ExpiresSoon,
        ExpiresFarAhead, ///< later than any token of Azure DevOps
        PauseAsked, ///< and no other line tells of it
        OldNotRevoked,
        OldTokenWorks,
        KeychainTemporary, ///< what is stored now is gone at the end of the session
        CertificateNotUsable, ///< the file that is chosen in Settings
        OutputIsATerminal,
        OutputFailed,
        CommandNotFound, ///< that is to be run with the token
        CannotExecute, ///< the same
        TooShortToFind, ///< its copies: everything would be one
        NoNotificationService,
        NotReminded,
        RemindersNotSwitched,
    };

    Kind kind;
    /// WrongUsage, NoDisplay, OutputFailed, NotReminded, RemindersNotSwitched: why. Ambiguous,
    /// OldNotRevoked, OldTokenWorks: the names. NotStored, NotReplaced: the options that would
    /// allow it, if any. RecordedDateWrong: the date. NoSuchToken: what may be meant, quoted for a
    /// shell; empty if nothing comes near. ExpiresSoon: the date, and how far away it is.
    /// ExpiresFarAhead: the date. CertificateNotUsable, CannotExecute: why.
    QString detail{};
    /// The token it is about, as "organization/name", for those that advise a command; WrongUsage:
    /// the command word; CommandNotFound, CannotExecute: the command.
    QString place{};
    std::chrono::seconds pause{}; ///< PauseAsked: how long
    bool isUseless = false; ///< NotStored, NotReplaced: the token is refused for good
    QDate today = QDateTime::currentDateTimeUtc().date(); ///< GlobalToken: UTC
};

/// What happened, and what to do; never names a secret.
[[nodiscard]] Explanation explain(const CommandTrouble &trouble);

} // namespace wording
