// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "token/token.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <vector>

namespace finder {

/// How a copy of a token is written.
enum class Form {
    Text,
    Base64, ///< of the token, whatever stands before and behind it there
    UrlEncoded,
    Utf16,
};

/// A copy in a text.
struct Match
{
    qsizetype at; ///< where it begins
    int token; ///< which of them
    Form form;
};

/// The spellings of tokens, to be looked for all at once. They are secrets, and overwritten in the
/// end. What is found is exactly a token: a Base64 whose bits differ by one is none of it.
class Needles
{
public:
    static constexpr qsizetype shortest = 8; ///< token that can be looked for

    /// Of @a tokens, none of which is shorter than shortest.
    explicit Needles(const QList<token::Token> &tokens);
    ~Needles();
    Q_DISABLE_COPY_MOVE(Needles)

    /// How far behind its beginning a copy can end, and how far before it something can matter.
    [[nodiscard]] qsizetype reach() const noexcept { return m_reach; }

    /// All copies in @a text, in the order in which their middles stand there.
    [[nodiscard]] QList<Match> in(QByteArrayView text) const;

private:
    /// What the digit of Base64 beside a spelling shares with the token.
    struct Edge
    {
        std::uint8_t mask = 0; ///< 0: anything may stand there, or nothing
        std::uint8_t bits = 0;
    };

    struct Needle
    {
        QByteArray bytes;
        int token;
        Form form;
        Edge before = {};
        Edge after = {};
        qsizetype stride = 1; ///< bytes a character
        bool mayWrap = false; ///< over several lines
    };

    /// A part of a needle, by which it is found: of several, one is whole if it is wrapped.
    struct Anchor
    {
        std::uint32_t needle;
        qsizetype offset;
    };

    void add(const Needle &needle);
    void addBase64(const QByteArray &secret, int token);
    void addUrlEncoded(const QByteArray &secret, int token);
    void prepare();
    [[nodiscard]] const char *bytesOf(const Anchor &anchor) const;
    [[nodiscard]] qsizetype startOf(const Anchor &anchor, QByteArrayView text, qsizetype at) const;

    std::vector<Needle> m_needles;
    std::vector<Anchor> m_anchors;
    std::vector<std::uint8_t> m_shifts; ///< how far the end of an anchor is, by a hash of 4 bytes
    qsizetype m_length = 24; ///< of an anchor
    qsizetype m_reach = 0;
};

} // namespace finder
