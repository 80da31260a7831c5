// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/result.h"

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace azuredevops {

/// Why a proxy that is set cannot be used. Holds nothing of its address, which may hold a password.
struct ProxyError
{
    enum class Kind { NotUnderstood, NotSupported };

    Kind kind;
    QString variable; ///< where it is set: `https_proxy`, `ALL_PROXY` …

    friend bool operator==(const ProxyError &, const ProxyError &) = default;
};

/// The way out that the environment asks for, understood as curl does and somewhat beyond: quotes,
/// blanks and a password that is not percent-encoded do no harm. What is not understood is an error
/// and never "no proxy": nobody is to go out directly who is not meant to.
struct ProxySetting
{
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QStringList exceptions; ///< of no_proxy; "*" alone is for every host

    /// The setting for https, of the first that is not empty: https_proxy, HTTPS_PROXY, all_proxy,
    /// ALL_PROXY, http_proxy. Nothing if none is set.
    [[nodiscard]] static async::Result<std::optional<ProxySetting>, ProxyError>
    fromEnvironment(const QProcessEnvironment &environment);

    /// What is used for @a host at @a port.
    [[nodiscard]] QNetworkProxy proxyFor(const QString &host, int port) const;
};

/// The HTTP proxy at @a host, a name or an address without anything around it, and @a port; nullopt
/// if that is none. Has no user and no password.
[[nodiscard]] std::optional<QNetworkProxy> httpProxyAt(const QString &host, int port);

} // namespace azuredevops
