// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace azuredevops {

/// Notices a flood of which Qt tells nobody: it collects header fields and the extensions of chunks
/// until they end, however much that is. What this process has read from its TCP connections is
/// compared with what those who wait for an answer were told of.
///
/// Elsewhere than on Linux it notices nothing, and such an answer ends at the deadline.
class FloodWatch final : public QObject
{
    Q_OBJECT

public:
    FloodWatch();

    /// From now on @a who waits for an answer, and no more. It looks only while somebody does.
    void begin(const QObject *who);
    void end(const QObject *who);

    /// @a who has been told of @a bytes of its answer; rather too many than too few.
    void told(const QObject *who, qint64 bytes);

Q_SIGNALS:
    /// Far more comes in than anybody is told of, and @a who has been told nothing since that
    /// began: its answer is the flood, or nothing tells it from one that is.
    void flooded(const QObject *who);

private:
    using Moment = std::chrono::steady_clock::time_point;

    void look();
    [[nodiscard]] qint64 newlyRead();

    QTimer m_timer;
    QHash<const QObject *, Moment> m_waiting; ///< when it was last told anything; 0 if never
    qint64 m_untold = 0; ///< bytes
    Moment m_calm; ///< when all that was read, or nearly, was last accounted for
    QHash<quint64, qint64> m_read; ///< bytes, by the inode of the connection
};

} // namespace azuredevops
