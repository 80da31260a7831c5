// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "library/durablewrite.h"

#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace library {
namespace {

/// What the system says against it. QSaveFile::commit() overlooks a disk that is full only when it
/// writes out its buffer, or later: what is left of the file would take the place of the good one.
std::optional<QString> putOnDisk(QSaveFile &file)
{
    if (!file.flush())
        return file.errorString();
#ifdef Q_OS_UNIX
    // Any other error comes from a file system that knows no fsync().
    if (fsync(file.handle()) != 0 && (errno == ENOSPC || errno == EDQUOT || errno == EIO))
        return qt_error_string();
#endif
    return std::nullopt;
}

/// So that a power cut cannot take back that a file was replaced.
void syncFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    if (const int handle = open(QFile::encodeName(folder).constData(), O_RDONLY); handle != -1) {
        fsync(handle);
        close(handle);
    }
#endif
}

} // namespace

std::optional<QString> writeDurably(const QString &name, const QByteArray &bytes,
                                    QFile::Permissions permissions)
{
    QSaveFile file(name);
    if (!file.open(QFile::WriteOnly))
        return file.errorString();
    if (permissions)
        file.setPermissions(permissions);
    file.write(bytes);
    if (const auto trouble = putOnDisk(file))
        return trouble;
    if (!file.commit())
        return file.errorString();
    syncFolder(QFileInfo(name).path());
    return std::nullopt;
}

} // namespace library
