// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/tokenfinder.h"

#include "token/tokenformat.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace token {
namespace {

constexpr int layers = 2; // of Base64: a Kubernetes secret holds the credentials of Docker
constexpr qsizetype shortestEncoded = 20; // below that, a secret in Base64 is none that is known
constexpr qsizetype shortestLine = 20; // of a token that is wrapped; no mail has shorter lines, ...
constexpr qsizetype sureEnd = 8; // ... but for the last: as long as this, it holds the second mark
constexpr int rounds = 4; // of undoing escapes: JSON in JSON in an address

bool isBase64(QChar c)
{
    return isAlphanumeric(c) || c == u'+' || c == u'/' || c == u'-' || c == u'_';
}

using Predicate = bool (*)(QChar);

/// The longest runs of characters that are @a wanted.
QList<QStringView> runs(QStringView text, Predicate wanted)
{
    QList<QStringView> result;
    for (auto begin = text.begin(); begin != text.end();) {
        begin = std::find_if(begin, text.end(), wanted);
        const auto end = std::find_if_not(begin, text.end(), wanted);
        if (begin != end)
            result += QStringView(begin, end);
        begin = end;
    }
    return result;
}

QStringView beginning(QStringView text, Predicate wanted)
{
    return {text.begin(), std::find_if_not(text.begin(), text.end(), wanted)};
}

QStringView ending(QStringView text, Predicate wanted)
{
    auto begin = text.end();
    while (begin != text.begin() && wanted(*(begin - 1)))
        --begin;
    return {begin, text.end()};
}

/// Latin-1, for only the token in it is wanted. Both alphabets are read.
QString decoded(QStringView base64)
{
    if (base64.size() % 4 == 1) // belongs to something else
        base64.chop(1);
    QByteArray letters = base64.toLatin1();
    letters.replace('-', '+').replace('_', '/');
    const QString text = QString::fromLatin1(QByteArray::fromBase64(letters));
    return isUtf16(text) ? withoutZeros(text) : text;
}

/// What stands for an escape: a blank for a named entity. A letter or digit is escaped only where
/// all are (@a isInRow): what else seems to be one is the beginning of a value, as in `K=41…`, and
/// is left alone.
QString character(const QRegularExpressionMatch &match, bool isInRow)
{
    static const QHash<QString, QChar> letters{
        {u"n"_s, u'\n'}, {u"r"_s, u'\r'}, {u"t"_s, u'\t'}, {u"e"_s, u'\x1b'}};
    const QString letter = match.captured(4);
    if (!letter.isEmpty())
        return letters.value(letter, letter.front());
    for (const auto &[group, base] : {std::pair(1, 16), std::pair(2, 10), std::pair(3, 8)}) {
        if (!match.hasCaptured(group))
            continue;
        const uint code = match.captured(group).toUInt(nullptr, base);
        if (code > 0xFFFF) // half of a pair is as good as the pair: neither is part of a token
            return u"\ufffd"_s;
        const QChar character{char16_t(code)};
        return isAlphanumeric(character) && !isInRow ? match.captured() : QString(character);
    }
    return u" "_s;
}

/// @a text with one layer of the escapes of addresses, mail, JSON, XML, shells and C undone.
QString unescaped(const QString &text)
{
    static const QRegularExpression escape(
        u"(?|(?:%(?:25){0,3}|\\\\x|=)([0-9A-Fa-f]{2})|(?:%(?:25){0,3}|\\\\)u([0-9A-Fa-f]{4})"
        "|&#x([0-9A-Fa-f]{1,6});)"
        "|&#([0-9]{1,7});|\\\\([0-3][0-7]{2})|\\\\([nrte\"'/\\\\])|&[a-z]{2,6};"_s);
    QString result;
    qsizetype done = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        const bool isInRow = match.capturedStart() == done
            || QStringView(text).sliced(match.capturedEnd()).startsWith(match.captured().front());
        result += character(match, isInRow);
        done = match.capturedEnd();
    }
    result += QStringView(text).sliced(done);
    return result;
}

/// @a text with a blank for each of a terminal's control sequences, also where its first character
/// is written as `^[` or, of a colour, was lost.
QString withoutControls(QString text)
{
    static const QRegularExpression control(
        u"(?:(?:\\x1b|\\^\\[)\\[|\\x{9b})[0-?]{0,40}[ -/]{0,4}[@-~]|\\x1b[ -/]{1,4}[0-~]"
        "|\\[[0-9;:]{0,40}[mK]"_s);
    return text.replace(control, u" "_s);
}

/// All ways of reading @a text without what other programs have done to it, each once.
QStringList readings(const QString &text)
{
    QStringList result{text};
    QString plain = text;
    for (int round = 0; round <= rounds; ++round) {
        for (const QString &each : {plain, withoutControls(plain)}) {
            if (!result.contains(each))
                result += each;
        }
        const QString before = std::exchange(plain, unescaped(plain));
        if (plain == before)
            break;
    }
    return result;
}

/// @a text without blanks that do not look like any: some programs break long words with them. One
/// beside a word separates it.
QString withoutNoBreaks(const QString &text)
{
    static const QRegularExpression noBreak(u"[\\x{a0}\\x{202f}\\x{2007}]"_s);
    QString result;
    QStringView before;
    for (const QStringView part : QStringView(text).split(noBreak)) {
        if (isWord(ending(before, isAlphanumeric)) || isWord(beginning(part, isAlphanumeric)))
            result += u' ';
        result += part;
        before = part;
    }
    return result;
}

/// The lines of @a text without what wraps and quotes them.
QList<QStringView> linesOf(QStringView text)
{
    static const QRegularExpression lineBreak(u"\\r\\n|[\\n\\v\\f\\r\\x{85}\\x{2028}\\x{2029}]"_s);
    QList<QStringView> lines;
    for (QStringView line : text.split(lineBreak)) {
        while (!line.isEmpty() && (line.front().isSpace() || u">|*#"_s.contains(line.front())))
            line = line.sliced(1);
        lines += line.trimmed();
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringView &line = lines[i];
        const bool isHalf = line.endsWith(u"==") || line == u"="
            || (i + 1 < lines.size() && lines[i + 1].startsWith(u'=')); // of the end of 88
        if (line.endsWith(u'\\') || (line.endsWith(u'=') && !isHalf))
            line.chop(1); // of a shell, of quoted-printable
    }
    return lines;
}

/// How a line can begin if it goes on with a token, or with the end of 88 characters.
QStringView tokenBeginning(QStringView line)
{
    qsizetype end = beginning(line, isAlphanumeric).size();
    for (int padding = 0; padding < 2 && end < line.size() && line[end] == u'='; ++padding)
        ++end;
    return line.first(end);
}

QStringView tokenEnding(QStringView line)
{
    qsizetype end = line.size();
    for (int padding = 0; padding < 2 && end > 0 && line[end - 1] == u'='; ++padding)
        --end;
    return line.sliced(end - ending(line.first(end), isAlphanumeric).size());
}

/// The rest of 88 characters of which the others end a line.
QStringView wrappedRest(QStringView behind)
{
    static const QRegularExpression rest(
        u"^[ \\t]{0,9}\\\\?(?:\\r\\n|[\\n\\r\\x{2028}])[ \\t>|*#]{0,9}"
        "([A-Za-z0-9]{2}==)(?![A-Za-z0-9=])"_s);
    const QStringView near = behind.first(std::min<qsizetype>(behind.size(), 32));
    const auto match = rest.match(near.toString());
    return match.hasMatch() ? behind.sliced(match.capturedStart(1), 4) : QStringView();
}

/// One way of reading a text.
class Search
{
public:
    void standing(QStringView text)
    {
        for (qsizetype mark = text.indexOf(formatMark); mark >= 0;
             mark = text.indexOf(formatMark, mark + 1)) {
            if (mark < formatMarkAt)
                continue;
            const qsizetype start = mark - formatMarkAt;
            const QStringView token = tokenAt(text, start);
            const bool mayGoOn = token.size() == tokenLengths[1];
            const QStringView rest
                = mayGoOn ? wrappedRest(text.sliced(start + token.size())) : QStringView();
            take(token.toString().append(rest));
        }
        for (const QStringView run : runs(text, isAlphanumeric)) {
            if (run.size() == tokenLengths.back() && isIntactToken(run))
                take(run.toString());
        }
    }

    /// In Base64, @a depth layers of it.
    void encoded(QStringView text, int depth)
    {
        for (const QStringView run : runs(text, isBase64)) {
            if (run.size() <= tokenLengths.back() || unpack(run, depth))
                continue;
            // A slash or a dash in front of it may belong to something else.
            for (const QStringView part : runs(run, isAlphanumeric)) {
                if (part.size() > tokenLengths.back() && part.size() < run.size())
                    unpack(part, depth);
            }
        }
    }

    void wrapped(QStringView text)
    {
        const QList<QStringView> lines = linesOf(text);
        qsizetype widest = 0;
        for (const QStringView line : lines)
            widest = std::max(widest, line.size());
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            takeWrapped(lines, i, widest);
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            i = unpackWrapped(lines, i);
    }

    FoundTokens found;

private:
    [[nodiscard]] static QStringView tokenAt(QStringView text, qsizetype start)
    {
        if (start > 0 && isAlphanumeric(text[start - 1]))
            return {};
        for (const qsizetype length : tokenLengths) {
            const qsizetype end = start + length;
            if (end <= text.size() && isIntactToken(text.sliced(start, length))
                && (end == text.size() || !isAlphanumeric(text[end])))
                return text.sliced(start, length);
        }
        return {};
    }

    void take(const QString &token)
    {
        if (token.isEmpty())
            return;
        found.covered += token.size();
        if (found.different.contains(token))
            found.isRepeated = true;
        else
            found.different += token;
    }

    bool unpack(QStringView base64, int depth)
    {
        const QString text = decoded(base64);
        Search inside;
        inside.standing(text);
        if (inside.found.different.isEmpty() && depth > 1)
            inside.encoded(text, depth - 1);
        const qsizetype covered = found.covered + base64.size();
        for (const QString &token : inside.found.different) {
            take(token);
            found.isPassword = found.isPassword || text.contains(u':' + token);
        }
        if (inside.found.different.isEmpty())
            return false;
        found.covered = covered;
        found.isEncoded = true;
        return true;
    }

    /// True if line @a last of @a lines, of which @a end belongs to it, ends a token that line
    /// @a first begins. The marks prove where a token has to end, but its last four characters are
    /// anybody's: a signature below a token that was cut short would fit as well. So a short end
    /// fills its line, and lines of one width prove the wrapping; below a single one, which no
    /// other line exceeds, what reads as a word is none.
    [[nodiscard]] static bool isEnd(const QList<QStringView> &lines, qsizetype first,
                                    qsizetype last, QStringView end, qsizetype widest)
    {
        if (end.size() >= sureEnd || end.endsWith(u'='))
            return true;
        const QStringView behind = lines[last].sliced(end.size());
        if (std::any_of(behind.begin(), behind.end(), isAlphanumeric))
            return false;
        const qsizetype width = lines[first].size();
        if (last - first == 1)
            return width == widest && !isWord(end);
        return std::all_of(lines.begin() + first, lines.begin() + last,
                           [width](QStringView line) { return line.size() == width; });
    }

    void takeWrapped(const QList<QStringView> &lines, qsizetype first, qsizetype widest)
    {
        QString joined = tokenEnding(lines[first]).toString();
        for (qsizetype i = first + 1; i < lines.size() && joined.size() >= shortestLine
             && joined.size() < tokenLengths.front();
             ++i) {
            const QStringView next = tokenBeginning(lines[i]);
            joined += next;
            // The checksum of the older format tells it from what a word has completed.
            if (isIntactToken(joined)
                && (joined.size() == tokenLengths.back() || isEnd(lines, first, i, next, widest))) {
                const QStringView rest
                    = i + 1 < lines.size() ? tokenBeginning(lines[i + 1]) : QStringView();
                const QString whole = joined + rest.toString();
                return take(isIntactToken(whole) ? whole : joined);
            }
            if (next.size() != lines[i].size() || next.isEmpty()
                || (next.size() < shortestLine && joined.size() < tokenLengths[1]))
                return;
        }
    }

    /// The last line that was looked at.
    qsizetype unpackWrapped(const QList<QStringView> &lines, qsizetype first)
    {
        QString joined = ending(lines[first], isBase64).toString();
        if (joined.size() < shortestLine)
            return first;
        qsizetype i = first;
        bool goesOn = true;
        qsizetype before = 0; // the length without the last line
        while (goesOn && i + 1 < lines.size()) {
            const QStringView next = beginning(lines[i + 1], isBase64);
            if (next.isEmpty())
                break;
            before = joined.size();
            joined += next;
            ++i;
            goesOn = next.size() == lines[i].size() && next.size() >= shortestLine;
        }
        // The last line may be the next word of the text, and no end of this one.
        if (i > first && !unpack(joined, layers) && i > first + 1)
            unpack(QStringView(joined).first(before), layers);
        return i > first + 1 ? i - 1 : first;
    }
};

FoundTokens search(const QString &text)
{
    Search search;
    search.standing(text);
    search.encoded(text, layers);
    if (search.found.different.isEmpty())
        search.wrapped(text);
    return search.found;
}

FoundTokens searchJoined(const QString &text)
{
    const FoundTokens found = search(text);
    const QString joined = found.different.isEmpty() ? withoutNoBreaks(text) : text;
    return joined == text ? found : search(joined);
}

} // namespace

FoundTokens findTokens(const QString &text)
{
    FoundTokens found;
    for (const QString &reading : readings(text)) {
        const FoundTokens more = searchJoined(reading);
        for (const QString &token : more.different) {
            if (!found.different.contains(token))
                found.different += token;
        }
        found.isRepeated = found.isRepeated || more.isRepeated;
        found.isEncoded = found.isEncoded || more.isEncoded;
        found.isPassword = found.isPassword || more.isPassword;
        found.covered = std::max(found.covered, more.covered);
    }
    return found;
}

QStringList decodedWords(const QString &text)
{
    QStringList words;
    for (const QStringView run : runs(text, isBase64)) {
        const QString word = run.size() < shortestEncoded ? QString() : decoded(run);
        const auto isText = [](QChar c) { return (c >= u' ' && c < u'\x7f') || c.isSpace(); };
        if (!word.isEmpty() && std::all_of(word.begin(), word.end(), isText))
            words += word;
    }
    return words;
}

bool isUtf16(QStringView text)
{
    const qsizetype zeros = text.count(QChar(u'\0'));
    return zeros > 0 && zeros >= text.size() / 3; // beside what takes two bytes
}

QString withoutZeros(QString text)
{
    text.remove(QChar(u'\0'));
    return text.remove(QChar(QChar::ReplacementCharacter));
}

} // namespace token
