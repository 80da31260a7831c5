// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/sessionbus.h"

#include <QDBusError>
#include <QLibrary>

#include <dlfcn.h>

using namespace Qt::Literals::StringLiterals;

namespace keychain {
namespace {

const auto connectionName = u"patwizard keychain"_s;

const char *const gio = "libgio-2.0.so.0";

/// Of GIO, or of GObject below it. Looked up by name, as QtKeychain does with libsecret: who has no
/// libsecret needs no GLib either.
template<typename Function>
Function *glib(const char *name, bool loads = true)
{
    void *const library = dlopen(gio, RTLD_NOW | (loads ? 0 : RTLD_NOLOAD));
    return library ? reinterpret_cast<Function *>(dlsym(library, name)) : nullptr;
}

} // namespace

SessionBus::SessionBus()
{
    // The desktop's own part of a window may use GDBus already, long before the keychain is.
    if (glib<void()>("g_bus_get_sync", false))
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
    }
    holdGlibConnection();
    return bus;
}

KeychainError SessionBus::error() const
{
    return {m_wasConnected ? KeychainError::Kind::Gone : KeychainError::Kind::NoSessionBus,
            QDBusConnection(connectionName).lastError().message()};
}

void SessionBus::holdGlibConnection()
{
    const auto isClosed = glib<int(void *)>("g_dbus_connection_is_closed");
    if (m_glibConnection && isClosed(m_glibConnection))
        releaseGlibConnection();
    if (m_glibConnection)
        return;
    constexpr int session = 2; // G_BUS_TYPE_SESSION
    const auto get = glib<void *(int, void *, void *)>("g_bus_get_sync");
    const auto setExitOnClose = glib<void(void *, int)>("g_dbus_connection_set_exit_on_close");
    if (!get || !setExitOnClose || !isClosed)
        return;
    m_glibConnection = get(session, nullptr, nullptr);
    if (m_glibConnection)
        setExitOnClose(m_glibConnection, false);
}

void SessionBus::releaseGlibConnection()
{
    if (void *const held = std::exchange(m_glibConnection, nullptr))
        glib<void(void *)>("g_object_unref")(held);
}

} // namespace keychain
