// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/result.h"

#include <QByteArray>
#include <QString>

namespace async {

/// Why a file was not read.
struct FileError
{
    enum class Kind {
        Missing, ///< there is no such file, and its folder could be looked into
        NotOrdinary, ///< a folder, a device, a FIFO or a socket
        TooLarge,
        CannotRead, ///< not permitted, or the disk failed
    };

    Kind kind;
    QString detail; ///< what the system says; empty where it says nothing
};

/// What the file @a name holds, if that is an ordinary file of at most @a most bytes. Waits for
/// nobody: neither for the writer of a FIFO nor for the end of a device.
[[nodiscard]] Result<QByteArray, FileError> contentOf(const QString &name, qint64 most);

/// True only if there is no such file for certain: the last thing that is there on the way to it is
/// a folder that can be searched. Nobody who may not look, or whose link leads nowhere, is told
/// that there is nothing.
[[nodiscard]] bool isAbsent(const QString &name);

} // namespace async
