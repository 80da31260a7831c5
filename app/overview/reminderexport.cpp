// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/overviewwindow.h"

#include "wording/reminder.h"
#include "wording/standingwords.h"

#include <QFileDialog>
#include <QSaveFile>

// What the button Export reminder of the window does.

using namespace Qt::Literals::StringLiterals;

namespace overview {

using library::TokenRecord;
using wording::Mark;

void OverviewWindow::exportReminder()
{
    const auto wanted = selected().isEmpty() ? m_table.records() : selected();
    QList<TokenRecord> ending;
    for (const TokenRecord &record : wanted) {
        if (library::endOf(record.current))
            ending += record;
    }
    if (ending.isEmpty()) {
        return say(Mark::Info, tr("There is nothing to be reminded of."),
                   tr("Record when the token expires first."));
    }
    auto *dialog = new QFileDialog(this);
    dialog->setWindowTitle(
        ending.size() == 1
            ? tr("Export the reminder of %1").arg(wording::nameOf(ending.constFirst().place))
            : tr("Export reminders of %n token(s)", nullptr, int(ending.size())));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Calendar files (*.ics)"));
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(u"patwizard.ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, ending](const QString &name) { writeReminders(ending, name); });
    dialog->open();
}

void OverviewWindow::writeReminders(const QList<TokenRecord> &records, const QString &name)
{
    QSaveFile file(name);
    if (file.open(QFile::WriteOnly))
        file.write(wording::reminderCalendar(records, QDateTime::currentDateTimeUtc()));
    if (!file.commit())
        return say(Mark::Refused, tr("%1 cannot be written: %2").arg(name, file.errorString()), {});
    const QString advice = tr("Open it with your calendar.");
    if (records.size() == 1) {
        return sayOf(records.constFirst().place, Mark::Works,
                     tr("The reminder is written: %1").arg(name), advice);
    }
    say(Mark::Works,
        tr("Reminders of %n token(s) are written: %1", nullptr, int(records.size())).arg(name),
        advice);
}

} // namespace overview
