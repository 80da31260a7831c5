// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/service.h"

#include "token/token.h"

#include <QNetworkProxy>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace azuredevops {
namespace {

constexpr std::chrono::milliseconds connectionsKept = 4s; // for whoever checks again at once

struct Endpoint
{
    QLatin1StringView host;
    QLatin1StringView path; ///< %1 is the organization
    QLatin1StringView version;
};

// azure-devops-facts §3; the token is sent to these hosts and to no other.
Endpoint endpointOf(Probe probe)
{
    switch (probe) {
    case Probe::Connection:
        return {"dev.azure.com"_L1, "/%1/_apis/connectionData"_L1, "7.1-preview.1"_L1};
    case Probe::Code: return {"dev.azure.com"_L1, "/%1/_apis/git/repositories"_L1, "7.1"_L1};
    case Probe::Members:
        return {"vsaex.dev.azure.com"_L1, "/%1/_apis/userentitlementsummary"_L1, "7.1"_L1};
    case Probe::FullAccess:
        return {"dev.azure.com"_L1, "/%1/_apis/FeatureManagement/Features"_L1, "7.1-preview.1"_L1};
    case Probe::Global:
        return {"app.vssps.visualstudio.com"_L1, "/_apis/profile/profiles/me"_L1, "7.1"_L1};
    }
    Q_UNREACHABLE();
}

QUrl urlOf(const Endpoint &endpoint, const Organization &organization)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(endpoint.host);
    url.setPath(QString(endpoint.path).replace("%1"_L1, organization.name()));
    url.setQuery("api-version="_L1 + endpoint.version);
    return url;
}

/// Asked by Qt for each connection.
class EnvironmentProxy final : public QNetworkProxyFactory
{
public:
    explicit EnvironmentProxy(ProxySetting setting)
        : m_setting(std::move(setting))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return {m_setting.proxyFor(query.peerHostName(), query.peerPort())};
    }

private:
    const ProxySetting m_setting;
};

} // namespace

Service::Service(const QList<QSslCertificate> &extraAuthorities)
    : m_extraAuthorities(extraAuthorities)
{
    m_closing.setSingleShot(true);
    m_closing.setInterval(connectionsKept);
    m_closing.callOnTimeout(&m_network, [this] { closeConnections(); });
}

/// Qt ends the thread of what is under way with them, so that waits.
void Service::closeConnections()
{
    const auto replies = m_network.findChildren<QNetworkReply *>();
    if (std::ranges::any_of(replies, &QNetworkReply::isRunning))
        m_closing.start();
    else
        m_network.clearConnectionCache();
}

void Service::trust(const QList<QSslCertificate> &extraAuthorities)
{
    if (m_extraAuthorities == extraAuthorities)
        return;
    m_extraAuthorities = extraAuthorities;
    m_tls.reset();
    m_hosts = {};
    closeConnections();
}

void Service::forgetTheWay()
{
    m_network.setProxyFactory(nullptr);
    m_network.setProxy(QNetworkProxy(QNetworkProxy::DefaultProxy));
    m_proxyError.reset();
    m_hosts = {};
    closeConnections();
}

void Service::useProxyOf(const QProcessEnvironment &environment)
{
    forgetTheWay();
    const auto setting = ProxySetting::fromEnvironment(environment);
    if (!setting)
        m_proxyError = setting.error();
    else if (setting.value())
        m_network.setProxyFactory(new EnvironmentProxy(*setting.value()));
}

void Service::useProxy(const QNetworkProxy &proxy)
{
    forgetTheWay();
    m_network.setProxy(proxy);
}

void Service::useNoWay(const ProxyError &error)
{
    forgetTheWay();
    m_proxyError = error;
}

/// Made when the first request is: that loads OpenSSL and looks through the system's authorities,
/// which took a sixth of the time until the first window was painted (tests/bench).
const QSslConfiguration &Service::tls() const
{
    if (!m_tls) {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls->addCaCertificates(m_extraAuthorities);
    }
    return *m_tls;
}

QNetworkRequest Service::request(Probe probe, const Organization &organization,
                                 const token::Token *token) const
{
    QNetworkRequest request = requestFor(urlOf(endpointOf(probe), organization));
    request.setRawHeader("Accept", "application/json");
    if (token)
        request.setRawHeader("Authorization", "Basic " + (':' + token->reveal()).toBase64());
    return request;
}

QNetworkRequest Service::greeting(Probe probe) const
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(endpointOf(probe).host);
    url.setPath(u"/"_s);
    return requestFor(url);
}

QNetworkRequest Service::requestFor(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setSslConfiguration(tls());
    request.setRawHeader("X-TFS-FedAuthRedirect", "Suppress");
    // Without it Qt 6 follows redirects and takes the Authorization header along.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    return request;
}

void Service::beginWithToken()
{
    ++m_withToken;
    m_closing.stop();
}

void Service::endWithToken()
{
    if (--m_withToken == 0)
        m_closing.start();
}

std::chrono::milliseconds Service::timeLeft()
{
    using std::chrono::milliseconds;
    if (!m_timeLimit)
        return milliseconds::max();
    auto &[limit, end] = *m_timeLimit;
    if (!end)
        end = QDeadlineTimer(limit, Qt::PreciseTimer);
    return std::chrono::ceil<milliseconds>(end->remainingTimeAsDuration());
}

QUrl tokenPage(const Organization &organization)
{
    QUrl url(u"https://dev.azure.com"_s);
    url.setPath(u'/' + organization.name() + "/_usersSettings/tokens"_L1);
    return url;
}

QNetworkProxy proxyFor(const QNetworkAccessManager &network, const QString &host)
{
    const QNetworkProxyQuery query(QUrl("https://"_L1 + host));
    if (QNetworkProxyFactory *factory = network.proxyFactory())
        return factory->queryProxy(query).value(0);
    const QNetworkProxy proxy = network.proxy();
    return proxy.type() == QNetworkProxy::DefaultProxy
        ? QNetworkProxyFactory::proxyForQuery(query).value(0)
        : proxy;
}

QString proxyInUse(const QNetworkAccessManager &network, const QString &host)
{
    const QNetworkProxy proxy = proxyFor(network, host);
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty())
        return {};
    const QString name = proxy.hostName();
    return (name.contains(u':') ? u'[' + name + u']' : name) + u':' + QString::number(proxy.port());
}

} // namespace azuredevops
