// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "diagnosis/facts.h"

#include "azuredevops/service.h"
#include "settings/settings.h"
#include "token/secretword.h"
#include "wording/codes.h"
#include "wording/explanation.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSslSocket>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QSysInfo>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace diagnosis {
namespace {

const auto hidden = u"(hidden: it looks like a secret)"_s;

constexpr std::array desktops{
    "budgie",   "cinnamon", "cosmic",  "deepin",   "enlightenment", "gnome", "gnome-classic",
    "hyprland", "i3",       "icewm",   "kde",      "labwc",         "lxde",  "lxqt",
    "mate",     "niri",     "openbox", "pantheon", "plasma",        "pop",   "sway",
    "ubuntu",   "unity",    "weston",  "wlroots",  "x-cinnamon",    "xfce"};
constexpr std::array sessions{"mir", "tty", "unspecified", "wayland", "x11"};

/// The words of the variable @a name that are @a known: anything could be in there.
template<size_t count>
QString variable(const char *name, const std::array<const char *, count> &known)
{
    const QString value = qEnvironmentVariable(name).toLower();
    QStringList words;
    for (const QString &word : value.split(u':', Qt::SkipEmptyParts))
        words += std::ranges::any_of(
                     known, [&](const char *each) { return word == QLatin1StringView(each); })
            ? word
            : u"another"_s;
    return words.isEmpty() ? u"not told"_s : words.join(u':');
}

QString isSet(const char *name)
{
    return qEnvironmentVariableIsEmpty(name) ? u"not set"_s : u"set"_s;
}

/// A path without the person's name, which home mostly is.
QString tidy(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

QString roomAt(const QString &path)
{
    QString existing = path;
    while (!QFileInfo::exists(existing) && existing.size() > 1)
        existing = QFileInfo(existing).path();
    const QStorageInfo storage(existing);
    if (!storage.isValid())
        return u"not known"_s;
    return u"%1 MiB free%2"_s.arg(storage.bytesAvailable() / (1024 * 1024))
        .arg(storage.isReadOnly() ? u", read-only"_s : QString());
}

/// Where the way out is set, as `https_proxy` or Settings.
QString sourceOfProxy(const settings::Settings &settings)
{
    using Way = settings::ProxyChoice::Way;
    switch (settings.choices().proxy.way) {
    case Way::None:
    case Way::HostPort: return u"settings"_s;
    case Way::System: break;
    }
    for (const char *name :
         {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "http_proxy"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return QString::fromLatin1(name);
    }
    return u"system"_s;
}

QString authorityFact(const settings::Settings &settings)
{
    const QString &file = settings.choices().authorityFile;
    if (file.isEmpty())
        return u"none chosen"_s;
    const auto authorities = azuredevops::authoritiesIn(file);
    return tidy(file)
        + (authorities ? u", %1 certificates"_s.arg(authorities.value().size())
                       : u", not usable"_s);
}

QString dayOf(const std::optional<library::LastCheck> &check)
{
    return check ? check->at.toString(Qt::ISODate) : u"never"_s;
}

/// 0 becomes A, 25 Z, 26 AA.
QString letters(qsizetype number)
{
    QString word;
    for (++number; number > 0; number = (number - 1) / 26)
        word.prepend(QChar(u'A' + ushort((number - 1) % 26)));
    return word;
}

QString lineOf(const library::TokenRecord &record, const QList<int> &days)
{
    const library::StoredToken &facts = record.current;
    const auto standing = library::standingOf(record, QDateTime::currentDateTimeUtc().date(), days);
    QStringList notices;
    for (const library::Notice notice : standing.notices)
        notices += wording::code(notice);
    const QString ends = standing.daysLeft ? QString::number(*standing.daysLeft) : u"not known"_s;
    return u"%1; last code %2, checked %3, last good %4; ends in days: %5; old tokens: %6; %7"_s
        .arg(wording::code(standing.state),
             facts.lastCheck ? wording::code(facts.lastCheck->cause) : u"-"_s,
             dayOf(facts.lastCheck), dayOf(facts.lastGood), ends,
             QString::number(record.old.size()),
             notices.isEmpty() ? u"no notices"_s : notices.join(u' '));
}

} // namespace

QString cleared(const QString &value)
{
    const QString visible = wording::plain(value, 600);
    static const QRegularExpression separators(u"[\\s,;=@/:?&()\"'<>]+"_s);
    for (const QString &word : visible.split(separators, Qt::SkipEmptyParts)) {
        if (token::isSecretWord(word))
            return hidden;
    }
    return token::isSecretWord(visible) ? hidden : visible;
}

QString textOf(const Facts &facts)
{
    QString text;
    for (const Fact &fact : facts)
        text += fact.name + ": "_L1 + cleared(fact.value) + u'\n';
    return text;
}

Facts systemFacts()
{
    return {
        {u"patwizard"_s, QCoreApplication::applicationVersion()},
        {u"qt"_s,
         u"%1, built with %2"_s.arg(QLatin1StringView(qVersion()),
                                    QLatin1StringView(QT_VERSION_STR))},
        {u"qtkeychain"_s, QStringLiteral(QTKEYCHAIN_VERSION) + " when it was built"_L1},
        {u"tls"_s,
         QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : u"not available"_s},
        {u"system"_s,
         u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture())},
        {u"locale"_s, QLocale::system().name()},
        {u"desktop"_s, variable("XDG_CURRENT_DESKTOP", desktops)},
        {u"session"_s,
         u"%1; DISPLAY %2, WAYLAND_DISPLAY %3, session bus %4"_s.arg(
             variable("XDG_SESSION_TYPE", sessions), isSet("DISPLAY"), isSet("WAYLAND_DISPLAY"),
             isSet("DBUS_SESSION_BUS_ADDRESS"))},
        {u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
    };
}

Facts roomFacts(const QString &libraryFile)
{
    const QString configuration
        = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return {{u"room.data"_s, roomAt(QFileInfo(libraryFile).path())},
            {u"room.configuration"_s, roomAt(configuration)},
            {u"room.temporary"_s, roomAt(QDir::tempPath())}};
}

Facts wayFacts(azuredevops::Service &service, const settings::Settings &settings)
{
    Facts facts;
    const auto &trouble = settings.trouble();
    facts += {u"settings"_s, trouble ? wording::code(trouble->kind) : u"readable"_s};
    facts += {u"authority"_s, authorityFact(settings)};
    facts += {u"proxy.from"_s, sourceOfProxy(settings)};
    facts += {u"no_proxy"_s, isSet("no_proxy")};
    if (const auto &error = service.proxyError())
        facts += {u"proxy"_s, u"of no use: "_s + error->variable};
    return facts;
}

Facts libraryFacts(const library::TokenLibrary &library, const QList<int> &days)
{
    const auto records = library.records();
    if (!records)
        return {{u"library"_s, wording::code(records.error().kind)}};
    qsizetype old = 0;
    for (const auto &record : records.value())
        old += record.old.size();
    const auto pending = library.pending();
    Facts facts{
        {u"library"_s,
         u"readable; tokens: %1, old ones: %2, unfinished changes: %3"_s.arg(records.value().size())
             .arg(old)
             .arg(pending ? pending.value().size() : -1)}};
    QHash<QString, qsizetype> organizations;
    qsizetype number = 0;
    for (const auto &record : records.value()) {
        const QString name = record.place.organization.name().toLower();
        if (!organizations.contains(name))
            organizations.insert(name, organizations.size());
        facts += {u"token.%1.%2"_s.arg(letters(organizations.value(name))).arg(++number),
                  lineOf(record, days)};
    }
    return facts;
}

} // namespace diagnosis
