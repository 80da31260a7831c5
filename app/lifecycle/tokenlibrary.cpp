// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/tokenlibrary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lifecycle {
namespace {

using Kind = LibraryError::Kind;

constexpr int currentVersion = 1;
constexpr qint64 largestFile = 16 * 1024 * 1024; // thousands of tokens; more is not ours
constexpr std::chrono::milliseconds longestWait = 3s; // a change takes milliseconds

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

bool isOf(const QJsonValue &value, const StoredToken &place)
{
    const auto record = recordFromJson(value.toObject());
    return record && record->place.key() == place.key();
}

auto find(QJsonArray &records, const StoredToken &place)
{
    return std::find_if(records.begin(), records.end(),
                        [&](const QJsonValue &value) { return isOf(value, place); });
}

} // namespace

TokenLibrary::TokenLibrary(const QString &folder)
    : m_folder(folder)
    , m_file(folder + "/tokens.json"_L1)
{
}

QString TokenLibrary::platformFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

LibraryError TokenLibrary::error(Kind kind, const QString &detail) const
{
    return {kind, QDir::toNativeSeparators(m_file), detail};
}

async::Result<QJsonObject, LibraryError> TokenLibrary::read() const
{
    QFile file(m_file);
    const QFileInfo folder(m_folder);
    if (!file.exists() && (folder.isDir() || !folder.exists()))
        return QJsonObject{{u"version"_s, currentVersion}, {u"tokens"_s, QJsonArray()}};
    if (!file.open(QFile::ReadOnly))
        return error(Kind::CannotRead, file.errorString());
    if (file.size() > largestFile)
        return error(Kind::Damaged);
    const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
    if (file.error() != QFile::NoError)
        return error(Kind::CannotRead, file.errorString());

    const QJsonValue version = content.value(u"version"_s);
    if (version.toInt() > currentVersion)
        return error(Kind::Newer);
    const QJsonArray records = content.value(u"tokens"_s).toArray();
    const bool isSound = version.toInt() == currentVersion
        && content.value(u"tokens"_s).isArray()
        && std::ranges::all_of(records, [](const QJsonValue &value) {
               return recordFromJson(value.toObject()).has_value();
           });
    if (!isSound)
        return error(Kind::Damaged);
    return content;
}

RecordsResult TokenLibrary::records() const
{
    const auto content = read();
    if (!content)
        return content.error();
    QList<TokenRecord> records;
    for (const QJsonValue &value : content.value().value(u"tokens"_s).toArray())
        records += *recordFromJson(value.toObject());
    return records;
}

ChangeResult TokenLibrary::put(const TokenRecord &record) const
{
    return change([&record](QJsonArray &records) {
        if (const auto known = find(records, record.place); known != records.end())
            *known = toJson(record, (*known).toObject());
        else
            records += toJson(record);
    });
}

ChangeResult TokenLibrary::remove(const StoredToken &place) const
{
    return change([&place](QJsonArray &records) {
        if (const auto known = find(records, place); known != records.end())
            records.erase(known);
    });
}

ChangeResult TokenLibrary::note(const StoredToken &place,
                                const azuredevops::CheckReport &report) const
{
    return change([&](QJsonArray &records) {
        const auto known = find(records, place);
        if (known == records.end())
            return;
        TokenRecord record = *recordFromJson((*known).toObject());
        record.note(report);
        *known = toJson(record, (*known).toObject());
    });
}

ChangeResult TokenLibrary::change(const Change &change) const
{
    if (!QDir().mkpath(m_folder))
        return error(Kind::CannotWrite);
    QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner);
    QLockFile lock(m_file + ".lock"_L1);
    if (!lock.tryLock(int(longestWait.count()))) {
        return error(lock.error() == QLockFile::LockFailedError ? Kind::Busy
                                                                : Kind::CannotWrite);
    }
    const auto before = read();
    if (!before)
        return before.error();
    QJsonObject content = before.value();
    QJsonArray records = content.value(u"tokens"_s).toArray();
    change(records);
    content[u"tokens"_s] = records;
    if (content == before.value())
        return std::monostate{};
    return write(content);
}

ChangeResult TokenLibrary::write(const QJsonObject &content) const
{
    QSaveFile file(m_file);
    if (!file.open(QFile::WriteOnly))
        return error(Kind::CannotWrite, file.errorString());
    file.setPermissions(ownerOnly);
    file.write(QJsonDocument(content).toJson());
    if (!file.commit())
        return error(Kind::CannotWrite, file.errorString());
    return std::monostate{};
}

} // namespace lifecycle
