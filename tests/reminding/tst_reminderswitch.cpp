// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "reminding/reminderswitch.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusError>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using reminding::actByItself;
using reminding::actsByItself;
using reminding::ByItself;

namespace {

QString autostartEntry()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + "/autostart/patwizard-remind.desktop"_L1;
}

} // namespace

/// A systemd of the person's own that knows the program's timers.
class Systemd : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.systemd1.Manager")

public:
    QHash<QString, bool> enabled{{u"patwizard-remind.timer"_s, false},
                                 {u"patwizard-check.timer"_s, false}};
    QStringList running;

public Q_SLOTS:
    QString GetUnitFileState(const QString &unit)
    {
        if (!enabled.contains(unit))
            sendErrorReply(u"org.freedesktop.DBus.Error.FileNotFound"_s, unit);
        return enabled.value(unit) ? u"enabled"_s : u"disabled"_s;
    }
    bool EnableUnitFiles(const QStringList &units, bool runtime, bool)
    {
        for (const QString &unit : units)
            enabled[unit] = !runtime;
        return true;
    }
    void DisableUnitFiles(const QStringList &units, bool)
    {
        for (const QString &unit : units)
            enabled[unit] = false;
    }
    void Reload() { }
    void StartUnit(const QString &unit, const QString &) { running += unit; }
    void StopUnit(const QString &unit, const QString &) { running.removeAll(unit); }
};

/// It answers on a thread of its own, for the program waits for it.
struct Manager
{
    Manager()
    {
        systemd.moveToThread(&thread);
        thread.start();
        bus.registerObject(u"/org/freedesktop/systemd1"_s, &systemd,
                           QDBusConnection::ExportAllSlots);
        if (!bus.registerService(u"org.freedesktop.systemd1"_s))
            qFatal("there is a systemd");
    }
    ~Manager()
    {
        bus.unregisterService(u"org.freedesktop.systemd1"_s);
        bus.unregisterObject(u"/org/freedesktop/systemd1"_s);
        bus = QDBusConnection(QString());
        QDBusConnection::disconnectFromBus(u"systemd"_s);
        thread.quit();
        thread.wait();
    }

    QThread thread;
    Systemd systemd;
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"systemd"_s);
};

/// What happens by itself is switched on and off where the system has it.
class tst_ReminderSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QFile::remove(autostartEntry()); }

    void isOffUntilSomebodySaysYes();
    void usesAnAutostartEntryWithoutSystemd();
    void usesTimersWhereSystemdHasThem();
    void usesAnAutostartEntryWhereSystemdHasNoTimers();
    void neverUsesBoth();
    void saysWhatIsInTheWay();
};

void tst_ReminderSwitch::isOffUntilSomebodySaysYes()
{
    QCOMPARE(actsByItself(), ByItself());
    QVERIFY(!QFile::exists(autostartEntry()));
}

void tst_ReminderSwitch::usesAnAutostartEntryWithoutSystemd()
{
    for (const ByItself wanted : {ByItself{true, false}, ByItself{true, true}, ByItself{}}) {
        QCOMPARE(actByItself(wanted), std::nullopt);
        QCOMPARE(actsByItself(), wanted);
        QCOMPARE(QFile::exists(autostartEntry()), wanted.reminds);
    }
}

void tst_ReminderSwitch::usesTimersWhereSystemdHasThem()
{
    Manager manager;
    QCOMPARE(actByItself({true, false}), std::nullopt);
    QCOMPARE(actsByItself(), (ByItself{true, false}));
    QCOMPARE(manager.systemd.running, QStringList{u"patwizard-remind.timer"_s});
    QVERIFY(!QFile::exists(autostartEntry()));
    QCOMPARE(actByItself({true, true}), std::nullopt);
    QCOMPARE(actsByItself(), (ByItself{true, true}));
    QCOMPARE(actByItself({}), std::nullopt);
    QCOMPARE(actsByItself(), ByItself());
    QVERIFY(manager.systemd.running.isEmpty());
}

void tst_ReminderSwitch::usesAnAutostartEntryWhereSystemdHasNoTimers()
{
    Manager manager;
    manager.systemd.enabled.clear();
    QCOMPARE(actByItself({true, false}), std::nullopt);
    QVERIFY(QFile::exists(autostartEntry()));
    QCOMPARE(actsByItself(), (ByItself{true, false}));
}

void tst_ReminderSwitch::neverUsesBoth()
{
    QCOMPARE(actByItself({true, false}), std::nullopt);
    Manager manager; // the package has been installed since
    QCOMPARE(actByItself({true, false}), std::nullopt);
    QVERIFY(!QFile::exists(autostartEntry()));
    QVERIFY(manager.systemd.enabled.value(u"patwizard-remind.timer"_s));
}

void tst_ReminderSwitch::saysWhatIsInTheWay()
{
    const QString folder = QFileInfo(autostartEntry()).path();
    QVERIFY(QDir(folder).removeRecursively());
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    QVERIFY(actByItself({true, false}).has_value());
    QVERIFY(inTheWay.remove());
}

QTEST_GUILESS_MAIN(tst_ReminderSwitch)
#include "tst_reminderswitch.moc"
