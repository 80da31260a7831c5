// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "async/result.h"
#include "library/tokenlibrary.h"
#include "reminding/noticememory.h"
#include "reminding/notification.h"

#include <QDate>
#include <QHash>

#include <chrono>
#include <functional>
#include <optional>
#include <variant>

namespace reminding {

/// Why nobody was reminded.
struct RemindError
{
    enum class Kind {
        NoService, ///< nothing shows notifications here
        Failed, ///< the detail says what the system said
    };

    Kind kind;
    QString detail;
};

/// What came of a reminder.
struct Reminded
{
    QStringList keys; ///< of the places it was about; empty if nothing was due
    bool wantsRotation = false; ///< the person pressed *Rotate*
    bool wantsWindow = false; ///< the same, or anything else that opens the window
    QString activationToken; ///< for that window
};

using RemindResult = async::Result<Reminded, std::variant<library::LibraryError, RemindError>>;

/// Shows one notification for all that has become due since the last one, and waits for what the
/// person does with it. Reads the library only.
///
///     what is due? ─▶ show ─▶ note it ─▶ wait ─▶ finished(reminded)
///          ├─nothing──────────────────────────────▶ finished(nothing)
///          └─ nobody shows notifications ─────────▶ finished(error)
///
/// "Remind me tomorrow" makes what was shown due again on the next day.
class RemindJob final : public async::Job
{
    Q_OBJECT

public:
    /// @a library must outlive the job. With reminders @a days before an end; @a today tells the
    /// day in UTC; the person has @a patience to press a button.
    RemindJob(const library::TokenLibrary &library, QList<int> days, std::function<QDate()> today,
              std::chrono::milliseconds patience, QObject *parent = nullptr);
    ~RemindJob() override;

Q_SIGNALS:
    void shown(const QString &summary);
    void finished(const reminding::RemindResult &result);

protected:
    void run() override;

private:
    [[nodiscard]] NotificationText textFor(const QList<library::TokenRecord> &records);
    void note(std::optional<QDate> again = {});
    void onShown(const QString &summary);
    void onEnded(const Notification::Result &result);
    void fail(RemindError::Kind kind, const QString &detail = {});

    const library::TokenLibrary &m_library;
    const QList<int> m_days;
    const std::function<QDate()> m_today;
    const std::chrono::milliseconds m_patience;
    NoticeMemory m_memory;
    QHash<QString, QStringList> m_due; ///< by place
    QStringList m_keys; ///< of these, in the order of the library
    bool m_mustSave = false; ///< the memory has forgotten something
    async::JobPtr<Notification> m_notification;
};

} // namespace reminding
