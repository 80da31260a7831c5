// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/address.h"

#include <QRegularExpression>
#include <QString>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace azuredevops {
namespace {

constexpr QStringView serviceHost = u"dev.azure.com";
constexpr QStringView serviceDomain = u".dev.azure.com";
constexpr QStringView legacyHost = u"visualstudio.com";
constexpr QStringView legacyDomain = u".visualstudio.com";

/// In front of `.dev.azure.com/{org}` and behind `{org}.` in `{org}.vssps.visualstudio.com`.
constexpr std::array<QStringView, 21> services{
    u"advsec",   u"almsearch", u"analytics", u"artifacts", u"auditservice", u"codesearch",
    u"commerce", u"extmgmt",   u"feeds",     u"gallery",   u"governance",   u"pkgs",
    u"vsaex",    u"vsblob",    u"vsclt",     u"vsrm",      u"vssps",        u"vsspsext",
    u"vstmr",    u"vsts",      u"wikisearch"};

/// Younger than visualstudio.com, where an organization may be called so.
constexpr QStringView youngerService = u"mcp";

/// Hosts of visualstudio.com that no organization is called by.
constexpr std::array<QStringView, 29> reserved{u"account",
                                               u"aex",
                                               u"app",
                                               u"blogs",
                                               u"cdn",
                                               u"code",
                                               u"dc",
                                               u"developercommunity",
                                               u"docs",
                                               u"download",
                                               u"downloads",
                                               u"feedback",
                                               u"go",
                                               u"insiders",
                                               u"login",
                                               u"manage",
                                               u"marketplace",
                                               u"my",
                                               u"online",
                                               u"prod",
                                               u"signup",
                                               u"start",
                                               u"status",
                                               u"support",
                                               u"targetednotifications",
                                               u"update",
                                               u"visualstudiogallery",
                                               u"vs-ssh",
                                               u"www"};

/// `spsprodcus1`, `tfsprodcin2`: machines of the service, in a region.
bool isScaleUnit(QStringView name)
{
    static const QRegularExpression form(
        u"^(?:aex|alm|art|blob|ext|feeds|gallery|pkgs|rm|[a-z]*search|sps|tcm|tfs|vs[a-z]{2,6})"
        "prod[a-z]{1,12}[0-9]{1,3}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(name.toString()).hasMatch();
}

bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

/// Without case, but only as far as DNS goes: Unicode's rules take a long s for an s.
bool equals(QStringView a, QStringView b)
{
    return std::all_of(a.begin(), a.end(), isAscii) && a.compare(b, Qt::CaseInsensitive) == 0;
}

bool endsWith(QStringView text, QStringView end)
{
    return text.size() > end.size() && equals(text.last(end.size()), end);
}

template<typename Names>
bool contains(const Names &names, QStringView name)
{
    return std::any_of(names.begin(), names.end(),
                       [name](QStringView other) { return equals(name, other); });
}

/// The same host without the dot that ends a complete DNS name.
QStringView withoutRoot(QStringView host)
{
    return host.endsWith(u'.') ? host.chopped(1) : host;
}

/// Letters and digits of @a text as a reader sees them: decoded, composed, in lower case.
QString asRead(QStringView text)
{
    const QString decoded = QUrl::fromPercentEncoding(text.toUtf8());
    const QString unicode = QUrl::fromAce(decoded.toUtf8(), QUrl::IgnoreIDNWhitelist);
    QString letters = (unicode.isEmpty() ? decoded : unicode)
                          .normalized(QString::NormalizationForm_KC)
                          .toLower();
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

/// True if @a letters contain @a name, where a foreign letter may stand for any other.
bool containsAlike(QStringView letters, QStringView name)
{
    const auto alike = [](QChar c, QChar expected) { return c == expected || !isAscii(c); };
    for (qsizetype at = 0; at + name.size() <= letters.size(); ++at) {
        const QStringView piece = letters.sliced(at, name.size());
        // Mostly foreign letters are another language, not a disguise.
        if (2 * std::count_if(piece.begin(), piece.end(), isAscii) >= name.size()
            && std::equal(piece.begin(), piece.end(), name.begin(), alike))
            return true;
    }
    return false;
}

bool isDelimiter(QChar c)
{
    return c == u'/' || c == u'?' || c == u'#';
}

/// Where an address ends in markup: at a quote, at `</url>`, and at `|` in the links of chats. No
/// host holds any of them.
QStringView::iterator endInMarkup(QStringView::iterator begin, QStringView::iterator end)
{
    for (auto at = begin; at != end; ++at) {
        const bool isTag = *at == u'<' && at + 1 != end && at[1] == u'/';
        if (isTag || *at == u'|' || *at == u'"')
            return at;
    }
    return end;
}

bool isSchemeCharacter(QChar c)
{
    return isAscii(c) && (c.isLetterOrNumber() || c == u'+' || c == u'.' || c == u'-');
}

/// `{org}.visualstudio.com` and `{org}.{service}.visualstudio.com`.
QStringView organizationInLegacyHost(QStringView host)
{
    const QStringView labels = host.chopped(legacyDomain.size());
    const qsizetype dot = labels.indexOf(u'.');
    const QStringView name = dot < 0 ? labels : labels.first(dot);
    const bool isKnown
        = dot < 0 ? !contains(services, name) : contains(services, labels.sliced(dot + 1));
    return isKnown && !contains(reserved, name) && !isScaleUnit(name) ? name : QStringView();
}

/// The clone address of a whole organization names it as the user.
QStringView organizationInUser(const Address &address)
{
    const auto isOrdinary
        = [](QChar c) { return isAscii(c) && (c.isLetterOrNumber() || c == u'-'); };
    const bool isWhole = address.rest.isEmpty() || address.rest == u"/";
    return isWhole && std::ranges::all_of(address.user, isOrdinary) ? address.user : QStringView();
}

} // namespace

QStringView Address::pathPart(qsizetype index) const
{
    qsizetype begin = 0;
    for (qsizetype part = 0;; ++part) {
        if (begin >= rest.size() || rest[begin] != u'/')
            return {};
        const auto from = rest.begin() + begin + 1;
        const auto end = std::find_if(from, rest.end(), isDelimiter);
        if (part == index)
            return {from, std::min(end, endInMarkup(from, rest.end()))};
        begin = end - rest.begin();
    }
}

bool Address::isScp() const
{
    return port == u"v3" || port == u"22:v3"; // the latter by hand
}

Address addressFrom(QStringView text)
{
    Address address;
    const qsizetype scheme = text.indexOf(u"://");
    if (scheme > 0 && std::all_of(text.begin(), text.begin() + scheme, isSchemeCharacter)) {
        address.scheme = text.first(scheme);
        text = text.sliced(scheme + 3);
    }

    const auto end = std::find_if(text.begin(), text.end(), isDelimiter);
    QStringView authority(text.begin(), end);
    address.rest = QStringView(end, text.end());

    // The last one: everything in front of it is the user's, however much like a host it looks.
    const qsizetype at = authority.lastIndexOf(u'@');
    if (at >= 0) {
        const QStringView credentials = authority.first(at);
        const qsizetype colon = credentials.indexOf(u':');
        address.hasPassword = colon >= 0;
        address.user = colon < 0 ? credentials : credentials.first(colon);
        authority = authority.sliced(at + 1);
    }
    const auto markup = endInMarkup(authority.begin(), text.end());
    if (markup < authority.end()) {
        authority = QStringView(authority.begin(), markup);
        address.rest = QStringView(markup, text.end());
    }

    // Only in [::1] does a colon belong to the host; elsewhere a password may hide behind it.
    const qsizetype hostEnd = authority.startsWith(u'[') ? authority.indexOf(u']') : 0;
    const qsizetype colon = authority.indexOf(u':', std::max<qsizetype>(hostEnd, 0));
    address.hasPort = colon >= 0;
    address.host = colon < 0 ? authority : authority.first(colon);
    address.port = colon < 0 ? QStringView() : authority.sliced(colon + 1);
    return address;
}

bool resemblesService(QStringView text)
{
    const QString letters = asRead(text);
    return containsAlike(letters, u"devazure") || containsAlike(letters, u"visualstudio");
}

HostOwner ownerOf(QStringView host)
{
    const QStringView name = withoutRoot(host);
    if (equals(name, serviceHost) || endsWith(name, serviceDomain) || equals(name, legacyHost)
        || endsWith(name, legacyDomain))
        return HostOwner::Service;
    if (resemblesService(host))
        return HostOwner::LookAlike;
    // Installations of one's own are called github.contoso.com or contoso.ghe.com.
    const auto labels = name.split(u'.');
    return contains(labels, u"github") || contains(labels, u"ghe") ? HostOwner::GitHub
                                                                   : HostOwner::Other;
}

bool isSshHost(QStringView host)
{
    const QStringView name = withoutRoot(host);
    return equals(name, u"ssh.dev.azure.com") || equals(name, u"vs-ssh.visualstudio.com");
}

QStringView organizationIn(const Address &address)
{
    const QStringView host = withoutRoot(address.host);
    const bool isScp = address.isScp();
    if (isSshHost(host) && (isScp || address.pathPart(0) == u"v3"))
        return address.pathPart(isScp ? 0 : 1);
    if (endsWith(host, legacyDomain))
        return organizationInLegacyHost(host);
    const bool holdsName = equals(host, serviceHost)
        || (endsWith(host, serviceDomain)
            && (contains(services, host.chopped(serviceDomain.size()))
                || equals(host.chopped(serviceDomain.size()), youngerService)));
    // `_signin` and the like are pages of the service itself.
    const QStringView name = address.pathPart(0);
    if (name.isEmpty() && equals(host, serviceHost))
        return organizationInUser(address);
    return holdsName && !name.startsWith(u'_') ? name : QStringView();
}

} // namespace azuredevops
