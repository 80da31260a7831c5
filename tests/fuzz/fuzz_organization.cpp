// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/organization.h"
#include "fuzz/promise.h"
#include "token/tokentext.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;
using azuredevops::Organization;
using azuredevops::OrganizationError;
using fuzz::promise;

using Kind = OrganizationError::Kind;

namespace {

constexpr QChar passwordLetter = u'Z';
constexpr QChar passwordDigit = u'4'; // in no `U+…` of a blank

bool isLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// Without the blanks, quotes and angle brackets that any address may stand in.
QString withoutEdges(const QString &text)
{
    const auto isEdge = [](QChar c) { return token::cleaningFor(c) || c == u'<' || c == u'>'; };
    const auto begin = std::find_if_not(text.begin(), text.end(), isEdge);
    const auto end = std::find_if_not(text.rbegin(), std::reverse_iterator(begin), isEdge).base();
    return QStringView(begin, end).toString();
}

/// What azure-devops-facts §7 says of a name, apart from its length.
void checkName(const Organization &organization, const QString &text)
{
    const QString &name = organization.name();
    promise(!name.isEmpty() && isLetterOrDigit(name.front()) && isLetterOrDigit(name.back()),
            "a name begins and ends with a letter or digit");
    promise(std::ranges::all_of(name, [](QChar c) { return isLetterOrDigit(c) || c == u'-'; }),
            "a name is letters, digits and hyphens");
    promise(text.contains(name), "a name is found, not made up");

    const auto again = Organization::fromText(name);
    promise(again && again.value().name() == name, "a name names itself");
}

/// An independent reader must come to the same host, without anything that we refuse.
void checkAgainstQUrl(const Organization &organization, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https")
        return;
    QString host = url.host(QUrl::FullyEncoded);
    if (host.endsWith(u'.'))
        host.chop(1);
    const bool isCurrent = host == u"dev.azure.com" || host.endsWith(u".dev.azure.com");
    promise(isCurrent || host.endsWith(u".visualstudio.com"), "the host is the service's");
    promise(url.password(QUrl::FullyEncoded).isEmpty(), "there is no password");
    promise(url.port(443) == 443, "there is no other port");

    const QStringList path = url.path(QUrl::FullyEncoded).split(u'/');
    QStringList names{host.section(u'.', 0, 0), path.value(1), path.value(2)};
    if (path.value(1).isEmpty() && host == u"dev.azure.com")
        names += url.userName(QUrl::FullyEncoded);
    promise(names.contains(organization.name(), Qt::CaseInsensitive),
            "the name stands where the service has it");
}

void checkError(const OrganizationError &error)
{
    promise(std::ranges::none_of(error.part,
                                 [](QChar c) {
                                     return c.category() == QChar::Other_Control
                                         || c.category() == QChar::Other_Format;
                                 }),
            "an error shows nothing that cannot be seen");
    switch (error.kind) {
    case Kind::Empty:
    case Kind::TooLong:
    case Kind::PasswordInAddress: promise(error.part.isEmpty(), "this error shows nothing"); break;
    case Kind::ControlCharacter:
        promise(error.part.size() == 6 && error.part.startsWith(u"U+"), "spelled out");
        break;
    case Kind::ForeignCharacter:
        promise(error.part.size() <= 2 || error.part.startsWith(u"U+"), "one character");
        break;
    default: break;
    }
}

/// @a text with every letter and digit between the first colon and the last `@` marked: at least
/// there, a password may stand. Nothing else carries the marks.
QString withMarkedPassword(QString text)
{
    static const QRegularExpression scheme(u"^[a-z0-9+.-]+://"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const qsizetype colon = text.indexOf(u':', scheme.match(text).capturedEnd());
    const qsizetype at = text.lastIndexOf(u'@');
    text.replace(passwordLetter, u'z').replace(passwordDigit, u'5');
    for (qsizetype i = colon + 1; colon >= 0 && i < at; ++i) {
        if (text[i].isLetter())
            text[i] = passwordLetter;
        else if (text[i].isDigit())
            text[i] = passwordDigit;
    }
    return text;
}

void checkSecrecy(const QString &text)
{
    const auto organization = Organization::fromText(withMarkedPassword(text));
    if (organization || organization.error().kind == Kind::ControlCharacter)
        return; // U+0004 and the like are no letters
    const QString &part = organization.error().part;
    promise(!part.contains(passwordLetter) && !part.contains(passwordDigit),
            "an error shows no piece of a password");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto organization = Organization::fromText(text);
    promise(text.size() <= 2048 || (!organization && organization.error().kind == Kind::TooLong),
            "there is an end to reading");
    if (organization) {
        checkName(organization.value(), text);
        checkAgainstQUrl(organization.value(), withoutEdges(text));
    } else {
        checkError(organization.error());
    }
    checkSecrecy(withoutEdges(text));

    const auto wrapped = Organization::fromText(u" <\""_s + text + u"\">\n"_s);
    if (text.size() <= 2000)
        promise(bool(wrapped) == bool(organization)
                    && (!wrapped || wrapped.value().name() == organization.value().name()),
                "what stands around an address makes no difference");
    return 0;
}
