// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "reminding/reminderswitch.h"

#include "async/filecontent.h"
#include "library/durablewrite.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QVariantList>

using namespace Qt::Literals::StringLiterals;

namespace reminding {
namespace {

const auto systemd = u"org.freedesktop.systemd1"_s;
const auto remindTimer = u"patwizard-remind.timer"_s;
const auto checkTimer = u"patwizard-check.timer"_s;
constexpr int patience = 3000; // milliseconds, for each answer

/// A question to the person's systemd; an error message if there is none.
QDBusMessage ask(const QString &method, const QVariantList &arguments = {})
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    auto call = QDBusMessage::createMethodCall(systemd, u"/org/freedesktop/systemd1"_s,
                                               u"org.freedesktop.systemd1.Manager"_s, method);
    call.setArguments(arguments);
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(systemd).value())
        return call.createErrorReply(QDBusError::ServiceUnknown, systemd);
    return bus.call(call, QDBus::Block, patience);
}

bool isGood(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ReplyMessage;
}

QString stateOf(const QString &timer)
{
    return ask(u"GetUnitFileState"_s, {timer}).arguments().value(0).toString();
}

bool isInstalled(const QString &timer)
{
    return isGood(ask(u"GetUnitFileState"_s, {timer}));
}

std::optional<QString> switchTimer(const QString &timer, bool on)
{
    const QStringList files{timer};
    QList<std::pair<QString, QVariantList>> calls;
    if (on)
        calls = {{u"EnableUnitFiles"_s, {files, false, false}},
                 {u"Reload"_s, {}},
                 {u"StartUnit"_s, {timer, u"replace"_s}}};
    else
        calls = {{u"DisableUnitFiles"_s, {files, false}}, {u"Reload"_s, {}}};
    for (const auto &[method, arguments] : std::as_const(calls)) {
        if (const QDBusMessage reply = ask(method, arguments); !isGood(reply))
            return reply.errorMessage();
    }
    if (!on)
        ask(u"StopUnit"_s, {timer, u"replace"_s}); // it may not run
    return std::nullopt;
}

QString autostartFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + "/autostart/patwizard-remind.desktop"_L1;
}

/// As the Desktop Entry Specification wants an argument of Exec.
QString quoted(QString word)
{
    for (const char special : {'\\', '"', '`', '$'})
        word.replace(QLatin1Char(special), u'\\' + QString(QLatin1Char(special)));
    word.replace(u'\\', "\\\\"_L1).replace(u'%', "%%"_L1);
    return u'"' + word + u'"';
}

QByteArray autostartEntry(bool checks)
{
    return ("[Desktop Entry]\nType=Application\nName=PAT Wizard\nNoDisplay=true\nIcon=patwizard\n"
            "Exec="_L1
            + quoted(QCoreApplication::applicationFilePath()) + " remind"_L1
            + (checks ? " --check"_L1 : ""_L1) + "\nX-GNOME-Autostart-Delay=60\n"_L1)
        .toUtf8();
}

std::optional<QString> switchAutostart(const ByItself &wanted)
{
    const QString file = autostartFile();
    if (!wanted.reminds && !wanted.checks) {
        QFile entry(file);
        return entry.exists() && !entry.remove() ? std::optional(entry.errorString())
                                                 : std::nullopt;
    }
    if (!QDir().mkpath(QFileInfo(file).path()))
        return QFileInfo(file).path();
    return library::writeDurably(file, autostartEntry(wanted.checks));
}

} // namespace

bool canActByItself()
{
    return true;
}

ByItself actsByItself()
{
    const auto entry = async::contentOf(autostartFile(), 64 * 1024);
    const QByteArray autostart = entry ? entry.value() : QByteArray();
    return {stateOf(remindTimer) == "enabled"_L1 || autostart.contains(" remind"),
            stateOf(checkTimer) == "enabled"_L1 || autostart.contains(" remind --check")};
}

std::optional<QString> actByItself(const ByItself &wanted)
{
    if (!isInstalled(remindTimer) || !isInstalled(checkTimer))
        return switchAutostart(wanted);
    if (const auto trouble = switchTimer(remindTimer, wanted.reminds))
        return trouble;
    if (const auto trouble = switchTimer(checkTimer, wanted.checks))
        return trouble;
    return switchAutostart({}); // never both
}

} // namespace reminding
