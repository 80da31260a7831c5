// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "git/configuration.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace git {
namespace {

using azuredevops::Organization;

constexpr std::array scopes{"system"_L1, "global"_L1, "local"_L1, "worktree"_L1, "command"_L1};

const auto service = u"https://dev.azure.com"_s;
// Remembers that changesOn() has set useHttpPath, and what stood there: others may want it as well.
const auto pathMark = u"patwizard.usehttppath"_s;

QString keyOf(const QString &address, const QString &name)
{
    return "credential."_L1 + address + u'.' + name;
}

QString optionOf(Scope scope)
{
    return "--"_L1 + scopes.at(std::size_t(scope));
}

/// The file that a @a command of git's starts, as a shell reads it, if that is all but
/// `credential`.
std::optional<QString> programOf(const QString &command)
{
    static const QRegularExpression form(
        u"^!?\\s*(?:'((?:[^']|'\\\\'')*)'|\"([^\"$`\\\\]*)\"|([^\\s'\"]+))\\s+credential\\s*$"_s);
    const auto match = form.match(command);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.hasCaptured(1))
        return match.captured(1).replace("'\\''"_L1, "'"_L1);
    return match.captured(2) + match.captured(3);
}

bool isOurs(const QString &command)
{
    const auto program = programOf(command);
    const QString file = program ? program->section(u'/', -1).section(u'\\', -1) : QString();
    return file.startsWith("patwizard"_L1, Qt::CaseInsensitive)
        || file.startsWith("PAT_Wizard"_L1, Qt::CaseInsensitive);
}

/// A regular expression of git's that nothing else than @a value fits.
QString exactly(const QString &value)
{
    QString pattern;
    for (const QChar c : value) {
        if (u".[]{}()\\*+?^$|"_s.contains(c))
            pattern += u'\\';
        pattern += c;
    }
    return u'^' + pattern + u'$';
}

/// An address as in `credential.ADDRESS.helper`, of which any piece may be missing.
struct Pattern
{
    QString scheme;
    bool hasUser = false;
    QString host; ///< with a port, if there is one
    QString path; ///< begins with a slash, or is empty

    static Pattern from(QString text)
    {
        Pattern pattern;
        if (const qsizetype end = text.indexOf("://"_L1); end >= 0) {
            pattern.scheme = text.left(end).toLower();
            text.remove(0, end + 3);
        }
        const qsizetype slash = text.indexOf(u'/');
        pattern.path = slash < 0 ? QString() : text.mid(slash);
        while (pattern.path.endsWith(u'/'))
            pattern.path.chop(1);
        text = text.left(slash).toLower();
        pattern.hasUser = text.contains(u'@');
        pattern.host = text.mid(text.lastIndexOf(u'@') + 1);
        if (pattern.host.endsWith(":443"_L1) && pattern.scheme == "https"_L1)
            pattern.host.chop(4);
        return pattern;
    }

    /// One that names a user is none of an address without one.
    [[nodiscard]] bool fits(const Pattern &address) const
    {
        return !hasUser && (scheme.isEmpty() || scheme == address.scheme)
            && (host.isEmpty() || fitsHost(address.host))
            && (path.isEmpty() || address.path == path || address.path.startsWith(path + u'/'));
    }

    [[nodiscard]] bool fitsHost(const QString &other) const
    {
        const QStringList labels = host.split(u'.');
        return std::ranges::equal(labels, other.split(u'.'), [](const auto &label, const auto &as) {
            return label == "*"_L1 || label == as;
        });
    }
};

/// The address within a @a key about credentials whose last word is @a name; nullopt if it is none.
std::optional<QString> addressIn(const QString &key, QLatin1StringView name)
{
    const QLatin1StringView section("credential.");
    if (!key.startsWith(section) || !key.endsWith(u'.' + name, Qt::CaseInsensitive))
        return std::nullopt;
    const qsizetype size = key.size() - section.size() - name.size() - 1;
    return size < 0 ? std::optional(QString()) : key.mid(section.size(), size);
}

bool isTrue(const QString &value)
{
    return value.isNull() || value == "1"_L1
        || std::ranges::any_of(std::array{"true"_L1, "yes"_L1, "on"_L1}, [&value](auto word) {
               return value.compare(word, Qt::CaseInsensitive) == 0;
           });
}

} // namespace

QString Helper::name() const
{
    static const QRegularExpression word(u"^!?\\s*['\"]?(?:[^\\s'\"]*/)?([\\w.-]+)"_s);
    const QString first = isOurs ? u"patwizard"_s : word.match(command).captured(1);
    return first.isEmpty() ? u"…"_s : first.left(40);
}

Configuration Configuration::fromListing(const QByteArray &listing)
{
    Configuration configuration;
    const QList<QByteArray> parts = listing.split('\0');
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2) {
        const auto scope = std::ranges::find(scopes, QString::fromUtf8(parts[i]));
        const QByteArray &text = parts[i + 1];
        const qsizetype end = text.indexOf('\n');
        const QString key = QString::fromUtf8(end < 0 ? text : text.left(end));
        if (scope == scopes.end() || !(key.startsWith("credential."_L1) || key == pathMark))
            continue;
        const QString value = end < 0 ? QString() : QString::fromUtf8(text.mid(end + 1));
        configuration.m_entries += {Scope(scope - scopes.begin()), key, value};
    }
    return configuration;
}

QList<Helper> Configuration::helpersFor(const QString &address) const
{
    const Pattern wanted = Pattern::from(address);
    QList<Helper> helpers;
    for (const Entry &entry : m_entries) {
        const auto where = addressIn(entry.key, "helper"_L1);
        if (!where || !Pattern::from(*where).fits(wanted))
            continue;
        if (entry.value.isEmpty()) // whoever stands before is not asked
            helpers.clear();
        else
            helpers += {entry.value, entry.scope, isOurs(entry.value)};
    }
    return helpers;
}

bool Configuration::namesUs() const
{
    return std::ranges::any_of(m_entries, [](const Entry &entry) {
        return addressIn(entry.key, "helper"_L1) && isOurs(entry.value);
    });
}

bool Configuration::tellsPath(const QString &address) const
{
    const Pattern wanted = Pattern::from(address);
    bool tells = false;
    for (const Entry &entry : m_entries) {
        const auto where = addressIn(entry.key, "usehttppath"_L1);
        if (where && Pattern::from(*where).fits(wanted))
            tells = isTrue(entry.value);
    }
    return tells;
}

QStringList Configuration::valuesOf(Scope scope, const QString &key) const
{
    QStringList values;
    for (const Entry &entry : m_entries) {
        if (entry.scope == scope && entry.key == key)
            values += entry.value;
    }
    return values;
}

QList<QStringList> Configuration::changesOn(Scope scope, const QList<Organization> &organizations,
                                            const QString &command) const
{
    const QString where = optionOf(scope);
    QList<QStringList> changes;
    if (!tellsPath(service + "/any"_L1)) { // before anybody is asked who needs it
        const bool wasSet = !valuesOf(scope, keyOf(service, u"usehttppath"_s)).isEmpty();
        changes
            += QStringList{where, u"--replace-all"_s, pathMark, wasSet ? u"false"_s : u"unset"_s};
        changes
            += QStringList{where, u"--replace-all"_s, keyOf(service, u"useHttpPath"_s), u"true"_s};
    }
    QStringList addresses{service};
    for (const Organization &each : organizations)
        addresses += addressesOf({each}).constLast();
    for (const QString &address : std::as_const(addresses)) {
        const QString key = keyOf(address, u"helper"_s);
        const QStringList values = valuesOf(scope, key);
        if (values.contains(command))
            continue;
        const auto former = std::ranges::find_if(values, isOurs);
        if (former == values.end())
            changes += QStringList{where, u"--add"_s, key, command};
        else
            changes += QStringList{where, u"--replace-all"_s, key, command, exactly(*former)};
    }
    return changes;
}

QList<QStringList> Configuration::changesOff(Scope scope) const
{
    const QString where = optionOf(scope);
    QList<QStringList> changes;
    for (const Entry &entry : m_entries) {
        const bool isHelper = entry.scope == scope && addressIn(entry.key, "helper"_L1);
        const QStringList change{where, u"--unset-all"_s, entry.key, exactly(entry.value)};
        if (isHelper && isOurs(entry.value) && !changes.contains(change))
            changes += change;
    }
    const QStringList mark = valuesOf(scope, pathMark);
    if (mark.isEmpty())
        return changes;
    const QString key = keyOf(service, u"usehttppath"_s);
    if (valuesOf(scope, key) == QStringList{u"true"_s}) // else somebody has changed it since
        changes += mark.constLast() == "unset"_L1
            ? QStringList{where, u"--unset-all"_s, key}
            : QStringList{where, u"--replace-all"_s, keyOf(service, u"useHttpPath"_s), u"false"_s};
    changes += QStringList{where, u"--unset-all"_s, pathMark};
    return changes;
}

QStringList addressesOf(const QList<Organization> &organizations)
{
    QStringList addresses;
    for (const Organization &each : organizations)
        addresses += service + u'/' + each.name();
    if (addresses.isEmpty())
        addresses += service;
    for (const Organization &each : organizations)
        addresses += u"https://%1.visualstudio.com"_s.arg(each.name().toLower());
    return addresses;
}

QString programFile()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return QFileInfo(image).isAbsolute() && QFileInfo(image).isFile()
        ? image
        : QCoreApplication::applicationFilePath();
}

QString helperCommand(const QString &program)
{
    const QString name = QFileInfo(program).fileName();
    const QString found = QStandardPaths::findExecutable(name);
    static const QRegularExpression plain(u"^[\\w.-]+$"_s);
    if (plain.match(name).hasMatch() && !found.isEmpty()
        && QFileInfo(found).canonicalFilePath() == QFileInfo(program).canonicalFilePath())
        return u"!%1 credential"_s.arg(name);
    return u"!'%1' credential"_s.arg(QString(program).replace(u'\'', "'\\''"_L1));
}

} // namespace git
