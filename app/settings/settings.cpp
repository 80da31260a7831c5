// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "settings/settings.h"

#include "azuredevops/service.h"

#include <QFileInfo>
#include <QProcessEnvironment>

namespace settings {

Settings::Settings(const SettingsFile &file)
    : m_file(file)
{
    if (const auto choices = m_file.read())
        m_choices = choices.value();
    else
        m_trouble = choices.error();
}

void Settings::govern(azuredevops::Service &service,
                      const std::optional<QList<QSslCertificate>> &given)
{
    m_service = &service;
    m_given = given;
    apply();
}

void Settings::apply()
{
    if (!m_service)
        return;
    applyAuthorities();
    applyProxy();
}

void Settings::applyAuthorities()
{
    m_authorityTrouble.reset();
    QList<QSslCertificate> authorities = m_given.value_or(QList<QSslCertificate>());
    if (!m_given && !m_choices.authorityFile.isEmpty()) {
        const auto chosen = azuredevops::authoritiesIn(m_choices.authorityFile);
        if (chosen)
            authorities = chosen.value();
        else
            m_authorityTrouble = chosen.error();
    }
    m_service->trust(authorities);
}

void Settings::applyProxy()
{
    using azuredevops::ProxyError;
    const ProxyChoice &proxy = m_choices.proxy;
    const ProxyError unknown{ProxyError::Kind::NotUnderstood, QFileInfo(m_file.name()).fileName()};
    if (m_trouble)
        return m_service->useNoWay(unknown);
    switch (proxy.way) {
    case ProxyChoice::Way::System:
        return m_service->useProxyOf(QProcessEnvironment::systemEnvironment());
    case ProxyChoice::Way::None: return m_service->useProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    case ProxyChoice::Way::HostPort:
        const auto named = azuredevops::httpProxyAt(proxy.host, proxy.port);
        return named ? m_service->useProxy(*named) : m_service->useNoWay(unknown);
    }
    Q_UNREACHABLE();
}

std::optional<SaveError> Settings::save(const Choices &choices)
{
    if (const auto error = m_file.save(choices))
        return error;
    m_choices = choices;
    m_trouble.reset();
    apply();
    Q_EMIT changed();
    return std::nullopt;
}

} // namespace settings
