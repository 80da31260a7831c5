// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/organization.h"

#include "azuredevops/address.h"
#include "token/tokentext.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace azuredevops {
namespace {

using Kind = OrganizationError::Kind;

constexpr qsizetype longestText = 2048;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isOrdinary(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
}

bool isInvisible(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// Blanks, quotes and angle brackets around an address belong to the mail it came in.
QStringView withoutEdges(QStringView text)
{
    const auto belongs = [](QChar c) { return !token::cleaningFor(c) && c != u'<' && c != u'>'; };
    const auto begin = std::find_if(text.begin(), text.end(), belongs);
    while (text.end() != begin && !belongs(text.back()))
        text.chop(1);
    return {begin, text.end()};
}

OrganizationError error(Kind kind, QStringView part = {})
{
    return {kind, part.toString()};
}

/// The error about the character at @a where, which is spelled out if it cannot be seen.
OrganizationError characterError(Kind kind, QStringView where)
{
    const QChar c = where.front();
    if (isInvisible(c) || c.isSpace())
        return {kind, u"U+%1"_s.arg(c.unicode(), 4, 16, QChar(u'0')).toUpper()};
    const bool isPair = c.isHighSurrogate() && where.size() > 1;
    return error(kind, where.first(isPair ? 2 : 1));
}

std::optional<OrganizationError> faultInText(QStringView text)
{
    const auto invisible = std::find_if(text.begin(), text.end(), isInvisible);
    if (invisible != text.end())
        return characterError(Kind::ControlCharacter, {invisible, text.end()});
    // Browsers read a backslash as a slash, others do not: no guessing where the host ends.
    if (text.contains(u'\\'))
        return error(Kind::Backslash, u"\\");
    return std::nullopt;
}

std::optional<OrganizationError> faultInName(QStringView name)
{
    const auto foreign = std::find_if_not(name.begin(), name.end(), isOrdinary);
    if (foreign != name.end())
        return characterError(Kind::ForeignCharacter, {foreign, name.end()});
    if (name.startsWith(u'-') || name.endsWith(u'-'))
        return error(Kind::HyphenAtTheEdge, u"-");
    return std::nullopt;
}

bool hasDot(QStringView host)
{
    // Browsers take the ideographic and full-width ones for dots, too.
    return std::any_of(host.begin(), host.end(),
                       [](QChar c) { return u".\u3002\uff0e\uff61"_s.contains(c); });
}

bool isBareName(const Address &address)
{
    return address.scheme.isEmpty() && !address.hasPassword && !address.hasPort
        && !hasDot(address.host);
}

bool isScheme(QStringView scheme, QStringView expected)
{
    return scheme.compare(expected, Qt::CaseInsensitive) == 0;
}

bool isOwnScheme(QStringView scheme)
{
    return scheme.isEmpty() || isScheme(scheme, u"https") || isScheme(scheme, u"ssh");
}

bool isOwnPort(const Address &address)
{
    if (!address.hasPort || address.port.isEmpty())
        return true;
    if (isScheme(address.scheme, u"ssh"))
        return address.port == u"22";
    const bool isScp = address.scheme.isEmpty() && isSshHost(address.host);
    return address.port == u"443" || (isScp && address.port == u"v3");
}

/// Azure DevOps Server is told by its addresses' habits: there is no fixed host.
bool resemblesServer(const Address &address)
{
    constexpr std::array<QStringView, 4> hosts{u"tfs.", u"azuredevops.", u"devops.", u"ado."};
    if (!isOwnScheme(address.scheme) && !isScheme(address.scheme, u"http"))
        return false;
    const auto begins = [&address](QStringView name) {
        return address.host.startsWith(name, Qt::CaseInsensitive);
    };
    if (std::any_of(hosts.begin(), hosts.end(), begins))
        return true;
    const auto path = address.rest.split(u'/');
    return std::any_of(path.begin(), path.end(), [](QStringView part) {
        return part == u"_git" || part == u"_apis" || part == u"_usersSettings"
            || part.compare(u"tfs", Qt::CaseInsensitive) == 0
            || part.endsWith(u"Collection", Qt::CaseInsensitive);
    });
}

/// What speaks against an address of the service.
std::optional<OrganizationError> faultInAddress(const Address &address)
{
    if (!isOwnScheme(address.scheme))
        return error(Kind::OtherScheme, address.scheme);
    if (isOwnPort(address))
        return std::nullopt;
    if (address.rest.contains(u'@')) // what looks like a port may be a password with a slash
        return error(Kind::PasswordInAddress);
    const bool isNumber = std::all_of(address.port.begin(), address.port.end(), isDigit);
    return error(Kind::OtherPort, isNumber ? address.port : QStringView());
}

/// What an address is that has nothing to do with the service.
OrganizationError faultOfOther(const Address &address)
{
    if (resemblesServer(address))
        return error(Kind::AzureDevOpsServer, address.host);
    if (address.hasPort && address.rest.contains(u'@'))
        return error(Kind::PasswordInAddress);
    if (!isOwnScheme(address.scheme))
        return error(Kind::OtherScheme, address.scheme);
    const bool isNumber
        = !address.port.isEmpty() && std::all_of(address.port.begin(), address.port.end(), isDigit);
    if (address.scheme.isEmpty() && address.hasPort && !isNumber && address.user.isEmpty()
        && !hasDot(address.host)) { // mailto:…, javascript:…, https:/…
        return isOwnScheme(address.host) ? error(Kind::ForeignCharacter, u":")
                                         : error(Kind::OtherScheme, address.host);
    }
    return address.host.isEmpty() ? error(Kind::NoOrganization)
                                  : error(Kind::OtherHost, address.host);
}

std::optional<OrganizationError> refusal(const Address &address)
{
    const HostOwner owner = ownerOf(address.host);
    // With one more @ behind the host, the "host" may be a piece of the password; so may [::1].
    if ((address.hasPassword || address.host.contains(u':')) && address.rest.contains(u'@'))
        return error(Kind::PasswordInAddress);
    if (owner != HostOwner::Service && resemblesService(address.user))
        return error(Kind::LookAlikeHost, address.host);
    if (address.hasPassword)
        return error(Kind::PasswordInAddress);

    switch (owner) {
    case HostOwner::Service:
        return faultInAddress(address);
    case HostOwner::LookAlike:
        return error(Kind::LookAlikeHost, address.host);
    case HostOwner::GitHub:
        return error(Kind::GitHub, address.host);
    case HostOwner::Other:
        return faultOfOther(address);
    }
    Q_UNREACHABLE();
}

} // namespace

async::Result<Organization, OrganizationError> Organization::fromText(const QString &text)
{
    if (text.size() > longestText)
        return error(Kind::TooLong);
    const QStringView inner = withoutEdges(text);
    if (inner.isEmpty())
        return error(Kind::Empty);
    if (const auto fault = faultInText(inner))
        return *fault;

    const Address address = addressFrom(inner);
    QStringView name = inner;
    if (!isBareName(address)) {
        if (const auto fault = refusal(address))
            return *fault;
        name = organizationIn(address);
        if (name.isEmpty())
            return error(Kind::NoOrganization, address.host);
    }
    const auto asToken = token::inspect(name);
    if ((asToken.kind == token::Kind::AzureDevOps84 && asToken.length == 84)
        || (asToken.kind == token::Kind::AzureDevOps52 && asToken.length == 52))
        return error(Kind::Token);
    if (const auto fault = faultInName(name))
        return *fault;
    return Organization(name.toString());
}

} // namespace azuredevops
