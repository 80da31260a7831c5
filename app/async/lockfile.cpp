// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "async/lockfile.h"

#include <QFileInfo>

namespace async {

bool mayBeLockFile(const QString &name)
{
    constexpr qint64 largest = 64 * 1024; // it names a process and a machine
    const QFileInfo file(name);
    if (file.isSymLink())
        return false;
    return !file.exists() || (file.isFile() && file.size() <= largest);
}

} // namespace async
