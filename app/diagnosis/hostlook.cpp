// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "diagnosis/hostlook.h"

#include "azuredevops/codes.h"
#include "azuredevops/service.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace diagnosis {
namespace {

/// How far the clock of this system is from that of @a answer.
QString clockOf(const azuredevops::Answer &answer)
{
    const QDateTime theirs
        = QDateTime::fromString(QString::fromLatin1(answer.header("Date")), Qt::RFC2822Date);
    if (!theirs.isValid())
        return u"not known"_s;
    return u"%1 s ahead of theirs"_s.arg(theirs.secsTo(QDateTime::currentDateTimeUtc()));
}

QString helloOf(const azuredevops::Answer &answer)
{
    const QString issuer
        = answer.issuer.isEmpty() ? u"no certificate"_s : u"certificate of "_s + answer.issuer;
    if (answer.failure)
        return azuredevops::code(answer.failure->cause) + ", "_L1 + issuer;
    return u"answers (HTTP %1), %2"_s.arg(QString::number(answer.status), issuer);
}

} // namespace

HostLook::HostLook(azuredevops::Service &service, azuredevops::Probe probe,
                   std::chrono::milliseconds limit, QObject *parent)
    : Job(parent)
    , m_service(service)
    , m_request(service.greeting(probe))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_awaited = 0;
        finishIfDone();
    });
}

HostLook::~HostLook()
{
    QHostInfo::abortHostLookup(m_lookup);
}

void HostLook::run()
{
    const QString host = m_request.url().host();
    m_limit.start();
    m_awaited = 1;
    if (azuredevops::proxyInUse(m_service.network(), host).isEmpty()) {
        ++m_awaited;
        m_lookup = QHostInfo::lookupHost(host, this, &HostLook::onName);
    } else {
        m_name = u"looked up by the proxy"_s;
    }
    m_exchange.reset(new azuredevops::Exchange(m_service, m_request));
    connect(m_exchange.get(), &azuredevops::Exchange::finished, this, &HostLook::onAnswer);
    m_exchange->start();
}

void HostLook::onName(const QHostInfo &info)
{
    m_name = info.error() == QHostInfo::NoError ? u"%1 addresses"_s.arg(info.addresses().size())
                                                : info.errorString();
    --m_awaited;
    finishIfDone();
}

void HostLook::onAnswer(const azuredevops::Answer &answer)
{
    m_hello = helloOf(answer);
    m_clock = clockOf(answer);
    --m_awaited;
    finishIfDone();
}

void HostLook::finishIfDone()
{
    if (m_awaited > 0)
        return;
    m_limit.stop();
    m_exchange.reset();
    Q_EMIT finished();
}

Facts HostLook::facts() const
{
    const QString host = m_request.url().host();
    const QString proxy = azuredevops::proxyInUse(m_service.network(), host);
    return {{host + ".way"_L1, proxy.isEmpty() ? u"direct"_s : u"through the proxy "_s + proxy},
            {host + ".name"_L1, m_name},
            {host + ".tls"_L1, m_hello},
            {host + ".clock"_L1, m_clock}};
}

} // namespace diagnosis
