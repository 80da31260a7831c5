// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/token.h"

#include <algorithm>

namespace token {

std::optional<Token> Token::fromText(QStringView text)
{
    if (text.isEmpty() || text.size() > longest
        || !std::all_of(text.begin(), text.end(), isVisibleAscii))
        return std::nullopt;
    return Token(text.toLatin1());
}

Token &Token::operator=(const Token &other)
{
    Token copy(other);
    m_secret.swap(copy.m_secret);
    return *this;
}

Token &Token::operator=(Token &&other) noexcept
{
    m_secret.swap(other.m_secret);
    return *this;
}

Token::~Token()
{
    if (!m_secret.isDetached())
        return; // another copy still needs the bytes
    for (volatile char &byte : m_secret)
        byte = 0; // volatile: a plain fill() of dying memory would be optimized away
}

QDebug operator<<(QDebug debug, const Token &)
{
    return debug << "Token(hidden)";
}

} // namespace token
