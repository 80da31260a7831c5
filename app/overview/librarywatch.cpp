// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/librarywatch.h"

#include <QFileInfo>

#include <utility>

using namespace std::chrono_literals;

namespace overview {

LibraryWatch::LibraryWatch(const QString &file, std::function<QDate()> today, QObject *parent)
    : QObject(parent)
    , m_folder(QFileInfo(file).path())
    , m_today(std::move(today))
    , m_day(m_today())
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(150ms);
    connect(&m_settling, &QTimer::timeout, this, &LibraryWatch::changed);
    // The folder, not the file: each change puts another file in its place.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_settling.isActive())
            m_settling.start();
    });
    connect(&m_minute, &QTimer::timeout, this, &LibraryWatch::lookAtClock);
    m_minute.start(1min);
}

void LibraryWatch::lookedAt()
{
    if (m_watcher.directories().isEmpty() && QFileInfo(m_folder).isDir())
        m_watcher.addPath(m_folder);
}

void LibraryWatch::lookAtClock()
{
    const QDate day = m_today();
    if (std::exchange(m_day, day) != day)
        Q_EMIT changed();
}

} // namespace overview
