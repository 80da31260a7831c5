// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "finder/filesearch.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <vector>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace finder {
namespace {

namespace fs = std::filesystem;

constexpr qsizetype piece = 256 * 1024; ///< that is read at once
constexpr qsizetype mostCopies = 100; ///< of one file

QString nameOf(const fs::path &path)
{
#ifdef Q_OS_WIN
    return QString::fromStdWString(path.native());
#else
    return QFile::decodeName(path.native().c_str());
#endif
}

fs::path pathOf(const QString &name)
{
    return QFileInfo(name).filesystemFilePath();
}

/// Folders whose files are made up while they are read.
bool isMadeUp([[maybe_unused]] const fs::path &folder)
{
#ifdef Q_OS_LINUX
    constexpr std::array<long, 8> kinds{0x9fa0,   0x62656572, 0x64626720, 0x74726163,
                                        0x27e0eb, 0x63677270, 0x73636673, 0xcafe4a11};
    struct statfs facts;
    return statfs(folder.c_str(), &facts) == 0
        && std::ranges::find(kinds, long(facts.f_type)) != kinds.end();
#else
    return false;
#endif
}

/// Every second byte is zero, or nearly: English in UTF-16.
bool isUtf16(QByteArrayView text)
{
    const QByteArrayView beginning = text.first(std::min<qsizetype>(text.size(), 1024));
    if (beginning.startsWith("\xff\xfe") || beginning.startsWith("\xfe\xff"))
        return true;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < beginning.size(); ++i)
        zeros.at(std::size_t(i % 2)) += beginning[i] == '\0';
    return std::max(zeros[0], zeros[1]) > beginning.size() / 4
        && std::min(zeros[0], zeros[1]) < beginning.size() / 64 + 1;
}

bool isBinary(QByteArrayView text)
{
    const QByteArrayView beginning = text.first(std::min<qsizetype>(text.size(), 32 * 1024));
    return beginning.contains('\0') && !isUtf16(beginning);
}

} // namespace

/// A file that is read: an ordinary one, whatever its name leads to a moment later.
class OrdinaryFile
{
public:
    OrdinaryFile() = default;
    Q_DISABLE_COPY_MOVE(OrdinaryFile)

#ifdef Q_OS_UNIX
    ~OrdinaryFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    /// 0, or the number of the error; ENXIO if it is no ordinary file. Neither waits for somebody
    /// at the other end, nor, unless @a follows, is led elsewhere by a link.
    [[nodiscard]] int open(const fs::path &path, bool follows)
    {
        const int flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
        m_descriptor = ::open(path.c_str(), follows ? flags : flags | O_NOFOLLOW);
        struct stat facts;
        if (m_descriptor < 0 || fstat(m_descriptor, &facts) != 0)
            return errno;
#ifdef POSIX_FADV_SEQUENTIAL
        if (facts.st_size > 1024 * 1024)
            posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
#endif
        return S_ISREG(facts.st_mode) ? 0 : ENXIO;
    }

    /// How many bytes came; 0 at the end, -1 for an error.
    [[nodiscard]] qint64 read(char *to, qint64 most, qint64 at)
    {
        const ssize_t size = pread(m_descriptor, to, std::size_t(most), off_t(at));
        return size < 0 && errno == EINTR ? read(to, most, at) : size;
    }

    [[nodiscard]] static QString error()
    {
        return qt_error_string(errno);
    }

private:
    int m_descriptor = -1;
#else
    [[nodiscard]] int open(const fs::path &path, bool)
    {
        m_file.setFileName(nameOf(path));
        std::error_code error;
        if (!fs::is_regular_file(path, error))
            return ENXIO;
        return m_file.open(QFile::ReadOnly | QFile::Unbuffered) ? 0 : EACCES;
    }

    [[nodiscard]] qint64 read(char *to, qint64 most, qint64 at)
    {
        return m_file.seek(at) ? m_file.read(to, most) : -1;
    }

    [[nodiscard]] QString error() const
    {
        return m_file.errorString();
    }

private:
    QFile m_file;
#endif
};

FileSearch::FileSearch(const Needles &needles, Progress &progress, Report &report)
    : m_needles(needles)
    , m_progress(progress)
    , m_report(report)
    , m_buffer(2 * needles.reach() + piece, '\0')
{
}

FileSearch::~FileSearch()
{
    for (volatile char &byte : m_buffer)
        byte = 0; // there may be copies in it
}

void FileSearch::lookInto(const KnownPlace &place)
{
    const fs::path path = pathOf(place.path);
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) {
        // A link that leads nowhere is nothing that a tool reads a token from.
        return;
    }
    if (status.type() == fs::file_type::none)
        return miss(Obstacle::CannotRead, place.path, QString::fromStdString(error.message()));
    if (status.type() == fs::file_type::directory)
        walk(path, place.keeper, Kind::Known);
    else
        look(path, place.keeper, Kind::Known);
}

void FileSearch::lookThrough(const QString &folder)
{
    const fs::path path = pathOf(folder);
    std::error_code error;
    const fs::file_status status = fs::status(path, error); // what was named may itself be a link
    if (status.type() == fs::file_type::directory)
        return walk(fs::canonical(path, error), Keeper::Folder, Kind::Named);
    if (status.type() == fs::file_type::none || status.type() == fs::file_type::not_found)
        return miss(Obstacle::CannotRead, folder, QString::fromStdString(error.message()));
    look(path, Keeper::Folder, Kind::Named);
}

void FileSearch::walk(const fs::path &top, Keeper keeper, Kind kind)
{
    std::vector<fs::path> folders{top};
    while (!folders.empty() && !m_progress.isStopped) {
        const fs::path folder = std::move(folders.back());
        folders.pop_back();
        if (isMadeUp(folder))
            continue;
        std::error_code error;
        std::vector<fs::path> below;
        fs::directory_iterator entry(folder, error);
        for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
            if (m_progress.isStopped)
                return;
            std::error_code unknown;
            // A folder tells what its entries are: in this order, no file has to be asked.
            const bool isLink = entry->is_symlink(unknown);
            if (!isLink && entry->is_directory(unknown))
                below.push_back(entry->path());
            else if ((!isLink || kind == Kind::Known) && entry->is_regular_file(unknown))
                look(entry->path(), keeper, kind);
            else if (unknown && !isLink)
                miss(Obstacle::CannotRead, nameOf(entry->path()),
                     QString::fromStdString(unknown.message()));
        }
        if (error && error != std::errc::no_such_file_or_directory)
            miss(Obstacle::CannotRead, nameOf(folder), QString::fromStdString(error.message()));
        folders.insert(folders.end(), below.rbegin(), below.rend());
    }
}

void FileSearch::look(const fs::path &path, Keeper keeper, Kind kind)
{
    OrdinaryFile file;
    const int error = file.open(path, kind == Kind::Known);
    if (error == 0)
        return read(file, nameOf(path), keeper, kind);
    if (error == ENOENT)
        return; // it went meanwhile
    const bool isOther = error == ENXIO;
    miss(isOther ? Obstacle::NotOrdinary : Obstacle::CannotRead, nameOf(path),
         isOther ? QString() : qt_error_string(error));
}

/// Piece by piece. So much of the one before is kept that no copy is cut in two, and that what
/// stands before one can be seen.
void FileSearch::read(OrdinaryFile &file, const QString &path, Keeper keeper, Kind kind)
{
    const qsizetype reach = m_needles.reach();
    qint64 before = 0; // bytes of the file that stood before the buffer
    qsizetype kept = 0;
    qsizetype looked = 0; // where copies were looked for up to now, in the buffer
    const qsizetype already = m_report.copies.size();
    ++m_progress.files;
    for (qint64 all = 0; !m_progress.isStopped;) {
        const qint64 more = file.read(m_buffer.data() + kept, piece, all);
        if (more < 0)
            return miss(Obstacle::CannotRead, path, file.error());
        const QByteArrayView text(m_buffer.constData(), kept + qsizetype(more));
        if (all == 0 && kind == Kind::Named && isBinary(text))
            return;
        all += more;
        m_progress.bytes += more;
        // The system may give less than there is: only nothing at all is the end.
        const bool isEnd = more == 0;
        const qsizetype until = isEnd ? text.size() : std::max(looked, text.size() - reach);
        QList<Match> matches = m_needles.in(text);
        matches.removeIf(
            [looked, until](const Match &match) { return match.at < looked || match.at >= until; });
        take(file, path, keeper, before, matches);
        if (isEnd || m_report.copies.size() - already >= mostCopies)
            return;
        if (all >= mostBytes)
            return miss(Obstacle::TooLarge, path);
        const qsizetype gone = std::max<qsizetype>(0, until - reach);
        kept = text.size() - gone;
        std::memmove(m_buffer.data(), m_buffer.constData() + gone, std::size_t(kept));
        before += gone;
        looked = until - gone;
    }
}

/// Lines are counted only where something was found.
void FileSearch::take(OrdinaryFile &file, const QString &path, Keeper keeper, qint64 offset,
                      const QList<Match> &matches)
{
    if (matches.isEmpty())
        return;
    QByteArray text(piece, '\0');
    for (const Match &match : matches) {
        qint64 line = 1;
        const qint64 end = offset + match.at;
        for (qint64 at = 0; at < end;) {
            const qint64 more = file.read(text.data(), std::min<qint64>(end - at, piece), at);
            if (more <= 0)
                break;
            line += std::count(text.cbegin(), text.cbegin() + more, '\n');
            at += more;
        }
        m_report.copies += {
            .keeper = keeper, .path = path, .line = line, .form = match.form, .token = match.token};
    }
}

void FileSearch::miss(Obstacle obstacle, const QString &path, const QString &detail)
{
    m_report.unread += {.obstacle = obstacle, .path = path, .detail = detail};
}

} // namespace finder
