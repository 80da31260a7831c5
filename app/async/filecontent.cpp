// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "async/filecontent.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#endif

namespace async {
namespace {

using Kind = FileError::Kind;

#ifdef Q_OS_UNIX
/// Opens @a file if it is an ordinary one. What it is is asked of the opened file: a name may lead
/// elsewhere a moment later.
std::optional<FileError> open(QFile &file)
{
    const int descriptor = ::open(QFile::encodeName(file.fileName()).constData(),
                                  O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) {
        const int reason = errno;
        if (reason == ENXIO) // a socket
            return FileError{Kind::NotOrdinary, {}};
        return FileError{reason == ENOENT ? Kind::Missing : Kind::CannotRead,
                         qt_error_string(reason)};
    }
    struct stat facts;
    const bool isOrdinary = fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode);
    if (!file.open(descriptor, QFile::ReadOnly | QFile::Unbuffered, QFile::AutoCloseHandle))
        return FileError{Kind::CannotRead, file.errorString()};
    return isOrdinary ? std::nullopt : std::optional(FileError{Kind::NotOrdinary, {}});
}
#else
std::optional<FileError> open(QFile &file)
{
    const QFileInfo facts(file);
    if (facts.exists() && !facts.isFile())
        return FileError{Kind::NotOrdinary, {}};
    if (file.open(QFile::ReadOnly))
        return std::nullopt;
    return FileError{facts.exists() ? Kind::CannotRead : Kind::Missing, file.errorString()};
}
#endif

} // namespace

Result<QByteArray, FileError> contentOf(const QString &name, qint64 most)
{
    QFile file(name);
    if (const auto error = open(file))
        return *error;
    if (file.size() > most)
        return FileError{Kind::TooLarge, {}};
    QByteArray content;
    // Some files of the system say that they are empty, and are not; others grow meanwhile.
    while (content.size() <= most) {
        const QByteArray more = file.read(std::min<qint64>(most - content.size() + 1, 1024 * 1024));
        if (more.isEmpty())
            break;
        content += more;
    }
    if (file.error() != QFile::NoError)
        return FileError{Kind::CannotRead, file.errorString()};
    return content.size() > most ? Result<QByteArray, FileError>(FileError{Kind::TooLarge, {}})
                                 : Result<QByteArray, FileError>(content);
}

bool isAbsent(const QString &name)
{
    using std::filesystem::file_type;
    std::error_code error;
    auto path = QFileInfo(name).filesystemAbsoluteFilePath();
    if (symlink_status(path, error).type() != file_type::not_found)
        return false;
    do {
        path = path.parent_path();
    } while (path.has_relative_path()
             && symlink_status(path, error).type() == file_type::not_found);
    return is_directory(path, error);
}

} // namespace async
