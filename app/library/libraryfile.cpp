// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "library/libraryfile.h"

#include "library/recordjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <filesystem>
#include <optional>
#include <system_error>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace library {
namespace {

using Kind = LibraryError::Kind;

constexpr int currentVersion = 1;
constexpr qint64 largestFile = 16 * 1024 * 1024; // thousands of tokens; more is not ours

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

const QString versionKey = u"version"_s;
const QString tokensKey = u"tokens"_s;
const QString pendingKey = u"pending"_s;

/// True only if there is no such file for certain: the last thing that is there on the way to it is
/// a folder that can be searched. Nobody who may not look, or whose link leads nowhere, is told
/// that nothing is stored.
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

/// nullopt if one of them is not as it should be.
template<typename T>
std::optional<QList<Written<T>>> readAll(const QJsonValue &values,
                                         std::optional<T> (*read)(const QJsonObject &))
{
    if (!values.isArray())
        return std::nullopt;
    QList<Written<T>> found;
    for (const QJsonValue &value : values.toArray()) {
        const QJsonObject json = value.toObject();
        const auto one = read(json);
        if (!one)
            return std::nullopt;
        found += {*one, json};
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
        places += token.value.place.key();
        entries += entriesOf(token.value);
    }
    QStringList changing;
    for (const Written<PendingChange> &change : pending)
        changing += change.value.record.place.key();
    return places.removeDuplicates() + entries.removeDuplicates() + changing.removeDuplicates()
        == 0;
}

template<typename T>
QJsonArray jsonOf(const QList<Written<T>> &all)
{
    QJsonArray values;
    for (const Written<T> &each : all)
        values += each.json;
    return values;
}

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
    if (isAbsent(m_name))
        return LibraryContent{{}, {}, {{versionKey, currentVersion}}};
    QFile file(m_name);
    if (!file.open(QFile::ReadOnly))
        return error(Kind::CannotRead, file.errorString());
    if (file.size() > largestFile)
        return error(Kind::Damaged);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return error(Kind::CannotRead, file.errorString());
    if (!bytes.isEmpty() && bytes == m_bytes)
        return m_content;

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
    return m_content;
}

ChangeResult LibraryFile::write(const LibraryContent &content)
{
    QJsonObject whole = content.rest;
    whole[tokensKey] = jsonOf(content.tokens);
    if (!content.pending.isEmpty())
        whole[pendingKey] = jsonOf(content.pending);
    const QByteArray bytes = QJsonDocument(whole).toJson();

    QSaveFile file(m_name);
    if (!file.open(QFile::WriteOnly))
        return error(Kind::CannotWrite, file.errorString());
    file.setPermissions(ownerOnly);
    file.write(bytes);
    if (const auto trouble = putOnDisk(file))
        return error(Kind::CannotWrite, *trouble);
    if (!file.commit())
        return error(Kind::CannotWrite, file.errorString());
    syncFolder(m_folder);
    m_bytes = bytes;
    m_content = content;
    return std::monostate{};
}

} // namespace library
