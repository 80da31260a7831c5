// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/reminder.h"

#include "azuredevops/service.h"
#include "library/standing.h"
#include "wording/standingwords.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace wording {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::Reminder)
};

constexpr int alarmHour = 9;
constexpr qsizetype longestLine = 75; // octets, without the line break (RFC 5545, 3.1)

/// RFC 5545, 3.3.11.
QString escaped(const QString &text)
{
    QString result = plain(text);
    result.replace(u'\\', "\\\\"_L1);
    result.replace(u';', "\\;"_L1);
    return result.replace(u',', "\\,"_L1);
}

QString rotationCommand(const library::Place &place)
{
    return "patwizard rotate "_L1 + shellQuoted(nameOf(place));
}

bool isInsideCharacter(char octet)
{
    return (uchar(octet) & 0xC0) == 0x80;
}

/// One content line, folded between characters.
QByteArray line(const QString &text)
{
    QByteArray left = text.toUtf8();
    QByteArray result;
    qsizetype room = longestLine;
    while (left.size() > room) {
        qsizetype cut = room;
        while (isInsideCharacter(left.at(cut)))
            --cut;
        result += left.left(cut) + "\r\n ";
        left.remove(0, cut);
        room = longestLine - 1; // the blank that begins a continuation counts
    }
    return result + left + "\r\n";
}

/// At alarmHour. An all-day event, and what is relative to it, begins at 00:00 where the calendar
/// is read (RFC 5545, 3.8.6.3).
QByteArray alarm(int days, const QString &summary)
{
    return line(u"BEGIN:VALARM"_s) + line(u"ACTION:DISPLAY"_s) + line("DESCRIPTION:"_L1 + summary)
        + line(u"TRIGGER:-P%1T%2H"_s.arg(days > 1 ? u"%1D"_s.arg(days - 1) : QString())
                   .arg(24 - alarmHour))
        + line(u"END:VALARM"_s);
}

QByteArray event(const library::TokenRecord &record, QDate end, const QDateTime &now,
                 const QList<int> &reminderDays)
{
    const library::Place &place = record.place;
    const QString summary = escaped(Tr::tr("The Azure DevOps token %1 expires").arg(nameOf(place)));
    const QByteArray id
        = QCryptographicHash::hash(place.key().toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString what = escaped(Tr::tr("To rotate it with PAT Wizard before this day, run: %1")
                                     .arg(rotationCommand(place)));
    QByteArray text = line(u"BEGIN:VEVENT"_s)
        + line("UID:"_L1 + QString::fromLatin1(id.left(32)) + "@patwizard"_L1)
        + line("DTSTAMP:"_L1 + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s))
        + line("DTSTART;VALUE=DATE:"_L1 + end.toString(u"yyyyMMdd"_s))
        + line("SUMMARY:"_L1 + summary) + line("DESCRIPTION:"_L1 + what)
        + line("URL:"_L1 + azuredevops::tokenPage(place.organization).toString(QUrl::FullyEncoded))
        + line(u"TRANSP:TRANSPARENT"_s);
    for (const int days : library::reminderDaysOf(record.current, reminderDays)) {
        if (QDateTime(end.addDays(-days), QTime(alarmHour, 0))
            > now) // some calendars ring for what is past
            text += alarm(days, summary);
    }
    return text + line(u"END:VEVENT"_s);
}

} // namespace

QByteArray reminderCalendar(const QList<library::TokenRecord> &records, const QDateTime &now,
                            const QList<int> &days)
{
    QByteArray text = line(u"BEGIN:VCALENDAR"_s) + line(u"VERSION:2.0"_s)
        + line(u"PRODID:-//PAT Wizard//patwizard//EN"_s) + line(u"CALSCALE:GREGORIAN"_s);
    for (const library::TokenRecord &record : records) {
        if (const auto end = library::endOf(record.current))
            text += event(record, *end, now, days);
    }
    return text + line(u"END:VCALENDAR"_s);
}

} // namespace wording
