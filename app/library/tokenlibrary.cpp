// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "library/tokenlibrary.h"

#include "async/lockfile.h"
#include "library/recordjson.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace library {
namespace {

using Kind = LibraryError::Kind;

constexpr std::chrono::milliseconds longestWait = 3s; // a change takes milliseconds
constexpr std::chrono::milliseconds pause = 3ms;

/// As it will be read again, which is less fine than it may be now.
Written<TokenRecord> written(const TokenRecord &record, const QJsonObject &before = {})
{
    const QJsonObject json = toJson(record, before);
    return {recordFromJson(json).value_or(record), json};
}

Written<PendingChange> written(const PendingChange &change)
{
    const QJsonObject json = toJson(change);
    return {changeFromJson(json).value_or(change), json};
}

/// The index of what is about @a place; -1 if nothing is.
template<typename T>
qsizetype find(const QList<Written<T>> &all, const Place &place)
{
    const auto found = std::ranges::find_if(
        all, [key = place.key()](const Written<T> &each) { return each.key == key; });
    return found == all.end() ? -1 : std::distance(all.begin(), found);
}

template<typename T>
std::optional<T> valueAt(const QList<Written<T>> &all, qsizetype index)
{
    return index == -1 ? std::nullopt : std::optional(all.at(index).value);
}

template<typename T>
void remove(QList<Written<T>> &all, const Place &place)
{
    all.removeIf([key = place.key()](const Written<T> &each) { return each.key == key; });
}

/// One of the lists of what the file holds.
template<typename T>
using ListOf = QList<Written<T>> LibraryContent::*;

template<typename T>
async::Result<QList<T>, LibraryError> all(const LibraryFile &file, ListOf<T> list)
{
    const auto content = file.look();
    if (!content)
        return content.error();
    QList<T> values;
    values.reserve((content.value().*list).size());
    for (const Written<T> &each : content.value().*list)
        values += each.value;
    return values;
}

/// What is about @a place; nullopt if nothing is.
template<typename T>
async::Result<std::optional<T>, LibraryError> oneAt(const Place &place, const LibraryFile &file,
                                                    ListOf<T> list)
{
    const auto content = file.look();
    if (!content)
        return content.error();
    return valueAt(content.value().*list, find(content.value().*list, place));
}

void apply(const TokenLibrary::Edit &edit, LibraryContent &content, const Place &place)
{
    const qsizetype index = find(content.tokens, place);
    if (index == -1)
        return;
    const Written<TokenRecord> before = content.tokens.at(index);
    TokenRecord record = before.value;
    edit(record);
    content.tokens[index] = written(record, before.json);
}

/// True if no secret is known from @a change alone once there is @a record.
bool covers(const TokenRecord &record, const PendingChange &change)
{
    return unknownTo(record, change.record).isEmpty();
}

/// QLockFile's own waiting doubles its pauses, up to seconds: among several it may never get its
/// turn.
bool take(QLockFile &lock)
{
    if (!async::mayBeLockFile(lock.fileName()))
        return false; // QLockFile would read whatever is there, to its end
    const QDeadlineTimer deadline(longestWait);
    while (!lock.tryLock(0)) {
        if (lock.error() != QLockFile::LockFailedError || deadline.hasExpired())
            return false;
        std::this_thread::sleep_for(pause);
    }
    return true;
}

} // namespace

TokenLibrary::TokenLibrary(const QString &folder)
    : m_file(folder)
{
}

QString TokenLibrary::platformFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

RecordsResult TokenLibrary::records() const
{
    return all(m_file, &LibraryContent::tokens);
}

RecordResult TokenLibrary::record(const Place &place) const
{
    return oneAt(place, m_file, &LibraryContent::tokens);
}

PendingResult TokenLibrary::pending() const
{
    return all(m_file, &LibraryContent::pending);
}

BegunResult TokenLibrary::pending(const Place &place) const
{
    return oneAt(place, m_file, &LibraryContent::pending);
}

LockResult TokenLibrary::lock(const Place &place)
{
    if (!makeFolder())
        return m_file.error(Kind::CannotWrite);
    // The name may hold anything, the hash only what every file system takes.
    const QByteArray hash
        = QCryptographicHash::hash(place.key().toUtf8(), QCryptographicHash::Sha256);
    auto lock = std::make_shared<QLockFile>(
        u"%1/%2.lock"_s.arg(m_file.folder(), QString::fromLatin1(hash.toHex().first(16))));
    // The person may take long to unlock the keychain, longer than Qt's 30 s for stale files: the
    // system's own lock on the file keeps it then. Those 30 s end what a process left that was
    // killed before it had written its name there, or one on another machine.
    if (!async::mayBeLockFile(lock->fileName()))
        return LibraryError{Kind::CannotWrite, lock->fileName(), {}};
    if (!lock->tryLock(0)) {
        return m_file.error(lock->error() == QLockFile::LockFailedError ? Kind::TokenLocked
                                                                        : Kind::CannotWrite);
    }
    return lock;
}

ChangeResult TokenLibrary::begin(const PendingChange &begun)
{
    bool isFree = true;
    const ChangeResult result = change([&](LibraryContent &content) {
        const Place &place = begun.record.place;
        const auto unfinished = valueAt(content.pending, find(content.pending, place));
        isFree = !unfinished || covers(begun.record, *unfinished);
        if (!isFree)
            return;
        remove(content.pending, place);
        content.pending += written(begun);
    });
    return isFree ? result : m_file.error(Kind::Unfinished);
}

ChangeResult TokenLibrary::finish(const Place &place, const Edit &edit)
{
    return change([&](LibraryContent &content) {
        if (edit)
            apply(edit, content, place);
        remove(content.pending, place);
    });
}

ChangeResult TokenLibrary::put(const TokenRecord &record)
{
    return change([&record](LibraryContent &content) {
        if (const qsizetype known = find(content.tokens, record.place); known != -1)
            content.tokens[known] = written(record, content.tokens.at(known).json);
        else
            content.tokens += written(record);
        const auto begun = valueAt(content.pending, find(content.pending, record.place));
        if (begun && covers(record, *begun))
            remove(content.pending, record.place);
    });
}

ChangeResult TokenLibrary::forget(const Place &place)
{
    return change([&place](LibraryContent &content) {
        remove(content.tokens, place);
        remove(content.pending, place);
    });
}

ChangeResult TokenLibrary::update(const Place &place, const Edit &edit)
{
    return change([&](LibraryContent &content) { apply(edit, content, place); });
}

ChangeResult TokenLibrary::update(const QList<Place> &places, const EditOf &edit)
{
    return change([&](LibraryContent &content) {
        for (qsizetype index = 0; index < places.size(); ++index)
            apply([&](TokenRecord &record) { edit(index, record); }, content, places.at(index));
    });
}

bool TokenLibrary::makeFolder() const
{
    if (!QDir().mkpath(m_file.folder()))
        return false;
    QFile::setPermissions(m_file.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return true;
}

ChangeResult TokenLibrary::change(const std::function<void(LibraryContent &)> &change)
{
    if (!makeFolder())
        return m_file.error(Kind::CannotWrite);
    QLockFile lock(file() + ".lock"_L1);
    if (!take(lock)) {
        if (lock.error() == QLockFile::LockFailedError)
            return m_file.error(Kind::Busy);
        return LibraryError{Kind::CannotWrite, lock.fileName(), {}};
    }
    const auto before = m_file.read();
    if (!before)
        return before.error();
    LibraryContent content = before.value();
    change(content);
    if (content == before.value())
        return std::monostate{};
    return m_file.write(content);
}

} // namespace library
