// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/tokentext.h"

#include "token/foreignsecret.h"
#include "token/token.h"
#include "token/tokenfinder.h"
#include "token/tokenformat.h"
#include "token/visibletext.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

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

bool isDoubled(QStringView text)
{
    const QStringView half = text.first(text.size() / 2);
    return text.sliced(half.size()) == half && (isCurrentFormat(half) || isOlderFormat(half));
}

/// What a text is if there is nothing in it but the token.
struct Alone
{
    QStringView inner; ///< without its edges, and otherwise as it is
    QString text;
    bool isOneWord; ///< nothing stood between two parts of it
    bool isSure; ///< no part of it reads as a word, or lines of one width prove that it is one
    QList<Cleaning> cleaned;
};

/// False if a word stands among what blanks and line breaks part: the check characters of 84 are
/// anybody's, and a signature is none.
bool isSurelyOne(QStringView text)
{
    static const QRegularExpression blanks(u"\\s+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QList<QStringView> parts = text.split(blanks, Qt::SkipEmptyParts);
    if (parts.size() > 2 && parts.constLast().size() <= parts.constFirst().size()
        && std::all_of(parts.begin(), parts.end() - 1, [&parts](QStringView part) {
               return part.size() == parts.constFirst().size();
           }))
        return true;
    return parts.size() < 2 || std::none_of(parts.begin(), parts.end(), isWord);
}

// The order of cleaning: from the outside in, and nothing that could be a token's own.
//  1. The edges, quotes included: inside, a quote is a foreign body and is left to be seen.
//  2. The header, while the blank behind `Basic` still tells it from a token's first letters.
//  3. Blanks and line breaks everywhere: no token has any.
//  4. The second copy, only where one half is one of the two formats.
Alone alone(QStringView visible, QList<Cleaning> cleaned)
{
    const QStringView inner = withoutEdges(visible, cleaned);
    const QStringView credentials = withoutHeader(inner);
    if (credentials.size() != inner.size())
        note(cleaned, Cleaning::BasicHeader);
    QString text = joined(credentials, cleaned);
    const bool isOneWord = text.size() == credentials.size();
    if (isDoubled(text)) {
        text.truncate(text.size() / 2);
        note(cleaned, Cleaning::Doubled);
    }
    const bool isSure = isOneWord || isOlderFormat(text) || isSurelyOne(credentials);
    return {inner, text, isOneWord, isSure, cleaned};
}

/// @a pasted without what is not seen.
QString visibleIn(QStringView pasted, QList<Cleaning> &cleaned)
{
    QString text = pasted.toString();
    QList<Cleaning> edges;
    if (isUtf16(withoutEdges(text, edges))) {
        text = withoutZeros(text);
        note(cleaned, Cleaning::Utf16);
    }
    const QString visible = withoutInvisibles(text);
    if (visible.size() != text.size())
        note(cleaned, Cleaning::Invisibles);
    return visible;
}

TokenText recognised(QStringView text)
{
    TokenText result;
    result.length = text.size();
    if (text.isEmpty())
        return result;
    if (std::all_of(text.begin(), text.end(), isVisibleAscii))
        recogniseFormat(text, result);
    else
        result.kind = Kind::Unknown;
    if (result.isPlausible() || std::all_of(text.begin(), text.end(), isAlphanumeric))
        result.token = Token::fromText(text);
    if (result.problems.contains(Problem::ApplicationSecret))
        result.token.reset(); // it is something else
    if (result.kind == Kind::Unknown && !result.token)
        result.problems = {Problem::ForeignCharacters};
    return result;
}

/// What findTokens() has come to; nullopt if that is nothing.
std::optional<TokenText> found(const Alone &alone, const QList<Cleaning> &cleaned)
{
    const FoundTokens tokens = findTokens(alone.inner.toString());
    if (tokens.different.isEmpty())
        return std::nullopt;
    if (tokens.different.size() > 1) {
        TokenText several;
        several.kind = Kind::Unknown;
        several.problems = {Problem::SeveralTokens};
        several.length = alone.text.size();
        several.tokens = tokens.different.size();
        return several;
    }
    TokenText result = recognised(tokens.different.constFirst());
    result.cleaned = cleaned;
    if (tokens.isEncoded)
        note(result.cleaned, tokens.isPassword ? Cleaning::BasicHeader : Cleaning::Base64);
    const qsizetype padding = tokens.isEncoded ? alone.text.count(u'=') : 0;
    const bool isAlone = alone.text.size() - padding <= tokens.covered;
    for (const Cleaning each : isAlone ? alone.cleaned : QList{Cleaning::Surroundings})
        note(result.cleaned, each);
    if (tokens.isRepeated)
        note(result.cleaned, Cleaning::Doubled);
    return result;
}

bool isOneLine(QStringView text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return cleaningFor(c) == Cleaning::LineBreaks; });
}

bool isAddress(QStringView text)
{
    const qsizetype scheme = text.indexOf(u"://");
    const auto contains
        = [text](QStringView part) { return text.contains(part, Qt::CaseInsensitive); };
    return (scheme > 0 && std::all_of(text.begin(), text.begin() + scheme, isAlphanumeric))
        || text.startsWith(u"dev.azure.com", Qt::CaseInsensitive) || contains(u"/dev.azure.com")
        || contains(u"@dev.azure.com") || contains(u".dev.azure.com")
        || contains(u".visualstudio.com");
}

std::optional<ForeignSecret> foreignIn(const QString &text)
{
    // What is in Base64 comes first: from outside that may look like anything.
    for (const QString &word : decodedWords(text)) {
        if (auto secret = foreignSecretIn(word))
            return secret;
    }
    return foreignSecretIn(text);
}

/// A word in the midst of other text that resembles a token.
std::optional<TokenText> resemblingWord(QStringView text)
{
    const bool isLine = isOneLine(text);
    for (auto begin = text.begin(); begin != text.end();) {
        begin = std::find_if(begin, text.end(), isAlphanumeric);
        const auto end = std::find_if_not(begin, text.end(), isAlphanumeric);
        const QStringView word(begin, end);
        TokenText result = recognised(word);
        // Among many words there are keys of all kinds.
        if (result.kind != Kind::Unknown && result.kind != Kind::Empty
            && (isLine || word.contains(formatMark))) {
            result.token.reset(); // not without what stands around it
            return result;
        }
        begin = end;
    }
    return std::nullopt;
}

TokenText somethingElse(Kind kind, qsizetype length, const QString &owner = {})
{
    TokenText result;
    result.kind = kind;
    result.length = length;
    result.owner = owner;
    return result;
}

/// What a text is that holds no token.
TokenText diagnosed(const Alone &alone, const QStringList &names)
{
    const qsizetype length = alone.text.size();
    if (names.contains(alone.inner, Qt::CaseInsensitive))
        return somethingElse(Kind::TokenName, length);
    if (const auto secret = foreignIn(alone.isOneWord ? alone.text : alone.inner.toString()))
        return somethingElse(secret->kind, length, secret->owner);
    if (isOneLine(alone.inner) && isAddress(alone.text))
        return somethingElse(Kind::Url, length);

    TokenText result = recognised(alone.text);
    if (result.kind != Kind::Unknown && alone.isOneWord) {
        result.cleaned = alone.cleaned;
        return result;
    }
    const auto separates = [](QChar c) { return c < u'\x80' && !isAlphanumeric(c); };
    if (!alone.isOneWord || std::any_of(alone.text.begin(), alone.text.end(), separates)) {
        if (auto word = resemblingWord(alone.inner))
            return *word;
    }
    if (length > Token::longest) {
        result.kind = Kind::Unknown;
        result.token.reset();
        result.problems = {Problem::TooLong};
    } else if (!alone.isOneWord) {
        result.kind = Kind::Unknown;
        result.created.reset();
        result.token.reset();
        result.problems = {Problem::ForeignCharacters};
    } else if (result.token) {
        result.cleaned = alone.cleaned;
    }
    return result;
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

TokenText inspect(QStringView pasted, const QStringList &names)
{
    if (pasted.size() > longestPaste) {
        TokenText endless = somethingElse(Kind::Unknown, pasted.size());
        endless.problems = {Problem::TooLong};
        return endless;
    }

    QList<Cleaning> unseen;
    const QString visible = visibleIn(pasted, unseen);
    const Alone whole = alone(visible, unseen);
    TokenText result = recognised(whole.text);
    if (result.kind == Kind::Empty || (result.isPlausible() && whole.isSure))
        result.cleaned = whole.cleaned;
    else if (const auto taken = found(whole, unseen))
        result = *taken;
    else
        result = diagnosed(whole, names);
    if (unseen.contains(Cleaning::Utf16))
        note(result.cleaned, Cleaning::Utf16);
    std::sort(result.cleaned.begin(), result.cleaned.end());
    return result;
}

} // namespace token
