// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "finder/needles.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace finder {
namespace {

constexpr qsizetype block = 4; ///< bytes that are hashed
constexpr int hashBits = 15;

std::uint32_t hash(const char *bytes)
{
    std::uint32_t number;
    std::memcpy(&number, bytes, block);
    return number * 2654435761U >> (32 - hashBits);
}

/// Of both alphabets of Base64.
std::optional<unsigned> digit(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+' || c == '-')
        return 62;
    return c == '/' || c == '_' ? std::optional(63U) : std::nullopt;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Where the line that begins at @a at goes on if it was broken there, indented or not.
qsizetype behindBreak(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    if (end < text.size() && text[end] == '\r')
        ++end;
    if (end >= text.size() || text[end] != '\n')
        return at;
    ++end;
    while (end < text.size() && isBlank(text[end]))
        ++end;
    return end;
}

/// The same, backwards.
qsizetype beforeBreak(QByteArrayView text, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && isBlank(text[begin - 1]))
        --begin;
    if (begin == 0 || text[begin - 1] != '\n')
        return at;
    --begin;
    return begin > 0 && text[begin - 1] == '\r' ? begin - 1 : begin;
}

QByteArray asUtf16(const QByteArray &bytes)
{
    // Without the zero at one of its ends: so it is both little and big endian.
    QByteArray wide(2 * bytes.size() - 1, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        wide[2 * i] = bytes[i];
    return wide;
}

QByteArray percentEncoded(const QByteArray &bytes)
{
    QByteArray text;
    for (const QByteArray hex = bytes.toHex(); text.size() < 3 * bytes.size();)
        text += '%' + hex.mid(text.size() / 3 * 2, 2);
    return text;
}

void wipe(QByteArray &bytes)
{
    for (volatile char &byte : bytes)
        byte = 0;
}

} // namespace

Needles::Needles(const QList<token::Token> &tokens)
{
    for (int number = 0; number < tokens.size(); ++number) {
        const QByteArray &secret = tokens[number].reveal();
        Q_ASSERT(secret.size() >= shortest);
        add({.bytes = secret, .token = number, .form = Form::Text});
        add({.bytes = asUtf16(secret), .token = number, .form = Form::Utf16, .stride = 2});
        addUrlEncoded(secret, number);
        addBase64(secret, number);
    }
    prepare();
}

Needles::~Needles()
{
    for (Needle &needle : m_needles)
        wipe(needle.bytes);
    volatile std::uint8_t *const shifts = m_shifts.data();
    for (std::size_t i = 0; i < m_shifts.size(); ++i)
        shifts[i] = 0;
}

void Needles::add(const Needle &needle)
{
    const auto isSame = [&needle](const Needle &each) { return each.bytes == needle.bytes; };
    if (std::ranges::any_of(m_needles, isSame))
        return;
    m_needles.push_back(needle);
    m_needles.back().bytes.detach(); // for it will be overwritten
}

void Needles::addUrlEncoded(const QByteArray &secret, int token)
{
    const QByteArray every = percentEncoded(secret);
    for (const QByteArray &bytes : {secret.toPercentEncoding(), every, every.toUpper()})
        add({.bytes = bytes, .token = token, .form = Form::UrlEncoded});
}

/// What stands before the token takes 0, 1 or 2 bytes of the group in which the token begins.
/// Digits that the token shares with what is around it are left to edges.
void Needles::addBase64(const QByteArray &secret, int token)
{
    for (int before = 0; before < 3; ++before) {
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            const QByteArray digits = (QByteArray(before, '\0') + secret).toBase64(alphabet);
            const qsizetype firstBit = 8 * before;
            const qsizetype endBit = firstBit + 8 * secret.size();
            const qsizetype first = (firstBit + 5) / 6;
            const qsizetype end = endBit / 6;
            Needle needle{.bytes = digits.mid(first, end - first),
                          .token = token,
                          .form = Form::Base64,
                          .mayWrap = true};
            if (const auto foreign = unsigned(firstBit % 6)) {
                needle.before.mask = std::uint8_t(0x3fU >> foreign);
                needle.before.bits = std::uint8_t(*digit(digits[first - 1]) & needle.before.mask);
            }
            if (const auto own = unsigned(endBit % 6)) {
                needle.after.mask = std::uint8_t(0x3fU & ~(0x3fU >> own));
                needle.after.bits = std::uint8_t(*digit(digits[end]) & needle.after.mask);
            }
            add(needle);
            needle.bytes = asUtf16(needle.bytes);
            needle.stride = 2;
            needle.mayWrap = false;
            add(needle);
        }
    }
}

void Needles::prepare()
{
    qsizetype longest = 0;
    for (const Needle &needle : m_needles) {
        m_length = std::min(m_length, needle.bytes.size());
        longest = std::max(longest, needle.bytes.size());
    }
    m_reach = 2 * longest + 256; // with the line breaks and the indentation of what is wrapped
    for (std::uint32_t i = 0; i < m_needles.size(); ++i) {
        const Needle &needle = m_needles[i];
        qsizetype offset = 0;
        do {
            m_anchors.push_back({i, offset});
            offset += m_length;
        } while (needle.mayWrap && offset + m_length <= needle.bytes.size());
    }

    m_shifts.assign(std::size_t(1) << hashBits, std::uint8_t(m_length - block + 1));
    for (const Anchor &anchor : m_anchors) {
        const char *const bytes = bytesOf(anchor);
        for (qsizetype i = 0; i + block <= m_length; ++i) {
            std::uint8_t &shift = m_shifts[hash(bytes + i)];
            shift = std::min(shift, std::uint8_t(m_length - block - i));
        }
    }
}

const char *Needles::bytesOf(const Anchor &anchor) const
{
    return m_needles[anchor.needle].bytes.constData() + anchor.offset;
}

/// Where the needle begins whose @a anchor stands in @a text @a at a place; -1 if the rest of it is
/// not there.
qsizetype Needles::startOf(const Anchor &anchor, QByteArrayView text, qsizetype at) const
{
    const Needle &needle = m_needles[anchor.needle];
    qsizetype begin = at;
    for (qsizetype i = anchor.offset - 1; i >= 0; --i) {
        if (needle.mayWrap)
            begin = beforeBreak(text, begin);
        if (begin == 0 || text[--begin] != needle.bytes[i])
            return -1;
    }
    qsizetype end = at + m_length;
    for (qsizetype i = anchor.offset + m_length; i < needle.bytes.size(); ++i, ++end) {
        if (needle.mayWrap)
            end = behindBreak(text, end);
        if (end >= text.size() || text[end] != needle.bytes[i])
            return -1;
    }
    const auto suits = [text](const Edge &edge, qsizetype place) {
        if (edge.mask == 0)
            return true;
        const auto value = place >= 0 && place < text.size() ? digit(text[place]) : std::nullopt;
        return value && (*value & edge.mask) == edge.bits;
    };
    const qsizetype before = (needle.mayWrap ? beforeBreak(text, begin) : begin) - needle.stride;
    const qsizetype after = (needle.mayWrap ? behindBreak(text, end) : end) + needle.stride - 1;
    return suits(needle.before, before) && suits(needle.after, after) ? begin : -1;
}

QList<Match> Needles::in(QByteArrayView text) const
{
    QList<Match> found;
    const char *const data = text.data();
    const qsizetype last = text.size() - block;
    for (qsizetype at = m_length - block; at <= last;) {
        const std::uint8_t shift = m_shifts[hash(data + at)];
        if (shift > 0) {
            at += shift;
            continue;
        }
        const qsizetype begin = at + block - m_length;
        for (const Anchor &anchor : m_anchors) {
            if (std::memcmp(data + begin, bytesOf(anchor), std::size_t(m_length)) != 0)
                continue;
            const qsizetype start = startOf(anchor, text, begin);
            const Needle &needle = m_needles[anchor.needle];
            const auto isKnown = [&](const Match &match) {
                return match.at == start && match.token == needle.token;
            };
            if (start >= 0 && std::ranges::none_of(found, isKnown))
                found += {start, needle.token, needle.form};
        }
        ++at;
    }
    return found;
}

} // namespace finder
