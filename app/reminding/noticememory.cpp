// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "reminding/noticememory.h"

#include "async/filecontent.h"
#include "async/lockfile.h"
#include "library/durablewrite.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

using namespace Qt::Literals::StringLiterals;

namespace reminding {
namespace {

constexpr qint64 largest = 16 * 1024 * 1024;

} // namespace

NoticeMemory::NoticeMemory(const QString &folder)
    : m_file(folder + "/notices.json"_L1)
{
    load();
}

NoticeMemory::~NoticeMemory() = default;

void NoticeMemory::load()
{
    m_shown.clear();
    const auto content = async::contentOf(m_file, largest);
    const QJsonObject shown
        = QJsonDocument::fromJson(content.value_or({})).object()["shown"_L1].toObject();
    for (auto place = shown.begin(); place != shown.end(); ++place) {
        const QJsonObject notices = place->toObject();
        for (auto notice = notices.begin(); notice != notices.end(); ++notice)
            m_shown[place.key()][notice.key()]
                = QDate::fromString(notice->toString(), Qt::ISODate); // null for good
    }
}

bool NoticeMemory::lock()
{
    const QString name = m_file + ".lock"_L1;
    if (!async::mayBeLockFile(name) || !QDir().mkpath(QFileInfo(m_file).path()))
        return false;
    m_lock = std::make_unique<QLockFile>(name);
    if (!m_lock->tryLock(2000))
        return false;
    load();
    return true;
}

void NoticeMemory::unlock()
{
    m_lock.reset();
}

bool NoticeMemory::isDue(const QString &place, const QString &notice, QDate today) const
{
    const auto notices = m_shown.value(place);
    const auto found = notices.find(notice);
    return found == notices.end() || (found->isValid() && *found <= today);
}

void NoticeMemory::note(const QString &place, const QString &notice, std::optional<QDate> again)
{
    m_shown[place][notice] = again.value_or(QDate());
}

bool NoticeMemory::forgetOthers(const QHash<QString, QStringList> &standing)
{
    auto forgotten = m_shown.removeIf(
        [&standing](const auto &place) { return !standing.contains(place.key()); });
    for (auto place = m_shown.begin(); place != m_shown.end(); ++place) {
        // A day of reminding that went by never comes again, whatever the clock does.
        forgotten += place->removeIf([&](const auto &notice) {
            return !notice.key().startsWith("end "_L1)
                && !standing[place.key()].contains(notice.key());
        });
    }
    return forgotten > 0;
}

std::optional<QString> NoticeMemory::save() const
{
    QJsonObject shown;
    for (auto place = m_shown.begin(); place != m_shown.end(); ++place) {
        QJsonObject notices;
        for (auto notice = place->begin(); notice != place->end(); ++notice)
            notices[notice.key()] = notice->toString(Qt::ISODate);
        shown[place.key()] = notices;
    }
    const QJsonObject whole{{u"version"_s, 1}, {u"shown"_s, shown}};
    return library::writeDurably(m_file, QJsonDocument(whole).toJson(),
                                 QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace reminding
