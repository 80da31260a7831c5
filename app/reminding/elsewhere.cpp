// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

// Where the free desktop's services do not exist: nothing is shown, and nothing happens by itself.

#include "reminding/notification.h"
#include "reminding/reminderswitch.h"

namespace reminding {

Notification::Notification(NotificationText text, std::chrono::milliseconds patience,
                           QObject *parent)
    : Job(parent)
    , m_text(std::move(text))
{
    m_patience.setInterval(patience);
}

Notification::~Notification() = default;

bool Notification::isPossible()
{
    return false;
}

void Notification::run()
{
    Q_EMIT finished(Result(QString()));
}

void Notification::onActionInvoked(uint, const QString &) { }

void Notification::onActivationToken(uint, const QString &) { }

void Notification::onClosed(uint, uint) { }

bool canActByItself()
{
    return false;
}

ByItself actsByItself()
{
    return {};
}

std::optional<QString> actByItself(const ByItself &)
{
    return QStringLiteral("not on this system");
}

} // namespace reminding
