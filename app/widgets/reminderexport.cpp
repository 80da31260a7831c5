// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/reminderexport.h"

#include "library/durablewrite.h"
#include "library/standing.h"
#include "wording/reminder.h"
#include "wording/standingwords.h"

#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace widgets {

using library::TokenRecord;
using wording::Mark;

ReminderExport::ReminderExport(QWidget &window)
    : m_window(window)
{
}

void ReminderExport::start(const QList<TokenRecord> &records, const QList<int> &days)
{
    QList<TokenRecord> ending;
    for (const TokenRecord &record : records) {
        if (library::endOf(record.current))
            ending += record;
    }
    if (ending.isEmpty()) {
        Q_EMIT ended({Mark::Info,
                      tr("There is nothing to be reminded of."),
                      tr("Record when the token expires first."),
                      {}});
        return;
    }
    auto *dialog = new QFileDialog(&m_window);
    dialog->setWindowTitle(
        ending.size() == 1
            ? tr("Export the reminder of %1").arg(wording::nameOf(ending.constFirst().place))
            : tr("Export reminders of %n token(s)", nullptr, int(ending.size())));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Calendar files (*.ics)"));
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"patwizard.ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, ending, days](const QString &name) { write(ending, days, name); });
    dialog->open();
}

void ReminderExport::write(const QList<TokenRecord> &records, const QList<int> &days,
                           const QString &name)
{
    const auto calendar = wording::reminderCalendar(records, QDateTime::currentDateTimeUtc(), days);
    if (const auto trouble = library::writeDurably(name, calendar)) {
        Q_EMIT ended({Mark::Refused, tr("%1 cannot be written: %2").arg(name, *trouble), {}, {}});
        return;
    }
    const QString advice = tr("Open it with your calendar.");
    if (records.size() == 1) {
        const library::Place &place = records.constFirst().place;
        Q_EMIT ended({Mark::Works,
                      tr("%1: The reminder is written: %2").arg(wording::nameOf(place), name),
                      advice,
                      {place.key()}});
        return;
    }
    Q_EMIT ended(
        {Mark::Works,
         tr("Reminders of %n token(s) are written: %1", nullptr, int(records.size())).arg(name),
         advice,
         {}});
}

} // namespace widgets
