// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/answer.h"
#include "azuredevops/floodwatch.h"
#include "azuredevops/organization.h"
#include "azuredevops/pauses.h"
#include "azuredevops/probe.h"
#include "azuredevops/proxysetting.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

namespace token {
class Token;
}

namespace azuredevops {

/// The way to Azure DevOps: which hosts there are, and how each is asked.
///
/// No other file names a host that is sent a request. Nothing here follows a redirect, keeps
/// a cookie, or can be told to overlook a certificate.
class Service
{
public:
    /// @a extraAuthorities are trusted besides the system's (`--ca-file`, Settings).
    explicit Service(const QList<QSslCertificate> &extraAuthorities = {});

    /// From now on @a extraAuthorities are trusted besides the system's, and none from before.
    void trust(const QList<QSslCertificate> &extraAuthorities);

    /// Goes out as @a environment wants it, or else as the system does. If what is set there is of
    /// no use, nothing goes out any more: see proxyError().
    void useProxyOf(const QProcessEnvironment &environment);
    /// Goes out through @a proxy, whatever environment and system say; QNetworkProxy::NoProxy goes
    /// out directly.
    void useProxy(const QNetworkProxy &proxy);
    /// Nothing goes out any more: which way was chosen is not known, for @a error.
    void useNoWay(const ProxyError &error);
    [[nodiscard]] const std::optional<ProxyError> &proxyError() const noexcept
    {
        return m_proxyError;
    }

    /// The request for @a probe; without @a token, as a stranger would ask.
    [[nodiscard]] QNetworkRequest request(Probe probe, const Organization &organization,
                                          const token::Token *token) const;

    /// A request to the host of @a probe that asks for nothing: whether it can be reached.
    [[nodiscard]] QNetworkRequest greeting(Probe probe) const;

    /// From now on all questions together may take @a limit, counted from the first (`--timeout` of
    /// a command). Without it each check has only its own deadline.
    void setTimeLimit(std::chrono::milliseconds limit) { m_timeLimit = TimeLimit{limit, {}}; }
    /// What is left of it, never negative. The first call starts the clock.
    [[nodiscard]] std::chrono::milliseconds timeLeft();

    /// One pool of connections for everything that runs.
    [[nodiscard]] QNetworkAccessManager &network() noexcept { return m_network; }

    /// Whoever asks takes part in it.
    [[nodiscard]] FloodWatch &floodWatch() noexcept { return m_floodWatch; }

    /// A request that carries a token begins, and ends. Its connection remembers it: a moment after
    /// the last one ended, the connections are closed.
    void beginWithToken();
    void endWithToken();

    /// What was wrong with the certificate of a host, when a connection to it last began.
    struct CertificateTrouble
    {
        NetworkFailure failure;
        QString issuer;
    };
    /// What connections have told of the hosts, each by its name.
    struct Hosts
    {
        QHash<QString, CertificateTrouble> troubles;
        /// When an encrypted connection last came about.
        QHash<QString, std::chrono::steady_clock::time_point> reached;
    };
    [[nodiscard]] Hosts &hosts() noexcept { return m_hosts; }

    /// What was asked of a stranger, perhaps for all who share a proxy, ...
    [[nodiscard]] Pauses &lookUpPauses() noexcept { return m_lookUpPauses; }
    /// ... and of the account of a token. Look-ups and checks keep them; whoever starts one looks.
    [[nodiscard]] Pauses &checkPauses() noexcept { return m_checkPauses; }

private:
    struct TimeLimit
    {
        std::chrono::milliseconds limit;
        std::optional<QDeadlineTimer> end; ///< once the clock was started
    };

    [[nodiscard]] const QSslConfiguration &tls() const;
    [[nodiscard]] QNetworkRequest requestFor(const QUrl &url) const;
    void closeConnections();
    void forgetTheWay();

    FloodWatch m_floodWatch; // outlives the requests
    QNetworkAccessManager m_network;
    int m_withToken = 0; ///< requests under way
    QTimer m_closing;
    QList<QSslCertificate> m_extraAuthorities;
    mutable std::optional<QSslConfiguration> m_tls;
    std::optional<ProxyError> m_proxyError;
    Hosts m_hosts;
    Pauses m_lookUpPauses;
    Pauses m_checkPauses;
    std::optional<TimeLimit> m_timeLimit;
};

/// The page on which tokens are made and revoked; for the browser (azure-devops-facts §1).
[[nodiscard]] QUrl tokenPage(const Organization &organization);

/// What a request to @a host goes through.
[[nodiscard]] QNetworkProxy proxyFor(const QNetworkAccessManager &network, const QString &host);
/// "proxy.example:8080", or nothing if @a host is reached directly. Never names a password.
[[nodiscard]] QString proxyInUse(const QNetworkAccessManager &network, const QString &host);

} // namespace azuredevops
