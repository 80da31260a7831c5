// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/reminder.h"

#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using library::TokenRecord;

namespace {

/// A content line as RFC 5545 (3.1) defines it; the value with its escapes undone.
struct Property
{
    QByteArray name; ///< with its parameters
    QString value;
};

/// nullopt, with a failed check, where the text breaks the rules for lines.
std::optional<QList<Property>> parsed(QByteArray text)
{
    if (!text.endsWith("\r\n") || text.count('\n') != text.count("\r\n"))
        return std::nullopt;
    for (const QByteArray &line : text.split('\n')) {
        if (line.size() > 75 + 1
            || !QString::fromUtf8(line).toUtf8().startsWith(line)) // and the CR
            return std::nullopt;
    }
    text.replace("\r\n ", "");
    QList<Property> properties;
    for (const QByteArray &line : text.trimmed().split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 1)
            return std::nullopt;
        QString value;
        const QString raw = QString::fromUtf8(line.mid(colon + 1).trimmed());
        for (qsizetype i = 0; i < raw.size(); ++i)
            value += raw[i] == u'\\' ? raw[++i] : raw[i];
        properties += {line.left(colon), value};
    }
    return properties;
}

QStringList values(const QList<Property> &properties, const QByteArray &name)
{
    QStringList values;
    for (const Property &property : properties) {
        if (property.name == name)
            values += property.value;
    }
    return values;
}

TokenRecord recordFor(const QString &name, std::optional<QDate> expires)
{
    TokenRecord record{
        {azuredevops::Organization::fromText(u"fabrikam"_s).value(), name}, {}, {}, {}};
    record.current.expires = expires;
    return record;
}

QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
}

} // namespace

class tst_Reminder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void givesEachTokenADayWithAlarms();
    void ringsOnlyInTheFuture_data();
    void ringsOnlyInTheFuture();
    void nestsAsACalendarWantsIt();
    void keepsToTheLinesWhateverTheName_data();
    void keepsToTheLinesWhateverTheName();
    void recognisesTheSameTokenAgain();
};

void tst_Reminder::givesEachTokenADayWithAlarms()
{
    const auto calendar = parsed(wording::reminderCalendar(
        {recordFor(u"ci"_s, QDate(2027, 1, 31)), recordFor(u"unknown"_s, std::nullopt)}, noon()));
    QVERIFY(calendar);
    QCOMPARE(values(*calendar, "DTSTART;VALUE=DATE"), QStringList(u"20270131"_s));
    QCOMPARE(values(*calendar, "DTSTAMP"), QStringList(u"20261123T120000Z"_s));
    QCOMPARE(
        values(*calendar, "TRIGGER"),
        QStringList({u"-P29DT15H"_s, u"-P13DT15H"_s, u"-P6DT15H"_s, u"-P2DT15H"_s, u"-PT15H"_s}));
    QCOMPARE(values(*calendar, "SUMMARY"),
             QStringList(u"The Azure DevOps token fabrikam/ci expires"_s));
    QCOMPARE(values(*calendar, "DESCRIPTION").constFirst(),
             u"To rotate it with PAT Wizard before this day, run: patwizard rotate fabrikam/ci"_s);
    const auto command = [](const QString &name) {
        const auto described
            = parsed(wording::reminderCalendar({recordFor(name, QDate(2027, 1, 31))}, noon()));
        return values(*described, "DESCRIPTION").constFirst().section(u": "_s, 1);
    };
    QCOMPARE(command(u"my token"_s), u"patwizard rotate 'fabrikam/my token'"_s);
    QCOMPARE(command(u"$(id)"_s), u"patwizard rotate 'fabrikam/$(id)'"_s);
    QCOMPARE(command(u"a\u2028b\U000E0041"_s), u"patwizard rotate fabrikam/ab"_s);
    QCOMPARE(values(*calendar, "URL"),
             QStringList(u"https://dev.azure.com/fabrikam/_usersSettings/tokens"_s));
}

void tst_Reminder::ringsOnlyInTheFuture_data()
{
    QTest::addColumn<QDateTime>("now"); // local, as the alarms are
    QTest::addColumn<QStringList>("expected");
    const QStringList all{u"-P29DT15H"_s, u"-P13DT15H"_s, u"-P6DT15H"_s, u"-P2DT15H"_s,
                          u"-PT15H"_s};
    const auto at
        = [](QDate day, int hour, int minute) { return QDateTime(day, QTime(hour, minute)); };
    QTest::newRow("long before") << at({2026, 6, 1}, 12, 0) << all;
    QTest::newRow("30 days before, early") << at({2027, 1, 1}, 8, 59) << all;
    QTest::newRow("30 days before, late") << at({2027, 1, 1}, 9, 1) << all.sliced(1);
    QTest::newRow("the day before, early") << at({2027, 1, 30}, 8, 59) << all.sliced(4);
    QTest::newRow("the day before, late") << at({2027, 1, 30}, 9, 1) << QStringList();
    QTest::newRow("over") << at({2027, 3, 1}, 12, 0) << QStringList();
}

void tst_Reminder::ringsOnlyInTheFuture()
{
    QFETCH(const QDateTime, now);
    const auto calendar
        = parsed(wording::reminderCalendar({recordFor(u"ci"_s, QDate(2027, 1, 31))}, now.toUTC()));
    QVERIFY(calendar);
    QTEST(values(*calendar, "TRIGGER"), "expected");
    QCOMPARE(values(*calendar, "DTSTART;VALUE=DATE"), QStringList(u"20270131"_s));
}

void tst_Reminder::nestsAsACalendarWantsIt()
{
    const auto calendar
        = parsed(wording::reminderCalendar({recordFor(u"ci"_s, QDate(2027, 1, 31))}, noon()));
    QVERIFY(calendar);
    QStringList open;
    for (const Property &property : *calendar) {
        if (property.name == "BEGIN")
            open += property.value;
        else if (property.name == "END")
            QCOMPARE(open.takeLast(), property.value);
    }
    QVERIFY(open.isEmpty());
    QCOMPARE(calendar->at(0).value, u"VCALENDAR"_s);
    QCOMPARE(values(*calendar, "VERSION"), QStringList(u"2.0"_s));
    QCOMPARE(values(*calendar, "PRODID").size(), 1);
    QCOMPARE(values(*calendar, "ACTION"), QStringList(5, u"DISPLAY"_s));
}

void tst_Reminder::keepsToTheLinesWhateverTheName_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("characters that mean something") << u"a;b,c\\d:e\"f"_s;
    QTest::newRow("an escape of its own") << u"a\\nb"_s;
    QTest::newRow("long") << QString(100, u'x');
    QTest::newRow("long, two octets each") << QString(100, u'é');
    QTest::newRow("long, three octets each") << QString(100, u'語');
    QTest::newRow("long, four octets each") << u"😀"_s.repeated(50);
}

void tst_Reminder::keepsToTheLinesWhateverTheName()
{
    QFETCH(QString, name);

    const auto calendar
        = parsed(wording::reminderCalendar({recordFor(name, QDate(2027, 1, 31))}, noon()));
    QVERIFY(calendar);
    QCOMPARE(values(*calendar, "SUMMARY"),
             QStringList(u"The Azure DevOps token fabrikam/%1 expires"_s.arg(name)));
}

void tst_Reminder::recognisesTheSameTokenAgain()
{
    const auto idOf = [](const TokenRecord &record, const QDateTime &now) {
        return values(parsed(wording::reminderCalendar({record}, now)).value(), "UID").value(0);
    };
    const QString first = idOf(recordFor(u"ci"_s, QDate(2027, 1, 31)), noon());
    QVERIFY(first.endsWith(u"@patwizard"_s));
    QCOMPARE(idOf(recordFor(u"CI"_s, QDate(2027, 4, 1)), noon().addDays(60)), first);
    QVERIFY(idOf(recordFor(u"other"_s, QDate(2027, 1, 31)), noon()) != first);
}

QTEST_MAIN(tst_Reminder)
#include "tst_reminder.moc"
