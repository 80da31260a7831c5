// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/tokenformat.h"

#include <algorithm>
#include <span>

namespace token {
namespace {

constexpr qsizetype shortestPiece = 30; // below that, a few letters are no evidence of a format

constexpr QStringView base32Digits = u"abcdefghijklmnopqrstuvwxyz234567";
constexpr qsizetype base32Length = 52;

// The layout of 84 characters: azure-devops-facts §5.
constexpr qsizetype currentLength = 84;
constexpr qsizetype longLength = 88;
constexpr qsizetype yearAt = 58;
constexpr qsizetype monthAt = 59;
constexpr QStringView serviceMark = u"AZDO";
constexpr qsizetype serviceMarkAt = 76;
constexpr qsizetype checkCharactersAt = 80;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

template<typename Predicate>
bool all(QStringView text, Predicate predicate)
{
    return std::all_of(text.begin(), text.end(), predicate);
}

/// CRC-32 (IEEE). Nine lines are less than a dependency on zlib for 28 bytes.
quint32 crc32(std::span<const quint8> bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const quint8 byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xEDB88320 : 0);
    }
    return ~crc;
}

/// nullopt unless @a text is base32 whose four spare bits are zero.
std::optional<std::array<quint8, 32>> decodedBase32(QStringView text)
{
    std::array<quint8, 32> bytes{};
    std::size_t filled = 0;
    quint32 bits = 0;
    int waiting = 0;
    for (const QChar c : text) {
        const qsizetype digit = base32Digits.indexOf(c);
        if (digit < 0)
            return std::nullopt;
        bits = bits << 5 | quint32(digit);
        waiting += 5;
        if (waiting >= 8) {
            waiting -= 8;
            bytes.at(filled++) = quint8(bits >> waiting);
        }
    }
    if (bits & 0xF)
        return std::nullopt;
    return bytes;
}

/// The layout and both constants: azure-devops-facts §5.
std::optional<Problem> checksumProblem(QStringView text)
{
    constexpr quint32 userToken = 0xE0B9692D;
    constexpr quint32 applicationSecret = 0x1019F92E;

    const auto bytes = decodedBase32(text);
    if (!bytes)
        return Problem::WrongChecksum;

    std::array<quint8, 28> covered{};
    auto next = covered.begin();
    for (std::size_t i = 0; i < bytes->size(); ++i) {
        if (i != 2 && i != 7 && i != 8 && i != 22)
            *next++ = bytes->at(i);
    }
    const quint32 embedded = quint32(bytes->at(22)) | quint32(bytes->at(8)) << 8
        | quint32(bytes->at(7)) << 16 | quint32(bytes->at(2)) << 24;

    switch (crc32(covered) ^ embedded) {
    case userToken: return std::nullopt;
    case applicationSecret: return Problem::ApplicationSecret;
    default: return Problem::WrongChecksum;
    }
}

/// As @a c is mistaken for others: whatever its case, a zero for an O, a two for a Z.
QChar readable(QChar c)
{
    const QChar upper = isLower(c) ? c.toUpper() : c;
    return upper == u'0' ? u'O' : upper == u'2' ? u'Z' : upper;
}

qsizetype differences(QStringView text, QStringView mark)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < mark.size(); ++i)
        count += readable(text[i]) != readable(mark[i]) ? 1 : 0;
    return count;
}

/// 84 characters, or 88, of which at most one differs from the marks but for how it looks.
bool isMistypedFormat(QStringView text)
{
    if (text.size() == longLength && text.endsWith(u"=="))
        text.truncate(currentLength);
    return text.size() == currentLength && all(text, isAlphanumeric)
        && differences(text.sliced(formatMarkAt), formatMark)
            + differences(text.sliced(serviceMarkAt), serviceMark)
        <= 1;
}

std::optional<std::chrono::year_month> creationMonth(QStringView text)
{
    const QChar year = text[yearAt];
    const QChar month = text[monthAt];
    if (year < u'A' || year > u'Z' || month < u'A' || month > u'L')
        return std::nullopt;
    return std::chrono::year(2024 + year.unicode() - u'A')
        / std::chrono::month(1u + month.unicode() - u'A');
}

/// A current token that lost or gained characters: the marks give it away, or else capitals, small
/// letters and digits together, as most of its pieces have them.
bool resemblesCurrentFormat(QStringView text)
{
    if (text.size() == currentLength || !all(text, isAlphanumeric))
        return false;
    if (text.contains(formatMark))
        return true;
    return text.size() < currentLength && text.size() >= shortestPiece
        && std::any_of(text.begin(), text.end(), isUpper)
        && std::any_of(text.begin(), text.end(), isLower)
        && std::any_of(text.begin(), text.end(), isDigit);
}

/// An older token that lost or gained characters.
bool resemblesOlderFormat(QStringView text)
{
    return text.size() != base32Length && text.size() >= shortestPiece
        && text.size() <= 2 * base32Length
        && all(text, [](QChar c) { return base32Digits.contains(c); });
}

} // namespace

bool isAlphanumeric(QChar c)
{
    return isDigit(c) || isLower(c) || isUpper(c);
}

bool isCurrentFormat(QStringView text)
{
    if (text.size() == longLength && text.endsWith(u"==")
        && all(text.sliced(currentLength, 2), isAlphanumeric))
        text.truncate(currentLength);
    // What the check characters are made of is not known for sure: they are not looked at.
    return text.size() == currentLength && all(text.first(checkCharactersAt), isAlphanumeric)
        && text.sliced(formatMarkAt).startsWith(formatMark)
        && text.sliced(serviceMarkAt).startsWith(serviceMark);
}

bool isOlderFormat(QStringView text)
{
    // 0, 1, 8 and 9 do not occur, but are what a token read off a screen is mistyped with.
    return text.size() == base32Length
        && all(text, [](QChar c) { return isLower(c) || isDigit(c); });
}

bool isIntactToken(QStringView text)
{
    if (text.size() == base32Length)
        return isOlderFormat(text) && !checksumProblem(text);
    return isCurrentFormat(text) && creationMonth(text)
        && all(text.sliced(checkCharactersAt, currentLength - checkCharactersAt), isAlphanumeric);
}

bool isWord(QStringView text)
{
    const auto isVowel = [](QChar c) { return QStringView(u"aeiouyAEIOUY").contains(c); };
    return !text.isEmpty() && !text.contains(serviceMark)
        && ((all(text.sliced(1), isLower) && (isLower(text.front()) || isUpper(text.front())))
            || all(text, isUpper))
        && std::any_of(text.begin(), text.end(), isVowel);
}

bool holdsChecksum(QStringView text)
{
    const QString lower = text.toString().toLower();
    for (qsizetype at = 0; at + base32Length <= lower.size(); ++at) {
        if (checksumProblem(QStringView(lower).sliced(at, base32Length)) != Problem::WrongChecksum)
            return true;
    }
    return false;
}

void recogniseFormat(QStringView text, TokenText &result)
{
    const auto sizeProblem = [text](qsizetype right) {
        return text.size() < right ? Problem::CutShort : Problem::TooLong;
    };
    if (isCurrentFormat(text)) {
        result.kind = Kind::AzureDevOps84;
        result.created = creationMonth(text);
        if (!result.created)
            result.problems = {Problem::WrongDate};
    } else if (isOlderFormat(text)) {
        result.kind = Kind::AzureDevOps52;
        if (const auto problem = checksumProblem(text))
            result.problems = {*problem};
    } else if (isMistypedFormat(text)) {
        result.kind = Kind::AzureDevOps84;
        result.problems = {Problem::WrongMark};
    } else if (resemblesCurrentFormat(text)) {
        result.kind = Kind::AzureDevOps84;
        result.problems = {sizeProblem(currentLength)};
    } else if (resemblesOlderFormat(text)) {
        result.kind = Kind::AzureDevOps52;
        result.problems = {sizeProblem(base32Length)};
    } else {
        result.kind = Kind::Unknown;
    }
}

} // namespace token
