// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QFileSystemWatcher>
#include <QTimer>

#include <functional>

namespace overview {

/// Notices when another process has changed the library, and when a day has passed.
class LibraryWatch final : public QObject
{
    Q_OBJECT

public:
    /// Watches the folder of @a file, which need not be there yet. @a today is asked for the day.
    LibraryWatch(const QString &file, std::function<QDate()> today, QObject *parent = nullptr);

    /// To be called after each look at the library: a folder that has been made since is watched
    /// from then on.
    void lookedAt();
    /// Looks whether a day has passed; does so by itself once a minute.
    void lookAtClock();

Q_SIGNALS:
    /// Not more often than every 150 ms, however many changes there were.
    void changed();

private:
    const QString m_folder;
    const std::function<QDate()> m_today;
    QDate m_day;
    QFileSystemWatcher m_watcher;
    QTimer m_settling;
    QTimer m_minute;
};

} // namespace overview
