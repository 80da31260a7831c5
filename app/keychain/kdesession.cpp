// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/kdesession.h"

#include <QByteArray>
#include <QtGlobal>

namespace keychain {
namespace {

constexpr bool knowsPlasma6 = QTKEYCHAIN_KNOWS_PLASMA6;

KdeSession kdeVersion()
{
    const QByteArray version = qgetenv("KDE_SESSION_VERSION");
    if (version == "6" && knowsPlasma6)
        return KdeSession::Plasma6;
    return version == "5" ? KdeSession::Plasma5
        : version == "4"  ? KdeSession::Kde4
                          : KdeSession::None;
}

} // namespace

KdeSession kdeSession()
{
    const QByteArray current = qgetenv("XDG_CURRENT_DESKTOP");
    if (current == "KDE")
        return kdeVersion();
    if (current == "GNOME" || current == "Unity" || current == "XFCE")
        return KdeSession::None;

    const QByteArray session = qgetenv("DESKTOP_SESSION");
    if (session == "kde4")
        return KdeSession::Kde4;
    if (session == "gnome" || session.contains("xfce") || session == "xubuntu")
        return KdeSession::None;
    if (session == "kde"
        || (qEnvironmentVariableIsEmpty("GNOME_DESKTOP_SESSION_ID")
            && !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION")))
        return kdeVersion();
    return KdeSession::None;
}

} // namespace keychain
