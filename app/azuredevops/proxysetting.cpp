// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/proxysetting.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace azuredevops {
namespace {

using Kind = ProxyError::Kind;

constexpr int defaultPort = 1080; // curl's, whatever the scheme

/// Where a proxy for https may be set. The last one is not for https in curl, but Qt takes it, and
/// who sets it wants no direct connections.
constexpr std::array variables{"https_proxy"_L1, "HTTPS_PROXY"_L1, "all_proxy"_L1, "ALL_PROXY"_L1,
                               "http_proxy"_L1};

struct Scheme
{
    QLatin1StringView name;
    std::optional<QNetworkProxy::ProxyType> type; ///< none: not supported
};
constexpr std::array schemes{Scheme{"http"_L1, QNetworkProxy::HttpProxy},
                             Scheme{"socks5"_L1, QNetworkProxy::Socks5Proxy},
                             Scheme{"socks5h"_L1, QNetworkProxy::Socks5Proxy},
                             Scheme{"https"_L1, {}},
                             Scheme{"socks"_L1, {}},
                             Scheme{"socks4"_L1, {}},
                             Scheme{"socks4a"_L1, {}}};

/// Without the blanks and quotes that a file or a menu has put around it.
QString bare(const QString &text)
{
    QString inner = text.trimmed();
    while (inner.size() >= 2 && u"\"'`"_s.contains(inner.front()) && inner.back() == inner.front())
        inner = inner.sliced(1, inner.size() - 2).trimmed();
    return inner;
}

/// As curl decodes: a percent sign that begins no code stands for itself.
QString decoded(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray result;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const QByteArray code = bytes.mid(i + 1, 2);
        const bool isCode = bytes[i] == '%' && code.size() == 2
            && std::all_of(code.begin(), code.end(),
                           [](char c) { return std::isxdigit(uchar(c)); });
        result += isCode ? QByteArray::fromHex(code) : bytes.mid(i, 1);
        i += isCode ? 2 : 0;
    }
    return QString::fromUtf8(result);
}

/// A user name ends at the first colon. A password may hold anything, even what ends an address
/// elsewhere; only its last @ is not its own.
void readCredentials(const QString &text, QNetworkProxy &proxy)
{
    const qsizetype colon = text.indexOf(u':');
    proxy.setUser(decoded(text.left(colon)));
    if (colon >= 0)
        proxy.setPassword(decoded(text.mid(colon + 1)));
}

/// `proxy.example:8080/`, `[::1]:8080`, `proxy`; false if it is nothing of that kind.
bool readHost(const QString &text, QNetworkProxy &proxy)
{
    static const QRegularExpression form(
        uR"(^(?:\[([0-9A-Fa-f:.]+(?:%[^\]\s]+)?)\]|([^\s:/?#@\[\]"'`<>\\|^{}%,;$&()*!=+]+)))"
        uR"((?::([0-9]+)|:(?=/*$))?(?:[/?#].*)?$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return false;
    const QString v6 = match.captured(1);
    const QString port = match.captured(3);
    const int number = port.isEmpty() ? defaultPort : port.toInt();
    if (number < 1 || number > 65535 || (!v6.isEmpty() && QHostAddress(v6).isNull()))
        return false;
    proxy.setHostName(v6.isEmpty() ? match.captured(2) : v6);
    proxy.setPort(quint16(number));
    return true;
}

async::Result<QNetworkProxy, Kind> proxyFrom(const QString &text)
{
    static const QRegularExpression beginning(u"^([A-Za-z][A-Za-z0-9+.-]*)://"_s);
    const auto begins = beginning.match(text);
    const QString name = begins.hasMatch() ? begins.captured(1).toLower() : u"http"_s;
    const auto scheme = std::ranges::find(schemes, name, &Scheme::name);
    if (scheme == schemes.end())
        return Kind::NotUnderstood;
    if (!scheme->type)
        return Kind::NotSupported;

    QNetworkProxy proxy(*scheme->type);
    QString address = text.mid(begins.capturedLength());
    if (const qsizetype at = address.lastIndexOf(u'@'); at >= 0) {
        readCredentials(address.left(at), proxy);
        address = address.mid(at + 1);
    }
    if (!readHost(address, proxy))
        return Kind::NotUnderstood;
    return proxy;
}

QStringList exceptionsIn(const QProcessEnvironment &environment)
{
    static const QRegularExpression separator(u"[\\s,]+"_s);
    const QString lower = bare(environment.value(u"no_proxy"_s));
    return (lower.isEmpty() ? bare(environment.value(u"NO_PROXY"_s)) : lower)
        .split(separator, Qt::SkipEmptyParts);
}

/// True for `dev.azure.com`, `.azure.com`, `azure.com` and `azure.com:443`.
bool isExcepted(const QString &host, int port, QString exception)
{
    static const QRegularExpression form(u"^\\.?([^:]+?)\\.?(?::([0-9]+))?$"_s);
    const auto match = form.match(exception);
    if (!match.hasMatch() || (match.hasCaptured(2) && match.captured(2).toInt() != port))
        return false;
    const QString name = match.captured(1);
    return host.compare(name, Qt::CaseInsensitive) == 0
        || host.endsWith(u'.' + name, Qt::CaseInsensitive);
}

} // namespace

async::Result<std::optional<ProxySetting>, ProxyError>
ProxySetting::fromEnvironment(const QProcessEnvironment &environment)
{
    for (const QLatin1StringView variable : variables) {
        const QString text = bare(environment.value(variable));
        if (text.isEmpty())
            continue;
        const auto proxy = proxyFrom(text);
        if (!proxy)
            return ProxyError{proxy.error(), variable};
        return std::optional(ProxySetting{proxy.value(), exceptionsIn(environment)});
    }
    return std::optional<ProxySetting>();
}

QNetworkProxy ProxySetting::proxyFor(const QString &host, int port) const
{
    const bool isDirect = exceptions == QStringList(u"*"_s)
        || std::ranges::any_of(exceptions, [&](const QString &exception) {
                              return isExcepted(host, port, exception);
                          });
    return isDirect ? QNetworkProxy(QNetworkProxy::NoProxy) : proxy;
}

std::optional<QNetworkProxy> httpProxyAt(const QString &host, int port)
{
    QNetworkProxy proxy(QNetworkProxy::HttpProxy);
    const QString inAddress = host.contains(u':') ? u'[' + host + u']' : host;
    const bool isHost = readHost(inAddress + u':' + QString::number(port), proxy);
    return isHost && proxy.hostName() == host ? std::optional(proxy) : std::nullopt;
}

} // namespace azuredevops
