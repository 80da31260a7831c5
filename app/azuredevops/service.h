// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/organization.h"
#include "azuredevops/probe.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QUrl>

namespace token { class Token; }

namespace azuredevops {

/// The way to Azure DevOps: which hosts there are, and how each is asked.
///
/// No other file names a host that is sent a request. Nothing here follows a redirect, keeps
/// a cookie, or can be told to overlook a certificate.
class Service
{
public:
    /// @a extraAuthorities are trusted besides the system's (`--ca-file`).
    explicit Service(const QList<QSslCertificate> &extraAuthorities = {});

    /// The request for @a probe; without @a token, as a stranger would ask.
    [[nodiscard]] QNetworkRequest request(Probe probe, const Organization &organization,
                                          const token::Token *token) const;

    /// One pool of connections for everything that runs.
    [[nodiscard]] QNetworkAccessManager &network() noexcept { return m_network; }

private:
    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
};

/// The page on which tokens are made and revoked; for the browser (azure-devops-facts §1).
[[nodiscard]] QUrl tokenPage(const Organization &organization);

/// "proxy.example:8080", or nothing if @a host is reached directly. Never names a password.
[[nodiscard]] QString proxyInUse(const QNetworkAccessManager &network, const QString &host);

} // namespace azuredevops
