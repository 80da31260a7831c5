// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/proxysetting.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using azuredevops::ProxyError;
using azuredevops::ProxySetting;

using Kind = ProxyError::Kind;

namespace {

constexpr auto service = "dev.azure.com"_L1;

auto settingOf(const QList<std::pair<QString, QString>> &variables)
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    return ProxySetting::fromEnvironment(environment);
}

/// Everything about it in one line; the password is one that the row made up.
QString words(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy)
        return u"direct"_s;
    const QString type = proxy.type() == QNetworkProxy::HttpProxy ? u"http"_s : u"socks5"_s;
    const QString way = u"%1 %2 %3"_s.arg(type, proxy.hostName()).arg(proxy.port());
    return proxy.user().isEmpty() && proxy.password().isEmpty()
        ? way
        : u"%1 as %2 with %3"_s.arg(way, proxy.user(), proxy.password());
}

} // namespace

class tst_ProxySetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void takesTheFirstThatIsSet();
    void leavesOut_data();
    void leavesOut();
};

void tst_ProxySetting::understands_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(expected);
    };
    row("http://proxy:8080", "http proxy 8080");
    row("proxy:8080", "http proxy 8080");
    row("proxy", "http proxy 1080");
    row("http://proxy", "http proxy 1080");
    row("http://proxy:", "http proxy 1080");
    row("HTTP://Proxy.Example:3128", "http Proxy.Example 3128");
    row("10.0.0.7:3128", "http 10.0.0.7 3128");
    row("http://127.0.0.1:40001", "http 127.0.0.1 40001");
    row("localhost:3128", "http localhost 3128");
    row("proxy_1.example:80", "http proxy_1.example 80");
    row("prøxy.example:80", "http prøxy.example 80");
    row("[::1]:8080", "http ::1 8080");
    row("http://[::1]:8080/", "http ::1 8080");
    row("[fe80::1%eth0]:8080", "http fe80::1%eth0 8080");
    row("http://proxy:8080/", "http proxy 8080");
    row("http://proxy:8080//", "http proxy 8080");
    row("proxy:8080/", "http proxy 8080");
    row("http://proxy:8080/a/path?b#c", "http proxy 8080");
    row(" http://proxy:8080 ", "http proxy 8080");
    row("\thttp://proxy:8080\r\n", "http proxy 8080");
    row("\"http://proxy:8080\"", "http proxy 8080");
    row("'proxy:8080'", "http proxy 8080");
    row("' \"proxy:8080\" '", "http proxy 8080");
    row("http://dana@proxy:8080", "http proxy 8080 as dana with ");
    row("http://dana:guess@proxy:8080", "http proxy 8080 as dana with guess");
    row("dana:guess@proxy:8080", "http proxy 8080 as dana with guess");
    row("dana:guess@[::1]:8080/", "http ::1 8080 as dana with guess");
    row("http://dana:gu@ess@proxy:8080", "http proxy 8080 as dana with gu@ess");
    row("http://dana:gu:ess@proxy:8080", "http proxy 8080 as dana with gu:ess");
    row("http://dana:gu#ess@proxy:8080", "http proxy 8080 as dana with gu#ess");
    row("http://dana:gu/e?ss@proxy:8080", "http proxy 8080 as dana with gu/e?ss");
    row("http://dana:gu%ess@proxy:8080", "http proxy 8080 as dana with gu%ess");
    row("http://dana:100%@proxy:8080", "http proxy 8080 as dana with 100%");
    row("http://dana:gu%40e%3ass@proxy:8080", "http proxy 8080 as dana with gu@e:ss");
    row("http://dana:gu%C3%A9@proxy:8080", "http proxy 8080 as dana with gué");
    row("http://dana%40fabrikam.example:guess@proxy:8080",
        "http proxy 8080 as dana@fabrikam.example with guess");
    row("http://FABRIKAM\\dana:gu ess@proxy:8080", "http proxy 8080 as FABRIKAM\\dana with gu ess");
    row("socks5://proxy:1081", "socks5 proxy 1081");
    row("socks5h://proxy", "socks5 proxy 1080");
    row("SOCKS5H://dana:guess@proxy:9050/", "socks5 proxy 9050 as dana with guess");
}

void tst_ProxySetting::understands()
{
    const auto setting
        = settingOf({{u"https_proxy"_s, QString::fromUtf8(QTest::currentDataTag())}});
    QVERIFY(setting);
    QVERIFY(setting.value());
    QTEST(words(setting.value()->proxyFor(service, 443)), "expected");
}

void tst_ProxySetting::refuses_data()
{
    QTest::addColumn<Kind>("expected");
    for (const char *text : {"https://proxy:8080", "HTTPS://dana:guess@proxy",
                             "socks4://proxy:1080", "socks4a://proxy", "socks://proxy"})
        QTest::newRow(text) << Kind::NotSupported;
    for (const char *text : {"http://",
                             "http:///",
                             ":8080",
                             "http://:8080",
                             "proxy:80a",
                             "proxy:0",
                             "proxy:65536",
                             "proxy:-1",
                             "proxy:8080:8080",
                             "::1:8080",
                             "[::1",
                             "[::1]8080",
                             "[proxy]:80",
                             "[::g]:80",
                             "pro xy:8080",
                             "proxy 8080",
                             "proxy,8080",
                             "http:proxy:8080",
                             "http:/proxy:8080",
                             "ftp://proxy:21",
                             "PROXY proxy:8080",
                             "http://dana:guess@",
                             "dana:guess:8080",
                             "http://http://proxy:8080",
                             "$proxy",
                             "%proxy%",
                             "\\\\proxy\\share",
                             "\"proxy:8080",
                             "http://<proxy>:8080"})
        QTest::newRow(text) << Kind::NotUnderstood;
}

void tst_ProxySetting::refuses()
{
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    for (const auto &variable : {u"https_proxy"_s, u"ALL_PROXY"_s}) {
        const auto setting = settingOf({{variable, text}});
        QVERIFY(!setting);
        QTEST(setting.error().kind, "expected");
        QCOMPARE(setting.error().variable, variable);
    }
}

void tst_ProxySetting::takesTheFirstThatIsSet()
{
    const QStringList order{u"https_proxy"_s, u"HTTPS_PROXY"_s, u"all_proxy"_s, u"ALL_PROXY"_s,
                            u"http_proxy"_s};
    QList<std::pair<QString, QString>> variables;
    QVERIFY(!settingOf(variables).value());
    for (const QString &name : order)
        variables.append({name, name + u":80"_s});
    for (const QString &name : order) {
        QCOMPARE(settingOf(variables).value()->proxy.hostName(), name);
        variables.first().second = u" \"\" "_s; // as good as not set
        variables.append(variables.takeFirst());
    }
    QVERIFY(!settingOf(variables).value());
    QVERIFY(
        !settingOf({{u"HTTP_PROXY"_s, u"proxy:80"_s}, {u"ftp_proxy"_s, u"proxy:80"_s}}).value());
}

void tst_ProxySetting::leavesOut_data()
{
    QTest::addColumn<bool>("expected");
    for (const char *text :
         {"*", " * ", "\"*\"", "dev.azure.com", "DEV.azure.COM", "dev.azure.com.", ".dev.azure.com",
          "azure.com", ".azure.com", "com", "localhost,dev.azure.com", "localhost dev.azure.com",
          "a , azure.com ,b", "dev.azure.com:443", ".azure.com:443"})
        QTest::newRow(text) << true;
    for (const char *text :
         {"", "localhost", "v.azure.com", "ev.azure.com", "vsaex.dev.azure.com",
          "dev.azure.com.example", "*.azure.com", "localhost,*", "dev.azure.com:80",
          "dev.azure.com:", "10.0.0.0/8", "::1", ",", ".", ":443", "https://dev.azure.com"})
        QTest::newRow(text) << false;
}

void tst_ProxySetting::leavesOut()
{
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    for (const auto &variable : {u"no_proxy"_s, u"NO_PROXY"_s}) {
        const auto setting = settingOf({{u"https_proxy"_s, u"proxy:80"_s}, {variable, text}});
        QTEST(setting.value()->proxyFor(service, 443).type() == QNetworkProxy::NoProxy, "expected");
    }
}

QTEST_GUILESS_MAIN(tst_ProxySetting)
#include "tst_proxysetting.moc"
