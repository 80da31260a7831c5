// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "async/result.h"
#include "reminding/duenotices.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QTimer>

#include <chrono>
#include <utility>

namespace reminding {

/// What is shown, in plain text.
struct NotificationText
{
    QString summary;
    QString body;
    QList<std::pair<QString, QString>> actions; ///< key, and what the button says
    Urgency urgency = Urgency::Normal;
};

/// One notification through org.freedesktop.Notifications: shows it, then waits for what the person
/// does with it, as long as it is there.
///
///     what can it do? ─▶ show ─▶ shown() ─▶ pressed, closed, or too long ─▶ finished(Ended)
///            └────────────┴─no service, or it fails ────────────────────▶ finished(error)
class Notification final : public async::Job
{
    Q_OBJECT

public:
    /// How it ended: the key of the action that was pressed, "default" for a click on it, or
    /// nothing.
    struct Ended
    {
        QString action;
        QString activationToken; ///< for the window that is opened then
    };
    /// What D-Bus says of it; English.
    using Result = async::Result<Ended, QString>;

    /// Waits @a patience for the person.
    Notification(NotificationText text, std::chrono::milliseconds patience,
                 QObject *parent = nullptr);
    ~Notification() override;

    /// True if somebody shows notifications, or can be started for that; asks only the bus.
    [[nodiscard]] static bool isPossible();

Q_SIGNALS:
    void shown();
    void finished(const reminding::Notification::Result &result);

protected:
    void run() override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onClosed(uint id, uint reason);

private:
    void show(const QStringList &capabilities);
    void listen(bool on);
    void hear(uint id, const Ended &ended);
    void end(const Result &result);

    const NotificationText m_text;
    QTimer m_patience;
    uint m_id = 0;
    bool m_isOver = false;
    QHash<uint, QString> m_activationTokens;
    QHash<uint, Ended> m_early; ///< what came before m_id was known
};

} // namespace reminding
