// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "library/libraryfile.h"

#include "async/filecontent.h"
#include "library/durablewrite.h"
#include "library/recordjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace library {
namespace {

using Kind = LibraryError::Kind;

constexpr int currentVersion = 1;
constexpr qint64 largestFile = 16 * 1024 * 1024; // thousands of tokens; more is not ours

/// Kept free of additions: a removal, too, is written down before it begins.
constexpr qint64 roomForRemovals = 1024 * 1024;

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

const QString versionKey = u"version"_s;
const QString tokensKey = u"tokens"_s;
const QString pendingKey = u"pending"_s;

/// nullopt if one of them is not as it should be.
template<typename T>
std::optional<QList<Written<T>>> readAll(const QJsonValue &values,
                                         std::optional<T> (*read)(const QJsonObject &))
{
    if (!values.isArray())
        return std::nullopt;
    QList<Written<T>> found;
    const QJsonArray array = values.toArray();
    found.reserve(array.size());
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        auto one = read(json);
        if (!one)
            return std::nullopt;
        found += {std::move(*one), json};
    }
    return found;
}

/// No two are about one place, and no two tokens share an entry: whatever is done to one of them
/// would be done to the other.
bool areDistinct(const QList<Written<TokenRecord>> &tokens,
                 const QList<Written<PendingChange>> &pending)
{
    QStringList places;
    QStringList entries;
    for (const Written<TokenRecord> &token : tokens) {
        places += token.key;
        entries += entriesOf(token.value);
    }
    QStringList changing;
    for (const Written<PendingChange> &change : pending)
        changing += change.key;
    return places.removeDuplicates() + entries.removeDuplicates() + changing.removeDuplicates()
        == 0;
}

/// Whether one of @a pending adds a token, or what is more.
bool isForMore(const QList<Written<PendingChange>> &pending)
{
    return std::ranges::any_of(pending, [](const Written<PendingChange> &change) {
        return change.value.kind == PendingChange::Kind::Add
            || change.value.kind == PendingChange::Kind::Replace;
    });
}

template<typename T>
QJsonArray jsonOf(const QList<Written<T>> &all)
{
    QJsonArray values;
    for (const Written<T> &each : all)
        values += each.json;
    return values;
}

} // namespace

/// A file as it was at a moment. Held open, so that no later one can have its number on the disk.
class SeenFile
{
public:
    explicit SeenFile(const QString &name)
#ifdef Q_OS_UNIX
        : m_handle(open(QFile::encodeName(name).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC))
    {
        if (m_handle == -1 || fstat(m_handle, &m_then) != 0)
            m_then = {};
    }
    ~SeenFile()
    {
        if (m_handle != -1)
            close(m_handle);
    }
#else
    {
        Q_UNUSED(name)
    }
#endif
    Q_DISABLE_COPY_MOVE(SeenFile)

    /// False also where it cannot be told.
    [[nodiscard]] bool isStillAt([[maybe_unused]] const QString &name) const
    {
#ifdef Q_OS_UNIX
        struct stat now;
        return m_handle != -1 && stat(QFile::encodeName(name).constData(), &now) == 0
            && now.st_dev == m_then.st_dev && now.st_ino == m_then.st_ino
            && now.st_size == m_then.st_size && isSame(timeOf(now), timeOf(m_then));
#else
        return false;
#endif
    }

private:
#ifdef Q_OS_UNIX
    static timespec timeOf(const struct stat &status)
    {
#ifdef Q_OS_DARWIN
        return status.st_ctimespec;
#else
        return status.st_ctim;
#endif
    }
    static bool isSame(const timespec &one, const timespec &other)
    {
        return one.tv_sec == other.tv_sec && one.tv_nsec == other.tv_nsec;
    }

    const int m_handle;
    struct stat m_then
    {
    };
#endif
};

LibraryFile::LibraryFile(const QString &folder)
    : m_folder(folder)
    , m_name(folder + "/tokens.json"_L1)
{
}

LibraryError LibraryFile::error(Kind kind, const QString &detail) const
{
    return {kind, QDir::toNativeSeparators(m_name), detail};
}

async::Result<LibraryContent, LibraryError> LibraryFile::read() const
{
    if (async::isAbsent(m_name))
        return LibraryContent{{}, {}, {{versionKey, currentVersion}}};
    const auto seen = std::make_shared<const SeenFile>(m_name);
    const auto found = async::contentOf(m_name, largestFile);
    if (!found) {
        const bool isTooLarge = found.error().kind == async::FileError::Kind::TooLarge;
        return error(isTooLarge ? Kind::Damaged : Kind::CannotRead, found.error().detail);
    }
    const QByteArray &bytes = found.value();
    if (!bytes.isEmpty() && bytes == m_bytes) {
        m_seen = seen;
        return m_content;
    }

    QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    const QJsonValue version = whole.value(versionKey);
    if (version.toInt() > currentVersion)
        return error(Kind::Newer);
    const auto tokens = readAll(whole.take(tokensKey), recordFromJson);
    const auto pending = whole.contains(pendingKey)
        ? readAll(whole.take(pendingKey), changeFromJson)
        : QList<Written<PendingChange>>();
    if (version.toInt() != currentVersion || !tokens || !pending || !areDistinct(*tokens, *pending))
        return error(Kind::Damaged);
    m_bytes = bytes;
    m_content = {*tokens, *pending, whole};
    m_seen = seen;
    return m_content;
}

async::Result<LibraryContent, LibraryError> LibraryFile::look() const
{
    if (m_seen && m_seen->isStillAt(m_name))
        return m_content;
    return read();
}

/// What read() asks, of all that is not as it was read.
bool LibraryFile::isReadable(const LibraryContent &content) const
{
    const auto isNew = [](const auto &each, const auto &before, qsizetype index) {
        return index >= before.size() || before.at(index).json != each.json;
    };
    for (qsizetype i = 0; i < content.tokens.size(); ++i) {
        const auto &token = content.tokens.at(i);
        if (isNew(token, m_content.tokens, i) && !recordFromJson(token.json))
            return false;
    }
    for (qsizetype i = 0; i < content.pending.size(); ++i) {
        const auto &change = content.pending.at(i);
        if (isNew(change, m_content.pending, i) && !changeFromJson(change.json))
            return false;
    }
    return areDistinct(content.tokens, content.pending);
}

ChangeResult LibraryFile::write(const LibraryContent &content)
{
    QJsonObject whole = content.rest;
    whole[tokensKey] = jsonOf(content.tokens);
    if (!content.pending.isEmpty())
        whole[pendingKey] = jsonOf(content.pending);
    const QByteArray bytes = QJsonDocument(whole).toJson();
    if (bytes.size() > largestFile - (isForMore(content.pending) ? roomForRemovals : 0))
        return error(Kind::TooLarge);
    if (!isReadable(content))
        return error(Kind::CannotWrite, u"not to be read again"_s);

    if (const auto trouble = writeDurably(m_name, bytes, ownerOnly))
        return error(Kind::CannotWrite, *trouble);
    m_bytes = bytes;
    m_content = content;
    m_seen = std::make_shared<const SeenFile>(m_name);
    return std::monostate{};
}

} // namespace library
