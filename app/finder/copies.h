// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "finder/needles.h"

#include <QList>
#include <QString>

namespace finder {

/// Whose a place is, which tells how it is changed.
enum class Keeper {
    Git, ///< its configuration
    GitCredentialStore, ///< the file of git's helper `store`
    GitCredentialManager,
    Npm,
    Yarn,
    NuGet,
    Pip,
    Twine,
    Netrc,
    Maven,
    Gradle,
    Docker,
    Vsce,
    Tfx,
    AzureCli,
    ShellStartup,
    ShellHistory,
    EnvironmentFile,
    Folder, ///< one that the person named
    Environment, ///< of a process
    Keychain, ///< an entry of another program
};

/// A copy of a token that was found. Never holds the token.
struct Copy
{
    Keeper keeper = Keeper::Folder;
    QString path = {}; ///< the file; of an entry of a keychain its label
    qint64 line = 0; ///< from 1; 0 where there are none
    Form form = Form::Text;
    int token = 0; ///< which of those that were looked for
    QString detail = {}; ///< Environment: the variable. Keychain: for what service it is.
    QString process = {}; ///< Environment: what runs there
    int others = 0; ///< Environment: how many more processes have it
};

/// Why a place was not looked at.
enum class Obstacle {
    NotOrdinary, ///< a device, a FIFO, a socket, or a folder where a file should be
    TooLarge, ///< only its beginning was looked at
    CannotRead, ///< the system says why
    OtherProcesses, ///< of this person, whose environment nobody may read
    KeychainLocked,
    KeychainSilent, ///< it did not answer, or has no entries that can be searched
    Stopped, ///< and all that would have come after it
};

struct Unread
{
    Obstacle obstacle = Obstacle::CannotRead;
    QString path = {}; ///< empty where there is none
    QString detail = {}; ///< what the system says
    int count = 1; ///< OtherProcesses: how many
};

/// What a search has come to.
struct Report
{
    QList<Copy> copies;
    QList<Unread> unread;
    qint64 files = 0; ///< that were looked at
    qint64 bytes = 0;
};

} // namespace finder
