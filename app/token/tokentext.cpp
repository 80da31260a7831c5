// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/tokentext.h"

#include "token/token.h"
#include "token/tokenformat.h"

#include <QByteArray>
#include <QString>

#include <algorithm>

namespace token {
namespace {

constexpr qsizetype longestPaste = 64 * 1024;

void note(QList<Cleaning> &cleaned, Cleaning cleaning)
{
    if (!cleaned.contains(cleaning))
        cleaned.append(cleaning);
}

QStringView withoutEdges(QStringView text, QList<Cleaning> &cleaned)
{
    while (!text.isEmpty()) {
        if (const auto first = cleaningFor(text.front())) {
            note(cleaned, *first);
            text = text.sliced(1);
        } else if (const auto last = cleaningFor(text.back())) {
            note(cleaned, *last);
            text.chop(1);
        } else {
            break;
        }
    }
    return text;
}

/// Steps over blanks, line breaks, invisibles and quotes; false if no blank was among them.
bool skipPadding(QStringView &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), cleaningFor);
    const QStringView padding(text.begin(), end);
    text = text.sliced(padding.size());
    return std::any_of(padding.begin(), padding.end(), [](QChar c) { return c.isSpace(); });
}

bool skipWord(QStringView &text, QStringView word)
{
    if (!text.startsWith(word, Qt::CaseInsensitive))
        return false;
    text = text.sliced(word.size());
    return true;
}

/// What stands behind `Authorization: Basic ` or `Basic `; all of @a text if it has neither.
QStringView withoutHeader(QStringView text)
{
    QStringView rest = text;
    if (skipWord(rest, u"Authorization")) {
        skipPadding(rest);
        if (!skipWord(rest, u":"))
            return text;
        skipPadding(rest);
    }
    // Without a blank it could be a token that happens to begin with these letters.
    return skipWord(rest, u"Basic") && skipPadding(rest) ? rest : text;
}

QString joined(QStringView text, QList<Cleaning> &cleaned)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const auto cleaning = cleaningFor(c);
        if (cleaning && cleaning != Cleaning::Quotes)
            note(cleaned, *cleaning);
        else
            result.append(c);
    }
    return result;
}

TokenText recognised(QStringView text)
{
    TokenText result;
    result.length = text.size();
    if (text.isEmpty())
        return result;
    if (!std::all_of(text.begin(), text.end(), isVisibleAscii)) {
        result.kind = Kind::Unknown;
        result.problems = {Problem::ForeignCharacters};
        return result;
    }
    recogniseFormat(text, result);
    result.token = Token::fromText(text);
    if (!result.token)
        result.problems = {Problem::TooLong};
    return result;
}

bool isDoubled(QStringView text)
{
    const QStringView half = text.first(text.size() / 2);
    return text.sliced(half.size()) == half && (isCurrentFormat(half) || isOlderFormat(half));
}

/// The password in Base64 of `user:password` or `:password`.
std::optional<QString> passwordInBase64(QStringView text)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    // `echo … | base64` encodes the line break as well.
    const QString credentials = QString::fromLatin1(*decoded).trimmed();
    const qsizetype colon = credentials.indexOf(u':');
    const auto isPrintable = [](QChar c) { return c == u' ' || isVisibleAscii(c); };
    if (colon < 0 || colon + 1 == credentials.size()
        || !std::all_of(credentials.begin(), credentials.end(), isPrintable))
        return std::nullopt;
    return credentials.sliced(colon + 1);
}

} // namespace

std::optional<Cleaning> cleaningFor(QChar c)
{
    constexpr QStringView lineBreaks = u"\n\v\f\r\u0085\u2028\u2029";
    constexpr QStringView quotes = u"\"'`\u00b4\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d"
                                   u"\u201e\u201f\u2032\u2033\u2039\u203a\uff02\uff07";
    if (lineBreaks.contains(c))
        return Cleaning::LineBreaks;
    if (c.isSpace())
        return Cleaning::Blanks;
    if (c.category() == QChar::Other_Format)
        return Cleaning::Invisibles;
    if (quotes.contains(c))
        return Cleaning::Quotes;
    return std::nullopt;
}

bool TokenText::isPlausible() const
{
    return (kind == Kind::AzureDevOps84 || kind == Kind::AzureDevOps52) && problems.isEmpty();
}

bool TokenText::mayBeTried() const
{
    return token
        && (kind == Kind::AzureDevOps84 || kind == Kind::AzureDevOps52 || kind == Kind::Unknown);
}

// The order of cleaning: from the outside in, and nothing that could be a token's own.
//  1. The edges, quotes included: inside, a quote is a foreign body and is left to be seen.
//  2. The header, while the blank behind `Basic` still tells it from a token's first letters.
//  3. Blanks, line breaks and invisibles everywhere: no token has any.
//  4. The second copy, only where one half is one of the two formats.
//  5. Base64, only of what is nothing else: both formats could be read as Base64, too.
TokenText inspect(QStringView pasted)
{
    if (pasted.size() > longestPaste) {
        TokenText endless;
        endless.kind = Kind::Unknown;
        endless.problems = {Problem::TooLong};
        endless.length = pasted.size();
        return endless;
    }

    QList<Cleaning> cleaned;
    const QStringView inner = withoutEdges(pasted, cleaned);
    const QStringView credentials = withoutHeader(inner);
    if (credentials.size() != inner.size())
        note(cleaned, Cleaning::BasicHeader);
    QString text = joined(credentials, cleaned);
    if (isDoubled(text)) {
        text.truncate(text.size() / 2);
        note(cleaned, Cleaning::Doubled);
    }

    TokenText result = recognised(text);
    if (result.kind == Kind::Unknown && result.problems.isEmpty()) {
        if (const auto password = passwordInBase64(text)) {
            result = recognised(*password);
            note(cleaned, Cleaning::BasicHeader);
        }
    }
    std::sort(cleaned.begin(), cleaned.end());
    result.cleaned = cleaned;
    return result;
}

} // namespace token
