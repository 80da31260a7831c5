// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/remindcommand.h"

#include "cli/stored.h"
#include "cli/terminal.h"
#include "reminding/reminderswitch.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace cli {
namespace {

using library::TokenRecord;
using wording::CommandTrouble;

// Until then the person may press a button; the next reminder comes a day later.
constexpr auto patience = 20h;
constexpr qint64 checkedAgainAfter = 7; // days

QDate todayUtc()
{
    return QDateTime::currentDateTimeUtc().date();
}

bool wasCheckedLately(const TokenRecord &record)
{
    const auto &check = record.current.lastCheck;
    return check && check->at.date().daysTo(todayUtc()) < checkedAgainAfter;
}

} // namespace

void RemindCommand::run()
{
    switch (m_request.reminders) {
    case Reminders::On: return switchTo(true);
    case Reminders::Off: return switchTo(false);
    case Reminders::Status: return tellStatus();
    case Reminders::Show: break;
    }
    if (m_request.check)
        check();
    else
        remind();
}

void RemindCommand::switchTo(bool on)
{
    if (const auto trouble = reminding::actByItself({on, on && m_request.check})) {
        complain({}, CommandTrouble{CommandTrouble::Kind::RemindersNotSwitched, *trouble});
        return Q_EMIT finished(ExitCode::OwnError);
    }
    tellStatus();
}

void RemindCommand::tellStatus()
{
    const auto [reminds, checks] = reminding::actsByItself();
    const bool printed = printLine(reminds ? tr("Reminders are on.") : tr("Reminders are off."))
        && printLine(checks ? tr("The weekly check of the stored tokens is on.")
                            : tr("The weekly check of the stored tokens is off."));
    Q_EMIT finished(printed ? ExitCode::Success : ExitCode::OwnError);
}

/// One attempt, silent whatever comes of it: the library knows, and the reminder tells of it.
void RemindCommand::check()
{
    const auto known = m_services.library.records();
    auto records = known.value_or({});
    records.removeIf(wasCheckedLately);
    if (records.isEmpty())
        return remind();
    using lifecycle::CheckAllJob;
    m_check.reset(new CheckAllJob(m_services, records, std::nullopt));
    connect(m_check.get(), &CheckAllJob::finished, this, &RemindCommand::remind);
    m_check->start();
}

void RemindCommand::remind()
{
    using reminding::RemindJob;
    m_remind.reset(
        new RemindJob(m_services.library, m_services.choices.reminderDays, todayUtc, patience));
    connect(m_remind.get(), &RemindJob::shown, this, [](const QString &summary) { tell(summary); });
    connect(m_remind.get(), &RemindJob::finished, this, &RemindCommand::onReminded);
    m_remind->start();
}

void RemindCommand::onReminded(const reminding::RemindResult &result)
{
    if (result) {
        if (result.value().wantsWindow)
            openWindow(result.value());
        return Q_EMIT finished(ExitCode::Success);
    }
    if (const auto *error = std::get_if<library::LibraryError>(&result.error())) {
        complain({}, *error);
    } else {
        using Kind = reminding::RemindError::Kind;
        const auto &trouble = std::get<reminding::RemindError>(result.error());
        complain({},
                 CommandTrouble{trouble.kind == Kind::NoService
                                    ? CommandTrouble::Kind::NoNotificationService
                                    : CommandTrouble::Kind::NotReminded,
                                trouble.detail});
    }
    Q_EMIT finished(ExitCode::OwnError);
}

/// A program of its own: a window outlives the reminder.
void RemindCommand::openWindow(const reminding::Reminded &reminded)
{
    QProcess window;
    window.setProgram(QCoreApplication::applicationFilePath());
    QStringList words;
    if (reminded.wantsRotation)
        words += u"rotate"_s;
    if (reminded.wantsRotation && reminded.keys.size() == 1)
        words += reminded.keys.constFirst();
    window.setArguments(words);
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!reminded.activationToken.isEmpty()) {
        environment.insert(u"XDG_ACTIVATION_TOKEN"_s, reminded.activationToken);
        environment.insert(u"DESKTOP_STARTUP_ID"_s, reminded.activationToken);
    }
    window.setProcessEnvironment(environment);
    window.startDetached();
}

} // namespace cli
