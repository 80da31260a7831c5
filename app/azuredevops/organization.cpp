// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/organization.h"

#include "azuredevops/address.h"
#include "token/secretword.h"
#include "token/tokentext.h"

#include <QRegularExpression>
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
    case QChar::Separator_Paragraph: return true;
    default: // Qt's, with thirty others
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
    const bool isScp = isSshHost(address.host) && address.isScp();
    if (isScheme(address.scheme, u"ssh")) // often made of git@ssh.dev.azure.com:v3/… by hand
        return address.port == u"22" || isScp;
    return address.port == u"443" || (address.scheme.isEmpty() && isScp);
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
        return isOwnScheme(address.host) ? error(Kind::NoOrganization, address.host)
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
    case HostOwner::Service: return faultInAddress(address);
    case HostOwner::LookAlike: return error(Kind::LookAlikeHost, address.host);
    case HostOwner::GitHub: return error(Kind::GitHub, address.host);
    case HostOwner::Other: return faultOfOther(address);
    }
    Q_UNREACHABLE();
}

using Name = async::Result<QStringView, OrganizationError>;

/// The name in @a text, which is a bare name or one address.
Name nameIn(QStringView text)
{
    if (const auto fault = faultInText(text))
        return *fault;
    const Address address = addressFrom(text);
    QStringView name = text;
    if (!isBareName(address)) {
        if (const auto fault = refusal(address))
            return *fault;
        name = organizationIn(address);
        if (name.isEmpty())
            return error(Kind::NoOrganization, address.host);
    }
    if (name.size() >= 52 && token::isSecretWord(name.toString()))
        return error(Kind::Token);
    // An address without a colon or a slash of those that it should have.
    if (name.startsWith(u"http", Qt::CaseInsensitive)
        && (name.contains(u':') || name.contains(u'/')))
        return error(Kind::NoOrganization, name);
    if (const auto fault = faultInName(name))
        return *fault;
    return name;
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\u00a0';
}

/// What stands directly in front of an address: `organization=`, `@scope:registry=` and `//` of
/// npm, `git::` of Terraform, `git+` of pip and npm, `scm:git:` of Maven, `git:` of keychains,
/// `Link:`. A colon follows a user name and a host as well: behind it there must be the beginning
/// of an address.
qsizetype labelLength(QStringView word)
{
    static const QRegularExpression label(
        u"^(?:[\\w.-]+=|git::|//(?=[\\w-]+\\.[\\w.-]+/)"
        "|(?>@[\\w.-]+:|[\\w-]+(?:[:\uff1a+]|::)|[\\w.-]+=)+"
        "(?=(?:https|ssh)://|git@(?:ssh\\.dev\\.azure|vs-ssh\\.visualstudio)\\.com[:/]))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return label.match(word.toString()).capturedLength();
}

/// True for a command or a line of a configuration, as in `git clone …`, `git remote -v`, `url = …`
/// and `organization=…`: what would be the host of an address holds what no host does.
bool mayHoldAddresses(QStringView text)
{
    // Two names one below the other are no line of anything.
    const auto ends = [](QChar c) { return c == u'/' || c == u'\n'; };
    const QStringView beginning(text.begin(), std::find_if(text.begin(), text.end(), ends));
    return (beginning.isEmpty() ? text.contains(u"/:") // npm's: `//host/path/:key=value`
                                : labelLength(text) > 0)
        || beginning.startsWith(u"git+") || std::ranges::any_of(beginning, [](QChar c) {
               return isBlank(c) || u"=\"'([>"_s.contains(c);
           });
}

/// Without what stands around an address in a command or a sentence: labels, parentheses, a comma.
QStringView withoutSurroundings(QStringView word)
{
    const auto surrounds = [](QChar c) { return u"()[]{}<>,;.!`"_s.contains(c); };
    while (!word.isEmpty() && surrounds(word.back()))
        word.chop(1);
    while (!word.isEmpty()) {
        const qsizetype length = surrounds(word.front()) ? 1 : labelLength(word);
        if (length == 0)
            break;
        word = word.sliced(length);
    }
    return word;
}

QList<QStringView> wordsOf(QStringView text)
{
    QList<QStringView> words;
    const auto separates = [](QChar c) { return isBlank(c) || u"\"'()<>|"_s.contains(c); };
    for (auto begin = text.begin(); begin != text.end();) {
        const auto end = std::find_if(begin, text.end(), separates);
        const QStringView word = withoutSurroundings({begin, end});
        if (!word.isEmpty())
            words += word;
        begin = end == text.end() ? end : end + 1;
    }
    return words;
}

/// What a word of a command says: an address, or nothing.
bool isAddress(QStringView word)
{
    const Address address = addressFrom(word);
    return !address.scheme.isEmpty() || ownerOf(address.host) == HostOwner::Service
        || (hasDot(address.host) && ownerOf(address.host) == HostOwner::LookAlike);
}

/// True if @a word is somebody else's address whose end cannot be told: what follows it without a
/// blank may be its path.
bool isOpenForeign(QStringView text, QStringView word)
{
    const Address address = addressFrom(word);
    const bool isForeign
        = (!address.scheme.isEmpty() || (hasDot(address.host) && !address.rest.isEmpty()))
        && ownerOf(address.host) != HostOwner::Service;
    if (!isForeign || word.begin() == text.begin() || word.end() == text.end())
        return isForeign;
    constexpr std::array<QStringView, 5> pairs{u"\"\"", u"''", u"()", u"[]", u"<>"};
    const bool isElement
        = word.begin()[-1] == u'>' && QStringView(word.end(), text.end()).startsWith(u"</");
    return !isElement && std::ranges::none_of(pairs, [word](QStringView pair) {
        return word.begin()[-1] == pair.front() && *word.end() == pair.back();
    });
}

/// @a found without what may be a piece of a password in @a text: all between a colon and an @.
OrganizationError withoutSecrets(OrganizationError found, QStringView text, QStringView word)
{
    const qsizetype at = text.indexOf(found.part, word.begin() - text.begin());
    if (!found.part.isEmpty() && text.first(std::max<qsizetype>(at, 0)).contains(u':')
        && text.lastIndexOf(u'@') > at)
        found.part = u"…"_s;
    return found;
}

/// True if the two may be one address with a password in which there is a blank.
bool endsPassword(QStringView before, QStringView word)
{
    const Address first = addressFrom(before);
    return word.contains(u'@') && addressFrom(word).scheme.isEmpty() && !first.port.isEmpty()
        && !(hasDot(first.host)
             && (first.port == u"v3" || first.port == u"443" || first.port == u"22"));
}

/// What is wrong with an address of several, whatever the others are.
bool isGrave(Kind kind)
{
    return kind == Kind::PasswordInAddress || kind == Kind::LookAlikeHost;
}

/// The one organization whose addresses are in @a text; nullopt if there is no address at all. What
/// is wrong with one counts only if none is right, unless it is grave.
std::optional<Name> nameAmongWords(QStringView text)
{
    std::optional<Name> found;
    std::optional<OrganizationError> wrong;
    QStringView before(text.begin(), text.begin());
    bool isInForeign = false;
    for (const QStringView word : wordsOf(text)) {
        const bool isCut = endsPassword(before, word);
        const bool isPath = isInForeign && std::none_of(before.end(), word.begin(), isBlank);
        isInForeign = isPath || isOpenForeign(text, word);
        before = word;
        if (!isCut && !isAddress(word))
            continue;
        const Name name = isCut ? Name(error(Kind::PasswordInAddress)) : nameIn(word);
        if (!name) {
            if (!wrong || isGrave(name.error().kind))
                wrong = withoutSecrets(name.error(), text, word);
            if (isGrave(wrong->kind))
                return Name(*wrong);
        } else if (isPath) {
            continue;
        } else if (found && found->value().compare(name.value(), Qt::CaseInsensitive) != 0) {
            return Name(error(Kind::SeveralOrganizations));
        } else {
            found = name;
        }
    }
    return found || !wrong ? found : std::optional(Name(*wrong));
}

/// With the delimiters of addresses that were encoded as a whole, to be part of another, and of
/// these only: what is encoded in them twice, or should not be, stays as it is.
QString withPlainDelimiters(QString text)
{
    static const QRegularExpression form(
        u"(?:^|(?<=[\\s\"'(<>]))(?:[\\w.-]+[=:])?(?:https|ssh)%3A%2F%2F[^\\s\"'()<>|]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString plain;
    qsizetype end = 0;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        QString address = match.captured();
        for (const QChar c : u":/?#@\\"_s)
            address.replace(u'%' + QString::number(c.unicode(), 16), c, Qt::CaseInsensitive);
        plain += text.sliced(end, match.capturedStart() - end) + address;
        end = match.capturedEnd();
    }
    return end == 0 ? text : plain + text.sliced(end);
}

} // namespace

async::Result<Organization, OrganizationError> Organization::fromText(const QString &text)
{
    if (text.size() > longestText)
        return error(Kind::TooLong);
    const QString decoded = withPlainDelimiters(withoutEdges(text).toString());
    const QStringView inner(decoded);
    if (inner.isEmpty())
        return error(Kind::Empty);
    if (mayHoldAddresses(inner)) {
        if (const auto name = nameAmongWords(inner))
            return *name ? async::Result<Organization, OrganizationError>(
                       Organization(name->value().toString()))
                         : name->error();
    }
    const auto name = nameIn(inner);
    if (name || !isGrave(name.error().kind)) { // behind the first there may be another
        const auto among = nameAmongWords(inner);
        if (among && !*among && among->error().kind == Kind::SeveralOrganizations)
            return among->error();
    }
    if (!name)
        return name.error();
    return Organization(name.value().toString());
}

} // namespace azuredevops
