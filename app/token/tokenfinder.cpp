// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/tokenfinder.h"

#include "token/tokenformat.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace token {
namespace {

constexpr int layers = 2; // of Base64: a Kubernetes secret holds the credentials of Docker
constexpr qsizetype shortestEncoded = 20; // below that, a secret in Base64 is none that is known
constexpr qsizetype shortestLine = 20; // of a token that is wrapped; no mail has shorter lines, ...
constexpr qsizetype shortestEnd = 8; // ... but for the last, which a short word is not taken for

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

/// What stands for an escape: a blank for a colour or a named entity. A letter or digit is escaped
/// only where all are (@a isInRow): what else seems to be one is the beginning of a value, as in
/// `K=41…`, and is left alone.
QString character(const QRegularExpressionMatch &match, bool isInRow)
{
    const QString letter = match.captured(3);
    if (!match.hasCaptured(1) && !match.hasCaptured(2))
        return letter.isEmpty() || u"nrt"_s.contains(letter) ? u" "_s : letter;
    const QChar character(match.hasCaptured(1) ? match.captured(1).toUShort(nullptr, 16)
                                               : match.captured(2).toUShort());
    return isAlphanumeric(character) && !isInRow ? match.captured() : QString(character);
}

/// @a text with the escapes of addresses, mail, JSON and XML undone, and without colours.
QString unescaped(const QString &text)
{
    static const QRegularExpression escape(
        u"(?:%(?:25){0,3}|\\\\u00|\\\\x|&#x|=)([0-9A-Fa-f]{2});?|&#([0-9]{1,4});|&[a-z]{2,6};|"
        "\\\\([nrt\"'/\\\\])|\\x1b\\[[0-9;]{0,20}m"_s);
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

/// The lines of @a text without what wraps and quotes them.
QList<QStringView> linesOf(QStringView text)
{
    static const QRegularExpression lineBreak(u"\\r\\n|[\\n\\v\\f\\r\\x{85}\\x{2028}\\x{2029}]"_s);
    QList<QStringView> lines;
    for (QStringView line : text.split(lineBreak)) {
        while (!line.isEmpty() && (line.front().isSpace() || u">|*#"_s.contains(line.front())))
            line = line.sliced(1);
        line = line.trimmed();
        if (line.endsWith(u'\\') || (line.endsWith(u'=') && !line.endsWith(u"==")))
            line.chop(1); // of a shell, of quoted-printable
        lines += line;
    }
    return lines;
}

/// One way of reading a text.
class Search
{
public:
    void standing(QStringView text)
    {
        for (qsizetype mark = text.indexOf(formatMark); mark >= 0;
             mark = text.indexOf(formatMark, mark + 1)) {
            if (mark >= formatMarkAt)
                take(tokenAt(text, mark - formatMarkAt));
        }
        for (const QStringView run : runs(text, isAlphanumeric)) {
            if (run.size() == tokenLengths.back() && isIntactToken(run))
                take(run);
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
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            takeWrapped(lines, i);
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

    void take(QStringView token)
    {
        if (token.isEmpty())
            return;
        found.covered += token.size();
        if (found.different.contains(token))
            found.isRepeated = true;
        else
            found.different += token.toString();
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

    void takeWrapped(const QList<QStringView> &lines, qsizetype first)
    {
        QString joined = ending(lines[first], isAlphanumeric).toString();
        for (qsizetype i = first + 1; i < lines.size() && joined.size() >= shortestLine
             && joined.size() < tokenLengths.front();
             ++i) {
            const QStringView next = beginning(lines[i], isAlphanumeric);
            joined += next;
            // The checksum of the older format tells it from what a word has completed.
            if ((next.size() >= shortestEnd || joined.size() == tokenLengths.back())
                && isIntactToken(joined))
                return take(joined);
            if (next.size() < shortestLine || next.size() != lines[i].size())
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

} // namespace

FoundTokens findTokens(const QString &text)
{
    FoundTokens found = search(text);
    // Some programs break long words with blanks that do not look like any.
    static const QRegularExpression noBreak(u"[\\x{a0}\\x{202f}\\x{2007}]"_s);
    if (found.different.isEmpty() && text.contains(noBreak))
        found = search(QString(text).remove(noBreak));
    const QString plain = unescaped(text);
    if (plain.size() == text.size())
        return found;
    const FoundTokens more = search(plain);
    for (const QString &token : more.different) {
        if (!found.different.contains(token))
            found.different += token;
    }
    found.isRepeated = found.isRepeated || more.isRepeated;
    found.isEncoded = found.isEncoded || more.isEncoded;
    found.isPassword = found.isPassword || more.isPassword;
    found.covered = std::max(found.covered, more.covered);
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
