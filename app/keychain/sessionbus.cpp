// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/sessionbus.h"

#include "keychain/libsecret.h"

#include <QDBusError>
#include <QLibrary>

#include <utility>

#include <dlfcn.h>

using namespace Qt::Literals::StringLiterals;

namespace keychain {
namespace {

const auto connectionName = u"patwizard keychain"_s;

/// Of GIO, or of GObject below it. Looked up by name, as QtKeychain does with libsecret: who has no
/// libsecret needs no GLib either.
template<typename Function>
Function *glib(const char *name, int flags = 0)
{
    void *const library = dlopen("libgio-2.0.so.0", RTLD_NOW | flags);
    return library ? reinterpret_cast<Function *>(dlsym(library, name)) : nullptr;
}

} // namespace

SessionBus::SessionBus()
{
    // The desktop's own part of a window may use GDBus already, long before the keychain is.
    if (glib<void()>("g_bus_get_sync", RTLD_NOLOAD))
        holdGlibConnection();
}

SessionBus::~SessionBus()
{
    releaseGlibConnection();
}

QDBusConnection SessionBus::connection()
{
    QDBusConnection bus(connectionName);
    if (!bus.isConnected()) {
        releaseGlibConnection();
        QDBusConnection::disconnectFromBus(connectionName);
        bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName);
        if (!bus.isConnected())
            return bus;
        m_wasConnected = true;
        watchService(bus);
    }
    // On Debian 12 libsecret never lets go of the connection that ended, so that GDBus makes no
    // other.
    return holdGlibConnection() ? bus : QDBusConnection(QString());
}

KeychainError SessionBus::error() const
{
    return {m_wasConnected ? KeychainError::Kind::Gone : KeychainError::Kind::NoSessionBus,
            QDBusConnection(connectionName).lastError().message()};
}

void SessionBus::watchService(const QDBusConnection &bus)
{
    m_watcher = std::make_unique<QDBusServiceWatcher>(u"org.freedesktop.secrets"_s, bus);
    QObject::connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, m_watcher.get(),
                     [](const QString &, const QString &before) {
                         if (!before.isEmpty())
                             endSession();
                     });
}

bool SessionBus::holdGlibConnection()
{
    constexpr int session = 2; // G_BUS_TYPE_SESSION
    const auto get = glib<void *(int, void *, void *)>("g_bus_get_sync");
    const auto setExitOnClose = glib<void(void *, int)>("g_dbus_connection_set_exit_on_close");
    const auto isClosed = glib<int(void *)>("g_dbus_connection_is_closed");
    if (!get || !setExitOnClose || !isClosed)
        return true; // no libsecret either, which is told of later
    if (m_glibConnection && isClosed(m_glibConnection))
        releaseGlibConnection();
    if (!m_glibConnection) {
        m_glibConnection = get(session, nullptr, nullptr);
        if (!m_glibConnection)
            return false;
        setExitOnClose(m_glibConnection, false);
    }
    return !isClosed(m_glibConnection);
}

void SessionBus::releaseGlibConnection()
{
    if (void *const held = std::exchange(m_glibConnection, nullptr))
        glib<void(void *)>("g_object_unref")(held);
}

} // namespace keychain
