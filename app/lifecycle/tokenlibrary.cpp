// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/tokenlibrary.h"

#include "lifecycle/recordjson.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <thread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lifecycle {
namespace {

using Kind = LibraryError::Kind;

constexpr int currentVersion = 1;
constexpr qint64 largestFile = 16 * 1024 * 1024; // thousands of tokens; more is not ours
constexpr std::chrono::milliseconds longestWait = 3s; // a change takes milliseconds

constexpr std::chrono::milliseconds pause = 3ms;

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

const QString tokensKey = u"tokens"_s;
const QString pendingKey = u"pending"_s;

auto find(QJsonArray &records, const StoredToken &place)
{
    return std::find_if(records.begin(), records.end(), [&](const QJsonValue &value) {
        const auto record = recordFromJson(value.toObject());
        return record && record->place.key() == place.key();
    });
}

void put(QJsonArray &records, const TokenRecord &record)
{
    if (const auto known = find(records, record.place); known != records.end())
        *known = toJson(record, (*known).toObject());
    else
        records += toJson(record);
}

void remove(QJsonArray &records, const StoredToken &place)
{
    if (const auto known = find(records, place); known != records.end())
        records.erase(known);
}

void apply(const TokenLibrary::Edit &edit, QJsonArray &records, const StoredToken &place)
{
    const auto known = find(records, place);
    if (known == records.end())
        return;
    TokenRecord record = *recordFromJson((*known).toObject());
    edit(record);
    *known = toJson(record, (*known).toObject());
}

void removePending(QJsonArray &pending, const StoredToken &place)
{
    for (auto each = pending.begin(); each != pending.end();) {
        const auto change = changeFromJson((*each).toObject());
        each = change && change->record.place.key() == place.key() ? pending.erase(each) : each + 1;
    }
}

/// True if no secret is known from @a change alone once there is @a record.
bool covers(const TokenRecord &record, const PendingChange &change)
{
    const QStringList known = entriesOf(record);
    return std::ranges::all_of(entriesOf(change.record),
                               [&known](const QString &entry) { return known.contains(entry); });
}

std::optional<PendingChange> findPending(const QJsonArray &pending, const StoredToken &place)
{
    for (const QJsonValue &value : pending) {
        auto change = changeFromJson(value.toObject());
        if (change && change->record.place.key() == place.key())
            return change;
    }
    return std::nullopt;
}

template<typename Read>
bool areAll(const QJsonValue &values, Read read)
{
    return values.isArray()
        && std::ranges::all_of(values.toArray(), [read](const QJsonValue &value) {
               return read(value.toObject()).has_value();
           });
}

/// QLockFile's own waiting doubles its pauses, up to seconds: among several it may never get its turn.
bool take(QLockFile &lock)
{
    const QDeadlineTimer deadline(longestWait);
    while (!lock.tryLock(0)) {
        if (lock.error() != QLockFile::LockFailedError || deadline.hasExpired())
            return false;
        std::this_thread::sleep_for(pause);
    }
    return true;
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
        return QJsonObject{{u"version"_s, currentVersion}, {tokensKey, QJsonArray()}};
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
    const bool isSound = version.toInt() == currentVersion
        && areAll(content.value(tokensKey), recordFromJson)
        && (!content.contains(pendingKey) || areAll(content.value(pendingKey), changeFromJson));
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
    for (const QJsonValue &value : content.value().value(tokensKey).toArray())
        records += *recordFromJson(value.toObject());
    return records;
}

std::optional<TokenRecord> TokenLibrary::record(const StoredToken &place) const
{
    const auto content = read();
    if (!content)
        return std::nullopt;
    QJsonArray records = content.value().value(tokensKey).toArray();
    const auto known = find(records, place);
    return known == records.end() ? std::nullopt : recordFromJson((*known).toObject());
}

PendingResult TokenLibrary::pending() const
{
    const auto content = read();
    if (!content)
        return content.error();
    QList<PendingChange> pending;
    for (const QJsonValue &value : content.value().value(pendingKey).toArray())
        pending += *changeFromJson(value.toObject());
    return pending;
}

std::optional<PendingChange> TokenLibrary::pending(const StoredToken &place) const
{
    const auto content = read();
    return content ? findPending(content.value().value(pendingKey).toArray(), place) : std::nullopt;
}

ClaimResult TokenLibrary::claim(const StoredToken &place) const
{
    if (!makeFolder())
        return error(Kind::CannotWrite);
    // The name may hold anything, the hash only what every file system takes.
    const QByteArray hash
        = QCryptographicHash::hash(place.key().toUtf8(), QCryptographicHash::Sha256);
    auto lock = std::make_shared<QLockFile>(
        u"%1/%2.lock"_s.arg(m_folder, QString::fromLatin1(hash.toHex().first(16))));
    lock->setStaleLockTime(0); // the person may take long to unlock the keychain
    if (!lock->tryLock(0)) {
        return error(lock->error() == QLockFile::LockFailedError ? Kind::Claimed
                                                                 : Kind::CannotWrite);
    }
    return lock;
}

ChangeResult TokenLibrary::begin(const PendingChange &begun) const
{
    bool isFree = true;
    const ChangeResult result = change([&](QJsonArray &, QJsonArray &pending) {
        const auto unfinished = findPending(pending, begun.record.place);
        isFree = !unfinished || covers(begun.record, *unfinished);
        if (!isFree)
            return;
        removePending(pending, begun.record.place);
        pending += toJson(begun);
    });
    return isFree ? result : error(Kind::Claimed);
}

ChangeResult TokenLibrary::complete(const TokenRecord &record) const
{
    return change([&record](QJsonArray &records, QJsonArray &pending) {
        put(records, record);
        const auto begun = findPending(pending, record.place);
        if (begun && covers(record, *begun))
            removePending(pending, record.place);
    });
}

ChangeResult TokenLibrary::forget(const StoredToken &place) const
{
    return change([&place](QJsonArray &records, QJsonArray &pending) {
        remove(records, place);
        removePending(pending, place);
    });
}

ChangeResult TokenLibrary::abandon(const StoredToken &place) const
{
    return change([&place](QJsonArray &, QJsonArray &pending) { removePending(pending, place); });
}

ChangeResult TokenLibrary::update(const StoredToken &place, const Edit &edit) const
{
    return change([&](QJsonArray &records, QJsonArray &) { apply(edit, records, place); });
}

ChangeResult TokenLibrary::conclude(const StoredToken &place, const Edit &edit) const
{
    return change([&](QJsonArray &records, QJsonArray &pending) {
        apply(edit, records, place);
        removePending(pending, place);
    });
}

bool TokenLibrary::makeFolder() const
{
    if (!QDir().mkpath(m_folder))
        return false;
    QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner);
    return true;
}

ChangeResult
TokenLibrary::change(const std::function<void(QJsonArray &, QJsonArray &)> &change) const
{
    if (!makeFolder())
        return error(Kind::CannotWrite);
    QLockFile lock(m_file + ".lock"_L1);
    if (!take(lock)) {
        return error(lock.error() == QLockFile::LockFailedError ? Kind::Busy
                                                                : Kind::CannotWrite);
    }
    const auto before = read();
    if (!before)
        return before.error();
    QJsonObject content = before.value();
    QJsonArray records = content.value(tokensKey).toArray();
    QJsonArray pending = content.value(pendingKey).toArray();
    change(records, pending);
    content[tokensKey] = records;
    content[pendingKey] = pending;
    if (pending.isEmpty())
        content.remove(pendingKey);
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
    syncFolder(m_folder);
    return std::monostate{};
}

} // namespace lifecycle
