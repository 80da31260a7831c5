// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/floodwatch.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#ifdef Q_OS_LINUX
#include <filesystem>
#include <system_error>

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#endif

using namespace std::chrono_literals;

namespace azuredevops {
namespace {

// So much may be underway of an answer: Qt reads ahead of whoever takes it, 2.7 MiB of each of
// several large bodies in a busy program.
constexpr qint64 usual = 4 * 1024 * 1024;

} // namespace

FloodWatch::FloodWatch()
{
    m_timer.setInterval(100ms);
    // Queued: first everybody hears what Qt has to tell by now.
    connect(&m_timer, &QTimer::timeout, this, &FloodWatch::look, Qt::QueuedConnection);
}

void FloodWatch::begin(const QObject *who)
{
    if (m_waiting.isEmpty()) {
        static_cast<void>(newlyRead());
        m_untold = 0;
        m_timer.start();
    }
    m_waiting.insert(who, {});
}

void FloodWatch::end(const QObject *who)
{
    m_waiting.remove(who);
    if (m_waiting.isEmpty())
        m_timer.stop();
}

void FloodWatch::told(const QObject *who, qint64 bytes)
{
    m_untold -= bytes;
    m_waiting[who] = std::chrono::steady_clock::now();
}

void FloodWatch::look()
{
    // What was told by now had been read: it does not make up for what is still to come.
    m_untold = std::max<qint64>(m_untold + newlyRead(), 0);
    const Moment calm = m_calm;
    const bool isFlood = m_untold > usual * (m_waiting.size() + 1);
    if (isFlood)
        m_untold = 0;
    if (m_untold < usual)
        m_calm = std::chrono::steady_clock::now();
    if (!isFlood)
        return;
    for (const auto &[who, last] : QHash(m_waiting).asKeyValueRange()) {
        if (last <= calm)
            Q_EMIT flooded(who);
    }
}

/// Since the last time, from all TCP connections of this process.
qint64 FloodWatch::newlyRead()
{
    qint64 sum = 0;
#ifdef Q_OS_LINUX
    QHash<quint64, qint64> connections; // only those that are still open
    std::error_code error;
    for (std::filesystem::directory_iterator each("/proc/self/fd", error), end;
         !error && each != end; each.increment(error)) {
        const int descriptor = std::atoi(each->path().filename().c_str());
        tcp_info info{};
        socklen_t size = sizeof info;
        struct stat file = {};
        int waiting = 0; // in the system, which bounds it
        if (getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0
            || ioctl(descriptor, FIONREAD, &waiting) != 0 || fstat(descriptor, &file) != 0)
            continue;
        const qint64 read = qint64(info.tcpi_bytes_received) - waiting;
        sum += std::max<qint64>(read - m_read.value(file.st_ino), 0);
        connections.insert(file.st_ino, read);
    }
    m_read = std::move(connections);
#endif
    return sum;
}

} // namespace azuredevops
